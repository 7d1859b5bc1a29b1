import { describe, expect, test } from 'vitest'
import {
  nato,
  openFixture,
  writeBriefing,
  writeManyBriefings,
  writeSettings,
  writeText,
} from '../../content/site-fixture.ts'
import { english } from '../words/en.ts'
import { homeView, type HomeView } from './home-view.ts'

test('The front page bears the day of its newest briefing', async () => {
  const { site } = await openFixture({
    'briefings/a.md': writeBriefing('2011-10-26'),
    'briefings/b.md': writeBriefing('2011-10-27T22:00-05:00'),
    'briefings/c.md': writeBriefing('2011-10-28', { withdrawn: { date: '2011-10-29', reason: 'Forged.' } }),
  })
  expect(homeView(site).newest).toEqual({ day: '2011-10-27', date: 'Thursday 27 October 2011' })
})

test('A site without briefings has an empty front page', async () => {
  const { site } = await openFixture({})
  const { head, ...view } = homeView(site)
  expect(view).toEqual({
    holdings: '',
    seconds: [],
    earlier: [],
    beats: [],
    expected: [],
    overdue: [],
    corrected: [],
    said: [],
    covered: [],
  })
  expect(head.title).toBe('The Test')
})

test('Lead and seconds have their bottom lines, those before them their headlines; the lead stands once', async () => {
  const { site } = await openFixture({
    ...writeManyBriefings(20, '2011-10-01', {}),
    'briefings/b11.md': writeBriefing('2011-10-18', {
      lead: true,
      summary: 'It leads.',
      dateline: 'Moscow',
      lang: 'fr',
      byline: ['Ann Other'],
      sources: [{ id: 'afp', title: 'A', publisher: 'AFP' }],
    }),
  })
  const { lead, seconds, earlier } = homeView(site)
  expect(lead).toMatchObject({
    title: 'Briefing of 2011-10-18',
    href: '/briefings/b11/',
    date: '18 October 2011',
    dateline: 'Moscow',
    lang: 'fr',
    summary: 'It leads.',
    credit: 'By Ann Other. Source: AFP.',
    body: { kind: 'briefing', id: 'b11' },
  })
  expect(seconds.map(({ href }) => href)).toEqual(['/briefings/b20/', '/briefings/b19/', '/briefings/b18/'])
  expect(seconds[0]!.summary).toBe('Summary of 2011-10-20.')
  expect(earlier.map(({ href, date }) => [href.split('/')[2], date])).toEqual([
    ['b17', '17 October 2011'],
    ...[16, 15, 14, 13, 12, 10, 9, 8, 7, 6, 5].map((number) => [`b${number}`, `${number} October`]),
  ])
})

test('A picture that stands upright does not stand above the lead', async () => {
  const svg = (width: number, height: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`
  const { site } = await openFixture({
    'images/wide.svg': svg(4, 3),
    'images/tall.svg': svg(3, 4),
    'briefings/a.md': writeBriefing('2011-10-27', { image: { src: 'wide.svg', alt: 'A map' } }),
    'briefings/b.md': writeBriefing('2011-10-28', { image: { src: 'tall.svg', alt: 'A mast' }, lead: false }),
  })
  const of = (id: string) => homeView({ ...site, briefings: site.briefings.filter((one) => one.id === id) }).lead
  expect(of('a')?.image?.alt).toBe('A map')
  expect(of('b')?.image).toBeUndefined()
})

describe('The ear of the nameplate says what came of what was expected', () => {
  test.each([
    ['in part', { came: 0, late: 0, partly: 2, never: 1, open: 0 }, 'Of three expectations, two came in part and one did not come.|'],
    ['in figures in words', { came: 2, late: 1, partly: 0, never: 5, open: 8 }, 'Of sixteen expectations, two came, one came late, five did not come, |eight are open'],
    ['in numbers, where there are many', { came: 12, late: 0, partly: 0, never: 4, open: 1 }, 'Of 17 expectations, 12 came, 4 did not come, |1 is open'],
    ['where none is open', { came: 1, late: 0, partly: 0, never: 1, open: 0 }, 'Of two expectations, one came and one did not come.|'],
    ['where all are open', { came: 0, late: 0, partly: 0, never: 0, open: 1 }, 'Of one expectation, |one is open'],
  ])('%s', (_, counts, said) => {
    expect(english.front.reckoning({ ...counts, overdue: 0 }).join('|').replaceAll('\u00A0', ' ')).toBe(said)
  }) // prettier-ignore
})

test('In their words: the newest statement of each of the three who spoke last', async () => {
  const say = (speaker: string, words: string) => ({ words, speaker, outlet: 'AFP' })
  const { site } = await openFixture({
    'briefings/a.md': writeBriefing('2011-10-01', { statements: [say('A', 'one'), say('B', 'two')] }),
    'briefings/b.md': writeBriefing('2011-10-02', { statements: [say('C', 'three')] }),
    'briefings/c.md': writeBriefing('2011-10-03', {
      statements: [say('B', 'four'), say('D', 'five'), say('D', 'six')],
    }),
  })
  const { said, statements } = homeView(site)
  expect(said.map(({ words }) => words.join())).toEqual(['six', 'four', 'three'])
  expect(statements).toEqual({ text: 'All 6 statements', href: '/statements/' })
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

  test('show their newest below the lead and the three beside it, the first with its bottom line; empty ones go', async () => {
    const { site } = await openFixture({
      ...desk,
      ...writeManyBriefings(10, '2011-10-01', { actors: ['NATO'], topics: [] }),
      'briefings/mda.md': writeBriefing('2011-01-01', { actors: ['MDA'], topics: [] }),
      'briefings/gabala.md': writeBriefing('2011-01-02', { actors: [], topics: ['Gabala'] }),
    })
    const view = homeView(site)
    expect([view.lead?.href, ...view.seconds.map(({ href }) => href)]).toEqual(
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

test('What is expected next: open, not overdue, soonest first, six at most', async () => {
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

describe('What is open', () => {
  const events = [
    { id: 'done', title: 'done', date: '2012' },
    { id: 'early', title: 'early', date: '2011-12' },
    { id: 'late', title: 'late', date: '2013-05' },
    { id: 'if', title: 'if', if: 'nothing comes of it' },
  ]
  const desk = {
    'briefings/a.md': writeBriefing('2011-10-27', { events }),
    'briefings/b.md': writeBriefing('2011-12-27', { closes: [{ event: 'done', result: 'dropped' }] }),
  }
  test.each([
    ['lies ahead, what has no date last, and what is overdue besides', '2012-06-01', ['late', 'if'], ['early']],
    ['is overdue where no day lies ahead, the newest first', '2013-12-31', ['if'], ['late', 'early']],
  ])('%s', async (_, now, expected, overdue) => {
    const { site } = await openFixture(desk, { now })
    const view = homeView(site)
    expect([view.expected, view.overdue].map((rows) => rows.map(({ id }) => id))).toEqual([expected, overdue])
  })
})

test('The two newest corrections stand with the title of their briefing', async () => {
  const correct = (...dates: string[]) => ({
    corrections: dates.map((date) => ({ date, text: `Corrected on ${date}.` })),
  })
  const { site } = await openFixture({
    'briefings/a.md': writeBriefing('2011-10-01', correct('2011-10-02', '2011-12-01')),
    'briefings/b.md': writeBriefing('2011-10-03', correct('2011-11-01')),
    'briefings/c.md': writeBriefing('2011-10-04', { ...correct('2011-11-01'), lang: 'de' }),
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
    expect.objectContaining({ href: '/briefings/c/', day: '2011-11-01', lang: 'de' }),
  ])
})
