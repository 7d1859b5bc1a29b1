import { expect, test } from 'vitest'
import type { LocatedProblem } from '../model/problem.ts'
import { describeBuild, describeUnknown, leaveOutTold } from './report.ts'

const names = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1}.txt`)
const ten = '1.txt, 2.txt, 3.txt, 4.txt, 5.txt, 6.txt, 7.txt, 8.txt, 9.txt, 10.txt'

test.each([
  [0, ''],
  [1, '\nRemoved what no build had made: 1.txt'],
  [10, `\nRemoved what no build had made: ${ten}`],
  [12, `\nRemoved what no build had made: ${ten} and 2 more`],
])('Of %i files that no build had made, at most ten are named', (count, told) => {
  expect(describeUnknown(names(count))).toBe(told)
})

test.each([
  [{ texts: 1, compiled: 1, written: 1, files: 1 }, '1 text, 1 compiled. 1 of 1 file written in 1.5 s: dist/'],
  [
    { texts: 5, compiled: 0, written: 2, removed: 3, files: 9 },
    '5 texts, 0 compiled. 2 of 9 files written, 3 removed in 1.5 s: dist/',
  ],
  [{ texts: 5, files: 9 }, 'Nothing to do: dist/ is up to date (1.5 s).'],
])('A build of %o is told in a line', (counts, line) => {
  const nothing = { texts: 0, compiled: 0, seconds: 1.5, views: 0, rendered: 0, written: 0, removed: 0, files: 0 }
  expect(describeBuild({ ...nothing, ...counts }, 'dist/')).toBe(line)
})

test('A warning is told once, wherever it moves in its file; an error until it is mended', () => {
  const warning: LocatedProblem = {
    file: 'a.md',
    rule: 'no-source',
    severity: 'warning',
    reason: 'X.',
    place: { line: 3, column: 1 },
  }
  const error: LocatedProblem = { ...warning, rule: 'unknown-actor', severity: 'error' }
  const moved = { ...warning, place: { line: 4, column: 1 } }
  const other = { ...warning, reason: 'Y.' }
  expect(leaveOutTold([warning, error], [])).toEqual([warning, error])
  expect(leaveOutTold([moved, error, other], [warning, error])).toEqual([error, other])
})
