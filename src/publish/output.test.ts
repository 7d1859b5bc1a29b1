import { chmodSync, existsSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { giveUpRoot, makeFolder } from '../../tests/folder.ts'
import type { Draft } from './draft.ts'
import { openOutput, settleOutput } from './output.ts'
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

test.each([{ clean: false }, { clean: true }])(
  'What no build had made is told apart from what one had: %j',
  async (how) => {
    await publishSite(out, site)
    writeFiles(out, { 'notes.txt': '', 'briefings/plan/draft.txt': '', '_astro/b.css': '' })
    const output = openOutput(out)
    output.compare(planSite({ 'index.html': 'New' }), how)
    expect(output.unknown.toSorted()).toEqual(['_astro/b.css', 'briefings/plan/', 'notes.txt'])
    await output.close()
  },
)

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
  await publishOne('images/logo.svg', (draft) => {
    draft.adoptFile('images/logo.svg', source, 'copy')
  })
  writeFileSync(`${source}.usual`, '')
  expect(statSync(join(out, 'images/logo.svg')).mode).toBe(statSync(`${source}.usual`).mode)
  expect(existsSync(source)).toBe(true)
})

test('Bytes that are written may be changed afterwards', async () => {
  const bytes = Buffer.from('as written')
  await publishOne('a.bin', (draft) => {
    draft.write('a.bin', bytes)
    bytes.fill(0)
  })
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
    expect(() => {
      draft.write('b', '')
    }).toThrow('The file "b" was made, but is not among those to make')
    draft.write('a', '')
    expect(() => {
      draft.write('a', '')
    }).toThrow('or was made twice')
  })
})

test('A fault while the next output is made leaves the output as it was', async () => {
  await publishSite(out, site)
  await expect(
    publishOne('a', (draft) => {
      draft.adoptFile('a', '/nowhere/a')
    }),
  ).rejects.toThrow('ENOENT')
  expect(readOutput(out)).toEqual(filesOf(site))
})

test('What only reads an output finds its record also where it may not write', async () => {
  const folder = makeFolder()
  const [dist, kept] = [join(folder, 'dist'), join(folder, '.dateline/outputs/dist')]
  await publishSite(dist, site, { base: '/a/' })
  chmodSync(folder, 0o755)
  chmodSync(kept, 0o555)
  onTestFinished(() => {
    chmodSync(kept, 0o755)
  })
  giveUpRoot()
  expect(() => openOutput(dist)).toThrow('it may not write there')
  expect(settleOutput(dist)).toEqual({ base: '/a/' })
})

async function publishOne(path: string, fill: (draft: Draft) => void) {
  const output = openOutput(out)
  try {
    const draft = output.start(output.compare([{ path, key: path }]))
    fill(draft)
    await draft.publish()
  } finally {
    await output.close()
  }
}
