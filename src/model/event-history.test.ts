import { describe, expect, test } from 'vitest'
import { collectEvents, type EventBriefing } from './event-history.ts'
import { eventState } from './events.ts'

const talks = briefing('talks', '2011-10-27', {
  events: [
    { id: 'tests', title: 'Tests in the Pacific', date: '2012-spring', by: 'United States', likelihood: 'likely' },
  ],
})
const delay = briefing('delay', '2012-03-01', { moves: [{ event: 'tests', to: '2013', note: 'A missile failed.' }] })
const done = briefing('done', '2013-05-21', {
  closes: [{ event: 'tests', result: 'happened', date: '2013-05-20', note: 'In Hawaii.' }],
})

test('An event has its announcement, its moves and its closing from all briefings', () => {
  expect(collectEvents([talks, delay, done])).toEqual([
    {
      id: 'tests',
      title: 'Tests in the Pacific',
      by: 'United States',
      likelihood: 'likely',
      status: 'expected',
      date: { precision: 'season', start: '2012-03-01' },
      announcedBy: 'talks',
      announcedOn: '2011-10-27',
      moves: [
        { to: { precision: 'year', start: '2013-01-01' }, on: '2012-03-01', by: 'delay', note: 'A missile failed.' },
      ],
      closing: {
        result: 'happened',
        date: { precision: 'day', start: '2013-05-20' },
        on: '2013-05-21',
        by: 'done',
        note: 'In Hawaii.',
      },
    },
  ])
})

test('What a withdrawn briefing closed is open again, what it moved has its old date', () => {
  const state = (...briefings: EventBriefing[]) => eventState(collectEvents(briefings)[0]!, '2013-06-01').state
  expect(state(talks, delay, done)).toBe('happened')
  expect(state(talks, delay)).toBe('expected')
  expect(state(talks)).toBe('overdue')
})

test('News of an event whose announcement is withdrawn or not yet public has no effect', () => {
  expect(collectEvents([delay, done])).toEqual([])
})

test('A closing without a date is of the briefing’s day as written, whatever the zone of the site', () => {
  const evening = briefing('evening', '2011-10-27T22:00-05:00', {
    events: [{ id: 'vote', title: 'A vote', date: '2011-10-27' }],
    closes: [{ event: 'vote', result: 'happened' }],
  })
  const [event] = collectEvents([evening])
  expect(event).toMatchObject({
    announcedOn: '2011-10-27',
    closing: { on: '2011-10-27', date: { start: '2011-10-27' } },
  })
  expect(eventState(event!, '2011-10-28')).toMatchObject({ state: 'happened' })
  expect(eventState(event!, '2011-10-28').slipped).toBeUndefined()
})

describe('What an older briefing moves', () => {
  const early = briefing('early', '2011-10-20', { moves: [{ event: 'tests', to: '2014', note: 'Perhaps later.' }] })

  test('is news only: a date that is announced after it counts', () => {
    const [event] = collectEvents([early, talks])
    expect(event!.moves).toEqual([{ on: '2011-10-20', by: 'early', note: 'Perhaps later.' }])
    expect(eventState(event!, '2012-01-01')).toMatchObject({ moved: 0, due: { start: '2012-03-01' } })
  })

  test('counts where both are of one day, in their order', () => {
    const { moves } = early.text.matter
    const same = (id: string) => briefing(id, '2011-10-27', { moves: moves! })
    expect(collectEvents([same('a'), talks])[0]!.moves).not.toHaveProperty('0.to')
    expect(collectEvents([talks, same('z')])[0]!.moves).toHaveProperty('0.to')
  })
})

describe('An outcome is known', () => {
  const report = (date?: string) => ({ title: 'A report', ...(date !== undefined && { date }) })

  test.each([
    ['from its day', '2012-05-20', undefined, '2012-05-20'],
    ['from the last day that it can mean: nobody knows before', '2012', undefined, '2012-12-31'],
    ['from that day, where its source has no date', '2012-05', report(), '2012-05-31'],
    ['from the day of its source', '2012', report('2012-01-10'), '2012-01-10'],
    ['from its last day, where a source comes later', '2012-05', report('2012-07-01'), '2012-05-31'],
    [
      'not before the first day that it can mean, whatever its source says',
      '2012-05',
      report('2012-04-01'),
      '2012-05-01',
    ],
    ['not before its event was announced', '2011-05-20', report('2011-05-21'), '2011-10-27'],
    ['from its last day where it has no first', 'before 2020', undefined, '2019-12-31'],
  ])('%s', (_, date, source, on) => {
    const outcome = { result: 'partly' as const, date, text: 'Only one flew.', ...(source && { source }) }
    const [event] = collectEvents([
      briefing('talks', '2011-10-27', { events: [{ id: 'tests', title: 'Tests', date: '2012', outcome }] }),
    ])
    expect(event!.outcome).toMatchObject({ result: 'partly', note: 'Only one flew.', on })
    expect(eventState(event!, on)).toMatchObject({ state: 'partly' })
  })

  test('not in the middle of the year that it means', () => {
    const outcome = { result: 'happened' as const, date: '2012' }
    const [event] = collectEvents([
      briefing('talks', '2011-10-27', { events: [{ id: 'tests', title: 'Tests', date: '2012', outcome }] }),
    ])
    expect(eventState(event!, '2012-01-15').state).toBe('expected')
    expect(eventState(event!, '2012-12-30').state).toBe('expected')
    expect(eventState(event!, '2012-12-31').state).toBe('happened')
  })
})

function briefing(id: string, date: string, matter: Partial<EventBriefing['text']['matter']>): EventBriefing {
  return { id, day: date.slice(0, 10), text: { file: `content/briefings/${id}.md`, matter: { date, ...matter } } }
}
