import { expect, test } from 'vitest'
import { parseLooseDate } from '../loose-date.ts'
import { english } from '../words/en.ts'
import { datetimeOf, showPeriod, showWritten } from './dates.ts'

test.each([
  ['2012-05-20', '2012-05-20'],
  ['2012-05', '2012-05'],
  ['2012', '2012'],
  ['2012-Q2', undefined],
  ['2012-winter', undefined],
  ['before 2020', undefined],
  ['about 2012-05', undefined],
])('HTML knows %s as %s', (date, datetime) => {
  expect(datetimeOf(parseLooseDate(date)!)).toBe(datetime)
})

test.each([
  ['2011', '2011'],
  ['2011/10', 'October 2011'],
])('The period %s is called %s', (path, name) => {
  expect(showPeriod({ words: english }, path)).toBe(name)
})

test('What is no date stands as it was written', () => {
  expect(showWritten({ words: english }, 'spring of hope')).toBe('spring of hope')
})
