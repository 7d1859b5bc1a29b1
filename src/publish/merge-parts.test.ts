import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { mergeParts } from './merge-parts.ts'
import { openOutput } from './output.ts'
import { planPart, publishPart, type Part } from './part.ts'
import { filesOf, makeTemporary, planSite, readOutput, writeFiles, type SiteFixture } from './site-fixture.ts'

const site: SiteFixture = {
  'index.html': 'Front',
  'briefings/a/index.html': 'A',
  'briefings/b/index.html': 'B',
  '.well-known/x': 'X',
  '_astro/': { 'a.css': 'a{}', 'fonts/b.woff2': 'font' },
}
const plan = [...planSite(site), { path: 'pagefind', key: 'search', folder: true as const }]
const shares: Record<number, string[]> = {
  1: ['index.html', 'briefings/a/index.html', '_astro/'],
  2: ['briefings/b/index.html', '.well-known/x', '_astro/'],
}

let root: string
let dirs: string[]

beforeEach(async () => {
  root = makeTemporary()
  dirs = [await build(1), await build(2)]
})

test('The parts of all shares give the site, in any order and also twice', async () => {
  const merged = mergeParts([...dirs.toReversed(), dirs[0]!])
  expect(merged).toMatchObject({ inputs: 'commit', base: '/desk/', plan, absent: [{ path: 'pagefind' }] })
  expect(await assemble(merged.sources)).toEqual(filesOf(site))
  expect(readOutput(dirs[0]!)).toMatchObject({ 'index.html': 'Front' })
})

test('A part that is built again over itself is the same', async () => {
  const before = readOutput(dirs[0]!)
  rmSync(join(dirs[0]!, 'index.html'))
  await build(1)
  expect(readOutput(dirs[0]!)).toEqual(before)
})

test('The stamp may be lost on the way', () => {
  rmSync(join(dirs[0]!, '.dateline-output'))
  expect(mergeParts(dirs).sources.size).toBe(5)
})

describe('Parts are refused', () => {
  test.each<[string, () => string[] | Promise<string[]>, string]>([
    ['when there are none', () => [], 'There are no parts to assemble.'],
    [
      'when a folder is none',
      () => [makeTemporary()],
      'is not a part: it has no whole "dateline-part.jsonl". Name folders',
    ],
    ['when a share is missing', () => [dirs[1]!], '1 of 2 parts are missing. Build them with --shard 1/2.'],
    [
      'of different inputs',
      async () => [dirs[0]!, await build(2, { inputs: 'other' })],
      'parts of different inputs. Build',
    ],
    [
      'of different plans',
      async () => [dirs[0]!, await build(2, { plan: [] })],
      'different plans, though their inputs are the',
    ],
    ['of different numbers', async () => [dirs[0]!, await build(2, { of: 3 })], 'one is a share of 2, the other of 3'],
    [
      'when they hold different bytes for one page',
      async () => [...dirs, await build(2, {}, { ...site, 'briefings/b/index.html': 'b' }, 'part-2b')],
      'both hold "briefings/b/index.html", with different bytes',
    ],
    [
      'when they hold different files in one folder',
      async () => [dirs[0]!, await build(2, {}, { ...site, '_astro/': { 'a.css': 'a{}' } })],
      'both hold "_astro", with different bytes',
    ],
    [
      'when a file was changed',
      () => {
        writeFileSync(join(dirs[0]!, 'index.html'), 'front')
        return dirs
      },
      'part-1" is damaged: "index.html" missing or changed. Build it again with --shard 1/2.',
    ],
    [
      'when a file is gone',
      () => {
        rmSync(join(dirs[0]!, '_astro/fonts'), { recursive: true })
        return dirs
      },
      'part-1" is damaged: "_astro/fonts/b.woff2" missing or changed.',
    ],
    [
      'when only files with a dot in front are gone, as some carriers lose them',
      () => {
        rmSync(join(dirs[1]!, '.well-known'), { recursive: true })
        return dirs
      },
      'files whose names start with a dot: tell it to include them.',
    ],
    [
      'when what a part says of itself was changed',
      () => {
        appendFileSync(join(dirs[0]!, 'dateline-part.jsonl'), ' ')
        return dirs
      },
      'part-1" is not a part',
    ],
  ])('%s', async (_, arrange, message) => {
    const given = await arrange()
    expect(() => mergeParts(given)).toThrow(message)
  })
})

async function build(share: number, change: Partial<Part> = {}, holds = site, name = `part-${share}`): Promise<string> {
  const dir = join(root, name)
  const part: Part = { share, of: 2, inputs: 'commit', plan, ...change }
  const own = Object.fromEntries(Object.entries(holds).filter(([path]) => shares[share]?.includes(path)))
  const output = openOutput(dir)
  const held = planSite(own)
  const { make, ...rest } = output.compare(planPart(part, held))
  const draft = output.start({ make, ...rest })
  for (const { path, folder } of make.filter((entry) => held.some((it) => it.path === entry.path))) {
    if (folder) draft.adoptFolder(path, fill(own[`${path}/`] as Record<string, string>))
    else draft.write(path, own[path] as string)
  }
  await publishPart(draft, part, held, { base: '/desk/' })
  await output.close()
  return dir
}

function fill(files: Record<string, string>): string {
  const folder = makeTemporary()
  writeFiles(folder, files)
  return folder
}

async function assemble(sources: Map<string, string>): Promise<Record<string, string>> {
  const output = openOutput(join(root, 'dist'))
  const comparison = output.compare(planSite(site))
  const draft = output.start(comparison)
  for (const { path, folder } of comparison.make) {
    if (folder) draft.adoptFolder(path, sources.get(path)!, 'copy')
    else draft.adoptFile(path, sources.get(path)!, 'copy')
  }
  await draft.publish()
  await output.close()
  return readOutput(join(root, 'dist'))
}
