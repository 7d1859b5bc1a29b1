import { expect, test } from 'vitest'
import { nato, openFixture, writeBriefing, writeManyBriefings, writeText } from '../content/site-fixture.ts'
import { listPages } from './pages.ts'

test('Every page has its kind, its address and what its route calls the parts of it', async () => {
  const withdrawn = { date: '2011-10-28', reason: 'Forged.' }
  const { site } = await openFixture({
    'actors/nato.md': nato,
    'topics/radar.md': writeText({ name: 'Radar' }),
    'stories/talks.md': writeText({ name: 'Talks' }),
    'pages/about.md': writeText({ title: 'About' }),
    'briefings/2011/a.md': writeBriefing('2011-10-27'),
    'briefings/b.md': writeBriefing('2011-10-27', { withdrawn }),
    'briefings/draft.md': writeBriefing('2011-10-27', { draft: true }),
    'briefings/later.md': writeBriefing('2031-10-27'),
  })
  expect(listPages(site).map(({ kind, path, params }) => [kind, path, params])).toEqual([
    ['home', '', {}],
    ['notFound', '404.html', {}],
    ['briefings', 'briefings/', {}],
    ['actors', 'actors/', {}],
    ['topics', 'topics/', {}],
    ['stories', 'stories/', {}],
    ['data', 'data/', {}],
    ['search', 'search/', {}],
    ['briefing', 'briefings/a/', { briefing: 'a' }],
    ['briefing', 'briefings/b/', { briefing: 'b' }],
    ['actor', 'actors/nato/', { actor: 'nato' }],
    ['topic', 'topics/radar/', { topic: 'radar' }],
    ['story', 'stories/talks/', { story: 'talks' }],
    ['page', 'about/', { page: 'about' }],
    ['corrections', 'corrections/', { period: '' }],
  ])
})

test('Statements, dates and sources have pages where there are some, of the site and of all whom they concern', async () => {
  const { site } = await openFixture({
    'actors/nato.md': nato,
    'actors/mda.md': writeText({ name: 'MDA', kind: 'agency' }),
    'topics/radar.md': writeText({ name: 'Radar' }),
    'stories/talks.md': writeText({ name: 'Talks' }),
    'briefings/a.md': writeBriefing('2011-10-27', {
      actors: ['NATO'],
      topics: [],
      story: 'talks',
      sources: [{ id: 's', title: 'A transcript' }],
      statements: [{ words: 'The radar waits.', speaker: 'NATO' }],
      events: [{ id: 'end', title: 'The end', date: '2020' }],
    }),
  })
  const records = listPages(site).filter(({ params }) => 'period' in params)
  expect(records.map(({ kind, path, params, modified }) => [kind, path, params, modified])).toEqual([
    ['statements', 'statements/', { period: '' }, '2011-10-27'],
    ['actorStatements', 'actors/nato/statements/', { actor: 'nato', period: '' }, '2011-10-27'],
    ['topicStatements', 'topics/radar/statements/', { topic: 'radar', period: '' }, '2011-10-27'],
    ['storyStatements', 'stories/talks/statements/', { story: 'talks', period: '' }, '2011-10-27'],
    ['calendar', 'calendar/', { period: '' }, undefined],
    ['actorCalendar', 'actors/nato/calendar/', { actor: 'nato', period: '' }, undefined],
    ['storyCalendar', 'stories/talks/calendar/', { story: 'talks', period: '' }, undefined],
    ['sources', 'sources/', { period: '' }, '2011-10-27'],
  ])
})

test('Pages of years and months say whose they are', async () => {
  const about = { actors: ['NATO'], topics: ['Radar'], story: 'talks' }
  const { site } = await openFixture({
    'actors/nato.md': nato,
    'topics/radar.md': writeText({ name: 'Radar' }),
    'stories/talks.md': writeText({ name: 'Talks' }),
    ...writeManyBriefings(101, '2011-09-22', about),
  })
  const periods = listPages(site).filter(({ kind }) => kind.endsWith('Period'))
  expect(
    periods.filter(({ path }) => /2011\/(10\/)?$/.test(path)).map(({ kind, path, params }) => [kind, path, params]),
  ).toEqual([
    ['briefingsPeriod', 'briefings/2011/', { period: '2011' }],
    ['briefingsPeriod', 'briefings/2011/10/', { period: '2011/10' }],
    ['actorPeriod', 'actors/nato/2011/', { actor: 'nato', period: '2011' }],
    ['actorPeriod', 'actors/nato/2011/10/', { actor: 'nato', period: '2011/10' }],
    ['topicPeriod', 'topics/radar/2011/', { topic: 'radar', period: '2011' }],
    ['topicPeriod', 'topics/radar/2011/10/', { topic: 'radar', period: '2011/10' }],
    ['storyPeriod', 'stories/talks/2011/', { story: 'talks', period: '2011' }],
    ['storyPeriod', 'stories/talks/2011/10/', { story: 'talks', period: '2011/10' }],
  ])
})
