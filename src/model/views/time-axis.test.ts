import { describe, expect, test } from 'vitest'
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
  expect(timeAxis('2013-11-20', days, { ahead })).toEqual({ start, end, now: '2013-12-31' })
})

describe('Where nothing is open an axis', () => {
  test.each<[string, string[], string[], string, string]>([
    ['ends with the year after its last day', ['2009-08-01', '2010-10-31'], [], '2009-01-01', '2011-12-31'],
    ['has two years at least', ['2009-08-01'], [], '2009-01-01', '2010-12-31'],
    [
      'ends with today’s quarter where that year has begun',
      ['2009-08-01', '2012-02-01'],
      [],
      '2009-01-01',
      '2013-12-31',
    ],
    ['never ends later', ['2009-08-01', '2013-10-02'], [], '2009-01-01', '2013-12-31'],
    ['ends with the year of what was to come still', ['2009-08-01'], ['2015-07-01'], '2009-01-01', '2015-12-31'],
    ['has two years up to today where there is nothing', [], [], '2012-01-01', '2013-12-31'],
  ])('%s', (_, days, ahead, start, end) => {
    expect(timeAxis('2013-11-20', days, { ahead, isOpen: false })).toEqual({ start, end, now: '2013-12-31' })
  })

  test('is the same in every quarter from then on', () => {
    const { start, end } = timeAxis('2013-11-20', ['2009-08-01'], { isOpen: false })
    expect(timeAxis('2026-09-20', ['2009-08-01'], { isOpen: false })).toMatchObject({ start, end })
  })
})

test('An axis is the same on every day of a quarter', () => {
  expect(timeAxis('2013-10-01', ['2007-06-07'])).toEqual(timeAxis('2013-12-31', ['2007-06-07']))
})
