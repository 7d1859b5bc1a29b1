import { describe, expect, test } from 'vitest'
import {
  nato,
  openFixture,
  writeBriefing,
  writeManyBriefings,
  writeText,
  type DeskFiles,
} from '../../content/site-fixture.ts'
import { actorView, topicView, type ActorView, type TopicView } from './entry-view.ts'

describe('Subject, mention and source stand apart', () => {
  const desk = {
    'actors/nato.md': nato,
    'actors/kommersant.md': writeText({ name: 'Kommersant', kind: 'media' }),
    'actors/afp.md': writeText({ name: 'AFP', kind: 'media' }),
    'briefings/a.md': writeBriefing(
      '2011-10-27',
      {
        actors: ['NATO'],
        sources: [
          { id: 'k', title: 'T', publisher: 'Kommersant' },
          { id: 'n', title: 'T', publisher: 'NATO' },
        ],
      },
      'NATO waits, Kommersant’s sources say.[@k]',
    ),
    'briefings/b.md': writeBriefing('2011-10-28', { actors: ['Kommersant'] }, 'The paper is sold. NATO is silent.'),
  }

  test.each([
    ['nato', ['a'], ['b'], ['a']],
    ['kommersant', ['b'], ['a'], ['a']],
    ['afp', [], [], []],
  ])('%s', async (id, about, mentioned, source) => {
    const view = await viewActor(desk, id)
    const ids = (entries: { href: string }[]) => entries.map(({ href }) => href.split('/')[2])
    expect([ids(view.about.rows), ids(view.mentioned.rows), ids(view.source.rows)]).toEqual([about, mentioned, source])
    expect([view.about.count, view.mentioned.count, view.source.count]).toEqual([
      about.length,
      mentioned.length,
      source.length,
    ])
  })

  test('each with the sentence that names it, or where it is a source and no sentence does, with what is cited', async () => {
    const view = await viewActor(desk, 'kommersant')
    expect(view.mentioned.rows[0]!.sentence).toEqual({
      before: 'NATO waits, ',
      name: 'Kommersant',
      after: '’s sources say.',
    })
    expect(view.source.rows[0]!.sentence).toEqual(view.mentioned.rows[0]!.sentence)
    const afp = writeBriefing('2011-10-29', { sources: [{ id: 'a', title: 'Talks stall', publisher: 'AFP' }] })
    const { source } = await viewActor({ ...desk, 'briefings/c.md': afp }, 'afp')
    expect(source.rows[0]).toMatchObject({ href: '/briefings/c/', why: 'Talks stall' })
    expect(source.rows[0]!.sentence).toBeUndefined()
  })
})

test('Said by somebody is also what was said by whoever then held a role of theirs; once, the newest first', async () => {
  const desk = {
    'actors/nato.md': nato,
    'actors/ann.md': writeText({
      name: 'Ann Author',
      kind: 'person',
      roles: [{ title: 'Secretary General of NATO', of: 'NATO', from: '2010', to: '2012-06' }],
    }),
    'briefings/a.md': writeBriefing('2011-10-27', {
      statements: [
        { words: 'We wait.', speaker: 'Ann Author', date: '2011-10-26' },
        { words: 'We hope.', speaker: 'NATO' },
      ],
    }),
    'briefings/b.md': writeBriefing('2012-10-27', {
      lang: 'de',
      statements: [
        { words: 'we wait', speaker: 'Ann Author', date: '2011-10-26' },
        { words: 'Ich gehe.', speaker: 'Ann Author' },
      ],
    }),
  }
  const said = (view: ActorView) => view.said.map(({ words, from }) => `${words[0]!} ${from.href}`)
  expect(said(await viewActor(desk, 'nato'))).toEqual(['We hope. /briefings/a/#s2', 'We wait. /briefings/a/#s1'])
  const ann = await viewActor(desk, 'ann')
  expect(said(ann)).toEqual(['Ich gehe. /briefings/b/#s2', 'We wait. /briefings/a/#s1'])
  expect(ann.said.map(({ role, lang }) => [role, lang])).toEqual([
    [undefined, 'de'],
    ['Secretary General of NATO', undefined],
  ])
})

test('Members stand once each with their dates and their newest briefing, which is not the whole’s', async () => {
  const member = (name: string, ...partOf: unknown[]) => writeText({ name, kind: 'state', partOf })
  const view = await viewActor(
    {
      'actors/nato.md': nato,
      'actors/poland.md': member('Poland', { actor: 'NATO', from: '1999-03-12' }),
      'actors/spain.md': member('Spain', 'NATO'),
      'actors/greece.md': member(
        'Greece',
        { actor: 'NATO', from: '1952', to: '1974' },
        { actor: 'NATO', from: '1980' },
      ),
      'briefings/a.md': writeBriefing('2011-10-26', { actors: ['Poland'] }),
      'briefings/b.md': writeBriefing('2011-10-27', { actors: ['Poland'] }),
    },
    'nato',
  )
  expect(view.members).toEqual([
    { text: 'Greece', href: '/actors/greece/', dates: '1952 to 1974; from 1980' },
    {
      text: 'Poland',
      href: '/actors/poland/',
      dates: 'from 12 March 1999',
      newest: {
        title: 'Briefing of 2011-10-27',
        href: '/briefings/b/',
        day: '2011-10-27',
        date: '27 October 2011',
      },
    },
    { text: 'Spain', href: '/actors/spain/', dates: '' },
  ])
  expect(view.about.count).toBe(0)
})

test('What an actor is: kind, other names, offices, wholes, addresses and picture', async () => {
  const view = await viewActor(
    {
      'actors/nato.md': nato,
      'actors/russia.md': writeText({ name: 'Russia', kind: 'state' }),
      'actors/mid.md': writeText({
        name: 'Ministry of Foreign Affairs of Russia',
        kind: 'ministry',
        country: 'Russia',
      }),
      'actors/lavrov.md': writeText({
        name: 'Sergei Lavrov',
        kind: 'person',
        aliases: ['Sergey Lavrov'],
        country: 'Russia',
        partOf: [{ actor: 'NATO', to: 'before 2020' }],
        wikidata: 'Q58217',
        url: 'https://www.lavrov.example/en/',
        image: { src: 'lavrov.svg', alt: 'Lavrov' },
        roles: [
          { title: 'Foreign Minister of Russia', of: 'mid', from: '2004-03-09' },
          { title: 'Representative', of: 'United Nations', from: '1994', to: '2004-07' },
          { title: 'Poet' },
        ],
      }),
      'images/lavrov.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>',
    },
    'lavrov',
  )
  expect(view).toMatchObject({
    kind: 'Person',
    aliases: ['Sergey Lavrov'],
    country: { text: 'Russia', href: '/actors/russia/' },
    memberOf: [{ text: 'NATO', href: '/actors/nato/', dates: 'before 2020' }],
    wikidata: { text: 'Q58217', href: 'https://www.wikidata.org/wiki/Q58217' },
    url: { text: 'www.lavrov.example/en', href: 'https://www.lavrov.example/en/' },
    image: { alt: 'Lavrov', image: { width: 3 } },
  })
  expect(view.offices?.rows.map(({ title, of, dates }) => [title, of, dates])).toEqual([
    [{ text: 'Foreign Minister of Russia', href: '/actors/mid/' }, undefined, 'from 9 March 2004'],
    [{ text: 'Representative' }, { text: 'United Nations' }, '1994 to July 2004'],
    [{ text: 'Poet' }, undefined, 'dates not known'],
  ])
  expect(view.holders).toBeUndefined()
})

test('The country of what is part of it is not said twice', async () => {
  const view = await viewActor(
    {
      'actors/russia.md': writeText({ name: 'Russia', kind: 'state' }),
      'actors/mid.md': writeText({ name: 'MID', kind: 'ministry', partOf: ['Russia'], country: 'russia' }),
    },
    'mid',
  )
  expect(view.memberOf).toEqual([{ text: 'Russia', href: '/actors/russia/', dates: '' }])
  expect(view.country).toBeUndefined()
})

test('Mentions and sources stand whole up to thirty; of more the newest thirty, and their years', async () => {
  const { mentioned, source } = await viewActor(
    {
      'actors/nato.md': nato,
      ...writeManyBriefings(31, '2011-01-01', { actors: [] }, 'NATO waits.'),
      'briefings/c.md': writeBriefing('2012-02-01', {
        actors: ['NATO'],
        sources: [1, 2].map((number) => ({ id: `source-${number}`, title: 'T', publisher: 'NATO' })),
      }),
    },
    'nato',
  )
  expect(mentioned.older.map(({ href }) => href).at(-1)).toBe('/briefings/b2/')
  expect([mentioned.rows.length, mentioned.older.length, mentioned.count, mentioned.periods]).toEqual([
    6,
    24,
    31,
    [{ text: '2011', href: '/actors/nato/2011/#page-mentioned', count: 31 }],
  ])
  expect([source.rows.length, source.periods]).toEqual([1, []])
})

test('A sentence that is long is cut to whole words before the name and after it', async () => {
  const words = 'word '.repeat(60)
  const { mentioned } = await viewActor(
    { 'actors/nato.md': nato, 'briefings/a.md': writeBriefing('2011-10-27', { actors: [] }, `${words}NATO ${words}.`) },
    'nato',
  )
  const { before, name, after } = mentioned.rows[0]!.sentence!
  expect([before, name, after]).toEqual([
    expect.stringMatching(/^… (?:word ){25,35}$/),
    'NATO',
    expect.stringMatching(/^(?: word){25,35} …$/),
  ])
})

test('Of statements the newest six are shown, and how many there are; all stand in the ledger, all dates in the calendar', async () => {
  const numbers = Array.from({ length: 12 }, (_, index) => index + 1)
  const view = await viewActor(
    {
      'actors/nato.md': nato,
      'briefings/c.md': writeBriefing('2012-02-01', {
        actors: ['NATO'],
        statements: numbers.map((number) => ({ words: `Number ${number}.`, speaker: 'NATO' })),
        events: numbers.map((number) => ({ id: `event-${number}`, title: `Event ${number}`, date: '2020' })),
      }),
    },
    'nato',
  )
  expect(view).toMatchObject({ saidCount: 12, reckoning: { count: 12 } })
  expect(view.said.map(({ id }) => id)).toEqual(['s12', 's11', 's10', 's9', 's8', 's7'])
  expect(view.statements).toEqual({ text: 'All 12 statements', href: '/actors/nato/statements/' })
  expect(view.calendar).toEqual({ text: 'Calendar, day by day', href: '/actors/nato/calendar/' })
})

test('An actor appears with those whom the same briefings are about, the most frequent first', async () => {
  const actor = (name: string) => writeText({ name, kind: 'state' })
  const view = await viewActor(
    {
      'actors/nato.md': nato,
      'actors/russia.md': actor('Russia'),
      'actors/poland.md': actor('Poland'),
      'actors/iran.md': actor('Iran'),
      'briefings/a.md': writeBriefing('2011-10-01', { actors: ['NATO', 'Russia', 'Iran'] }),
      'briefings/b.md': writeBriefing('2011-10-02', { actors: ['Russia', 'NATO'] }),
      'briefings/c.md': writeBriefing('2011-10-03', { actors: ['Russia', 'Poland'] }),
    },
    'nato',
  )
  expect(view.appearsWith).toEqual([
    { text: 'Russia', href: '/actors/russia/', count: 2 },
    { text: 'Iran', href: '/actors/iran/', count: 1 },
  ])
})

test('A topic has the briefings of its narrower topics, each once, and says what is narrower and broader', async () => {
  const view = await viewTopic(
    {
      'topics/arms.md': writeText({ name: 'Arms' }),
      'topics/defence.md': writeText({ name: 'Defence', broader: ['Arms'] }),
      'topics/radar.md': writeText({ name: 'Radar', broader: ['Defence'] }),
      'briefings/a.md': writeBriefing('2011-10-01', { topics: ['Radar', 'Defence'] }),
      'briefings/b.md': writeBriefing('2011-10-02', { topics: ['Radar'] }, 'The defence holds.'),
      'briefings/c.md': writeBriefing('2011-10-03', { topics: ['Arms'] }, 'No word of defence.'),
    },
    'defence',
  )
  expect(view.about.rows.map(({ href }) => href)).toEqual(['/briefings/b/', '/briefings/a/'])
  expect(view.mentioned.rows.map(({ href }) => href)).toEqual(['/briefings/c/'])
  expect(view.broader).toEqual([{ text: 'Arms', href: '/topics/arms/' }])
  expect(view.narrower).toEqual([{ text: 'Radar', href: '/topics/radar/', count: 2, below: [] }])
})

async function viewActor(files: DeskFiles, id: string): Promise<ActorView> {
  const { site } = await openFixture(files)
  return actorView(site, site.actor.get(id)!)
}

async function viewTopic(files: DeskFiles, id: string): Promise<TopicView> {
  const { site } = await openFixture(files)
  return topicView(site, site.topic.get(id)!)
}
