import { expect, test } from 'vitest'
import { canonicalDate } from './canonical-date.ts'

test.each([
  ['27 October 2011', '2011-10-27'],
  ['October 27, 2011', '2011-10-27'],
  ['Thursday, Oct. 27th, 2011', '2011-10-27'],
  ['2011/10/27', '2011-10-27'],
  ['2011-9-7', '2011-09-07'],
  ['27.10.2011', '2011-10-27'],
  ['10/27/2011', '2011-10-27'],
  ['2011-10-27 12:00 +0300', '2011-10-27T12:00+03:00'],
  ['10/11/2011', '10/11/2011'],
  ['31 February 2011', '31 February 2011'],
  ['May 2012', 'May 2012'],
  ['soon', 'soon'],
])('A day has one form: %s', (written, date) => {
  expect(canonicalDate(written, false)).toBe(date)
})

test.each([
  ['May 2012', '2012-05'],
  ['Spring 2012', '2012-spring'],
  ['2012-Fall', '2012-autumn'],
  ['Q2 2012', '2012-Q2'],
  ['2012 q2', '2012-Q2'],
  ['2012/5', '2012-05'],
  ['c. 2020', 'about 2020'],
  ['Before  20 May 2012', 'before 2012-05-20'],
  ['2012', '2012'],
  ['by 2020', 'by 2020'],
  ['Winter 2030', 'Winter 2030'],
  ['2030 winter', '2030 winter'],
  ['before winter 2030', 'before winter 2030'],
  ['2030-Winter', '2030-winter'],
])('A date as exact as it is known has one form: %s', (written, date) => {
  expect(canonicalDate(written, true)).toBe(date)
})
