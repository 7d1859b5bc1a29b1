import { describe, expect, test } from 'vitest'
import { nato, openFixture, writeBriefing, writeText, type DeskFiles } from '../../content/site-fixture.ts'
import type { OpenOptions } from '../../content/open-site.ts'
import { briefingView } from '../../model/views/briefing-view.ts'
import { describeBriefing } from './briefing.ts'
import { writeJsonLd } from './write.ts'

const entries: DeskFiles = {
  'actors/nato.md': nato,
  'actors/russia.md': writeText({ name: 'Russia', kind: 'state' }),
  'actors/kommersant.md': writeText({ name: 'Kommersant', kind: 'media' }),
  'actors/lavrov.md': writeText({
    name: 'Sergei Lavrov',
    kind: 'person',
    roles: [{ title: 'Foreign Minister of Russia', from: '2004-03-09', to: '2012-01-01' }],
  }),
  'topics/radar.md': writeText({ name: 'Radar' }),
  'topics/arms.md': writeText({ name: 'Arms' }),
  'stories/talks.md': writeText({ name: 'Talks' }),
}

test('A briefing is an article with its dates, place, authors and the wholes that it is a part of', async () => {
  const article = await read({
    title: 'Talks </script> fail',
    summary: 'Nobody waits.',
    dateline: 'Moscow',
    kind: 'analysis',
    byline: ['Ann Author', 'Bob Writer'],
    lang: 'fr',
    story: 'talks',
    publishAt: '2011-10-27T12:00:00+03:00',
    updated: '2011-11-01',
    corrections: [{ date: '2011-11-02', text: 'It was in Sochi.' }],
  })
  expect(article).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': 'https://test.example/a/briefings/a/',
    url: 'https://test.example/a/briefings/a/',
    headline: 'Talks </script> fail',
    description: 'Nobody waits.',
    genre: 'Analysis',
    inLanguage: 'fr',
    datePublished: '2011-10-27T12:00:00+03:00',
    dateModified: '2011-11-02',
    dateline: 'Moscow',
    locationCreated: { '@type': 'Place', name: 'Moscow' },
    author: [
      { '@type': 'Person', name: 'Ann Author' },
      { '@type': 'Person', name: 'Bob Writer' },
    ],
    publisher: { '@type': 'NewsMediaOrganization', name: 'The Test', url: 'https://test.example/a/' },
    isPartOf: [
      { '@type': 'WebSite', '@id': 'https://test.example/a/', name: 'The Test' },
      { '@type': 'CreativeWorkSeries', '@id': 'https://test.example/a/stories/talks/', name: 'Talks' },
    ],
    correction: [{ '@type': 'CorrectionComment', datePublished: '2011-11-02', text: 'It was in Sochi.' }],
  })
})

test('A briefing that has nothing but a title, a day and a summary says no more, and the publication is its author', async () => {
  const article = await read({})
  expect(Object.keys(article)).toEqual(
    ['@context', '@type', '@id', 'url', 'headline', 'description', 'inLanguage', 'datePublished'].concat([
      'author',
      'publisher',
      'isPartOf',
    ]),
  )
  expect(article.author).toEqual(article.publisher)
})

test('Whom it is about and whom it only names are of their kinds; persons have the office of that day', async () => {
  const article = await read(
    { actors: ['Lavrov', 'NATO'], topics: ['Radar'] },
    'NATO met Russia on arms and the radar.',
  )
  expect(article.about).toEqual([
    {
      '@type': 'Person',
      '@id': 'https://test.example/a/actors/lavrov/',
      name: 'Sergei Lavrov',
      jobTitle: 'Foreign Minister of Russia',
    },
    { '@type': 'Organization', '@id': 'https://test.example/a/actors/nato/', name: 'NATO' },
    { '@type': 'DefinedTerm', '@id': 'https://test.example/a/topics/radar/', name: 'Radar' },
  ])
  expect(article.mentions).toEqual([
    { '@type': 'Country', '@id': 'https://test.example/a/actors/russia/', name: 'Russia' },
    { '@type': 'DefinedTerm', '@id': 'https://test.example/a/topics/arms/', name: 'Arms' },
  ])
  const later = await read({ date: '2012-01-02', actors: ['Lavrov'] })
  expect(later.about).toEqual([
    { '@type': 'Person', '@id': 'https://test.example/a/actors/lavrov/', name: 'Sergei Lavrov' },
  ])
})

test('Sources are citations, with the copy that is kept', async () => {
  const { citation } = await read({
    sources: [
      {
        id: 'afp',
        title: 'Russia is cool',
        publisher: 'AFP',
        url: 'https://afp.example/1',
        date: '2011-10-27',
        archived: 'https://archive.example/1',
      },
      { id: 'kom', title: 'A letter', publisher: 'Kommersant' },
      { id: 'ru', title: 'A note', publisher: 'Russia' },
    ],
  })
  expect(citation).toEqual([
    {
      '@type': 'CreativeWork',
      name: 'Russia is cool',
      url: 'https://afp.example/1',
      publisher: { '@type': 'Organization', name: 'AFP' },
      datePublished: '2011-10-27',
      archivedAt: 'https://archive.example/1',
    },
    {
      '@type': 'CreativeWork',
      name: 'A letter',
      publisher: {
        '@type': 'NewsMediaOrganization',
        '@id': 'https://test.example/a/actors/kommersant/',
        name: 'Kommersant',
      },
    },
    { '@type': 'CreativeWork', name: 'A note', publisher: { '@type': 'Organization', name: 'Russia' } },
  ])
})

test('Statements are quotations, by who can be their creator; what is withheld is none', async () => {
  const { hasPart } = await read({
    statements: [
      { words: ['Secret,', 'he said'], speaker: 'Lavrov', withhold: true },
      {
        words: ['We wait,', 'but not long'],
        speaker: 'Lavrov',
        place: 'Sochi',
        date: '2011-10-26',
        outlet: 'Kommersant',
      },
      { words: 'Never', speaker: 'Russia' },
      { words: 'Perhaps', speaker: 'a diplomatic source' },
    ],
  })
  expect(hasPart).toEqual([
    {
      '@type': 'Quotation',
      '@id': 'https://test.example/a/briefings/a/#s2',
      text: 'We wait … but not long',
      creator: {
        '@type': 'Person',
        '@id': 'https://test.example/a/actors/lavrov/',
        name: 'Sergei Lavrov',
        jobTitle: 'Foreign Minister of Russia',
      },
      dateCreated: '2011-10-26',
      locationCreated: { '@type': 'Place', name: 'Sochi' },
      publisher: {
        '@type': 'NewsMediaOrganization',
        '@id': 'https://test.example/a/actors/kommersant/',
        name: 'Kommersant',
      },
    },
    {
      '@type': 'Quotation',
      '@id': 'https://test.example/a/briefings/a/#s3',
      text: 'Never',
      creditText: 'Russia',
      dateCreated: '2011-10-27',
    },
    {
      '@type': 'Quotation',
      '@id': 'https://test.example/a/briefings/a/#s4',
      text: 'Perhaps',
      creditText: 'a diplomatic source',
      dateCreated: '2011-10-27',
    },
  ])
})

describe('An event has a date and a status only where schema.org has a form for them', () => {
  const scheduled = { eventStatus: 'https://schema.org/EventScheduled' }
  const rescheduled = { eventStatus: 'https://schema.org/EventRescheduled' }
  test.each<[string, object, object]>([
    ['a day', { date: '2014-05-20' }, { startDate: '2014-05-20', ...scheduled }],
    ['a month', { date: '2014-05' }, { startDate: '2014-05', ...scheduled }],
    ['a season, in words', { date: '2014-spring' }, { description: 'spring 2014', ...scheduled }],
    [
      'about a year, in the speaker’s',
      { date: 'about 2020', words: 'one day' },
      { description: 'one day', ...scheduled },
    ],
    ['a condition', { if: 'they agree' }, {}],
    ['overdue', { date: '2012' }, { startDate: '2012' }],
    [
      'happened',
      { date: '2012', outcome: { result: 'happened', date: '2012-03' } },
      { startDate: '2012-03', ...scheduled },
    ],
    [
      'late',
      { date: '2012', outcome: { result: 'happened', date: '2013-03' } },
      { startDate: '2013-03', ...rescheduled },
    ],
    ['in part', { date: '2012', outcome: { result: 'partly', date: '2012-03' } }, { startDate: '2012-03' }],
    ['did not come', { date: '2012', outcome: { result: 'failed', date: '2013' } }, { startDate: '2012' }],
    [
      'dropped',
      { date: '2012', outcome: { result: 'dropped', date: '2011-12' } },
      { startDate: '2012', eventStatus: 'https://schema.org/EventCancelled' },
    ],
  ])('%s', async (_, event, expected) => {
    const { mentions } = await read({ events: [{ id: 'tests', title: 'Tests', ...event }] })
    expect(mentions).toEqual([{ '@type': 'Event', name: 'Tests', ...expected }])
  })
})

test('No text ends the script or hides what follows it', async () => {
  const { site } = await open({ title: '</script><script>alert(1)</script> <!-- <script> ]]> \u2028 &amp;' })
  const written = writeJsonLd(describeBriefing(briefingView(site, site.briefing.get('a')!)))
  expect(written).not.toContain('<')
  expect(JSON.parse(written)).toMatchObject({
    headline: '</script><script>alert(1)</script> <!-- <script> ]]> \u2028 &amp;',
  })
})

function open(matter: object, body = '', options: Partial<OpenOptions> = {}) {
  const briefing = writeBriefing('2011-10-27', { actors: [], topics: [], ...matter }, body)
  return openFixture({ ...entries, 'briefings/a.md': briefing }, { base: '/a/', ...options })
}

/** Describe a briefing as those who read its page find it. */
async function read(matter: object, body = '') {
  const { site } = await open(matter, body)
  const written = writeJsonLd(describeBriefing(briefingView(site, site.briefing.get('a')!)))
  return JSON.parse(written) as Record<string, unknown>
}
