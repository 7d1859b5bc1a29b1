import { expect, test } from 'vitest'
import { toWholeDay } from './written-date.ts'
import { listWholeDates } from './whole-dates.ts'

test.each([
  ['Issue 43 | 27 October 2011', ['2011-10-27']],
  ['NO: 251, 27 October 2011, of 28.10.2011', ['2011-10-27', '2011-10-28']],
  ['UPDATE 2 10:42 27Oct11', ['2011-10-27']],
  ['27-OTT-11 14:12 NNNN', ['2011-10-27']],
  ['271545 Okt 98', ['1998-10-27']],
  ['27/10/11', ['2011-10-27']],
  ['2011-10-27 22:14:36', ['2011-10-27']],
  ['on 27 October, 12 men, 30 new 19', []],
  ['1/27/2011/5', []],
])('Dates with their year in %j', (text, days) => {
  expect(listWholeDates(text).map(toWholeDay)).toEqual(days)
})

test('Of three figures nobody knows which is the month', () => {
  expect(listWholeDates('10/11/12')).toEqual([{ year: 2012, month: 10, day: 11, ambiguous: true }])
})
