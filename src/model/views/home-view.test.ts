import { describe, expect, test } from 'vitest'
import {
  nato,
  openFixture,
  writeBriefing,
  writeManyBriefings,
  writeSettings,
  writeText,
} from '../../content/site-fixture.ts'
import { homeView, type HomeView } from './home-view.ts'

test('The front page bears the day of its newest briefing', async () => {
  const { site } = await openFixture({
    'briefings/a.md': writeBriefing('2011-10-26'),
    'briefings/b.md': writeBriefing('2011-10-27T22:00-05:00'),
    'briefings/c.md': writeBriefing('2011-10-28', { withdrawn: { date: '2011-10-29', reason: 'Forged.' } }),
  })
  expect(homeView(site).newest).toEqual({ day: '2011-10-27', date: '27 October 2011' })
})

test('A site without briefings has an empty front page', async () => {
  const { site } = await openFixture({})
  const { head, ...view } = homeView(site)
  expect(view).toEqual({ latest: [], beats: [], expected: [], corrected: [] })
  expect(head.title).toBe('The Test')
})

test('Lead and latest have their bottom lines; the lead is not among the latest', async () => {
  const { site } = await openFixture({
    ...writeManyBriefings(14, '2011-10-01', {}),
    'briefings/b11.md': writeBriefing('2011-10-11', {
      lead: true,
      summary: 'It leads.',
      dateline: 'Moscow',
      lang: 'fr',
    }),
  })
  const { lead, latest } = homeView(site)
  expect(lead).toEqual({
    title: 'Briefing of 2011-10-11',
    href: '/briefings/b11/',
    day: '2011-10-11',
    date: '11 October 2011',
    dateline: 'Moscow',
    lang: 'fr',
    summary: 'It leads.',
  })
  expect(latest.map(({ href }) => href)).toEqual(
    [14, 13, 12, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((number) => `/briefings/b${number}/`),
  )
  expect(latest[0]!.summary).toBe('Summary of 2011-10-14.')
})

describe('Beats', () => {
  const beats = [
    { name: 'The Alliance', actors: ['NATO'] },
    { name: 'Radars', topics: ['radar'], actors: ['MDA'] },
    { name: 'Nothing', topics: ['Empty'] },
  ]
  const desk = {
    'site.yaml': writeSettings({ beats }),
    'actors/nato.md': nato,
    'actors/mda.md': writeText({ name: 'MDA', kind: 'agency' }),
    'topics/radar.md': writeText({ name: 'Radars' }),
    'topics/gabala.md': writeText({ name: 'Gabala', broader: ['Radars'] }),
    'topics/empty.md': writeText({ name: 'Empty' }),
  }

  test('show their newest below the lead and the three latest, the first with its bottom line; empty ones go', async () => {
    const { site } = await openFixture({
      ...desk,
      ...writeManyBriefings(10, '2011-10-01', { actors: ['NATO'], topics: [] }),
      'briefings/mda.md': writeBriefing('2011-01-01', { actors: ['MDA'], topics: [] }),
      'briefings/gabala.md': writeBriefing('2011-01-02', { actors: [], topics: ['Gabala'] }),
    })
    const view = homeView(site)
    expect([view.lead?.href, ...view.latest.map(({ href }) => href)]).toEqual(
      [10, 9, 8, 7].map((number) => `/briefings/b${number}/`),
    )
    expect(outline(view)).toEqual([
      ['The Alliance', 'b6: Summary of 2011-10-06.', 'b5', 'b4', 'b3'],
      ['Radars', 'gabala: Summary of 2011-01-02.', 'mda'],
    ])
  })

  test('take turns with what several could show, so that nothing stands twice and no beat takes all', async () => {
    const { site } = await openFixture({
      ...desk,
      ...writeManyBriefings(10, '2011-10-01', { actors: ['NATO', 'MDA'], topics: [] }),
    })
    expect(outline(homeView(site))).toEqual([
      ['The Alliance', 'b6: Summary of 2011-10-06.', 'b4', 'b2'],
      ['Radars', 'b5: Summary of 2011-10-05.', 'b3', 'b1'],
    ])
  })

  function outline({ beats: views }: HomeView): string[][] {
    const id = (href: string) => href.split('/')[2]!
    return views.map(({ name, first, others }) => [
      name,
      `${id(first.href)}: ${first.summary}`,
      ...others.map(({ href }) => id(href)),
    ])
  }
})

test('What is expected next: dated, open, not overdue, soonest first, six at most', async () => {
  const event = (id: string, date: string, rest = {}) => ({ id, title: id, date, ...rest })
  const { site } = await openFixture(
    {
      'briefings/a.md': writeBriefing('2011-10-27', {
        events: [
          event('h', '2019'),
          event('g', '2018'),
          event('f', '2017-spring'),
          event('overdue', '2012'),
          event('e', '2015-06'),
          event('closed', '2014'),
          event('d', 'before 2015'),
          event('c', '2014-Q3'),
          event('b', '2014-Q3'),
          { id: 'if', title: 'if', if: 'nothing comes of it' },
        ],
      }),
      'briefings/b.md': writeBriefing('2012-10-27', { closes: [{ event: 'closed', result: 'dropped' }] }),
    },
    { now: '2014-01-01' },
  )
  expect(homeView(site).expected.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e', 'f', 'g'])
})

test('The three newest corrections stand with the title of their briefing', async () => {
  const correct = (...dates: string[]) => ({
    corrections: dates.map((date) => ({ date, text: `Corrected on ${date}.` })),
  })
  const { site } = await openFixture({
    'briefings/a.md': writeBriefing('2011-10-01', correct('2011-10-02', '2011-12-01')),
    'briefings/b.md': writeBriefing('2011-10-03', { ...correct('2011-11-01'), lang: 'de' }),
    'briefings/c.md': writeBriefing('2011-10-04', correct('2011-11-01')),
    'briefings/d.md': writeBriefing('2011-10-05', correct('2011-10-06')),
  })
  expect(homeView(site).corrected).toEqual([
    {
      text: 'Briefing of 2011-10-01',
      href: '/briefings/a/',
      day: '2011-12-01',
      date: '1 December 2011',
      correction: 'Corrected on 2011-12-01.',
    },
    expect.objectContaining({ href: '/briefings/c/', day: '2011-11-01' }),
    expect.objectContaining({ href: '/briefings/b/', day: '2011-11-01', lang: 'de' }),
  ])
})
