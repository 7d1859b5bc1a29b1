import { describe, expect, test } from 'vitest'
import { briefingOf, deskOf, textOf } from './desk-fixture.ts'
import type { CompiledText, MentionFact } from './facts.ts'
import type { Problem } from './problem.ts'
import type { BriefingMatter } from './schemas/briefing.ts'

const entries = [
  textOf('actor', 'nato', { name: 'NATO', kind: 'alliance' }),
  textOf('actor', 'mda', { name: 'Missile Defense Agency', kind: 'agency', aliases: ['MDA'] }),
  textOf('actor', 'lavrov', { name: 'Sergei Lavrov', kind: 'person' }),
  textOf('topic', 'missile-defense', { name: 'Missile defense' }),
  textOf('topic', 'radars', { name: 'Radars' }),
]
const mentions: MentionFact[] = [
  mention('actor', 'nato', 'title'),
  mention('actor', 'mda'),
  mention('topic', 'missile-defense', { times: 3 }),
  mention('topic', 'radars'),
]

describe('A briefing is about', () => {
  test.each<[string, Partial<BriefingMatter>, string[], string[]]>([
    [
      'what is inferred, and mentions the rest',
      {},
      ['actor:nato', 'topic:missile-defense'],
      ['actor:mda', 'topic:radars'],
    ],
    [
      'what front matter gives, by any name, in its order, each once',
      { actors: ['MDA', 'Lavrov', 'mda'], topics: ['radars'] },
      ['actor:mda', 'actor:lavrov', 'topic:radars'],
      ['actor:nato', 'topic:missile-defense'],
    ],
    [
      'nobody, where the list is empty',
      { actors: [] },
      ['topic:missile-defense'],
      ['actor:nato', 'actor:mda', 'topic:radars'],
    ],
    [
      'actors by front matter and topics by inference, where only actors are given',
      { actors: ['Lavrov'] },
      ['actor:lavrov', 'topic:missile-defense'],
      ['actor:nato', 'actor:mda', 'topic:radars'],
    ],
  ])('%s', (_, matter, about, mentioned) => {
    const desk = deskOf([...entries, briefingOf('talks', '2011-10-27', matter, { mentions })])
    const [briefing] = desk.briefings
    expect(briefing!.about.map(keyOf)).toEqual(about)
    expect(briefing!.mentioned.map(keyOf)).toEqual(mentioned)
    expect(desk.problems.filter(({ rule }) => rule !== 'named-twice')).toEqual([])
  })

  test('each with its part, or the reason for which it was inferred', () => {
    const matter = { actors: ['NATO', { actor: 'Lavrov', part: 'speaks' }] }
    expect(deskOf([...entries, briefingOf('talks', '2011-10-27', matter, { mentions })]).briefings[0]!.about).toEqual([
      { kind: 'actor', id: 'nato' },
      { kind: 'actor', id: 'lavrov', part: 'speaks' },
      { kind: 'topic', id: 'missile-defense', because: { times: 3 } },
    ])
  })
})

test('The day of a briefing is the one written, whatever day it was where the site is', () => {
  expect(deskOf([briefingOf('talks', '2011-10-27T22:00-05:00')]).briefings[0]!.day).toBe('2011-10-27')
})

test('An event names its own actors and topics, else the briefing’s', () => {
  const events = [
    { id: 'a', title: 'Tests', date: '2012', by: 'MDA', actors: ['Lavrov'] },
    { id: 'b', title: 'A vote', date: '2012', actors: [], topics: [] },
  ]
  const text = briefingOf('talks', '2011-10-27', { actors: ['NATO'], topics: ['Radars'], events })
  expect(deskOf([...entries, text]).briefings[0]!.events).toEqual([
    {
      by: { name: 'MDA', actor: 'mda' },
      concerns: [
        { kind: 'actor', id: 'lavrov' },
        { kind: 'topic', id: 'radars' },
      ],
    },
    { concerns: [] },
  ])
})

test('An assessment has the id of its topic', () => {
  const text = briefingOf('talks', '2011-10-27', { assessments: [{ topic: 'Radars', trend: 'worse', text: 'So.' }] })
  expect(deskOf([...entries, text]).briefings[0]!.assessments).toEqual([
    { topic: 'radars', trend: 'worse', text: 'So.' },
  ])
})

describe('A name that means nothing is reported once, at its place, in a draft too', () => {
  const event = { id: 'a', title: 'Tests', date: '2012' }

  test.each<[Partial<BriefingMatter>, string]>([
    [{ actors: ['NATO', 'Natto'] }, 'error unknown-actor actors.1'],
    [{ actors: [{ actor: 'Natto' }] }, 'error unknown-actor actors.0.actor'],
    [{ topics: ['Radar'] }, 'error unknown-topic topics.0'],
    [{ story: 'talks' }, 'error unknown-story story'],
    [{ events: [{ ...event, actors: ['Natto'] }] }, 'error unknown-actor events.0.actors.0'],
    [{ events: [{ ...event, topics: ['Radars', 'Radar'] }] }, 'error unknown-topic events.0.topics.1'],
    [{ events: [{ ...event, by: 'Natto' }] }, 'warning near-name events.0.by'],
    [
      {
        events: [{ ...event, outcome: { result: 'failed', date: '2012', source: { title: 'T', publisher: 'Natto' } } }],
      },
      'warning near-name events.0.outcome.source.publisher',
    ],
    [{ assessments: [{ topic: 'Radar', trend: 'same' }] }, 'error unknown-topic assessments.0.topic'],
    [{ sources: [{ id: 'a', title: 'T', publisher: 'Natto' }] }, 'warning near-name sources.0.publisher'],
    [{ statements: [{ words: 'No.', speaker: 'Lavrow' }] }, 'warning near-name statements.0.speaker'],
    [{ statements: [{ words: 'No.', speaker: 'Lavrov', outlet: 'Natto' }] }, 'warning near-name statements.0.outlet'],
  ])('%j: %s', (matter, expected) => {
    for (const draft of [false, true]) {
      const text = briefingOf('talks', '2011-10-27', { ...matter, draft })
      expect(problemsOf([...entries, text])).toEqual([`content/briefings/talks.md ${expected}`])
    }
  })

  test('also in actors, topics and site.yaml', () => {
    const person = textOf('actor', 'antonov', {
      name: 'Anatoly Antonov',
      kind: 'person',
      roles: [
        { title: 'Deputy', of: 'Natto' },
        { title: 'Aide', source: { title: 'T', publisher: 'Natto' } },
      ],
      partOf: ['NATO', { actor: 'Natto', from: '2009' }],
      country: 'Natto',
    })
    const topic = textOf('topic', 'x-band', { name: 'X-band', broader: ['Radars', 'Radar'] })
    const beats = [{ name: 'The Alliance', actors: ['Natto'], topics: ['Radars'] }]
    const desk = deskOf([...entries, person, topic], { settings: { beats } })
    expect(desk.problems.map(describeProblem)).toEqual([
      'content/site.yaml error unknown-actor beats.0.actors.0',
      'content/actors/antonov.md warning near-name roles.0.of',
      'content/actors/antonov.md warning near-name roles.1.source.publisher',
      'content/actors/antonov.md error unknown-actor partOf.1.actor',
      'content/actors/antonov.md warning near-name country',
      'content/topics/x-band.md error unknown-topic broader.1',
    ])
    expect(desk.beats).toEqual([{ name: 'The Alliance', actors: [], topics: ['radars'] }])
    expect(desk.actors.at(-1)).toMatchObject({ partOf: [{ actor: 'nato' }], country: { name: 'Natto' } })
  })
})

test('A text that cannot be read is known by its id, so that no other is wrong for naming it', () => {
  const unreadable = [
    { kind: 'actor', id: 'kommersant', file: 'content/actors/kommersant.md', events: [] },
    { kind: 'story', id: 'radar-talks', file: 'content/stories/radar-talks.md', events: [] },
  ] as const
  const text = briefingOf('talks', '2011-10-27', { actors: ['kommersant'], story: 'radar-talks' })
  const desk = deskOf([...entries, text], { unreadable })
  expect(desk.problems).toEqual([])
  expect(desk.briefings[0]).toMatchObject({ about: [{ kind: 'actor', id: 'kommersant' }], story: 'radar-talks' })
})

test('The problems of each text and of its redirects are among the desk’s', () => {
  const own = { file: 'content/actors/mda.md', severity: 'warning', rule: 'placeholder', reason: 'X.' } as const
  const text = textOf('actor', 'a', { name: 'A', kind: 'group', redirects: ['nato'] }, { problems: [own] })
  expect(deskOf([...entries, text]).problems.map(({ rule }) => rule)).toEqual(['placeholder', 'redirect-occupied'])
})

function mention(kind: 'actor' | 'topic', id: string, because?: MentionFact['because']): MentionFact {
  return { kind, id, sentence: id, start: 0, end: id.length, ...(because !== undefined && { because }) }
}

function keyOf({ kind, id }: { kind: string; id: string }): string {
  return `${kind}:${id}`
}

function problemsOf(texts: readonly CompiledText[]): string[] {
  return deskOf(texts).problems.map(describeProblem)
}

function describeProblem({ file, severity, rule, path }: Problem): string {
  return `${file} ${severity} ${rule} ${path!.join('.')}`
}
