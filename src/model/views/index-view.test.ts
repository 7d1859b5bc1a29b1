import { expect, test } from 'vitest'
import { openFixture, writeBriefing, writeManyBriefings, writeSettings, writeText } from '../../content/site-fixture.ts'
import { actorIndexView, briefingIndexView, storyIndexView, topicIndexView, type TopicBranch } from './index-view.ts'

test('Actors stand by kind, kinds and names in order, kinds that nobody is left out', async () => {
  const actor = (name: string, kind: string, rest = {}) => writeText({ name, kind, ...rest })
  const { site } = await openFixture({
    'actors/z.md': actor('Zapad', 'media'),
    'actors/rice.md': actor('Ann Rice', 'person'),
    'actors/abc.md': actor('ABC', 'media', { summary: 'An agency.' }),
    'actors/nato.md': actor('NATO', 'alliance'),
    'briefings/a.md': writeBriefing('2011-10-27', { actors: ['ABC', 'NATO'] }, 'Ann Rice came.'),
    'briefings/b.md': writeBriefing('2011-10-27', { actors: ['NATO'] }),
  })
  expect(actorIndexView(site)).toMatchObject({
    title: 'Actors',
    groups: [
      { name: 'Alliance', entries: [{ text: 'NATO', href: '/actors/nato/', count: 2 }] },
      { name: 'Person', entries: [{ text: 'Ann Rice', href: '/actors/rice/', count: 0, mentioned: 1 }] },
      {
        name: 'Media',
        entries: [
          { text: 'ABC', href: '/actors/abc/', summary: 'An agency.', count: 1 },
          { text: 'Zapad', href: '/actors/z/', count: 0 },
        ],
      },
    ],
  })
})

test('Topics stand as a tree, one of two broader ones below both; each briefing counts once', async () => {
  const topic = (name: string, ...broader: string[]) => writeText({ name, ...(broader.length > 0 && { broader }) })
  const { site } = await openFixture({
    'topics/defence.md': topic('Defence'),
    'topics/talks.md': topic('Talks'),
    'topics/radar.md': topic('Radar', 'Defence', 'Talks'),
    'topics/gabala.md': topic('Gabala', 'Radar'),
    'briefings/a.md': writeBriefing('2011-10-27', { topics: ['Gabala', 'Radar'] }),
    'briefings/b.md': writeBriefing('2011-10-28', { topics: ['Talks', 'Gabala'] }),
  })
  const outline = (branches: readonly TopicBranch[]): unknown[] =>
    branches.map(({ text, count, narrower }) => [text, count, ...outline(narrower)])
  expect(outline(topicIndexView(site).roots)).toEqual([
    ['Defence', 2, ['Radar', 2, ['Gabala', 2]]],
    ['Talks', 2, ['Radar', 2, ['Gabala', 2]]],
  ])
})

test('Stories have their newest briefing, if they have one', async () => {
  const { site } = await openFixture({
    'stories/talks.md': writeText({ name: 'Talks', summary: 'A round a year.' }),
    'stories/empty.md': writeText({ name: 'Empty' }),
    'briefings/a.md': writeBriefing('2011-10-27', { story: 'talks' }),
    'briefings/b.md': writeBriefing('2011-10-28', { story: 'talks', lang: 'de' }),
  })
  expect(storyIndexView(site).entries).toEqual([
    { text: 'Empty', href: '/stories/empty/', count: 0 },
    {
      text: 'Talks',
      href: '/stories/talks/',
      count: 2,
      summary: 'A round a year.',
      newest: {
        title: 'Briefing of 2011-10-28',
        href: '/briefings/b/',
        day: '2011-10-28',
        date: '28 October 2011',
        lang: 'de',
      },
    },
  ])
})

test('The index of briefings has the newest thirty', async () => {
  const { site } = await openFixture(writeManyBriefings(31, '2011-01-01', {}), { base: '/a/' })
  const { rows, periods } = briefingIndexView(site).briefings
  expect(rows.map(({ href }) => href)).toEqual(Array.from({ length: 30 }, (_, index) => `/a/briefings/b${31 - index}/`))
  expect(periods).toEqual([{ text: '2011', href: '/a/briefings/2011/', count: 31 }])
})

test('An index of nothing says what the site is', async () => {
  const { site } = await openFixture({ 'site.yaml': writeSettings({ description: 'Short briefings.' }) })
  expect(storyIndexView(site)).toMatchObject({
    entries: [],
    head: {
      title: 'Stories · The Test',
      description: 'Stories. Short briefings.',
      canonical: 'https://test.example/stories/',
    },
  })
})
