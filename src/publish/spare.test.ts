import { cpSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asyncProperty, assert, constantFrom, dictionary, array, oneof } from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { placeOf, type Place } from './place.ts'
import { filesOf, makeTemporary, publishSite, readOutput, writeFiles, type SiteFixture } from './site-fixture.ts'

const site = { 'index.html': '<h1>Gazette</h1>', 'briefings/radar.md': 'Talks', 'briefings/radar/index.html': 'Radar' }

let place: Place

beforeEach(() => {
  place = placeOf(join(makeTemporary(), 'dist'))
})

test('What was published before becomes the spare, and shares the unchanged files with the output', async () => {
  await publishSite(place.out, site)
  await publishSite(place.out, { ...site, 'index.html': 'second' })
  await publishSite(place.out, { ...site, 'index.html': 'third' })
  expect(readOutput(place.spare)).toEqual({ ...site, 'index.html': 'second' })
  expect(statSync(join(place.out, 'briefings/radar.md')).ino).toBe(
    statSync(join(place.spare, 'briefings/radar.md')).ino,
  )
})

describe('A build by differences takes nothing wrong from a spare', () => {
  const damages: Record<string, () => void> = {
    'that is gone': () => {
      rmSync(place.spare, { recursive: true })
    },
    'of which nothing is known': () => {
      writeFileSync(place.spareManifest, '{}\n{}\n')
    },
    'whose files were changed, deleted and added': () => {
      rmSync(join(place.spare, 'index.html'))
      rmSync(join(place.spare, 'briefings/radar'), { recursive: true })
      writeFiles(place.spare, { 'index.html': '<h1>gazettE</h1>', 'briefings/strange': '', 'old/a': '' })
    },
    'that has a file for a folder and a folder for a file': () => {
      rmSync(join(place.spare, 'briefings'), { recursive: true })
      rmSync(join(place.spare, 'index.html'))
      writeFiles(place.spare, { briefings: '', 'index.html/a/b': '' })
    },
  }

  test.each(Object.entries(damages))('%s', async (_, damage) => {
    await publishSite(place.out, site)
    await publishSite(place.out, { ...site, second: '2' })
    damage()
    expect(await publishSite(place.out, site)).toMatchObject({ make: [], harmed: [], remove: ['second'] })
    expect(readOutput(place.out)).toEqual(site)
  })

  test('in which a link took the place of a folder, nor does it touch what the link points to', async () => {
    await publishSite(place.out, site)
    await publishSite(place.out, { ...site, second: '2' })
    const elsewhere = makeTemporary()
    cpSync(join(place.spare, 'briefings'), elsewhere, { recursive: true })
    rmSync(join(place.spare, 'briefings'), { recursive: true })
    symlinkSync(elsewhere, join(place.spare, 'briefings'))
    await publishSite(place.out, site)
    expect(readOutput(place.out)).toEqual(site)
    expect(readFileSync(join(elsewhere, 'radar.md'), 'utf8')).toBe('Talks')
  })

  test('that was changed in place, and so was the output, which shares its files', async () => {
    await publishSite(place.out, site)
    await publishSite(place.out, { ...site, second: '2' })
    writeFileSync(join(place.spare, 'index.html'), '<h1>gazettE</h1>')
    expect(await publishSite(place.out, site)).toMatchObject({ harmed: ['index.html'], make: [{ path: 'index.html' }] })
    expect(readOutput(place.out)).toEqual(site)
  })
})

test('After any sequence of sites, a build by differences equals a fresh one', { timeout: 600_000 }, async () => {
  const name = constantFrom('a', 'a/b', 'a/c.html', 'a/b/c', 'd/e/f', 'd/e/g', 'h', 'i j')
  const text = constantFrom('', 'one', 'two')
  const folder = dictionary(constantFrom('x', 'y/z'), text, { minKeys: 1 })
  const anySite = dictionary(oneof(name, constantFrom('a/', 'd/e/', 'k/')), oneof(text, folder)).map(withoutClashes)
  const sequences = array(anySite, { minLength: 2, maxLength: 5 })
  await assert(
    asyncProperty(sequences, async (sites) => {
      const { out } = placeOf(join(makeTemporary(), 'dist'))
      for (const next of sites) {
        await publishSite(out, next)
        expect(readOutput(out)).toEqual(filesOf(next))
      }
    }),
    { numRuns: process.env.VERIFY ? 300 : 12 },
  )
})

/** Leave out entries of the wrong type for their path, and those that stand in the way of an earlier one. */
function withoutClashes(site: SiteFixture): SiteFixture {
  const fitting: SiteFixture = {}
  for (const [path, held] of Object.entries(site)) {
    const name = path.replace(/\/$/, '')
    const others = Object.keys(fitting).map((other) => other.replace(/\/$/, ''))
    const clashes = others.some((it) => it === name || it.startsWith(`${name}/`) || name.startsWith(`${it}/`))
    if (!clashes && path.endsWith('/') === (typeof held !== 'string')) fitting[path] = held
  }
  return fitting
}
