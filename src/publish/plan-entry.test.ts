import { expect, test } from 'vitest'
import { readPlan, type PlanEntry } from './plan-entry.ts'

test.each<[string, string]>([
  ['leads out of the output', '../content/x'],
  ['leads out and back in', 'a/../b'],
  ['starts at the root', '/index.html'],
  ['ends in a slash', 'briefings/'],
  ['is empty', ''],
  ['has a dot for a folder', './index.html'],
  ['has a backslash, which some systems read as a slash', 'a\\..\\b'],
])('A path that %s is refused', (_, path) => {
  expect(() => readPlan([{ path, key: 'k' }])).toThrow(`"${path}" is not a path below the output`)
})

test.each<[string, PlanEntry[], string]>([
  ['the same path', [page('a'), page('a')], '"a" stands in the plan twice.'],
  ['a file and what stands in it', [page('a'), page('a/b/c')], '"a" is a file, so "a/b/c" cannot stand in it.'],
  [
    'a folder replaced whole and a page in it',
    [page('_astro/x.css'), { path: '_astro', key: 'k', folder: true }],
    '"_astro" is a folder that is replaced whole, so "_astro/x.css" cannot stand in it.',
  ],
])('Two entries with %s are refused', (_, plan, message) => {
  expect(() => readPlan(plan)).toThrow(`${message} Give one of the two another address.`)
})

test('Dots within names, and a name that starts as another does, are fine', () => {
  const paths = ['.well-known/x', 'a..b/c', 'ab', 'a/b.html', 'a/b/index.html']
  expect([...readPlan(paths.map(page)).entries.keys()]).toEqual(paths)
})

function page(path: string): PlanEntry {
  return { path, key: 'k' }
}
