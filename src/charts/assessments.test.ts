import { expect, test } from 'vitest'
import type { Assessments } from '../model/views/assessments.ts'
import { drawAssessments } from './assessments.ts'

/** A hundred years, so that a year is a per cent. */
const axis = { start: '1960-01-01', end: '2059-12-31', now: '2059-12-31' }

const barsOf = (marks: Assessments['marks']) =>
  [
    ...drawAssessments({ axis, marks, rows: [], sentence: 'So.' }, 'Better or worse').matchAll(
      /<(?:line class="bar"|circle) [^>]*>/g,
    ),
  ].map(([mark]) => mark.replace(/class="\w+" /, ''))

test('What is better stands above the line, what is worse below, and a dot on it is the same', () => {
  expect(
    barsOf([
      { day: '1970-01-01', trend: 'worse' },
      { day: '1980-01-01', trend: 'better' },
      { day: '1990-01-01', trend: 'same' },
    ]).toSorted(),
  ).toEqual([
    '<circle cx="30%" cy="30" r="3.5"/>',
    '<line x1="10%" x2="10%" y1="30" y2="50"/>',
    '<line x1="20%" x2="20%" y1="30" y2="10"/>',
  ])
})

test('Of one kind bars that would touch are one, of two kinds each stands', () => {
  expect(
    barsOf([
      { day: '1970-01-01', trend: 'worse' },
      { day: '1970-01-01', trend: 'better' },
      { day: '1971-01-01', trend: 'worse' },
      { day: '1972-01-01', trend: 'worse' },
    ]),
  ).toHaveLength(3)
})
