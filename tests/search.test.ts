import type { Browser, Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { startCommand } from './command.ts'
import { serveSite } from './served-site.ts'
import { until } from './until.ts'

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
  expect(await page.getByRole('link', { name: 'Actors' }).count()).toBe(2)
  expect(await page.locator('.search-years').isVisible()).toBe(false)
})

test.each([
  ['lavorv', 'Sergei Lavrov'],
  ['rasmusen', 'Anders Fogh Rasmussen'],
  ['Azerbaidjan', 'Azerbaijan'], // Pagefind finds “a”
  ['Obma', 'Barack Obama'],
  ['putn', 'Vladimir Putin'], // and “put”
  ['misile defence', 'Missile defence'],
  ['missle defense', 'Missile defence'],
])(
  'Where no text has what was written, "%s", this is said, and the name that was meant is searched for',
  async (query, name) => {
    await search(`?q=${query}`)
    const said = await page.locator('.search-said').innerText()
    expect(said).toMatch(new RegExp(`^No text contains “${query}”\\. \\d+ results for “${name}”`))
    expect(await page.locator('.search-named a').first().innerText()).toBe(name)
    await expect.poll(() => page.locator('.search-found li').count()).toBeGreaterThan(0)
    expect(await page.locator('[type=search]').inputValue()).toBe(query)
  },
)

test.each([
  ['Lavrof radar', 'lavrov radar', 'Sergei Lavrov'],
  ['radar xyzzy', 'radar', undefined],
])('Of several words those that no text has are mended or left out: "%s"', async (query, meant, name) => {
  await search(`?q=${query}`)
  const said = await page.locator('.search-said').innerText()
  expect(said).toMatch(new RegExp(`^No text contains “${query}”\\. \\d+ results for “${meant}”`))
  if (name !== undefined) expect(await page.locator('.search-named a').first().innerText()).toBe(name)
})

test('What stands first by its name stands nowhere below, by relevance or by date, and is counted once', async () => {
  for (const order of ['', '&order=date']) {
    await search(`?q=lavrov${order}`)
    await page.locator('.search-found li').first().waitFor()
    const more = page.locator('.search-more')
    for (let shown = 0; await more.isVisible();) {
      shown = await page.locator('.search-found > li').count()
      await more.click()
      await expect.poll(() => page.locator('.search-found > li').count()).toBeGreaterThan(shown)
    }
    const listed = await page.locator('.search-found a, .search-named a').evaluateAll((links) => links.map(String))
    expect(listed.filter((href) => href.endsWith('/actors/lavrov/'))).toHaveLength(1)
    expect(listed).toHaveLength(await countFound())
  }
})

test('Filters hold for what stands first as well', async () => {
  await search('?q=lavrov&kind=briefing')
  expect(await page.locator('.search-named li').count()).toBe(0)
  await search('?q=lavrov&actor=Sergei+Lavrov')
  expect(await page.locator('.search-named a').innerText()).toBe('Sergei Lavrov')
})

test('On a phone a link leads past the results to the filters, and one back, with the keyboard too', async () => {
  await page.setViewportSize({ width: 390, height: 800 })
  await search('?q=radar')
  const there = page.getByRole('link', { name: 'Filters', exact: true })
  expect((await there.boundingBox())!.y).toBeLessThan(400)
  await there.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate('document.activeElement.className')).toBe('search-filters')
  await expect.poll(() => isInView('.search-filters legend')).toBe(true)
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.type')).toBe('checkbox')
  await page.keyboard.press('Space')
  await page.waitForURL(/kind=briefing/)
  await expect.poll(() => page.evaluate('document.activeElement.dataset.value')).toBe('kind:briefing')
  await page.getByRole('link', { name: 'Back to the results' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate('document.activeElement.className')).toBe('search-said')
  expect(await isInView('.search-said')).toBe(true)
  await page.setViewportSize({ width: 1440, height: 900 })
  expect(await there.isVisible()).toBe(false)
})

describe('Whatever an address says, the page stands', () => {
  test.each([
    ['only spaces', '?q=%20%20', 'Press /'],
    ['a quotation mark alone', '?q=%22', 'Press /'],
    ['a broken escape', '?q=%E0%A4%A', 'Nothing found for'],
    ['what nothing can be filtered by', '?actor=nope&year=abc', 'filtered by “nope” and “abc”; this was left out.'],
    [
      'a word and such a filter',
      '?q=radar&actor=nope',
      'filtered by “nope”; this was left out. 66 results for “radar”',
    ],
    ['a phrase', '?q=%22early-warning+radar%22', 'results for “early-warning radar”'],
    ['hundreds of words', `?q=${'radar+'.repeat(800)}`, /results for “radar .{60,80} …”/],
  ])('%s', async (_, query, said) => {
    const errors: Error[] = []
    page.on('pageerror', (error) => errors.push(error))
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto(`${address}search/${query}`, { waitUntil: 'networkidle' })
    await expect.poll(() => page.locator('main').innerText()).toMatch(said)
    expect(errors).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  })
})

test('Where the index cannot be loaded, this is said before anybody asks, and the lists stand there', async () => {
  await page.route('**/pagefind/**', (route) => route.abort())
  await page.goto(`${address}search/`)
  await expect.poll(() => page.locator('.search-said').innerText()).toContain('could not be loaded')
  expect(await page.locator('.search-indexes').innerText()).toContain('Briefings')
})

test('While one writes there is no index: the page says what makes it', async () => {
  const { child, ran, ended } = startCommand(['dev', '--port', String(20_000 + (process.pid % 20_000))])
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await ended
  })
  await until(() => ran.stdout.includes('http://localhost'), 60_000)
  page.setDefaultTimeout(30_000)
  await page.goto(`${/http:\/\/localhost:\d+\S*/.exec(ran.stdout)![0]}search/?q=radar`)
  await expect.poll(() => page.locator('.search-said').innerText(), { timeout: 30_000 }).toContain('npm run build')
  expect(await page.locator('.search-indexes').innerText()).toContain('Briefings')
}, 120_000)

test('With scripts off the page offers each list once, and nothing that does nothing', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  onTestFinished(() => context.close())
  const without = await context.newPage()
  await without.goto(`${address}search/`)
  const links = await without.locator('main a').evaluateAll((all) => all.map(String))
  expect(links).toContain(`${address}briefings/`)
  expect(new Set(links).size).toBe(links.length)
  expect(await without.locator('[type=search]').isVisible()).toBe(false)
  expect(await without.locator('.search-hint').isVisible()).toBe(false)
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

async function isInView(selector: string): Promise<boolean> {
  const box = await page.locator(selector).first().boundingBox()
  return box !== null && box.y >= 0 && box.y + box.height <= page.viewportSize()!.height
}
