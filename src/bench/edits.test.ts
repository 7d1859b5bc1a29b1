import { expect, test } from 'vitest'
import { asList, idOf, listPaths, listUnreferenced, readText } from './archive-texts.ts'
import { applyChanges, edits, newBriefing, oneAlias, renameBriefing, type Edit } from './edits.ts'
import { generateArchive } from './generate.ts'
import { seedRandom } from './random.ts'

const archive = generateArchive({ size: 150 })

test.each(Object.entries<Edit>(edits))(
  '%s changes something, leaves the archive alone, and is repeatable',
  (_, edit) => {
    const before = new Map(archive)
    const changes = edit(archive, seedRandom(3))
    expect(changes.size).toBeGreaterThan(0)
    expect(archive).toEqual(before)
    expect(edit(archive, seedRandom(3))).toEqual(changes)
    for (const [path, text] of changes) expect(text).not.toBe(archive.get(path) ?? null)
  },
)

test('A new alias stands in two to six briefings', () => {
  const [[, text]] = [...oneAlias(archive, seedRandom(1))] as [[string, string]]
  const alias = (readText(text).matter.aliases as string[]).at(-1)!
  const found = listPaths(archive, 'briefings').filter((path) => archive.get(path)!.includes(alias))
  expect(found.length).toBeGreaterThanOrEqual(2)
  expect(found.length).toBeLessThanOrEqual(6)
})

test.each([60, 150])('An archive of %i has an event to be closed', (size) => {
  const open = generateArchive({ size, seed: 8 })
  const [[path, text]] = [...edits.closeEvent(open, seedRandom(1))] as [[string, string]]
  const closesIn = (one: string) => asList(readText(one).matter.closes).length
  expect(closesIn(text)).toBe(closesIn(open.get(path)!) + 1)
})

test('A renamed briefing keeps its old id as a redirect', () => {
  const [[old, deleted], [renamed, text]] = [...renameBriefing(archive, seedRandom(1))] as [
    [string, null],
    [string, string],
  ]
  expect(deleted).toBeNull()
  expect(renamed).not.toBe(old)
  expect(readText(text).matter.redirects).toContain(idOf(old))
})

test('A new briefing is the newest', () => {
  const copy = new Map(archive)
  const changes = newBriefing(copy, seedRandom(1))
  applyChanges(copy, changes)
  expect(copy.size).toBe(archive.size + 1)
  expect(listPaths(copy, 'briefings').slice(-5)).toContain([...changes.keys()][0])
})

test('What is linked to, or announces an event, is not free to be deleted', () => {
  const small = new Map([
    ['briefings/2011/2011-01-01-a.md', '---\ntitle: A\n---\n\nText.\n'],
    ['briefings/2011/2011-01-02-b.md', '---\ntitle: B\n---\n\nSee [A](briefing:2011-01-01-a).\n'],
    ['briefings/2011/2011-01-03-c.md', '---\ntitle: C\nevents:\n  - {id: x, title: X, date: 2012}\n---\n\nText.\n'],
  ])
  expect(listUnreferenced(small)).toEqual(['briefings/2011/2011-01-02-b.md'])
})
