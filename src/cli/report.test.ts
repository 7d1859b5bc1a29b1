import { expect, test } from 'vitest'
import { describeUnknown } from './report.ts'

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
