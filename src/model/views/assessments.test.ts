import { expect, test } from 'vitest'
import { briefingOf, deskOf, siteOf, textOf } from '../desk-fixture.ts'
import { assessmentsOf, type Trend } from './assessments.ts'

const siteWith = (judgements: readonly [date: string, topic: string, trend: Trend, text?: string][]) =>
  siteOf(
    deskOf([
      textOf('topic', 'talks', { name: 'Talks' }),
      textOf('topic', 'radar', { name: 'Radar', broader: ['Talks'] }),
      ...judgements.map(([date, topic, trend, text], index) =>
        briefingOf(`b${index}`, date, {
          topics: [topic],
          assessments: [{ topic, trend, ...(text !== undefined && { text }) }],
        }),
      ),
    ]),
    '2013-11-20T12:00:00Z',
  )

test('A topic has its own judgements, marks oldest first and words newest first; not those of narrower topics', () => {
  const site = siteWith([
    ['2010-11-20', 'Talks', 'better', 'They agreed.'],
    ['2011-10-27', 'Radar', 'worse'],
    ['2011-11-23', 'Talks', 'worse'],
  ])
  expect(assessmentsOf(site, 'talks')).toEqual({
    axis: { start: '2010-01-01', end: '2013-12-31', now: '2013-12-31' },
    marks: [
      { day: '2010-11-20', trend: 'better' },
      { day: '2011-11-23', trend: 'worse' },
    ],
    rows: [
      {
        day: '2011-11-23',
        date: '23 November 2011',
        trend: 'Worse',
        briefing: { text: 'Title of b2', href: '/briefings/b2/' },
      },
      {
        day: '2010-11-20',
        date: '20 November 2010',
        trend: 'Better',
        text: { text: 'They agreed.' },
        briefing: { text: 'Title of b0', href: '/briefings/b0/' },
      },
    ],
    sentence: 'The desk judged two times since 20 November 2010: one better and one worse.',
  })
})

test('One judgement is one, and none is nothing', () => {
  const site = siteWith([['2011-10-27', 'Radar', 'same']])
  expect(assessmentsOf(site, 'radar')?.sentence).toBe('The desk judged once, on 27 October 2011: the same.')
  expect(assessmentsOf(site, 'talks')).toBeUndefined()
})

test('The newest ten of many are in words, all are marks', () => {
  const site = siteWith(
    Array.from(
      { length: 12 },
      (_, index) => [`2012-${String(index + 1).padStart(2, '0')}-01`, 'Talks', 'same'] as const,
    ),
  )
  const assessments = assessmentsOf(site, 'talks')
  expect(assessments?.marks).toHaveLength(12)
  expect(assessments?.rows.map(({ day }) => day)).toEqual(
    [12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((month) => `2012-${String(month).padStart(2, '0')}-01`),
  )
})
