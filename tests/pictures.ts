// `npm run pictures`: every kind of page of the demonstration, for docs/pictures; with words, only names that hold one of them.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { projectRoot } from './command.ts'
import { serveSite } from './served-site.ts'

const pages: Record<string, string> = {
  front: '',
  briefing: 'briefings/2011-10-27-nato-radar-talks/',
  actor: 'actors/nato/',
  person: 'actors/lavrov/',
  outlet: 'actors/kommersant/',
  topic: 'topics/missile-defense/',
  story: 'stories/radar-talks/',
  statements: 'statements/',
  calendar: 'calendar/',
  sources: 'sources/',
  corrections: 'corrections/',
  search: 'search/?q=radar',
  briefings: 'briefings/',
  actors: 'actors/',
  topics: 'topics/',
  stories: 'stories/',
  page: 'how-we-work/',
  data: 'data/',
  missing: '404.html',
}

const printed = ['briefing']

/** Of a page that is longer the beginning is shown, in pixels. */
const tallest = 3200

interface Shot {
  name: string
  path: string
  width: number
  scheme: 'light' | 'dark'
}

const folder = join(projectRoot, 'docs/pictures')
const wanted = process.argv.slice(2)
const isWanted = (name: string) => wanted.length === 0 || wanted.some((word) => name.includes(word))

const { address, browser, close } = await serveSite()
mkdirSync(folder, { recursive: true })
for (const shot of listShots()) if (isWanted(shot.name)) await takeScreen(browser, shot)
for (const name of printed) if (isWanted(`${name}-print`)) await takePrint(browser, name)
await close()

function listShots(): Shot[] {
  return Object.entries(pages).flatMap(([page, path]) =>
    [390, 1440].flatMap((width) =>
      (['light', 'dark'] as const).map((scheme) => ({ name: `${page}-${width}-${scheme}`, path, width, scheme })),
    ),
  )
}

async function takeScreen(browser: Browser, { name, path, width, scheme }: Shot): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme })
  await page.goto(address + path, { waitUntil: 'networkidle' })
  await page.reload({ waitUntil: 'networkidle' }) // faces that come late show on the second visit only
  await save(name, await page.screenshot({ fullPage: true }))
  await page.close()
}

/** Picture how a page is printed: the sheet's own width, since what shows a PDF as a picture is not at hand. */
async function takePrint(browser: Browser, name: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 658, height: 1000 } })
  await page.emulateMedia({ media: 'print' })
  await page.goto(address + pages[name]!, { waitUntil: 'networkidle' })
  await page.reload({ waitUntil: 'networkidle' })
  await save(`${name}-print`, await page.screenshot({ fullPage: true }))
  await page.close()
}

async function save(name: string, picture: Buffer): Promise<void> {
  const { width, height } = await sharp(picture).metadata()
  await sharp(picture)
    .extract({ left: 0, top: 0, width, height: Math.min(height, tallest) })
    .webp({ quality: 60, effort: 6 })
    .toFile(join(folder, `${name}.webp`))
  console.log(`docs/pictures/${name}.webp`)
}
