import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseUnit, measureSlip } from './event-slip.ts'
import { parseLooseDate } from './loose-date.ts'

const measure = (expected: string, came: string) => measureSlip(parseLooseDate(expected)!, parseLooseDate(came)!)

describe('A slip is known to so many days', () => {
  test.each([
    ['between two days exactly', '2012-05-20', '2012-05-25', 5, 5],
    ['across a leap day', '2012-02-28', '2012-03-01', 2, 2],
    ['from the last day of a month to the first of another', '2012-05', '2012-08', 62, 122],
    ['from a season to a day', '2012-spring', '2012-10-15', 137, 228],
    ['from the last day of winter, which is in the next year', '2012-winter', '2013-03-01', 1, 90],
    ['between years', '2011', '2013', 367, 1095],
    ['from what overlaps, perhaps none', '2012-spring', '2012', 0, 305],
    ['from about a year, after its reach', 'about 2020', '2023', 366, 1825],
    ['from before a year, nobody knows at most', 'before 2020', '2021', 367, undefined],
    ['early, none', '2012-06', '2012-05', 0, 0],
    ['to before a year, perhaps none', '2012', 'before 2020', 0, 2921],
  ])('%s: %s to %s', (_, expected, came, atLeast, atMost) => {
    const slip = measure(expected, came)
    expect([slip.atLeast, slip.atMost]).toEqual([atLeast, atMost])
  })
})

describe('A slip reads in the unit that fits what is known', () => {
  test.each([
    ['a few days', '2012-05-20', '2012-05-25', { unit: 'day', atLeast: 5, atMost: 5 }],
    ['months by the calendar', '2012-05-20', '2013-05-20', { unit: 'month', atLeast: 12, atMost: 12 }],
    ['months, rounded outwards', '2012-05-20', '2012-08-25', { unit: 'month', atLeast: 3, atMost: 4 }],
    ['months of a season', '2012-spring', '2012-10-15', { unit: 'month', atLeast: 4, atMost: 8 }],
    ['years where it is known only to the year', '2011', '2013', { unit: 'year', atLeast: 1, atMost: 3 }],
    ['months where it is known well enough', '2020-01', '2024-01', { unit: 'month', atLeast: 47, atMost: 49 }],
    ['years past five', '2010-05-20', '2018-05-20', { unit: 'year', atLeast: 8, atMost: 8 }],
    ['perhaps none', '2012-spring', '2012', { unit: 'month', atLeast: 0, atMost: 10 }],
    ['at least so many months', 'before 2020', '2021', { unit: 'month', atLeast: 12 }],
  ])('%s: %s to %s', (_, expected, came, words) => {
    expect(chooseUnit(measure(expected, came))).toEqual(words)
  })
})

test('At least is never more than at most, in days and in months', () => {
  const year = fc.integer({ min: 1990, max: 2050 })
  const part = fc.constantFrom('', '-spring', '-winter', '-Q1', '-Q4', '-02', '-12', '-02-28', '-12-31')
  const date = fc
    .tuple(fc.constantFrom('', 'before ', 'about '), year, part)
    .map(([before, of, then]) => `${before}${of}${then}`)
  fc.assert(
    fc.property(date, date, (a, b) => {
      const [expected, came] = [a, b].map((text) => parseLooseDate(text)!) as [never, never]
      const slip = measureSlip(expected, came)
      expect(slip.atLeast).toBeLessThanOrEqual(slip.atMost ?? Infinity)
      expect(slip.months.atLeast).toBeLessThanOrEqual(slip.months.atMost ?? Infinity)
    }),
  )
})
