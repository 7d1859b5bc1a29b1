import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstDay, fromTimex, lastDay, parseLooseDate, toTimex, writeLooseDate, type LooseDate } from './loose-date.ts'

describe('A date means the days from its first to its last', () => {
  test.each([
    ['2012-05-20', '2012-05-20', '2012-05-20'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['2011-02', '2011-02-01', '2011-02-28'],
    ['2012-Q1', '2012-01-01', '2012-03-31'],
    ['2012-Q4', '2012-10-01', '2012-12-31'],
    ['2012-spring', '2012-03-01', '2012-05-31'],
    ['2012-summer', '2012-06-01', '2012-08-31'],
    ['2012-autumn', '2012-09-01', '2012-11-30'],
    ['2012-winter', '2012-12-01', '2013-02-28'],
    ['2011-winter', '2011-12-01', '2012-02-29'],
    ['2012', '2012-01-01', '2012-12-31'],
    ['before 2020', undefined, '2019-12-31'],
    ['before 2012-05', undefined, '2012-04-30'],
    ['before 2012-winter', undefined, '2012-11-30'],
    ['before 2012-03-01', undefined, '2012-02-29'],
    ['about 2020', '2019-01-01', '2021-12-31'],
    ['about 2012-02', '2012-01-01', '2012-03-31'],
    ['about 2012-Q1', '2011-10-01', '2012-06-30'],
    ['about 2012-winter', '2012-09-01', '2013-05-31'],
    ['about 2012-02-29', '2012-02-28', '2012-03-01'],
  ])('%s: %s to %s', (text, first, last) => {
    const date = parse(text)
    expect([firstDay(date), lastDay(date)]).toEqual([first, last])
  })
})

describe('A date is read as authors may write it', () => {
  test.each([
    ['2012-q2', '2012-Q2'],
    ['2012-Spring', '2012-spring'],
    ['2012-fall', '2012-autumn'],
    ['  Before  2020 ', 'before 2020'],
  ])('"%s" is %s', (text, written) => {
    expect(writeLooseDate(parse(text))).toBe(written)
  })

  test.each([
    ['a day that no calendar has', '2011-02-29'],
    ['a leap day of a century', '1900-02-29'],
    ['a month past December', '2012-13'],
    ['month zero', '2012-00'],
    ['a fifth quarter', '2012-Q5'],
    ['a day without its zero', '2012-5-20'],
    ['an instant', '2012-05-20T10:00Z'],
    ['words', 'spring 2012'],
    ['an unknown modifier', 'after 2012'],
    ['a modifier alone', 'before'],
    ['two modifiers', 'about before 2012'],
    ['a year of five digits', '20112'],
    ['a year mistyped', '3012'],
    ['nothing', ''],
  ])('%s is none', (_, text) => {
    expect(parseLooseDate(text)).toBeUndefined()
  })
})

describe('TIMEX3', () => {
  test.each([
    ['2012-05-20', { value: '2012-05-20' }],
    ['2012-05', { value: '2012-05' }],
    ['2012-Q2', { value: '2012-Q2' }],
    ['2012-spring', { value: '2012-SP' }],
    ['2012-summer', { value: '2012-SU' }],
    ['2012-autumn', { value: '2012-FA' }],
    ['2012-winter', { value: '2012-WI' }],
    ['2012', { value: '2012' }],
    ['before 2020', { value: '2020', modifier: 'before' }],
    ['about 2012-spring', { value: '2012-SP', modifier: 'about' }],
  ])('writes %s as %o', (text, timex) => {
    expect(toTimex(parse(text))).toEqual(timex)
  })

  test.each(['2012-W20', '201', '2012-05-20T10:00', 'PRESENT_REF', '2012-H1', '2012-XX'])(
    'reads no date in %s',
    (value) => {
      expect(fromTimex({ value })).toBeUndefined()
    },
  )
})

describe('Of any date', () => {
  test('what is written is read again', () => {
    fc.assert(
      fc.property(anyDate(), (date) => {
        expect(parseLooseDate(writeLooseDate(date))).toEqual(date)
      }),
    )
  })

  test('what is written as TIMEX3 is read again', () => {
    fc.assert(
      fc.property(anyDate(), (date) => {
        expect(fromTimex(toTimex(date))).toEqual(date)
      }),
    )
  })

  test('the first day is not after the last', () => {
    fc.assert(fc.property(anyDate(), (date) => (firstDay(date) ?? '') <= lastDay(date)))
  })

  test('about it reaches further on both sides, before it ends the day before', () => {
    fc.assert(
      fc.property(anyDate(), ({ precision, start }) => {
        const exact = { precision, start }
        const about: LooseDate = { ...exact, modifier: 'about' }
        expect(firstDay(about)! < start && lastDay(about) > lastDay(exact)).toBe(true)
        expect(lastDay({ ...exact, modifier: 'before' }) < start).toBe(true)
      }),
    )
  })
})

function parse(text: string): LooseDate {
  const date = parseLooseDate(text)
  if (date === undefined) throw new Error(`No date: ${text}`)
  return date
}

function anyDate(): fc.Arbitrary<LooseDate> {
  const year = fc.integer({ min: 1001, max: 2998 }).map(String)
  const day = fc
    .date({ min: new Date('1001-01-01'), max: new Date('2998-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const part = fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4', 'spring', 'summer', 'autumn', 'winter', '01', '02', '11', '12')
  const inYear = fc.tuple(year, part).map(([of, name]) => `${of}-${name}`)
  return fc
    .tuple(fc.constantFrom('', 'before ', 'about '), fc.oneof(day, year, inYear))
    .map(([modifier, period]) => parse(modifier + period))
}
