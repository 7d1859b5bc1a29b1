import { expect, test } from 'vitest'
import { endOfQuarter, quarterOf, startOfQuarter } from './quarter.ts'

test.each([
  ['2011-01-01', '2011-01-01', '2011-03-31'],
  ['2012-03-31', '2012-01-01', '2012-03-31'],
  ['2011-04-01', '2011-04-01', '2011-06-30'],
  ['2011-09-30', '2011-07-01', '2011-09-30'],
  ['2011-12-31', '2011-10-01', '2011-12-31'],
])('%s is in the quarter from %s to %s', (day, first, last) => {
  expect([startOfQuarter(quarterOf(day)), endOfQuarter(quarterOf(day))]).toEqual([first, last])
})

test('Quarters count on over the end of a year', () => {
  expect(quarterOf('2012-01-01') - quarterOf('2011-12-31')).toBe(1)
  expect(quarterOf('2011-12-31') - quarterOf('2010-12-31')).toBe(4)
})
