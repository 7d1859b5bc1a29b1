import { describe, expect, test } from 'vitest'
import { findDates } from './dates.ts'

describe('A date stands for itself', () => {
  test.each([
    ['It opened on 27 October 2011.', ['27 October 2011 = 2011-10-27']],
    ['It opened on October 27, 2011, in Moscow.', ['October 27, 2011 = 2011-10-27']],
    ['MOSCOW, Oct. 27, 2011 (Reuters)', ['Oct. 27, 2011 = 2011-10-27']],
    ['On the 3rd of May 2012 they met.', ['3rd of May 2012 = 2012-05-03']],
    ['It is dated 2011-10-27.', ['2011-10-27 = 2011-10-27']],
    ['They meet in May 2012.', ['May 2012 = 2012-05']],
    ['Tests in spring 2012, or the winter of 2012.', ['spring 2012 = 2012-SP', 'winter of 2012 = 2012-WI']],
    ['Sales in the first quarter of 2012 and Q4 2013', ['first quarter of 2012 = 2012-Q1', 'Q4 2013 = 2013-Q4']],
    ['It will stand by 2020.', ['by 2020 = before 2020']],
    ['It was built around May 2012.', ['around May 2012 = about 2012-05']],
    ['On 27\nOctober 2011 they left.', ['27\nOctober 2011 = 2011-10-27']],
    ['“Since 1967,” he said.', ['1967 = 1967']],
  ])('%j', (text, expected) => {
    expect(write(text)).toEqual(expected)
  })
})

// A Thursday.
describe('On 27 October 2011 a date means', () => {
  test.each([
    ['They met on 26 October.', ['26 October = 2011-10-26']],
    ['They meet on January 5.', ['January 5 = 2012-01-05']],
    ['They met on Tuesday.', ['Tuesday = 2011-10-25']],
    ['They met on Thursday.', ['Thursday = 2011-10-27']],
    ['They met last Thursday.', ['last Thursday = 2011-10-20']],
    ['They meet next Tuesday.', ['next Tuesday = 2011-11-01']],
    ['They met in July and last November.', ['July = 2011-07', 'last November = 2010-11']],
    ['They meet next May.', ['next May = 2012-05']],
    ['They met last spring.', ['last spring = 2011-SP']],
    ['Yesterday, today, tomorrow', ['Yesterday = 2011-10-26', 'today = 2011-10-27', 'tomorrow = 2011-10-28']],
    ['They met last year and this month.', ['last year = 2010', 'this month = 2011-10']],
    ['They met two years ago, and 3 days ago.', ['two years ago = 2009', '3 days ago = 2011-10-24']],
  ])('%j', (text, expected) => {
    expect(write(text, '2011-10-27')).toEqual(expected)
  })
})

test.each([
  ['a name or a verb', 'Theresa May said they may march.'],
  ['a sum', 'It costs $2012, €1999 or 2,011 roubles.'],
  ['a share or a range', '2012% of 1999-2000x'],
  ['a part of a word', 'MH2012 and 20123'],
  ['a day that no calendar has', 'It opened on 2011-02-30.'],
  ['a habit', 'They meet on Mondays.'],
])('No date is %s', (_, text) => {
  expect(write(text, '2011-10-27')).toEqual([])
})

test('What needs the day of writing is left out without one', () => {
  expect(write('On Tuesday, last year, in May and on 26 October')).toEqual([])
})

function write(text: string, written?: string): string[] {
  return findDates(text, written).map(({ start, end, value, modifier }) => {
    return `${text.slice(start, end)} = ${modifier === undefined ? '' : `${modifier} `}${value}`
  })
}
