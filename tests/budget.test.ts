import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { serveSite } from './served-site.ts'

// Bytes, not kibibytes. Pages are measured as gzip, which every host can do.
// Of fonts, letters beyond Latin-1 (Băsescu, Łódź) come on top, and in italics theirs.
const budget = { briefing: 14_000, anyPage: 20_000, fonts: 120_000, fontsOfEurope: 165_000 }

const radarTalks = 'briefings/2011-10-27-nato-radar-talks/'
let out: string
let browser: Browser
let address: string

beforeAll(async () => {
  const site = await serveSite()
  ;({ out, address, browser } = site)
  return site.close
}, 120_000)

test('The briefing of 27 October 2011 has at most 14 KB of HTML and CSS', () => {
  const size = weigh(radarTalks)
  console.info(`HTML and CSS of ${radarTalks}: ${size} bytes of ${budget.briefing}`)
  expect(size).toBeLessThanOrEqual(budget.briefing)
})

test('Any page has at most 20 KB of HTML and CSS', () => {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => ({ path, size: weigh(path.slice(0, -'index.html'.length)) }))
    .sort((a, b) => b.size - a.size)
  console.info(`Heaviest page: ${pages[0]!.path}, ${pages[0]!.size} bytes of ${budget.anyPage}`)
  expect(pages.filter(({ size }) => size > budget.anyPage)).toEqual([])
})

test.each([
  ['', budget.fonts],
  [radarTalks, budget.fonts],
  ['actors/', budget.fontsOfEurope],
  ['briefings/2011-09-13-us-romania-agreement/', budget.fontsOfEurope],
])('A first visit of /%s loads at most %i bytes of fonts', async (path, most) => {
  const page = await browser.newPage()
  let size = 0
  page.on('response', (response) => {
    if (response.url().endsWith('.woff2')) size += Number(response.headers()['content-length'])
  })
  await page.goto(address + path, { waitUntil: 'networkidle' })
  console.info(`Fonts of a first visit of /${path}: ${size} bytes of ${most}`)
  expect(size).toBeGreaterThan(50_000)
  expect(size).toBeLessThanOrEqual(most)
  await page.close()
})

test.each([
  ['', 390],
  ['', 1440],
  [radarTalks, 390],
  [radarTalks, 1440],
  ['search/?q=radar', 390],
  ['search/?q=radar', 1440],
])('Nothing moves on /%s at %i, not even where the faces come late', async (path, width) => {
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  await page.route('**/*.woff2', async (route) => {
    await wait(700)
    await route.continue()
  })
  await watchShifts(page)
  await page.goto(address + path, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(200)
  const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift)
  console.info(`Layout shift of /${path} at ${width}: ${shift}`)
  expect(shift).toBe(0)
  await page.close()
})

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = window as unknown as { shift: number }
    seen.shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** Weigh a page with its style sheets, compressed. */
function weigh(path: string): number {
  const html = readFileSync(join(out, path, 'index.html'))
  const sheets = [...html.toString().matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(([, sheet]) =>
    readFileSync(join(out, sheet!)),
  )
  return [html, ...sheets].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0)
}
