import { describe, expect, test } from 'vitest'
import { briefingOf, deskOf, siteOf, textOf } from './desk-fixture.ts'
import type { CompiledText, EntryKind, MentionFact } from './facts.ts'
import type { BriefingMatter } from './schemas/briefing.ts'
import { findText, joinSite, nameOf } from './site.ts'
import { wordsFor } from './words/words.ts'

const entries = [
  textOf('actor', 'nato', { name: 'NATO', kind: 'alliance' }),
  textOf('actor', 'poland', { name: 'Poland', kind: 'state', partOf: ['NATO'] }),
  textOf('actor', 'kommersant', { name: 'Kommersant', kind: 'media' }),
  textOf('topic', 'defence', { name: 'Defence' }),
  textOf('topic', 'missile-defence', { name: 'Missile defence', broader: ['defence'] }),
  textOf('topic', 'radars', { name: 'Radars', broader: ['missile-defence', 'defence'] }),
]

describe('A briefing stands with an actor', () => {
  test.each<[string, string, Partial<BriefingMatter>, MentionFact[], string[]]>([
    ['that it is about', 'nato', { actors: ['NATO'] }, [mention('actor', 'nato')], ['about']],
    ['that it mentions', 'nato', { actors: [] }, [mention('actor', 'nato')], ['mentioned']],
    [
      'that is its subject and its source at once',
      'nato',
      { actors: ['NATO'], sources: [{ id: 'a', title: 'A communiqué', publisher: 'NATO' }] },
      [mention('actor', 'nato')],
      ['about', 'source'],
    ],
    [
      'that it mentions and rests on',
      'kommersant',
      { actors: [], sources: [{ id: 'a', title: 'A report', publisher: 'Kommersant' }] },
      [mention('actor', 'kommersant')],
      ['mentioned', 'source'],
    ],
    [
      'that it rests on, and no more',
      'kommersant',
      {
        actors: [],
        sources: [
          { id: 'a', title: 'A report', publisher: 'Kommersant' },
          { id: 'b', title: 'Another', publisher: 'kommersant' },
        ],
      },
      [],
      ['source'],
    ],
    [
      'that printed what it quotes',
      'kommersant',
      { actors: [], statements: [{ words: 'No.', speaker: 'a diplomat', outlet: 'Kommersant' }] },
      [],
      ['source'],
    ],
    ['never with the alliance of a member', 'nato', { actors: ['Poland'] }, [mention('actor', 'poland')], []],
    ['never with the members of an alliance', 'poland', { actors: ['NATO'] }, [mention('actor', 'nato')], []],
  ])('%s', (_, id, matter, mentions, expected) => {
    const actor = join([briefingOf('talks', '2011-10-27', matter, { mentions })]).actor.get(id)!
    const lists = ['about', 'mentioned', 'source'] as const
    expect(lists.filter((list) => actor[list].length > 0)).toEqual(expected)
    expect(lists.every((list) => actor[list].length < 2)).toBe(true)
  })
})

test('An alliance lists its members, each once, by name', () => {
  const site = join([
    textOf('actor', 'france', {
      name: 'France',
      kind: 'state',
      partOf: [
        { actor: 'NATO', to: '1966' },
        { actor: 'NATO', from: '2009' },
      ],
    }),
  ])
  expect(site.actor.get('nato')!.members.map(({ name }) => name)).toEqual(['France', 'Poland'])
})

describe('A briefing stands with a topic', () => {
  test.each<[string, string[], MentionFact[], Record<string, string>]>([
    [
      'and with all that are broader, once',
      ['Radars', 'Defence'],
      [],
      { radars: 'about', 'missile-defence': 'about', defence: 'about' },
    ],
    ['and with none that is narrower', ['Missile defence'], [], { 'missile-defence': 'about', defence: 'about' }],
    ['that it mentions, and with none that is broader', [], [mention('topic', 'radars')], { radars: 'mentioned' }],
    [
      'not as a mention where a narrower one brings it in',
      ['Radars'],
      [mention('topic', 'defence')],
      { radars: 'about', 'missile-defence': 'about', defence: 'about' },
    ],
  ])('%s', (_, topics, mentions, expected) => {
    const site = join([briefingOf('talks', '2011-10-27', { topics }, { mentions })])
    const found = [...site.topic.values()].flatMap(({ id, about, mentioned }) => [
      ...about.map(() => [id, 'about']),
      ...mentioned.map(() => [id, 'mentioned']),
    ])
    expect(found).toHaveLength(Object.keys(expected).length)
    expect(Object.fromEntries(found)).toEqual(expected)
  })
})

describe('A briefing of 2011-10-27T22:00-05:00 on a site in Moscow', () => {
  const late = briefingOf('late', '2011-10-27T22:00-05:00')
  const next = briefingOf('next', '2011-10-28')

  test.each([
    ['is not public while it is to come', '2011-10-28T02:59:59Z', ['next'], '2011-10-28'],
    ['stands under the day as written', '2011-10-28T03:00:00Z', ['late', 'next'], '2011-10-28'],
  ])('%s', (_, now, ids, today) => {
    const site = siteOf(deskOf([next, late]), now)
    expect(site.briefings.map(({ id }) => id)).toEqual(ids)
    expect(site.today).toBe(today)
  })
})

test('The day is that of the site’s zone, or a later one that a public briefing bears already', () => {
  const desk = deskOf([briefingOf('tokyo', '2011-10-28T00:30+09:00')])
  expect(siteOf(desk, '2011-10-27T15:00:00Z').today).toBe('2011-10-27')
  expect(siteOf(desk, '2011-10-27T15:30:00Z').today).toBe('2011-10-28')
  expect(siteOf(desk, '2011-10-27T20:00:00Z').today).toBe('2011-10-28')
})

describe('A withdrawn briefing', () => {
  const talks = briefingOf('talks', '2011-10-27', { events: [{ id: 'tests', title: 'Tests', date: '2013' }] })
  const done = briefingOf('done', '2012-05-22', {
    actors: ['NATO'],
    lead: true,
    closes: [{ event: 'tests', result: 'dropped' }],
    withdrawn: { date: '2012-06-01', reason: 'The letter was forged.' },
  })
  const desk = deskOf([...entries, talks, done])
  const before = siteOf(desk, '2012-05-31T12:00:00Z')
  const after = siteOf(desk, '2012-06-01T12:00:00Z')

  test('counts until its day', () => {
    expect(before.briefings.map(({ id }) => id)).toEqual(['talks', 'done'])
    expect(before.withdrawn).toEqual([])
    expect(before.events.map(({ state }) => state.state)).toEqual(['dropped'])
  })

  test('keeps its address, and nothing else', () => {
    expect(after.withdrawn.map(({ id }) => id)).toEqual(['done'])
    expect(findText(after, { kind: 'briefing', id: 'done' })?.matter).toMatchObject({ title: 'Title of done' })
    expect(after.briefings.map(({ id }) => id)).toEqual(['talks'])
    expect(after.actor.get('nato')!.about).toEqual([])
  })

  test('closes nothing: what it closed is open again', () => {
    expect(after.events.map(({ state }) => state.state)).toEqual(['expected'])
    expect(after.eventsOf.get('briefing:done')).toBeUndefined()
  })
})

describe('A draft', () => {
  const desk = deskOf([
    ...entries,
    briefingOf('talks', '2011-10-27', { actors: ['NATO'], draft: true, redirects: ['/old/'] }),
    briefingOf('tests', '2011-10-26', { redirects: ['/older/'] }),
  ])

  test('leaves no trace', () => {
    const site = siteOf(desk, '2013-01-01T00:00:00Z')
    expect(site.briefings.map(({ id }) => id)).toEqual(['tests'])
    expect(site.actor.get('nato')!.about).toEqual([])
    expect(site.redirects.map(({ from }) => from)).toEqual(['older/'])
    expect(findText(site, { kind: 'briefing', id: 'talks' })).toBeUndefined()
    expect(nameOf(site, { kind: 'briefing', id: 'talks' })).toBe('talks')
  })

  test('is shown where drafts are, whatever its day, and does not make it that day', () => {
    const site = siteOf(desk, '2011-10-26T12:00:00Z', true)
    expect(site.briefings.map(({ id }) => id)).toEqual(['tests', 'talks'])
    expect(site.today).toBe('2011-10-26')
  })
})

test.each([
  ['is not shown with drafts alone', false, ['now']],
  ['is shown where what waits is, and does not make it that day', true, ['now', 'tomorrow']],
])('What waits for its time %s', (_, waiting, shown) => {
  const desk = deskOf([briefingOf('now', '2011-10-26'), briefingOf('tomorrow', '2011-10-27')])
  const now = new Date('2011-10-26T12:00:00Z')
  const site = joinSite(desk, { now, base: '/', drafts: true, waiting, images: new Map(), words: wordsFor })
  expect(site.briefings.map(({ id }) => id)).toEqual(shown)
  expect(site.today).toBe('2011-10-26')
})

describe('What an actor said', () => {
  const people = [
    textOf('actor', 'russia', { name: 'Russia', kind: 'state' }),
    textOf('actor', 'ministry', { name: 'Defence Ministry', kind: 'ministry' }),
    textOf('actor', 'antonov', {
      name: 'Anatoly Antonov',
      kind: 'person',
      roles: [
        { title: 'Deputy Minister', of: 'Defence Ministry', from: '2011-02' },
        { title: 'Envoy', of: 'Russia', from: '2009-04', to: '2011' },
        { title: 'Author', of: 'a publishing house' },
      ],
    }),
  ]

  test.each([
    ['is also said by those whose office the speaker held', '2010-10-27', ['antonov', 'russia']],
    ['is said by each of two bodies at once', '2011-03-01', ['antonov', 'ministry']],
    ['is nobody else’s in the month in which an office began, when nobody knows the day', '2009-04-15', ['antonov']],
    ['is the body’s on the last day of that month', '2009-04-30', ['antonov', 'russia']],
    ['is not the body’s before', '2009-03-31', ['antonov']],
  ])('%s', (_, date, expected) => {
    const statements = [{ words: 'We will not go there.', speaker: 'Antonov', date }]
    const site = siteOf(deskOf([...people, briefingOf('talks', '2011-10-27', { statements })]), '2013-01-01T00:00:00Z')
    const speakers = [...site.actor.values()].flatMap(({ id, said }) => said.map(() => id))
    expect(speakers).toEqual(expected)
  })

  test('stands once, under the earlier briefing, by the day on which it was said', () => {
    const said = (words: string, date?: string) => [{ words, speaker: 'Antonov', ...(date && { date }) }]
    const texts = [
      briefingOf('later', '2011-10-29', { statements: said('We will not go.', '2011-10-27') }),
      briefingOf('first', '2011-10-27', { statements: said('“We will not go”') }),
      briefingOf('second', '2011-10-28', { statements: said('It was cold.', '1999-01-01') }),
    ]
    const site = siteOf(deskOf([...people, ...texts]), '2013-01-01T00:00:00Z')
    expect(site.actor.get('antonov')!.said.map(({ briefing }) => briefing)).toEqual(['second', 'first'])
  })

  test('is said about whom it names, and about a topic broader than one; what they say themselves is not about them', () => {
    const about = [
      { kind: 'actor' as const, id: 'russia' },
      { kind: 'actor' as const, id: 'ministry' },
      { kind: 'topic' as const, id: 'radars' },
    ]
    const statements = [{ words: 'We will not go there.', speaker: 'Antonov' }]
    const topics = [
      textOf('topic', 'radars', { name: 'Radars', broader: ['Defence'] }),
      textOf('topic', 'defence', { name: 'Defence' }),
    ]
    const text = briefingOf('talks', '2011-03-01', { statements }, { quoted: [about] })
    const { actor, topic } = siteOf(deskOf([...people, ...topics, text]), '2013-01-01T00:00:00Z')
    const entries = [...actor.values(), ...topic.values()]
    // On that day Antonov is of the ministry.
    expect(entries.flatMap(({ id, saidAbout }) => saidAbout.map(() => id))).toEqual(['russia', 'defence', 'radars'])
  })

  test('in a draft is not said yet', () => {
    const draft = briefingOf('a', '2011-10-27', { statements: [{ words: 'No.', speaker: 'Antonov' }], draft: true })
    const site = siteOf(deskOf([...people, draft]), '2013-01-01T00:00:00Z')
    expect(site.actor.get('antonov')!.said).toEqual([])
  })
})

test('Joining a site twice gives the same, and reports nothing', () => {
  const matter = { events: [{ id: 'a', title: 'A', date: '2012', actors: ['Natto'] }] }
  const desk = deskOf([...entries, briefingOf('talks', '2011-10-27', matter)])
  const [first, second] = [0, 1].map(() => siteOf(desk, '2013-01-01T00:00:00Z').events)
  expect(first).toEqual(second)
  expect(desk.problems).toHaveLength(1)
})

function join(texts: readonly CompiledText[]) {
  return siteOf(deskOf([...entries, ...texts]), '2013-01-01T00:00:00Z')
}

function mention(kind: EntryKind, id: string): MentionFact {
  return { kind, id, sentence: id, start: 0, end: id.length }
}
