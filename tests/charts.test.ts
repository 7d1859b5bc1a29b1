import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsFor, type Words } from '../src/model/words/words.ts'
import { startBrowser } from './browser.ts'
import { chartCases, type ChartCase } from './chart-cases.ts'
import { projectRoot } from './command.ts'
import { pageOf, startComponents, type Components } from './components.ts'

const widths = [320, 390, 768, 1440]
const english = wordsFor('en')
const cases = Map.groupBy(chartCases(english), ({ component }) => component)

let browser: Browser
let components: Components

beforeAll(async () => {
  ;[browser, components] = await Promise.all([startBrowser(), startComponents()])
  return async () => {
    await Promise.all([browser.close(), components.close()])
  }
}, 60_000)

describe.each([...cases])('%s', (_, charts) => {
  test('in no hard case do words lie over others or leave their picture, at any width', async () => {
    expect(await measure(await showCharts(charts))).toEqual([])
  }, 60_000)
})

test('Longer words than the English find room, too', async () => {
  const long: Words = { ...english, charts: { ...english.charts, today: '[ţööðååý öñé]', noDate: '[ñööö ðååţé]' } }
  const charts = chartCases(long).filter(({ component }) => component === 'Reckoning')
  expect(await measure(await showCharts(charts))).toEqual([])
}, 60_000)

test('Words that lie over others, or leave their picture, are found', async () => {
  const page = await showBody(`<div title="bad"><section class="chart">
    <svg width="100%" height="20"><text x="10" y="15">Moscow</text><text x="30" y="15">Brussels</text></svg>
    <svg width="100%" height="20"><text x="100%" y="15">Chicago</text></svg>
    <svg width="100%" height="20"><text x="10" y="30">Lisbon</text></svg>
    <p style="inline-size: 500px; margin-block: 20px -1lh">Prague</p><p>Warsaw</p>
  </section></div>`)
  await page.setViewportSize({ width: 390, height: 900 })
  expect(await page.evaluate('measureWords()')).toEqual([
    'the page scrolls sideways',
    'bad: "Moscow" lies over "Brussels"',
    'bad: "Chicago" leaves at the side',
    'bad: "Lisbon" leaves above or below',
    'bad: "Prague" lies over "Warsaw"',
  ])
  await page.close()
})

test.each([
  ['in the light', { colorScheme: 'light' }],
  ['in the dark', { colorScheme: 'dark' }],
  ['in forced colours', { forcedColors: 'active' }],
] as const)('Charts are drawn in the page’s ink, soft ink, hairlines and paper, %s', async (_, scheme) => {
  const charts = [...cases.values()].map(([first]) => first!)
  const page = await showCharts(charts, scheme)
  expect(await page.evaluate('foreignColours()')).toEqual([])
  await page.close()
})

const day = { text: '8 July 2008', datetime: '2008-07-08' }
const unitedStates = { text: 'United States' }

test.each<[string, object]>([
  ['Expected by: United States, 8 July 2008. Open.', { by: unitedStates, said: day, state: 'Open' }],
  [
    'Judged unlikely by: United States, 8 July 2008. Happened, slipped by 3 years.',
    { by: unitedStates, said: day, likelihood: 'judged unlikely', state: 'Happened', slip: 'slipped by 3 years' },
  ],
  ['Expected, as of 8 July 2008. Dropped.', { said: day, state: 'Dropped' }],
  ['Expected by: United States. Open.', { by: unitedStates, state: 'Open' }],
  ['Happened.', { state: 'Happened' }],
])('A line of the calendar says “%s”', async (words, row) => {
  const page = await showBody(await components.render('CalendarLine', { row, stated: true, words: english }))
  expect(await page.locator('.by').innerText()).toBe(words)
  await page.close()
})

describe('On paper', () => {
  const print = async (charts: readonly ChartCase[], more = '') => {
    const page = await showCharts(charts, {}, more)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 673, height: 900 }) // an A4 sheet without its margins
    return page
  }

  test('the reckoning and the matrix keep their columns, and no words lie over others', async () => {
    const page = await print([...cases.get('Reckoning')!, ...cases.get('CalendarMatrix')!])
    expect(await page.evaluate('measureWords()')).toEqual([])
    const rows = "[...new Set([...document.querySelectorAll('tbody tr')].map((row) => getComputedStyle(row).display))]"
    expect(await page.evaluate(rows)).toEqual(['table-row'])
    await page.close()
  })

  test('what can be opened is open', async () => {
    const page = await print(cases.get('QuarterStrip')!.slice(0, 1), '<details><summary>More</summary>All</details>')
    const heights =
      "[...document.querySelectorAll('details')].map((one) => one.offsetHeight > one.firstElementChild.offsetHeight)"
    expect(await page.evaluate(heights)).toEqual([true, true])
    expect(await page.locator('.quarter-strip td').first().isVisible()).toBe(true)
    await page.close()
  })

  test.each(['<div class="ledger">', '<div class="statement">'])(
    'no quotation mark hangs beyond the edge of the sheet in %s, where it would be cut off',
    async (place) => {
      const page = await print([], `${place}<blockquote><span class="said">We wait.</span></blockquote></div>`)
      const inset =
        "parseFloat(getComputedStyle(document.querySelector('blockquote')).paddingInlineStart) + parseFloat(getComputedStyle(document.querySelector('.said'), '::before').marginInlineStart)"
      expect(await page.evaluate(inset)).toBeCloseTo(0, 1)
      await page.close()
    },
  )
})

async function showCharts(
  charts: readonly ChartCase[],
  scheme: Parameters<Browser['newPage']>[0] = {},
  more = '',
): Promise<Page> {
  const shown = charts.map(async ({ name, component, props, direction = 'ltr' }) => {
    return `<div title="${name}" dir="${direction}">${await components.render(component, props)}</div>`
  })
  return showBody((await Promise.all(shown)).join('') + more, scheme)
}

async function showBody(body: string, scheme: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(scheme)
  await page.setContent(pageOf(body))
  await page.addScriptTag({ path: join(projectRoot, 'tests/measure-words.mjs') })
  return page
}

/** Measure every line of words at every width, and close the page. */
async function measure(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    faults.push(...(await page.evaluate<string[]>('measureWords()')).map((fault) => `${width}: ${fault}`))
  }
  await page.close()
  return faults
}
