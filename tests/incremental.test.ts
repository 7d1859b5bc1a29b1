import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { applyChanges, drawPicture, edits } from '../src/bench/edits.ts'
import { generateArchive } from '../src/bench/generate.ts'
import { seedRandom, type Random } from '../src/bench/random.ts'
import { cachePathOf } from '../src/cli/project.ts'
import { mustRun } from './command.ts'
import { copyProject, differencesOf, makeFolder, readTree, writeFiles } from './folder.ts'

const rounds = process.env.VERIFY === '1' ? 40 : 4
const editsARound = 4
type EditName = keyof typeof edits
const editNames = Object.keys(edits) as EditName[]

interface Report {
  compiled: number
  rendered: number
  written: number
}

test(
  'After any sequence of edits an incremental build equals a clean one, byte for byte',
  async () => {
    const folder = makeFolder()
    const [content, out] = [join(folder, 'content'), join(folder, 'site')]
    const random = seedRandom(11)
    const archive = generateArchive({ size: 60, seed: 8 }) // one with events that are open, to be closed
    applyChanges(archive, drawPicture(archive, random))
    writeFiles(content, archive)
    await mustRun(['build', '--content', content, '--out', out])
    const deck = deal(editNames, random)
    const kinds = new Set<EditName>()
    for (let round = 0; round < rounds; round += 1) {
      const done: string[] = []
      for (let count = 0; count < editsARound; count += 1) {
        const name = deck.next().value
        const changes = edits[name](archive, random)
        applyChanges(archive, changes)
        writeFiles(content, changes)
        done.push(name)
        kinds.add(name)
      }
      await mustRun(['build', '--content', content, '--out', out])
      const clean = await buildClean(content)
      expect(differencesOf(readTree(out), clean), `round ${round}: ${done.join(', ')}`).toEqual([])
    }
    expect(editNames.filter((name) => !kinds.has(name))).toEqual([])
  },
  rounds * 60_000,
)

test('After damage to built files and to the cache the next build equals a clean one', async () => {
  const folder = makeFolder()
  const [content, out] = [join(folder, 'content'), join(folder, 'site')]
  writeFiles(content, generateArchive({ size: 30, seed: 3 }))
  await mustRun(['build', '--content', content, '--out', out])
  const clean = readTree(out)
  const pages = [...clean.keys()].filter((path) => path.endsWith('index.html'))
  writeFileSync(join(out, pages[3]!), 'damaged')
  rmSync(join(out, pages[5]!))
  truncateSync(join(out, pages[7]!), 10)
  writeFileSync(join(out, 'foreign.txt'), 'foreign')
  flipBytes(cachePathOf(content))
  writeFiles(content, [['pages/extra.md', '---\ntitle: Extra\n---\nText.\n']])
  await mustRun(['build', '--content', content, '--out', out])
  expect(differencesOf(readTree(out), await buildClean(content))).toEqual([])
}, 60_000)

test('A component or a style that changes is seen in every page', async () => {
  const project = copyProject()
  await mustRun(['build'], { cwd: project })
  const colophon = join(project, 'src/components/Colophon.astro')
  writeFileSync(colophon, readFileSync(colophon, 'utf8').replace('<footer', '<footer data-edited'))
  const style = join(project, 'src/styles/base.css')
  writeFileSync(style, `${readFileSync(style, 'utf8')}\n@layer base { body { outline: 0 } }\n`)
  await mustRun(['build'], { cwd: project })
  const changed = readTree(join(project, 'dist'))
  expect(changed.get('index.html')!.toString()).toContain('data-edited')
  await mustRun(['build', '--clean'], { cwd: project })
  expect(differencesOf(changed, readTree(join(project, 'dist')))).toEqual([])
}, 90_000)

describe('At a thousand briefings', () => {
  test('one body, one alias and one new briefing compile and render what they concern', async () => {
    const folder = makeFolder()
    const [content, out] = [join(folder, 'content'), join(folder, 'site')]
    const archive = generateArchive({ size: 1000, seed: 5 })
    writeFiles(content, archive)
    await mustRun(['build', '--content', content, '--out', out])
    const after = async (name: EditName): Promise<Report> => {
      const changes = edits[name](archive, seedRandom(23))
      applyChanges(archive, changes)
      writeFiles(content, changes)
      await mustRun(['build', '--content', content, '--out', out])
      return JSON.parse(readFileSync(join(folder, '.dateline/outputs/site/report.json'), 'utf8')) as Report
    }
    const body = await after('oneBody')
    expect(body.compiled).toBe(1)
    expect(body.rendered).toBeLessThan(10)
    const alias = await after('oneAlias') // it stands in two to six briefings
    expect(alias.compiled).toBeGreaterThan(2)
    expect(alias.compiled).toBeLessThan(8)
    const briefing = await after('newBriefing')
    expect(briefing.compiled).toBe(1)
    expect(briefing.rendered).toBeLessThan(60)
    const { stdout } = await mustRun(['build', '--content', content, '--out', out])
    expect(stdout).toContain('Nothing to do')
  }, 240_000)
})

/** Deal a shuffled list again and again: all of it comes before any comes twice. */
function* deal<Item>(list: readonly Item[], random: Random): Generator<Item, never> {
  for (;;) yield* random.sample(list, list.length)
}

/** Build a copy of the content, so that no cache helps. */
async function buildClean(content: string): Promise<Map<string, Buffer>> {
  const folder = makeFolder()
  cpSync(content, join(folder, 'content'), { recursive: true })
  await mustRun(['build', '--content', join(folder, 'content'), '--out', join(folder, 'site')])
  return readTree(join(folder, 'site'))
}

function flipBytes(file: string): void {
  const bytes = readFileSync(file)
  for (let at = 4096; at < bytes.length; at += 9973) bytes[at] = bytes[at]! ^ 255
  writeFileSync(file, bytes)
}
