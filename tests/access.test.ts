import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { serveSite } from './served-site.ts'

/** One page of each kind. */
const kinds = [
  '',
  'briefings/',
  'briefings/2011/',
  'briefings/2009-09-17-obama-replaces-european-plan/', // topics in two lines
  'briefings/2011-10-27-nato-radar-talks/',
  'briefings/2013-03-15-hagel-alaska-interceptors/', // a note cited twice
  'actors/',
  'actors/nato/',
  'actors/lavrov/',
  'actors/kommersant/',
  'actors/nato/statements/',
  'topics/',
  'topics/missile-defense/',
  'topics/missile-defense/calendar/',
  'stories/',
  'stories/radar-talks/',
  'statements/',
  'calendar/',
  'sources/',
  'sources/2011/',
  'corrections/',
  'search/',
  'search/?q=radar',
  'data/',
  'about/',
  '404.html',
]

const radarTalks = 'briefings/2011-10-27-nato-radar-talks/'
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
let browser: Browser
let address: string

beforeAll(async () => {
  const site = await serveSite()
  ;({ address, browser } = site)
  return site.close
}, 120_000)

test.each(kinds)(
  'axe finds nothing on /%s, narrow and wide, light and dark, targets of 24 px included',
  async (path) => {
    const found: string[] = []
    await onPage(path, {}, async (page) => {
      for (const width of [390, 1440]) {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize({ width, height: 900 })
          await page.emulateMedia({ colorScheme })
          found.push(...(await findViolations(page)).map((fault) => `${colorScheme} ${width}: ${fault}`))
        }
      }
    })
    expect(found).toEqual([])
  },
  60_000,
)

test.each(['', radarTalks, 'actors/nato/', 'calendar/', 'search/?q=radar'])(
  'Whoever tabs through /%s sees where they are, and comes past every link in its order',
  async (path) => {
    await onPage(path, { viewport: { width: 1440, height: 900 } }, async (page) => {
      const stops = await page.evaluate<number>(countStops)
      const seen: number[] = []
      for (let press = 0; press < stops; press += 1) {
        await page.keyboard.press('Tab')
        seen.push(await page.evaluate<number>(stopInFocus))
      }
      expect(stops).toBeGreaterThan(5)
      expect(seen).toEqual(Array.from({ length: stops }, (_, index) => index))
    })
  },
  60_000,
)

test.each(['actors/antonov/', 'actors/czech-republic/', 'actors/lavrov/'])(
  'No entry of a list on /%s is torn between two columns',
  async (path) => {
    await onPage(path, { viewport: { width: 1440, height: 900 } }, async (page) => {
      const torn = await page.evaluate<number>(
        "[...document.querySelectorAll('main li')].filter((item) => item.getClientRects().length > 1).length",
      )
      expect(torn).toBe(0)
    })
  },
)

test('Nothing moves, so that there is nothing to reduce', async () => {
  await onPage(radarTalks, { reducedMotion: 'no-preference' }, async (page) => {
    const moving = await page.evaluate<string[]>(
      "[...document.querySelectorAll('*')].filter((e) => { const s = getComputedStyle(e); return s.animationName !== 'none' || s.transitionDuration !== '0s' }).map((e) => e.className)",
    )
    expect(moving).toEqual([])
  })
})

test.each(['', radarTalks, 'topics/missile-defense/'])(
  'With colours forced, and with high contrast, /%s keeps its rules and its focus',
  async (path) => {
    for (const options of [{ forcedColors: 'active' }, { contrast: 'more' }] as const) {
      await onPage(path, options, async (page) => {
        await page.keyboard.press('Tab')
        expect(await page.evaluate<number>(stopInFocus)).toBe(0)
        expect(await findViolations(page)).toEqual([])
      })
    }
  },
  60_000,
)

test.each(['', radarTalks, 'topics/missile-defense/', 'search/'])(
  'With scripts off /%s is the same page',
  async (path) => {
    const text = async (javaScriptEnabled: boolean) => {
      let main = ''
      await onPage(path, { javaScriptEnabled }, async (page) => {
        main = await page.locator('main').innerText()
      })
      return main
    }
    const [without, withScripts] = [await text(false), await text(true)]
    if (path === 'search/') expect(without).toContain('Briefings')
    else expect(without).toBe(withScripts)
  },
)

test('Printed, a briefing takes a few sheets, with the addresses of its sources and without the furniture', async () => {
  await onPage(radarTalks, {}, async (page) => {
    const pdf = await page.pdf({ preferCSSPageSize: true })
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length
    expect(sheets).toBeGreaterThanOrEqual(2)
    expect(sheets).toBeLessThanOrEqual(4)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 650, height: 900 }) // an A4 sheet without its margins
    expect(await page.evaluate(addressesBeside)).toContainEqual(
      expect.stringContaining('https://www.themoscowtimes.com/2011/10/26/'),
    )
    for (const furniture of ['.masthead nav a', '.colophon nav', '.skip']) {
      for (const one of await page.locator(furniture).all()) expect(await one.isVisible()).toBe(false)
    }
    expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(
      true,
    )
  })
})

test.each(['', 'actors/nato/', 'topics/missile-defense/', 'calendar/', 'statements/'])(
  'Printed, /%s has nothing that sticks out of the sheet',
  async (path) => {
    await onPage(path, {}, async (page) => {
      await page.emulateMedia({ media: 'print' })
      await page.setViewportSize({ width: 650, height: 900 })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(650)
      expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000)
    })
  },
)

async function onPage(
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage(options)
  try {
    await page.goto(address + path, { waitUntil: 'networkidle' })
    await look(page)
  } finally {
    await page.close()
  }
}

async function findViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>("'axe' in globalThis"))) await page.addScriptTag({ content: axe })
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  return describe(
    await page.evaluate<AxeResults>(
      `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'], selectors: false })`,
    ),
  )
}

function describe({ violations }: AxeResults): string[] {
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))
}

/** Number all that the keyboard stops at, in the order of the page, and say how many there are. */
const countStops = `
  globalThis.stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter((element) => element.checkVisibility() && !element.disabled)
  globalThis.stops.length`

/** Which of these has the focus, and shows it; -1 where none does. */
const stopInFocus = `
  (() => {
    const element = document.activeElement
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const shows = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
    const stops = globalThis.stops ?? [...document.querySelectorAll('a[href], button')]
    return shows ? stops.indexOf(element) : -1
  })()`

/** What a printed page puts beside the links of its sources. */
const addressesBeside =
  "[...document.querySelectorAll('.sources a')].map((a) => getComputedStyle(a, '::after').content)"
