import { describe, expect, test } from 'vitest'
import { nato, openFixture, writeBriefing, writeText, type DeskFiles } from '../../content/site-fixture.ts'
import type { OpenOptions } from '../../content/open-site.ts'
import { listPages } from '../pages.ts'
import type { BriefingView, WithdrawnView } from './briefing-view.ts'

const lavrov = writeText({
  name: 'Sergei Lavrov',
  kind: 'person',
  roles: [
    { title: 'Foreign Minister', of: 'Russia', from: '2004-03-09' },
    { title: 'Representative', of: 'United Nations', from: '1994', to: '2004' },
  ],
})
const russia = writeText({ name: 'Russia', kind: 'state' })

test('Who is involved stands with the part played and the role of that day', async () => {
  const view = await viewOf({
    'actors/lavrov.md': lavrov,
    'actors/russia.md': russia,
    'actors/nato.md': nato,
    'briefings/talks.md': writeBriefing('2003-10-27', {
      actors: ['NATO', { actor: 'Lavrov', part: 'speaks' }],
      topics: [],
    }),
  })
  expect(view.involved).toEqual([
    { text: 'NATO', href: '/actors/nato/' },
    { text: 'Sergei Lavrov', href: '/actors/lavrov/', part: 'speaks', role: 'Representative (United Nations)' },
  ])
})

test('Sources keep their order; a publisher of the register is a link, a copy stands beside the address', async () => {
  const view = await viewOf({
    'actors/afp.md': writeText({ name: 'AFP', kind: 'media' }),
    'briefings/talks.md': writeBriefing('2011-10-27', {
      sources: [
        {
          id: 'report',
          title: 'Russia cool to offer',
          publisher: 'AFP',
          url: 'https://afp.example/1',
          date: '2011-10-26',
          archived: 'https://archive.example/1',
        },
        { id: 'blog', title: 'A post', publisher: 'Somebody’s blog' },
        { id: 'diplomat', title: 'A diplomat in Brussels', kind: 'unnamed' },
      ],
    }),
  })
  expect(view.sources).toEqual([
    {
      id: 'report',
      title: 'Russia cool to offer',
      url: 'https://afp.example/1',
      publisher: { text: 'AFP', href: '/actors/afp/' },
      published: { day: '2011-10-26', date: '26 October 2011' },
      archived: 'https://archive.example/1',
    },
    { id: 'blog', title: 'A post', publisher: { text: 'Somebody’s blog' } },
    { id: 'diplomat', title: 'A diplomat in Brussels' },
  ])
})

test('Statements are numbered within the briefing, with the speaker’s role of the day on which it was said', async () => {
  const view = await viewOf({
    'actors/lavrov.md': lavrov,
    'actors/russia.md': russia,
    'briefings/talks.md': writeBriefing('2011-10-27', {
      title: 'Talks',
      sources: [{ id: 'afp', title: 'T', publisher: 'AFP' }],
      statements: [
        { words: 'We wait', speaker: 'a diplomatic source', withhold: true },
        { words: ['We go', 'nowhere'], speaker: 'Lavrov', date: '1999-12-01', place: 'New York', source: 'afp' },
      ],
    }),
  })
  expect(view.statements).toEqual([
    {
      number: 2,
      id: 's2',
      from: { text: 'Talks', href: '/briefings/talks/#s2' },
      words: ['We go', 'nowhere'],
      speaker: { text: 'Sergei Lavrov', href: '/actors/lavrov/' },
      role: 'Representative (United Nations)',
      day: '1999-12-01',
      date: '1 December 1999',
      place: 'New York',
      outlet: { text: 'AFP' },
    },
  ])
})

test('Expectations that it announced, moved or closed stand with their state', async () => {
  const view = await viewOf({
    'briefings/before.md': writeBriefing('2011-01-01', {
      events: [
        { id: 'summit', title: 'A summit', date: '2012-05' },
        { id: 'other', title: 'Another', date: '2012-05' },
        { id: 'tests', title: 'Tests', date: '2011-06' },
      ],
    }),
    'briefings/talks.md': writeBriefing('2011-10-27', {
      events: [{ id: 'visit', title: 'A visit', date: '2011' }],
      moves: [{ event: 'summit', to: '2013' }],
      closes: [{ event: 'tests', result: 'failed' }],
    }),
  })
  expect(view.expectations.map(({ id, state }) => `${id}: ${state}`)).toEqual([
    'summit: Open',
    'tests: Did not come',
    'visit: Overdue',
  ])
})

describe('Of its story it shows', () => {
  const days = Array.from({ length: 10 }, (_, index) => `2011-10-1${index}`)
  const desk: DeskFiles = {
    'stories/talks.md': writeText({ name: 'The talks' }),
    ...Object.fromEntries(
      days.map((day) => [`briefings/b${day.slice(-1)}.md`, writeBriefing(day, { story: 'talks' })]),
    ),
  }

  test.each([
    ['b0', [], ['b1', 'b2']],
    ['b2', ['b0', 'b1'], ['b3', 'b4']],
    ['b6', ['b1', 'b2', 'b3', 'b4', 'b5'], ['b7', 'b8']],
    ['b9', ['b4', 'b5', 'b6', 'b7', 'b8'], []],
  ])('at most five before it and two after: %s', async (id, before, after) => {
    const { story } = await viewOf(desk, id)
    expect(story).toMatchObject({ text: 'The talks', href: '/stories/talks/' })
    const ids = (entries: { href: string }[]) => entries.map(({ href }) => href.split('/')[2])
    expect([ids(story!.before), ids(story!.after)]).toEqual([before, after])
  })
})

test('Related are earlier briefings that share two entries or more, with the reason; not those of the story', async () => {
  const about = (...actors: string[]) => ({ actors, topics: ['Radar'] })
  const view = await viewOf({
    'actors/nato.md': nato,
    'actors/russia.md': russia,
    'topics/radar.md': writeText({ name: 'Radar' }),
    'stories/talks.md': writeText({ name: 'The talks' }),
    'briefings/one.md': writeBriefing('2011-10-01', about()),
    'briefings/two.md': writeBriefing('2011-10-02', about('NATO')),
    'briefings/three.md': writeBriefing('2011-10-03', { ...about('Russia', 'NATO'), lang: 'de' }),
    'briefings/story.md': writeBriefing('2011-10-04', { ...about('NATO'), story: 'talks' }),
    'briefings/talks.md': writeBriefing('2011-10-27', { ...about('NATO', 'Russia'), story: 'talks' }),
    'briefings/later.md': writeBriefing('2011-10-28', about('NATO', 'Russia')),
  })
  expect(view.related).toEqual([
    {
      title: 'Briefing of 2011-10-03',
      href: '/briefings/three/',
      day: '2011-10-03',
      date: '3 October 2011',
      lang: 'de',
      why: 'Also about Russia, NATO and Radar.',
    },
    expect.objectContaining({ href: '/briefings/two/', why: 'Also about NATO and Radar.' }),
  ])
})

test('Its picture has finished addresses', async () => {
  const view = await viewOf(
    {
      'images/radar.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>',
      'briefings/talks.md': writeBriefing('2011-10-27', {
        image: { src: 'radar.svg', alt: 'A radar', caption: 'At Gabala.', credit: 'AFP' },
      }),
    },
    'talks',
    { base: '/a/' },
  )
  expect(view.image).toEqual({
    image: { src: expect.stringMatching(/^\/a\/assets\/radar\.[\w-]+-3\.svg$/) as string, width: 3, height: 2 },
    alt: 'A radar',
    caption: 'At Gabala.',
    credit: 'AFP',
  })
})

test('What readers see of corrections and updates is as exact as it was written', async () => {
  const view = await viewOf({
    'briefings/talks.md': writeBriefing(
      '2011-10-27T23:30-05:00',
      {
        updated: '2011-10-30T01:00+02:00',
        corrections: [
          { date: '2011-10-29', text: 'In Sochi.', paragraph: 1 },
          { date: '2011-10-28', text: 'On Wednesday.' },
        ],
      },
      'Text.',
    ),
  })
  expect(view).toMatchObject({
    day: '2011-10-27',
    date: '27 October 2011',
    updated: { day: '2011-10-30', date: '30 October 2011' },
    corrections: [
      { day: '2011-10-29', date: '29 October 2011', text: 'In Sochi.', paragraph: 1 },
      { day: '2011-10-28', date: '28 October 2011', text: 'On Wednesday.' },
    ],
  })
})

test('A page in another language says so; what stands on it of other texts is in the site’s unless it says so', async () => {
  const view = await viewOf({
    'stories/talks.md': writeText({ name: 'The talks' }),
    'briefings/before.md': writeBriefing('2011-10-26', {
      story: 'talks',
      events: [{ id: 'visit', title: 'A visit', date: '2012' }],
    }),
    'briefings/talks.md': writeBriefing('2011-10-27', {
      story: 'talks',
      lang: 'de',
      events: [{ id: 'tests', title: 'Tests', date: '2012' }],
      closes: [{ event: 'visit', result: 'dropped', note: 'Abgesagt.' }],
      statements: [{ words: 'Wir warten', speaker: 'ein Diplomat' }],
    }),
  })
  expect(view.head).toMatchObject({ language: 'de', interface: 'en' })
  expect(view.statements[0]!.lang).toBe('de')
  expect(view.story!.before[0]!.lang).toBeUndefined()
  expect(view.expectations.map(({ title, outcome }) => [title, outcome?.note])).toEqual([
    [{ text: 'A visit' }, { text: 'Abgesagt.', lang: 'de' }],
    [{ text: 'Tests', lang: 'de' }, undefined],
  ])
})

test('Of a withdrawn briefing there remain title, dates, reason and language', async () => {
  const view: unknown = await viewOf({
    'briefings/talks.md': writeBriefing(
      '2011-10-27',
      { title: 'Ein Brief', lang: 'de', withdrawn: { date: '2011-11-02', reason: 'Der Brief war gefälscht.' } },
      'Der Brief.',
    ),
  })
  const { head, ...rest } = view as WithdrawnView
  expect(head).toMatchObject({
    title: 'Withdrawn: Ein Brief · The Test',
    description: 'Der Brief war gefälscht.',
    canonical: 'https://test.example/briefings/talks/',
    language: 'de',
    interface: 'en',
  })
  expect(head.markdown).toBeUndefined()
  expect(rest).toEqual({
    title: 'Ein Brief',
    day: '2011-10-27',
    date: '27 October 2011',
    withdrawn: { day: '2011-11-02', date: '2 November 2011', reason: 'Der Brief war gefälscht.' },
  })
})

async function viewOf(files: DeskFiles, id = 'talks', options: Partial<OpenOptions> = {}): Promise<BriefingView> {
  const { site } = await openFixture(files, options)
  return listPages(site)
    .find(({ path }) => path === `briefings/${id}/`)!
    .view() as BriefingView
}
