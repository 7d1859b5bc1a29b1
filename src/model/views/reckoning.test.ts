import { describe, expect, test } from 'vitest'
import { briefingOf, deskOf, siteOf } from '../desk-fixture.ts'
import type { BriefingMatter } from '../schemas/briefing.ts'
import type { EventMatter } from '../schemas/event.ts'
import { reckon, tallyEvents, type Course } from './reckoning.ts'

type Change = Pick<BriefingMatter, 'moves' | 'closes'>

/** Announce events on 27 October 2011, change them on 1 November 2012, and look a year and a bit later. */
function siteWith(events: EventMatter[], change: Change = {}, now = '2013-11-20T12:00:00Z') {
  return siteOf(deskOf([briefingOf('said', '2011-10-27', { events }), briefingOf('news', '2012-11-01', change)]), now)
}

const tests = { id: 'tests', title: 'Tests' }
const outcome = (result: 'happened' | 'partly' | 'failed' | 'dropped', date: string) => ({ outcome: { result, date } })

describe('The course of an expectation of 27 October 2011', () => {
  test.each<[string, Partial<EventMatter>, Change, Omit<Course, 'said'>]>([
    ['has no due day where only the condition is known', { if: 'they agree' }, {}, { late: false }],
    ['is due on its day', { date: '2014-02-03' }, {}, { due: '2014-02-03', late: false }],
    ['is due in the middle of a year', { date: '2015' }, {}, { due: '2015-07-02', late: false }],
    ['is due in the middle of what "about" reaches', { date: 'about 2020' }, {}, { due: '2020-07-01', late: false }],
    ['is due on the last day before a year', { date: 'before 2015' }, {}, { due: '2014-12-31', late: false }],
    [
      'is due only after it was said',
      { date: '2011', ...outcome('happened', '2011-12-01') },
      {},
      { due: '2011-11-28', outcome: { day: '2011-12-01', came: true }, late: false },
    ],
    [
      'is not due before this quarter ends, unless it is overdue',
      { date: '2013-11-25' },
      {},
      { due: '2013-12-31', late: false },
    ],
    ['is late while it is overdue', { date: '2013-11-15' }, {}, { due: '2013-11-15', late: true }],
    [
      'is late where it came late',
      { date: '2012-05', ...outcome('happened', '2012-08-01') },
      {},
      { due: '2012-05-16', outcome: { day: '2012-08-01', came: true }, late: true },
    ],
    [
      'is not late where it may have come in time',
      { date: '2012-05', ...outcome('partly', '2012') },
      {},
      { due: '2012-05-16', outcome: { day: '2012-07-01', came: true }, late: false },
    ],
    [
      'is not late where it came early',
      { date: '2020', ...outcome('happened', '2012-08-01') },
      {},
      { due: '2020-07-01', outcome: { day: '2012-08-01', came: true }, late: false },
    ],
    [
      'is not late where it was given up in time',
      { date: '2012-05', ...outcome('dropped', '2012-02-01') },
      {},
      { due: '2012-05-16', outcome: { day: '2012-02-01', came: false }, late: false },
    ],
    [
      'is late where it was given up after it was due',
      { date: '2012-05', ...outcome('failed', '2012-06-01') },
      {},
      { due: '2012-05-16', outcome: { day: '2012-06-01', came: false }, late: true },
    ],
    [
      'has both dates where it was moved to a later one',
      { date: '2013' },
      { moves: [{ event: 'tests', to: '2015' }] },
      { firstDue: '2013-07-02', due: '2015-07-02', late: true },
    ],
    [
      'is not late where it was moved to an earlier one',
      { date: '2015' },
      { moves: [{ event: 'tests', to: '2014' }] },
      { firstDue: '2015-07-02', due: '2014-07-02', late: false },
    ],
    [
      'ends when a briefing says',
      { date: '2012-05' },
      { closes: [{ event: 'tests', result: 'failed', date: '2012-05-20' }] },
      { due: '2012-05-16', outcome: { day: '2012-05-20', came: false }, late: false },
    ],
    [
      'ends this quarter at the latest, however loose the date',
      { date: '2012-05' },
      { closes: [{ event: 'tests', result: 'dropped', date: 'about 2014' }] },
      { due: '2012-05-16', outcome: { day: '2013-12-31', came: false }, late: true },
    ],
  ])('%s', (_, event, change, course) => {
    const site = siteWith([{ ...tests, ...event }], change)
    expect(reckon(site, site.events)?.rows[0]?.course).toEqual({ said: '2011-10-27', ...course })
  })
})

test('Expectations came, came late or in part, did not come or are open; what is overdue is open', () => {
  const { events } = siteWith([
    { id: 'in-time', title: 'A', date: '2012', ...outcome('happened', '2012-05-20') },
    { id: 'in-part', title: 'B', date: '2012', ...outcome('partly', '2012-05-20') },
    { id: 'late', title: 'C', date: '2012-05', ...outcome('happened', '2013-05-20') },
    { id: 'failed', title: 'D', date: '2012', ...outcome('failed', '2012-05-20') },
    { id: 'dropped', title: 'E', if: 'they agree', ...outcome('dropped', '2012-05-20') },
    { id: 'open', title: 'F', date: '2020' },
    { id: 'whenever', title: 'G', if: 'they agree' },
    { id: 'overdue', title: 'H', date: '2012' },
  ])
  expect(tallyEvents(events)).toEqual({ came: 1, late: 1, partly: 1, never: 2, open: 3, overdue: 1 })
})

test('What a briefing announces as happened was no expectation', () => {
  const site = siteWith([
    { ...tests, date: '2012' },
    { id: 'met', title: 'They met', date: '2011-10-26', status: 'happened' },
  ])
  expect(reckon(site, site.events)).toMatchObject({ count: 1, tally: { came: 0, open: 1 } })
  const none = siteWith([{ id: 'met', title: 'They met', date: '2011-10-26', status: 'happened' }])
  expect(reckon(none, none.events)).toBeUndefined()
})

test.each<[string, EventMatter[], string]>([
  ['one that is open', [{ ...tests, date: '2020' }], 'One expectation: it is open.'],
  ['one that is overdue', [{ ...tests, date: '2012' }], 'One expectation: it is open and overdue.'],
  [
    'several',
    [
      { id: 'a', title: 'A', date: '2012', ...outcome('happened', '2012-05-20') },
      { id: 'b', title: 'B', date: '2012', ...outcome('failed', '2012-05-20') },
      { id: 'c', title: 'C', date: '2012' },
      { id: 'd', title: 'D', date: '2020' },
    ],
    'Four expectations: one came when expected, one did not come and two are open, one of them overdue.',
  ],
])('The sentence says of %s', (_, events, sentence) => {
  const site = siteWith(events)
  expect(reckon(site, site.events)?.sentence).toBe(sentence)
})

test('A row says when it was said, and while it is open when the newest word of it came', () => {
  const site = siteWith([{ ...tests, date: '2020' }], { moves: [{ event: 'tests', note: 'Work began.' }] })
  expect(reckon(site, site.events)?.rows[0]).toMatchObject({
    said: { text: '27 October 2011', datetime: '2011-10-27' },
    newsOn: { text: '1 November 2012' },
    news: { note: { text: 'Work began.' } },
  })
})

test('The newest forty of many are shown, the figures count all', () => {
  const site = siteWith(
    Array.from({ length: 50 }, (_, index) => ({ id: `e${index}`, title: `E${index}`, date: '2020' })),
  )
  const reckoning = reckon(site, site.events)
  expect(reckoning?.rows.map(({ id }) => id)).toEqual(Array.from({ length: 40 }, (_, index) => `e${index + 10}`))
  expect(reckoning).toMatchObject({ count: 50, tally: { open: 50 } })
})

test.each<[string, EventMatter[], string]>([
  ['runs to today while one is open', [{ id: 'a', title: 'A', if: 'they agree' }], '2018-12-31'],
  ['runs to today while one is overdue', [{ id: 'a', title: 'A', date: '2012' }], '2018-12-31'],
  [
    'ends with the year after the last outcome',
    [{ id: 'a', title: 'A', date: '2012', ...outcome('happened', '2014-05-20') }],
    '2015-12-31',
  ],
  [
    'ends with the year after the last date, where that is later',
    [{ id: 'a', title: 'A', date: '2016', ...outcome('dropped', '2013-05-20') }],
    '2017-12-31',
  ],
])('The axis %s', (_, events, end) => {
  const site = siteWith(events, {}, '2018-11-20T12:00:00Z')
  expect(reckon(site, site.events)?.axis.end).toBe(end)
})

test('On every day of a quarter on which no event changes, the reckoning is the same', () => {
  const on = (now: string) => {
    const site = siteWith(
      [
        { ...tests, date: '2014-03' },
        { id: 'b', title: 'B', date: '2012' },
      ],
      {},
      now,
    )
    return reckon(site, site.events)
  }
  expect(on('2013-12-30T12:00:00Z')).toEqual(on('2013-10-02T12:00:00Z'))
})
