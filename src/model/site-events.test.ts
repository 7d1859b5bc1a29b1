import { describe, expect, test } from 'vitest'
import { briefingOf, deskOf, siteOf, textOf } from './desk-fixture.ts'

const entries = [
  textOf('actor', 'nato', { name: 'NATO', kind: 'alliance' }),
  textOf('actor', 'russia', { name: 'Russia', kind: 'state' }),
  textOf('actor', 'medvedev', { name: 'Dmitry Medvedev', kind: 'person' }),
  textOf('topic', 'radars', { name: 'Radars', broader: ['Defence'] }),
  textOf('topic', 'defence', { name: 'Defence' }),
]
const texts = [
  briefingOf('talks', '2011-10-27', {
    actors: ['NATO', 'Russia'],
    topics: ['Radars'],
    events: [
      { id: 'tests', title: 'Tests', date: '2011', by: 'Medvedev' },
      { id: 'vote', title: 'A vote', date: '2012-winter', by: 'an aide', actors: ['Russia'], topics: [] },
    ],
  }),
  briefingOf('delay', '2011-12-01', { actors: [], moves: [{ event: 'tests', to: '2012' }] }),
  briefingOf('delay-again', '2012-12-01', { actors: [], moves: [{ event: 'tests', to: '2013' }] }),
  briefingOf('done', '2013-05-21', {
    actors: [],
    closes: [{ event: 'tests', result: 'happened', date: '2013-05-20' }],
  }),
]

describe('An event is found with', () => {
  test.each([
    ['the briefing that announces it', 'briefing:talks', ['tests', 'vote']],
    ['one that moves it', 'briefing:delay', ['tests']],
    ['one that closes it', 'briefing:done', ['tests']],
    ['the actors of its briefing, where it has none itself', 'actor:nato', ['tests']],
    ['its own', 'actor:russia', ['tests', 'vote']],
    ['the topics of its briefing', 'topic:radars', ['tests']],
    ['and topics broader than those', 'topic:defence', ['tests']],
    ['not with who expects it', 'actor:medvedev', []],
  ])('%s', (_, key, ids) => {
    const { eventsOf } = join('2014-01-01T00:00:00Z')
    expect((eventsOf.get(key) ?? []).map(({ id }) => id)).toEqual(ids)
  })
})

test('An event has its state today, by the briefings that are public', () => {
  const states = (now: string) => join(now).events.map(({ id, state: { state } }) => `${id} ${state}`)
  expect(states('2011-11-30T19:59:59Z')).toEqual(['tests expected', 'vote expected'])
  expect(states('2013-02-28T19:59:59Z')).toEqual(['tests expected', 'vote expected'])
  expect(states('2013-02-28T20:00:00Z')).toEqual(['tests expected', 'vote overdue'])
  expect(states('2013-05-20T20:00:00Z')).toEqual(['tests happened', 'vote overdue'])
})

test('Who expects it is an actor, or a name as written', () => {
  expect(join('2014-01-01T00:00:00Z').events.map(({ by }) => by)).toEqual([
    { name: 'Medvedev', actor: 'medvedev' },
    { name: 'an aide' },
  ])
})

test('One that slipped twice and then happened slipped from what was expected first', () => {
  const [tests] = join('2014-01-01T00:00:00Z').events
  expect(tests!.state).toMatchObject({ state: 'happened', moved: 2, slipped: { atLeast: 506, atMost: 870 } })
})

function join(now: string) {
  return siteOf(deskOf([...entries, ...texts]), now)
}
