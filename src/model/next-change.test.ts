import { describe, expect, test } from 'vitest'
import { briefingOf, deskOf, siteOf } from './desk-fixture.ts'
import { nextChangeOf } from './next-change.ts'
import { quarterOf } from './quarter.ts'
import type { BriefingMatter } from './schemas/briefing.ts'

const tests = { id: 'tests', title: 'Tests', date: '2012-winter' }

describe('On a site in Moscow the next change is', () => {
  test.each<[string, Partial<BriefingMatter>, string, string]>([
    ['the start of a day to come', {}, '2011-10-01T00:00:00Z', '2011-10-26T20:00:00.000Z'],
    [
      'publishAt, in the second of two hours of the same name',
      { date: '2010-10-31', publishAt: '2010-10-31T02:30+03:00' },
      '2010-10-30T22:45:00Z',
      '2010-10-30T23:30:00.000Z',
    ],
    [
      'the start of a quarter, with which charts end, where there is nothing but a draft',
      { draft: true },
      '2011-10-01T00:00:00Z',
      '2011-12-31T20:00:00.000Z',
    ],
    ['the start of a quarter, once all is public', {}, '2011-11-01T00:00:00Z', '2011-12-31T20:00:00.000Z'],
    [
      'the day of a correction',
      { corrections: [{ date: '2011-11-02', text: 'The talks were in Sochi.' }] },
      '2011-11-01T00:00:00Z',
      '2011-11-01T20:00:00.000Z',
    ],
    ['the day of an update', { updated: '2011-11-02T12:00Z' }, '2011-11-01T00:00:00Z', '2011-11-01T20:00:00.000Z'],
    [
      'the day of a withdrawal',
      { withdrawn: { date: '2011-11-02', reason: 'Forged.' } },
      '2011-11-01T00:00:00Z',
      '2011-11-01T20:00:00.000Z',
    ],
    [
      'the day after a winter, when what was expected is overdue',
      { events: [tests] },
      '2013-01-01T00:00:00Z',
      '2013-02-28T20:00:00.000Z',
    ],
    [
      'the day of an outcome',
      { events: [{ ...tests, outcome: { result: 'happened', date: '2013-01-07' } }] },
      '2013-01-01T00:00:00Z',
      '2013-01-06T20:00:00.000Z',
    ],
    [
      'not the end of an event that a withdrawn briefing announced',
      { events: [tests], withdrawn: { date: '2011-11-02', reason: 'Forged.' } },
      '2013-01-01T00:00:00Z',
      '2013-03-31T20:00:00.000Z',
    ],
  ])('%s', (_, { date = '2011-10-27', ...matter }, now, expected) => {
    const desk = deskOf([briefingOf('talks', date, matter)])
    expect(nextChangeOf(desk, siteOf(desk, now))?.toISOString()).toBe(expected)
  })
})

test('Nothing changes before it, and something at it', () => {
  const desk = deskOf([
    briefingOf('talks', '2011-10-27', { events: [tests], corrections: [{ date: '2011-11-02', text: 'So.' }] }),
    briefingOf('late', '2011-11-05T22:00-05:00', { moves: [{ event: 'tests', to: '2012-05' }] }),
    briefingOf('gone', '2011-11-06', { withdrawn: { date: '2012-02-01', reason: 'Forged.' } }),
  ])
  const look = (now: string) => {
    const { briefings, withdrawn, events, today } = siteOf(desk, now)
    return JSON.stringify([briefings, withdrawn, events, quarterOf(today)])
  }
  const nextAfter = (now: string) => nextChangeOf(desk, siteOf(desk, now))?.toISOString()
  const changes: string[] = []
  let now = '2011-10-01T00:00:00.000Z'
  for (let next = nextAfter(now); next !== undefined && next < '2012-07'; next = nextAfter(now)) {
    expect(look(new Date(Date.parse(next) - 1).toISOString())).toBe(look(now))
    expect(look(next)).not.toBe(look(now))
    changes.push((now = next))
  }
  expect(changes).toEqual([
    '2011-10-26T20:00:00.000Z',
    '2011-11-01T20:00:00.000Z',
    '2011-11-05T20:00:00.000Z',
    '2011-11-06T03:00:00.000Z',
    '2011-12-31T20:00:00.000Z',
    '2012-01-31T20:00:00.000Z',
    '2012-03-31T20:00:00.000Z',
    '2012-05-31T20:00:00.000Z',
    '2012-06-30T20:00:00.000Z',
  ])
})
