import { expect, test } from 'vitest'
import { deskOf, siteOf } from '../desk-fixture.ts'
import { openSection } from './section.ts'

test.each([
  ['all, where nothing says how many', 9, undefined, 9, 0],
  ['as many as are to be open', 9, 5, 5, 4],
  ['all, where fewer than four would unfold', 8, 5, 8, 0],
  ['thirty in all at most', 40, 5, 5, 25],
])('On the page of a list are open: %s', (_, count, open, rows, older) => {
  expect(sectionOf(count).newest(open)).toMatchObject({ rows: { length: rows }, older: { length: older }, count })
})

test('The year of a date stands where it changes, and where a list goes on', () => {
  const { rows, older } = sectionOf(6).newest(2)
  expect([rows, older].map((some) => some.map(({ date }) => date))).toEqual([
    ['2 January 2012', '1 January'],
    ['31 December 2011', '30 December', '29 December', '28 December'],
  ])
})

function sectionOf(count: number) {
  const days = ['2011-12-28', '2011-12-29', '2011-12-30', '2011-12-31', '2012-01-01', '2012-01-02']
  const items = Array.from({ length: count }, (_, index) => ({ day: days[index % days.length]! }))
  return openSection(siteOf(deskOf([]), '2013-01-01T00:00:00Z'), {
    items,
    rowOf: ({ day }) => ({ day, date: longDates[day]! }),
    path: 'actors/nato/',
  })
}

const longDates: Readonly<Record<string, string>> = {
  '2011-12-28': '28 December 2011',
  '2011-12-29': '29 December 2011',
  '2011-12-30': '30 December 2011',
  '2011-12-31': '31 December 2011',
  '2012-01-01': '1 January 2012',
  '2012-01-02': '2 January 2012',
}
