import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { openOutput } from './output.ts'
import { filesOf, makeTemporary, planSite, publishSite, readOutput, writeFiles } from './site-fixture.ts'

const site = {
  'index.html': '<h1>Gazette</h1>',
  'briefings/radar/index.html': '<p>Talks going nowhere</p>',
  'briefings/radar.md': 'Talks going nowhere',
  '_astro/': { 'a.css': 'a{}', 'fonts/b.woff2': 'font' },
}

let out: string
let state: string

beforeEach(() => {
  const project = makeTemporary()
  out = join(project, 'dist')
  state = join(project, '.dateline', 'outputs', 'dist')
})

describe('Of a plan and the last output', () => {
  test.each([
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
    await publishSite(out, site)
    const next = withoutUndefined({ ...site, ...change })
    const comparison = await publishSite(out, next)
    expect(comparison.make.map(({ path }) => path)).toEqual(make)
    expect(comparison.remove).toEqual(remove)
    expect(readOutput(out)).toEqual(filesOf(next))
  })
})

describe('An output is as planned again after', () => {
  const damages: [string, () => void, { make?: string[]; harmed?: string[]; unknown?: string[] }][] = [
    [
      'a file was cut short',
      () => { writeFileSync(join(out, 'index.html'), '<h1>') },
      { make: ['index.html'], harmed: ['index.html'] },
    ],
    [
      'a file got other bytes of the same length',
      () => { writeFileSync(join(out, 'index.html'), '<h1>gazettE</h1>') },
      { make: ['index.html'], harmed: ['index.html'] },
    ],
    [
      'a file was deleted',
      () => { rmSync(join(out, 'briefings/radar.md')) },
      { make: ['briefings/radar.md'], harmed: ['briefings/radar.md'] },
    ],
    [
      'a folder was deleted',
      () => { rmSync(join(out, 'briefings'), { recursive: true }) },
      {
        make: ['briefings/radar/index.html', 'briefings/radar.md'],
        harmed: ['briefings/radar/index.html', 'briefings/radar.md'],
      },
    ],
    [
      'a file of a folder that is made whole was changed',
      () => { appendFileSync(join(out, '_astro/fonts/b.woff2'), '!') },
      { make: ['_astro'], harmed: ['_astro/fonts/b.woff2'] },
    ],
    [
      'a file became a folder',
      () => { rmSync(join(out, 'index.html')); writeFiles(out, { 'index.html/x': '' }) },
      { make: ['index.html'], harmed: ['index.html'] },
    ],
    [
      'a file became a link to a copy of it',
      () => { renameSync(join(out, 'index.html'), `${out}.html`); symlinkSync(`${out}.html`, join(out, 'index.html')) },
      { make: ['index.html'], harmed: ['index.html'] },
    ],
    ['a strange file came', () => { writeFiles(out, { 'briefings/.DS_Store': '' }) }, { unknown: ['briefings/.DS_Store'] }],
    ['a strange file came into a folder that is made whole', () => { writeFiles(out, { '_astro/x': '' }) }, { unknown: ['_astro/x'] }],
    ['a strange folder came', () => { writeFiles(out, { 'old/a/b': '', 'old/c': '' }) }, { unknown: ['old/'] }],
    ['an empty folder came', () => { mkdirSync(join(out, 'empty')) }, { unknown: ['empty/'] }],
    ['the stamp got other words', () => { writeFileSync(join(out, '.dateline-output'), 'Mine') }, { harmed: ['.dateline-output'] }],
    ['the output was deleted', () => { rmSync(out, { recursive: true }) }, { make: Object.keys(site).map((path) => path.replace(/\/$/, '')) }],
    [
      'what is known of it was damaged',
      () => { appendFileSync(join(state, 'manifest.jsonl'), ' '); writeFiles(out, { 'briefings/x': '' }) },
      { make: Object.keys(site).map((path) => path.replace(/\/$/, '')), unknown: ['briefings/x'] },
    ],
    ['the spare was deleted', () => { rmSync(join(state, 'spare'), { recursive: true }) }, {}],
    ['what is known of the spare was damaged', () => { writeFileSync(join(state, 'spare.jsonl'), '{') }, {}],
    ['the spare was damaged', () => { rmSync(join(state, 'spare/briefings'), { recursive: true }); writeFiles(join(state, 'spare'), { 'index.html': '<h1>gazettE</h1>', 'x/y': '' }) }, {}],
  ] // prettier-ignore

  test.each(damages)('%s', async (_, damage, expected) => {
    const index = { ...site, 'other.html': 'former' }
    await publishSite(out, index)
    await publishSite(out, site)
    damage()
    const { make, harmed, unknown } = await publishSite(out, site)
    expect({ make: make.map(({ path }) => path), harmed: harmed.sort(), unknown }).toEqual({
      make: [],
      unknown: [],
      ...expected,
      harmed: (expected.harmed ?? []).sort(),
    })
    expect(readOutput(out)).toEqual(filesOf(site))
    expect(await publishSite(out, { ...site, more: 'yes' })).toMatchObject({
      make: [{ path: 'more' }],
      harmed: [],
      unknown: [],
    })
    expect(readOutput(out)).toEqual({ ...filesOf(site), more: 'yes' })
  })

  test('a link took the place of a folder in the spare, and what the link points to is left alone', async () => {
    await publishSite(out, site)
    await publishSite(out, { ...site, more: 'yes' })
    const elsewhere = makeTemporary()
    cpSync(join(state, 'spare/briefings'), elsewhere, { recursive: true })
    rmSync(join(state, 'spare/briefings'), { recursive: true })
    symlinkSync(elsewhere, join(state, 'spare/briefings'))
    await publishSite(out, site)
    expect(readOutput(out)).toEqual(filesOf(site))
    expect(readFileSync(join(elsewhere, 'radar.md'), 'utf8')).toBe('Talks going nowhere')
    expect(statSync(join(out, 'briefings')).isDirectory()).toBe(true)
  })
})

test('A copy of an output with other times is known by its bytes, and the next look is quick again', async () => {
  await publishSite(out, site, 'first')
  utimesSync(join(out, 'index.html'), 1, 1)
  expect(await publishSite(out, site, 'first')).toMatchObject({ unchanged: true, touched: true })
  expect(await publishSite(out, site, 'first')).toMatchObject({ unchanged: true, touched: false })
})

test('A page that is written again does not change the spare, which shares the files of the output', async () => {
  await publishSite(out, site)
  await publishSite(out, { ...site, 'index.html': 'second' })
  await publishSite(out, { ...site, 'index.html': 'third' })
  expect(readOutput(join(state, 'spare'))).toMatchObject({ 'index.html': 'second' })
  expect(statSync(join(out, 'briefings/radar.md')).nlink).toBe(2)
})

test('What was recorded is there at the next build, also where nothing had to be published', async () => {
  await publishSite(out, site, { inputs: 1 })
  await publishSite(out, site, { inputs: 2 })
  const output = openOutput(out)
  expect(output.record).toEqual({ inputs: 2 })
  expect(output.reportFile).toBe(join(state, 'report.json'))
  await output.close()
})

test('A clean build makes everything and keeps nothing', async () => {
  await publishSite(out, site)
  const output = openOutput(out)
  expect(output.compare(planSite(site), { clean: true })).toMatchObject({ make: planSite(site), keep: [] })
  await output.close()
})

test('Paths with spaces, other scripts and a dot in front work', async () => {
  const odd = { 'Ра дар/«файл».html': 'Радар', '.well-known/x y': '#', "a'b/50%.txt": '50', 'émigré/😀': 'é' }
  await publishSite(out, odd)
  await publishSite(out, { ...odd, more: '' })
  expect(await publishSite(out, odd)).toMatchObject({ make: [], harmed: [], unknown: [], remove: ['more'] })
  expect(readOutput(out)).toEqual(odd)
})

test('Files have the usual modes, whatever those that were copied had', async () => {
  const source = join(makeTemporary(), 'logo.svg')
  writeFileSync(source, '<svg/>')
  chmodSync(source, 0o600)
  await publishOne('images/logo.svg', (draft) => { draft.adoptFile('images/logo.svg', source, 'copy') }) // prettier-ignore
  const usual = 0o666 & ~process.umask()
  expect(statSync(join(out, 'images/logo.svg')).mode & 0o777).toBe(usual)
  expect(statSync(join(out, '.dateline-output')).mode & 0o777).toBe(usual)
  expect(existsSync(source)).toBe(true)
})

test('Bytes that are written may be changed afterwards', async () => {
  const bytes = Buffer.from('as written')
  await publishOne('a.bin', (draft) => { draft.write('a.bin', bytes); bytes.fill(0) }) // prettier-ignore
  expect(readOutput(out)).toEqual({ 'a.bin': 'as written' })
})

test('What is missing at the end is named, and the output stays as it was', async () => {
  await publishSite(out, site)
  await expect(publishOne('new.html', () => undefined)).rejects.toThrow('1 of the plan were not made: "new.html".')
  expect(readOutput(out)).toEqual(filesOf(site))
  await publishSite(out, { 'new.html': 'now' })
  expect(readOutput(out)).toEqual({ 'new.html': 'now' })
})

test('What is not to be made cannot be put in, nor anything twice', async () => {
  await publishOne('a', (draft) => {
    expect(() => { draft.write('b', '') }).toThrow('The file "b" was made, but is not among those to make') // prettier-ignore
    draft.write('a', '')
    expect(() => { draft.write('a', '') }).toThrow('or was made twice') // prettier-ignore
  })
})

test('A fault while the next output is made leaves the output as it was', async () => {
  await publishSite(out, site)
  await expect(publishOne('a', (draft) => { draft.adoptFile('a', '/nowhere/a') })).rejects.toThrow('ENOENT') // prettier-ignore
  expect(readOutput(out)).toEqual(filesOf(site))
})

async function publishOne(path: string, fill: (draft: ReturnType<ReturnType<typeof openOutput>['start']>) => void) {
  const output = openOutput(out)
  try {
    const draft = output.start(output.compare([{ path, key: path }]))
    fill(draft)
    await draft.publish()
  } finally {
    await output.close()
  }
}

function withoutUndefined<T>(values: Record<string, T | undefined>): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Record<string, T>
}
