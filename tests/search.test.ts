import type { Browser, Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { serveSite } from './served-site.ts'

let browser: Browser
let address: string
let page: Page

beforeAll(async () => {
  const site = await serveSite({ base: '/a/b/' })
  ;({ address, browser } = site)
  return site.close
}, 120_000)

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  page.setDefaultTimeout(10_000)
  return () => page.close()
})

test('The key / leads from any page to the field, and is a letter like others while one writes', async () => {
  await page.goto(`${address}actors/nato/`)
  await page.keyboard.press('/')
  await page.waitForURL(`${address}search/`)
  await expect.poll(() => page.evaluate('document.activeElement.type')).toBe('search')
  await page.keyboard.type('a/b')
  expect(await page.locator('[type=search]').inputValue()).toBe('a/b')
})

test('What is found shows the sentence that matches, the matched words marked, and leads to its paragraph', async () => {
  await search('?q=gabala')
  const first = page.locator('.search-found li').filter({ hasText: 'Putin offers Bush a shared radar' })
  expect(await first.locator('.sentence').innerText()).toContain('Gabala')
  expect(await first.locator('.sentence b').first().innerText()).toBe('Gabala')
  expect(await first.locator('.origin').innerText()).toContain('Briefing')
  await first.locator('a').click()
  await page.waitForURL(/\/a\/b\/briefings\/2007-06-07[^#]*(#p\d+)?$/)
})

test('Statements are found by what was said, under who said it', async () => {
  await search('?q=unfortunately&kind=statement')
  expect(await page.locator('.search-found li').first().innerText()).toContain('we are going nowhere')
  expect(await page.locator('.search-found a').first().getAttribute('href')).toMatch(/\/a\/b\/briefings\/.*#s\d+$/)
})

describe('Names find their page first', () => {
  test.each([
    ['by name', 'NATO', 'NATO'],
    ['by alias', 'OTAN', 'NATO'],
    ['misspelt', 'Medvedyev', 'Dmitry Medvedev'],
    ['as a topic', 'missile defense', 'Missile defence'],
  ])('%s', async (_, query, name) => {
    await search(`?q=${encodeURIComponent(query)}`)
    expect(await page.locator('.search-named a').first().innerText()).toBe(name)
  })
})

test('Filters narrow with counts, have an address, and go back with the browser', async () => {
  await search('?q=radar')
  const all = await countFound()
  const topics = page.locator('.search-filters label').filter({ hasText: 'Topics' })
  const promised = Number(await topics.locator('.count').innerText())
  expect(promised).toBeGreaterThan(0)
  expect(promised).toBeLessThan(all)
  await topics.locator('input').check()
  await page.waitForURL(/kind=topic/)
  await expect.poll(countFound).toBe(promised)
  await page.reload()
  await expect.poll(countFound).toBe(promised)
  await page.goBack()
  await expect.poll(countFound).toBe(all)
})

test('Years are filters, too, and an actor and a year together leave what both have', async () => {
  await search('?q=radar&year=2011')
  const within = await countFound()
  const dates = await page.locator('.search-found .when').allInnerTexts()
  expect(dates.filter((date) => date !== '').every((date) => date.endsWith('2011'))).toBe(true)
  await search('?q=radar&year=2011&actor=Turkey')
  expect(await countFound()).toBeLessThan(within)
  expect(await countFound()).toBeGreaterThan(0)
})

test('By date the newest comes first', async () => {
  await search('?q=radar&kind=briefing')
  await page.getByRole('link', { name: 'By date' }).click()
  await page.waitForURL(/order=date/)
  const years = async () =>
    (await page.locator('.search-found .when').allInnerTexts()).map((date) => Number(date.slice(-4)))
  await expect.poll(async () => (await years())[0]).toBe(2013)
  const found = await years()
  expect(found).toEqual([...found].sort((a, b) => b - a))
})

test('The keyboard goes down from the field to what is found, and back', async () => {
  await search('?q=radar')
  await page.locator('.search-found li').first().waitFor()
  await page.locator('[type=search]').focus()
  await page.keyboard.press('ArrowDown')
  expect(await page.evaluate("document.activeElement.closest('.search-named') !== null")).toBe(true)
  await page.keyboard.press('ArrowDown')
  expect(await page.evaluate("document.activeElement.closest('.search-found') !== null")).toBe(true)
  await page.keyboard.press('Escape')
  expect(await page.evaluate('document.activeElement.type')).toBe('search')
})

test('Where nothing is found, this is said', async () => {
  await page.goto(`${address}search/?q=qqqqqq`)
  await expect.poll(() => page.locator('.search-said').innerText()).toContain('Nothing found for “qqqqqq”.')
  expect(await page.locator('.search-years').isVisible()).toBe(false)
})

test('Before a reader asks nothing of the index is loaded, and all of it comes from the site', async () => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(address, { waitUntil: 'networkidle' })
  expect(asked.filter((url) => url.includes('pagefind') || url.endsWith('.js'))).toEqual([])
  await search('?q=radar')
  expect(asked.filter((url) => url.includes('pagefind')).length).toBeGreaterThan(0)
  expect(asked.filter((url) => !url.startsWith(address))).toEqual([])
})

async function search(query: string): Promise<void> {
  await page.goto(`${address}search/${query}`)
  await page.locator(':is(.search-found, .search-named) li').first().waitFor()
}

async function countFound(): Promise<number> {
  return Number(/^[\d,]+/.exec(await page.locator('.search-said').innerText())?.[0])
}
