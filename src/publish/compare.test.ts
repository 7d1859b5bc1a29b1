import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { placeOf, type Place } from './place.ts'
import { filesOf, makeTemporary, publishSite, readOutput, writeFiles, type SiteFixture } from './site-fixture.ts'

const site = {
  'index.html': '<h1>Gazette</h1>',
  'briefings/radar/index.html': '<p>Talks going nowhere</p>',
  'briefings/radar.md': 'Talks going nowhere',
  '_astro/': { 'a.css': 'a{}', 'fonts/b.woff2': 'font' },
}
const everything = ['index.html', 'briefings/radar/index.html', 'briefings/radar.md', '_astro']

let place: Place

beforeEach(() => {
  place = placeOf(join(makeTemporary(), 'dist'))
})

describe('Of a plan and the last output', () => {
  test.each<[string, Change, string[], string[]]>([
    ['nothing is to be made while nothing changed', {}, [], []],
    ['a new page is made', { 'about/index.html': 'About' }, ['about/index.html'], []],
    ['a page with another key is made', { 'index.html': 'Newer' }, ['index.html'], []],
    ['a folder with another key is made', { '_astro/': { 'c.css': '' } }, ['_astro'], []],
    ['a page that is no longer planned is removed', { 'briefings/radar.md': undefined }, [], ['briefings/radar.md']],
    ['a folder that is no longer planned is removed', { '_astro/': undefined }, [], ['_astro']],
    ['a file may become a folder', { 'index.html': undefined, 'index.html/': { x: '1' } }, ['index.html'], []],
    [
      'a folder of pages may become a page',
      { 'briefings/radar/index.html': undefined, 'briefings/radar': 'Radar' },
      ['briefings/radar'],
      ['briefings/radar/index.html'],
    ],
  ])('%s', async (_, change, make, remove) => {
    await publishSite(place.out, site)
    const next = applyChange(change)
    const comparison = await publishSite(place.out, next)
    expect(comparison.make.map(({ path }) => path)).toEqual(make)
    expect(comparison.remove).toEqual(remove)
    expect(readOutput(place.out)).toEqual(filesOf(next))
  })
})

describe('The output is as planned again after', () => {
  const damages: Record<string, { damage: () => void; make?: string[]; harmed?: string[]; unknown?: string[] }> = {
    'a file was cut short': {
      damage: () => {
        writeFileSync(join(place.out, 'index.html'), '<h1>')
      },
      make: ['index.html'],
      harmed: ['index.html'],
    },
    'a file got other bytes of the same length': {
      damage: () => {
        writeFileSync(join(place.out, 'index.html'), '<h1>gazettE</h1>')
      },
      make: ['index.html'],
      harmed: ['index.html'],
    },
    'a file was deleted': {
      damage: () => {
        rmSync(join(place.out, 'briefings/radar.md'))
      },
      make: ['briefings/radar.md'],
      harmed: ['briefings/radar.md'],
    },
    'a folder was deleted': {
      damage: () => {
        rmSync(join(place.out, 'briefings'), { recursive: true })
      },
      make: ['briefings/radar/index.html', 'briefings/radar.md'],
      harmed: ['briefings/radar/index.html', 'briefings/radar.md'],
    },
    'a file of a folder that is made whole was changed': {
      damage: () => {
        appendFileSync(join(place.out, '_astro/fonts/b.woff2'), '!')
      },
      make: ['_astro'],
      harmed: ['_astro/fonts/b.woff2'],
    },
    'a file became a folder': {
      damage: () => {
        rmSync(join(place.out, 'index.html'))
        writeFiles(place.out, { 'index.html/x': '' })
      },
      make: ['index.html'],
      harmed: ['index.html'],
    },
    'a file became a link to a copy of it': {
      damage: () => {
        renameSync(join(place.out, 'index.html'), `${place.out}.html`)
        symlinkSync(`${place.out}.html`, join(place.out, 'index.html'))
      },
      make: ['index.html'],
      harmed: ['index.html'],
    },
    'a strange file came': {
      damage: () => {
        writeFiles(place.out, { 'briefings/.DS_Store': '' })
      },
      unknown: ['briefings/.DS_Store'],
    },
    'a strange file came into a folder that is made whole': {
      damage: () => {
        writeFiles(place.out, { '_astro/x': '' })
      },
      unknown: ['_astro/x'],
    },
    'a strange folder came': {
      damage: () => {
        writeFiles(place.out, { 'old/a/b': '', 'old/c': '' })
      },
      unknown: ['old/'],
    },
    'an empty folder came': {
      damage: () => {
        mkdirSync(join(place.out, 'empty'))
      },
      unknown: ['empty/'],
    },
    'the stamp got other words': {
      damage: () => {
        writeFileSync(join(place.out, '.dateline-output'), 'Mine')
      },
      harmed: ['.dateline-output'],
    },
    'it was deleted': {
      damage: () => {
        rmSync(place.out, { recursive: true })
      },
      make: everything,
    },
    'what is known of it was damaged': {
      damage: () => {
        appendFileSync(place.manifest, ' ')
        writeFiles(place.out, { 'briefings/x': '' })
      },
      make: everything,
      unknown: ['briefings/x'],
    },
  }

  test.each(Object.entries(damages))('%s', async (_, { damage, make = [], harmed = [], unknown = [] }) => {
    await publishSite(place.out, site)
    damage()
    const found = await publishSite(place.out, site)
    expect(found.make.map(({ path }) => path)).toEqual(make)
    expect(found.harmed.toSorted()).toEqual(harmed.toSorted())
    expect(found.unknown).toEqual(unknown)
    expect(readOutput(place.out)).toEqual(filesOf(site))
  })
})

test('A copy of an output with other times is known by its bytes, and the next look is quick again', async () => {
  await publishSite(place.out, site)
  utimesSync(join(place.out, 'index.html'), 1, 1)
  expect(await publishSite(place.out, site)).toMatchObject({ unchanged: true, touched: true })
  expect(await publishSite(place.out, site)).toMatchObject({ unchanged: true, touched: false })
})

/** What entries hold instead; without it, they go. */
type Change = Record<string, SiteFixture[string] | undefined>

function applyChange(change: Change): SiteFixture {
  const next: SiteFixture = { ...site }
  for (const [path, held] of Object.entries(change)) {
    if (held === undefined) Reflect.deleteProperty(next, path)
    else next[path] = held
  }
  return next
}
