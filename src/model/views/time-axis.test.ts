import { expect, test } from 'vitest'
import { timeAxis } from './time-axis.ts'

test.each<[string, string[], string[], string, string]>([
  ['begins with a year and ends with today’s quarter', ['2007-06-07', '2011-10-27'], [], '2007-01-01', '2013-12-31'],
  ['has two years where all is new', ['2013-11-05'], [], '2012-01-01', '2013-12-31'],
  ['has two years where there is nothing', [], [], '2012-01-01', '2013-12-31'],
  ['ends with the year of what is to come', ['2007-06-07'], ['2015-03-01', '2020-07-01'], '2007-01-01', '2020-12-31'],
  ['does not grow by what was to come and is past', ['2007-06-07'], ['2012-03-01'], '2007-01-01', '2013-12-31'],
  ['looks twelve years ahead at most', ['2013-06-07'], ['2113-01-01'], '2012-01-01', '2025-12-31'],
  ['or as far as it looks back', ['1983-06-07'], ['2113-01-01'], '1983-01-01', '2043-12-31'],
])('An axis %s', (_, days, ahead, start, end) => {
  expect(timeAxis('2013-11-20', days, ahead)).toEqual({ start, end, now: '2013-12-31' })
})

test('An axis is the same on every day of a quarter', () => {
  expect(timeAxis('2013-10-01', ['2007-06-07'])).toEqual(timeAxis('2013-12-31', ['2007-06-07']))
})
