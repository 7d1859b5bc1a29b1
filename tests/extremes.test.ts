import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { projectRoot } from './command.ts'
import { condition, writeExtremeDesk } from './extreme-desk.ts'
import { readTree } from './folder.ts'
import { serveSite } from './served-site.ts'

const widths = [320, 390, 768, 1440, 2000]

let browser: Browser
let address: string
let pages: string[]

beforeAll(async () => {
  const site = await serveSite({ desk: await writeExtremeDesk() })
  ;({ address, browser } = site)
  pages = [...readTree(site.out).keys()]
    .filter((path) => path.endsWith('index.html') && !/member-(?!1\/)/.test(path))
    .map((path) => path.slice(0, -'index.html'.length))
  return site.close
}, 120_000)

test('No page of what is too long, too wide or too many scrolls sideways or lays words over others, at any width', async () => {
  expect(pages.length).toBeGreaterThan(30)
  const faults: string[] = []
  for (const path of pages) {
    const page = await open(path, 320)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      const found = await page.evaluate<string[]>('measureWords()')
      // What is said hangs its mark outside, and wide tables scroll within their frame.
      faults.push(
        ...found.filter((fault) => !fault.endsWith('leaves at the side')).map((one) => `${path} at ${width}: ${one}`),
      )
    }
    await page.close()
  }
  expect(faults).toEqual([])
}, 120_000)

test('A long condition stands below what is expected, not in the column of dates', async () => {
  for (const path of ['', 'calendar/', 'topics/one/', 'stories/long/', 'briefings/many/']) {
    const page = await open(path, 1440)
    expect(await page.locator('.due').allInnerTexts(), path).toEqual(
      expect.arrayContaining(['on a condition', '2031']) as string[],
    )
    expect(await page.locator('.terms').first().innerText(), path).toContain(condition)
    await page.close()
  }
})

test('A picture of any height stays on one screen', async () => {
  const page = await open('briefings/wide/', 390)
  const heights = await page.locator('main img').evaluateAll((all) => all.map((one) => one.clientHeight))
  expect(Math.max(...heights)).toBeLessThanOrEqual(640)
  await page.close()
})

test('A text of two words begins where its bottom line begins', async () => {
  for (const width of [390, 768, 1440]) {
    const page = await open('briefings/short/', width)
    const left = await Promise.all(
      ['.summary', '.row > p'].map(async (selector) => (await page.locator(selector).first().boundingBox())!.x),
    )
    expect(left[1], String(width)).toBeCloseTo(left[0]!, 0)
    await page.close()
  }
})

describe('In a text that runs from right to left', () => {
  const path = 'briefings/arabic/'

  test.each([390, 1440])('its numbers and the interface’s words stand where its lines begin, at %i', async (width) => {
    const page = await open(path, width)
    const [text, number, heading, topic] = await Promise.all(
      ['.row > p', '.number-of', '.corrections b', '.topics a'].map((selector) =>
        page.locator(selector).first().boundingBox(),
      ),
    )
    const begins = text!.x + text!.width
    expect(number!.x).toBeGreaterThan(begins - 30)
    for (const box of [heading, topic]) expect(box!.x + box!.width).toBeCloseTo(begins, 0)
    await page.close()
  })

  test('a space parts them from its own words', async () => {
    const page = await open(path, 1440)
    expect(await page.locator('.run-in').innerHTML()).toContain(
      'بروكسل, <time datetime="2022-12-15" lang="en" dir="ltr">15 December 2022</time> – ',
    )
    expect(await page.locator('.corrections li').innerHTML()).toContain('</b> كان')
    await page.close()
  })

  test('its title and its summary in a list of others stand where the list’s lines begin', async () => {
    const page = await open('stories/long/', 1440)
    const aligned = await page
      .locator('[lang="ar"]')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).textAlign))
    expect(new Set(aligned)).toEqual(new Set(['left']))
    await page.close()
  })
})

async function open(path: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  await page.goto(address + path)
  await page.evaluate((title) => {
    for (const part of document.querySelectorAll<HTMLElement>('main > *')) part.title = title
  }, `/${path}`)
  await page.addScriptTag({ path: join(projectRoot, 'tests/measure-words.mjs') })
  return page
}
