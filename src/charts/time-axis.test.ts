import { describe, expect, test } from 'vitest'
import { drawYearLines, drawYears, placeDay, placeToday } from './time-axis.ts'

const axisOf = (start: number, end: string, now = end) => ({ start: `${start}-01-01`, end, now })

test.each([
  ['its beginning', '2010-01-01', 0],
  ['its end', '2011-12-31', 100],
  ['where a day divides it', '2011-01-01', 50.1],
  ['its beginning, what was before', '1990-01-01', 0],
  ['its end, what comes after', '2113-01-01', 100],
])('On an axis stands at %s', (_, day, place) => {
  expect(placeDay(axisOf(2010, '2011-12-31'), day)).toBeCloseTo(place, 1)
})

/** Read the names of years, or of today, in their order. */
const namesOf = (svg: string) => svg.split('</text>').flatMap((one) => one.replace(/<[^>]+>/g, '') || [])

describe('Names of years', () => {
  test.each<[string, number, string, string]>([
    ['are all, of a few', 2010, '2013-12-31', '2010 2011 2012 2013'],
    ['are all of ten', 2004, '2013-12-31', '2004 2005 2006 2007 2008 2009 2010 2011 2012 2013'],
    ['are every second of more', 2003, '2013-12-31', '2004 2006 2008 2010 2012'],
    ['are every fifth of more still', 1989, '2013-12-31', '1990 1995 2000 2005 2010'],
    ['are those of decades', 1950, '2013-12-31', '1950 1960 1970 1980 1990 2000 2010'],
    ['are four at most of centuries, which two digits could not tell', 1860, '2013-12-31', '1900 1950 2000'],
    ['leave out one that has just begun', 2010, '2014-03-31', '2010 2011 2012 2013 2014'],
  ])('%s', (_, start, end, names) => {
    expect(namesOf(drawYears(axisOf(start, end), 15)).join(' ')).toBe(names)
  })

  test('stand up to the end where their year has just begun, or not at all where the one before is near', () => {
    expect(drawYears(axisOf(2010, '2014-03-31'), 15)).toContain('<text class="soft" x="100%" text-anchor="end" y="15">')
    expect(namesOf(drawYears(axisOf(2006, '2014-03-31'), 15)).at(-1)).toBe('2013')
  })

  test('have their century apart, for charts that are too narrow for it', () => {
    expect(drawYears(axisOf(2013, '2014-12-31'), 15)).toContain('<tspan class="century">20</tspan>13</text>')
    expect(drawYears(axisOf(1860, '2013-12-31'), 15)).not.toContain('tspan')
  })

  test('give way to today', () => {
    const names = namesOf(drawYears(axisOf(2007, '2015-12-31', '2011-12-31'), 15, 'today'))
    expect(names).toEqual(['2007', '2008', '2009', '2010', '2013', '2014', '2015', 'today'])
  })
})

test('At the end of an axis, and near it, today’s name stands up to the end, and no year lies under it', () => {
  for (const axis of [axisOf(2007, '2013-12-31'), axisOf(2007, '2014-06-30', '2014-03-31')]) {
    const names = drawYears(axis, 15, 'today')
    expect(names).toContain('<text class="strong" x="100%" text-anchor="end" y="15">today</text>')
    expect(namesOf(names)).not.toContain('2013')
  }
})

test('On an axis that ends before today it has neither name nor place', () => {
  const axis = axisOf(2007, '2011-12-31', '2013-12-31')
  expect(namesOf(drawYears(axis, 15, 'today'))).toEqual(['2007', '2008', '2009', '2010', '2011'])
  expect(placeToday(axis)).toBeUndefined()
  expect(placeToday(axisOf(2007, '2013-12-31'))).toBe(100)
})

test('A hairline is where a named year begins', () => {
  const places = [...drawYearLines(axisOf(2003, '2013-12-31'), 0, '100%').matchAll(/x1="([^"]+)"/g)].map(([, x]) => x)
  expect(places).toEqual(['9.09%', '27.28%', '45.46%', '63.65%', '81.83%'])
})
