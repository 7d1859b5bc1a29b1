import { describe, expect, test } from 'vitest'
import type { Course } from '../model/views/reckoning.ts'
import { drawCourse, placeMarks } from './courses.ts'

/** A hundred years to 2060, so that a year is a per cent; today is in 2010. */
const axis = { start: '1960-01-01', end: '2059-12-31', now: '2009-12-31' }

describe('The marks of a course are', () => {
  test.each<[string, Course, string]>([
    ['a stroke alone, without a date', { said: '1970-01-01', late: false }, 'stroke 10'],
    ['a stroke and a ring', { said: '1970-01-01', due: '2020-01-01', late: false }, 'stroke 10, ring 60'],
    [
      'two rings, where it was moved',
      { said: '1970-01-01', firstDue: '1990-01-01', due: '2020-01-01', late: true },
      'stroke 10, ring 30, ring 60',
    ],
    [
      'a dot, where it happened',
      { said: '1970-01-01', due: '1990-01-01', outcome: { day: '2000-01-01', came: true }, late: true },
      'stroke 10, ring 30, dot 40',
    ],
    [
      'a cross, where it was dropped',
      { said: '1970-01-01', due: '1990-01-01', outcome: { day: '1980-01-01', came: false }, late: false },
      'stroke 10, ring 30, cross 20',
    ],
    [
      'a dot alone, where it happened near the day it was due',
      { said: '1970-01-01', due: '1980-01-01', outcome: { day: '1983-06-01', came: true }, late: true },
      'stroke 10, dot 23',
    ],
    [
      'both at four per cent',
      { said: '1970-01-01', due: '1980-01-01', outcome: { day: '1984-01-02', came: true }, late: true },
      'stroke 10, ring 20, dot 24',
    ],
    [
      'the outcome alone, where all is on one day',
      { said: '1970-01-01', due: '1970-01-01', outcome: { day: '1970-01-01', came: false }, late: false },
      'cross 10',
    ],
    ['a ring rather than a stroke', { said: '1970-01-01', due: '1971-01-01', late: true }, 'ring 11'],
    [
      'the later of two rings',
      { said: '1970-01-01', firstDue: '1990-01-01', due: '1992-01-01', late: true },
      'stroke 10, ring 32',
    ],
    ['no ring that lies beyond the axis', { said: '1970-01-01', due: '2113-01-01', late: false }, 'stroke 10'],
  ])('%s', (_, course, marks) => {
    expect(
      placeMarks(course, axis)
        .map(({ shape, x }) => `${shape} ${Math.round(x)}`)
        .join(', '),
    ).toBe(marks)
  })
})

/** Name the lines of a course along its axis, from where to where. */
const linesOf = (course: Course) =>
  [
    ...drawCourse(course, axis, 'no date').matchAll(
      /<line class="(ink|heavy|dashed)" x1="([\d.]+)%" x2="([\d.]+)%" y1="18" y2="18"/g,
    ),
  ]
    .map(([, name, from, to]) => `${name!} ${Math.round(Number(from))}–${Math.round(Number(to))}`)
    .join(', ')

describe('The line of a course', () => {
  test.each<[string, Course, string]>([
    [
      'runs to today, and dashed to what is due',
      { said: '1970-01-01', due: '2020-01-01', late: false },
      'ink 10–50, dashed 50–60',
    ],
    ['runs to today, without a date', { said: '1970-01-01', late: false }, 'ink 10–50'],
    [
      'is heavy from the day it was due',
      { said: '1970-01-01', due: '1990-01-01', late: true },
      'ink 10–30, heavy 30–50',
    ],
    [
      'is heavy from what was due first, and dashed to what is due now',
      { said: '1970-01-01', firstDue: '1990-01-01', due: '2020-01-01', late: true },
      'ink 10–30, heavy 30–50, dashed 50–60',
    ],
    [
      'is not heavy yet where it was moved in time',
      { said: '1970-01-01', firstDue: '2015-01-01', due: '2020-01-01', late: true },
      'ink 10–50, dashed 50–60',
    ],
    [
      'ends where it happened late',
      { said: '1970-01-01', due: '1990-01-01', outcome: { day: '2000-01-01', came: true }, late: true },
      'ink 10–30, heavy 30–40',
    ],
    [
      'ends where it happened early',
      { said: '1970-01-01', due: '2020-01-01', outcome: { day: '1980-01-01', came: true }, late: false },
      'ink 10–20',
    ],
    [
      'is dashed from where it was dropped',
      { said: '1970-01-01', due: '2020-01-01', outcome: { day: '1980-01-01', came: false }, late: false },
      'ink 10–20, dashed 20–60',
    ],
    [
      'is dashed to the end of the axis at most',
      { said: '1970-01-01', due: '2113-01-01', late: false },
      'ink 10–50, dashed 50–100',
    ],
    [
      'is no line where all is on one day',
      { said: '1970-01-01', due: '1970-01-01', outcome: { day: '1970-01-01', came: true }, late: false },
      '',
    ],
  ])('%s', (_, course, lines) => {
    expect(linesOf(course)).toBe(lines)
  })
})

test('Today is an upright line as high as the row, on an axis that reaches it', () => {
  const course = { said: '1970-01-01', late: false }
  expect(drawCourse(course, axis, 'no date')).toContain('<line class="today" x1="50%" x2="50%" y1="0" y2="100%"/>')
  expect(drawCourse(course, { ...axis, now: '2061-03-31' }, 'no date')).not.toContain('today')
})

describe('What is open without a date says so', () => {
  const open: Course = { said: '1970-01-01', late: false }
  test.each<[string, Course, string, string, string]>([
    ['after today, level with its line', open, '2009-12-31', 'no date', '50% 6 22.5 start'],
    ['on its line where the axis ends with today', open, '2059-12-31', 'no date', '100% -6 13 end'],
    ['on its line where there is no room after today', open, '2049-12-31', 'no date', '90% -6 13 end'],
    ['nowhere where there is room on neither side', open, '2009-12-31', 'not known by anybody', ''],
    ['only while it is open', { ...open, outcome: { day: '1980-01-01', came: true } }, '2009-12-31', 'no date', ''],
    ['only without a date', { ...open, due: '2020-01-01' }, '2009-12-31', 'no date', ''],
    ['never on an axis that ends before today', open, '2061-03-31', 'no date', ''],
  ])('%s', (_, course, now, words, place) => {
    const label = /<text class="soft" x="([^"]+)" dx="([^"]+)" y="([^"]+)"(?: text-anchor="(\w+)")?>/.exec(
      drawCourse(course, { ...axis, now }, words),
    )
    expect(label ? [...label.slice(1, 4), label[4] ?? 'start'].join(' ') : '').toBe(place)
  })
})
