import { describe, expect, test } from 'vitest'
import { parseLooseDate } from '../loose-date.ts'
import { wordsFor } from '../words/words.ts'
import { calendarAnchor, calendarMatrix } from './calendar-matrix.ts'

const matrixOf = (...dates: string[]) =>
  calendarMatrix(
    { words: wordsFor('en') },
    dates.map((date) => parseLooseDate(date)!),
  )

test('Days stand in their months as links to their anchors, each once, with the month only before them', () => {
  const matrix = matrixOf('2011-10-27', '2011-10-05', '2011-10-27', '2011-10', '2011-12-31')
  expect(matrix?.years).toHaveLength(1)
  expect(matrix?.years[0]?.months[9]).toEqual([
    { text: '–', label: 'October 2011, day not known', href: '#on-2011-10' },
    { text: '5', label: '5 October 2011', href: '#on-2011-10-05' },
    { text: '27', label: '27 October 2011', href: '#on-2011-10-27' },
  ])
  expect(matrix?.years[0]?.months.map((links) => links.length)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 1])
  expect(matrix).toMatchObject({ dash: true, lessExact: false, sentence: 'Five entries, 2011.' })
  expect(matrix?.months.slice(0, 3)).toEqual(['Jan', 'Feb', 'Mar'])
})

test.each([
  ['2012-Q2', '2nd quarter', 'on-2012-q2'],
  ['2012-winter', 'winter', 'on-2012-winter'],
  ['2012', 'in the year', 'on-2012'],
  ['about 2012', 'about', 'on-about-2012'],
  ['before 2012-05', 'before', 'on-before-2012-05'],
  ['about 2012-05-20', 'about', 'on-about-2012-05-20'],
])('%s stands in the row of its year as less exact', (date, text, anchor) => {
  const [year] = matrixOf(date)!.years
  expect(year?.months.flat()).toEqual([])
  expect(year?.lessExact).toMatchObject([{ text, href: `#${anchor}` }])
  expect(calendarAnchor(parseLooseDate(date)!)).toBe(anchor)
})

test('A month of more than eight days is one link, to the month', () => {
  const days = (count: number) =>
    Array.from({ length: count }, (_, index) => `2011-10-${String(index + 1).padStart(2, '0')}`)
  expect(matrixOf(...days(8))?.years[0]?.months[9]).toHaveLength(8)
  expect(matrixOf(...days(9), '2011-10')?.years[0]?.months[9]).toEqual([
    { text: '9 days', label: '9 days in October 2011', href: '#on-2011-10' },
  ])
})

describe('The years of a matrix', () => {
  test.each<[string, string[], string[]]>([
    ['stand in order', ['2013', '2011', '2012'], ['2011', '2012', '2013']],
    ['have an empty one between them', ['2011', '2013'], ['2011', '2012', '2013']],
    ['have several empty ones in one row', ['2011', '2014'], ['2011', '2012–2013', '2014']],
  ])('%s', (_, dates, years) => {
    expect(matrixOf(...dates)?.years.map(({ year }) => year)).toEqual(years)
  })
})

test('Nothing has no matrix', () => {
  expect(matrixOf()).toBeUndefined()
})

test('Links may lead to pages of the years', () => {
  const hrefOf = (anchor: string, year: string) => `/calendar/${year}/#${anchor}`
  const matrix = calendarMatrix({ words: wordsFor('en') }, [parseLooseDate('2011-10-27')!], hrefOf)
  expect(matrix?.years[0]?.months[9]?.[0]?.href).toBe('/calendar/2011/#on-2011-10-27')
})
