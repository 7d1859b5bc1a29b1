import { describe, expect, test } from 'vitest'
import { nato, openFixture, writeBriefing, writeManyBriefings, writeText } from '../../content/site-fixture.ts'
import { listPages, type PageKind, type Views } from '../pages.ts'
import type { Site } from '../site.ts'

describe('A list has pages of its years', () => {
  test('not up to thirty briefings', async () => {
    const { site } = await openFixture({ 'actors/nato.md': nato, ...writeManyBriefings(30, '2011-12-15') })
    expect(periodPaths(site)).toEqual([])
    expect(viewAt(site, 'actor', 'actors/nato/').about.periods).toEqual([])
  })

  test('from thirty-one on: every year has all of its entries, the newest first', async () => {
    const { site } = await openFixture({ 'actors/nato.md': nato, ...writeManyBriefings(31, '2011-12-15') })
    expect(periodPaths(site)).toEqual(['briefings/2011/', 'briefings/2012/', 'actors/nato/2011/', 'actors/nato/2012/'])
    expect(viewAt(site, 'actor', 'actors/nato/').about).toMatchObject({ rows: { length: 12 }, older: { length: 18 } })
    expect(viewAt(site, 'actor', 'actors/nato/').about.periods).toEqual([
      { text: '2012', href: '/actors/nato/2012/', count: 14 },
      { text: '2011', href: '/actors/nato/2011/', count: 17 },
    ])
    const year = viewAt(site, 'actorPeriod', 'actors/nato/2011/')
    expect(year).toMatchObject({ title: 'NATO, 2011', up: [{ text: 'NATO', href: '/actors/nato/' }] })
    expect(year.head.title).toBe('NATO, 2011 · The Test')
    expect(year.about!.periods).toEqual([])
    expect(year.about!.rows.map(({ day }) => day)).toEqual(
      Array.from({ length: 17 }, (_, index) => `2011-12-${31 - index}`),
    )
    expect(year.about!.rows.slice(0, 2).map(({ date }) => date)).toEqual(['31 December 2011', '30 December'])
  })

  test('each kind of list by itself, and only where its own is long', async () => {
    const briefings = writeManyBriefings(31, '2011-01-01', { topics: ['Radar'], story: 'talks', actors: [] })
    const { site } = await openFixture({
      'actors/nato.md': nato,
      'topics/arms.md': writeText({ name: 'Arms' }),
      'topics/radar.md': writeText({ name: 'Radar', broader: ['Arms'] }),
      'stories/talks.md': writeText({ name: 'Talks' }),
      ...briefings,
      'briefings/nato.md': writeBriefing('2010-01-01', { actors: ['NATO'], topics: [] }),
    })
    expect(periodPaths(site)).toEqual([
      'briefings/2010/',
      'briefings/2011/',
      'topics/arms/2011/',
      'topics/radar/2011/',
      'stories/talks/2011/',
    ])
  })
})

test('Pages of an actor’s years hold each of its long lists, and only these', async () => {
  const { site } = await openFixture({
    'actors/nato.md': nato,
    'actors/afp.md': writeText({ name: 'AFP', kind: 'media' }),
    ...writeManyBriefings(
      101,
      '2011-12-01',
      { actors: [], sources: [{ id: 'a', title: 'T', publisher: 'AFP' }] },
      'NATO waits.',
    ),
    'briefings/about.md': writeBriefing('2011-12-01', { actors: ['NATO', 'AFP'] }),
  })
  expect(periodPaths(site).filter((path) => path.startsWith('actors/'))).toEqual([
    'actors/afp/2011/',
    'actors/afp/2012/',
    'actors/nato/2011/',
    'actors/nato/2012/',
  ])
  const year = viewAt(site, 'actorPeriod', 'actors/nato/2011/')
  expect(year.mentioned).toMatchObject({ count: 31, periods: [] })
  expect(year.mentioned!.rows.at(-1)).toMatchObject({
    href: '/briefings/b1/',
    sentence: { before: '', name: 'NATO', after: ' waits.' },
  })
  expect([year.about, year.source]).toEqual([undefined, undefined])
  expect(viewAt(site, 'actorPeriod', 'actors/afp/2012/').source).toMatchObject({ count: 70 })
})

test('A year and a month lead to their neighbours, a month also to one of another year', async () => {
  const { site } = await openFixture({
    ...writeManyBriefings(101, '2011-10-01', { actors: [] }),
    ...Object.fromEntries(
      Object.entries(writeManyBriefings(101, '2012-02-01', { actors: [] })).map(([path, text]) => [
        path.replace('/b', '/c'),
        text,
      ]),
    ),
  })
  const read = (path: string) => {
    const { before, after } = viewAt(site, 'briefingsPeriod', path)
    return [before, after].map((link) => link && `${link.text} ${link.href!}`)
  }
  expect(read('briefings/2011/')).toEqual([undefined, '2012 /briefings/2012/'])
  expect(read('briefings/2012/')).toEqual(['2011 /briefings/2011/', undefined])
  expect(read('briefings/2012/02/')).toEqual(['January 2012 /briefings/2012/01/', 'March 2012 /briefings/2012/03/'])
  // The year before has ninety-two and is not split.
  expect(read('briefings/2012/01/')).toEqual(['2011 /briefings/2011/', 'February 2012 /briefings/2012/02/'])
})

describe('A year is split by month', () => {
  test('not up to a hundred briefings', async () => {
    const { site } = await openFixture(writeManyBriefings(100, '2011-01-01', { actors: [] }))
    expect(periodPaths(site)).toEqual(['briefings/2011/'])
    expect(viewAt(site, 'briefingsPeriod', 'briefings/2011/').briefings!.rows).toHaveLength(100)
  })

  test('from a hundred and one on: it then lists its months by name, and no briefings', async () => {
    const { site } = await openFixture({
      ...writeManyBriefings(101, '2011-01-01', { actors: [] }),
      'briefings/later.md': writeBriefing('2012-02-01'),
    })
    expect(periodPaths(site)).toEqual([
      'briefings/2011/',
      'briefings/2011/01/',
      'briefings/2011/02/',
      'briefings/2011/03/',
      'briefings/2011/04/',
      'briefings/2012/',
    ])
    expect(viewAt(site, 'briefingsPeriod', 'briefings/2011/')).toMatchObject({
      title: 'Briefings, 2011',
      briefings: {
        rows: [],
        count: 101,
        periods: [
          { text: 'April 2011', href: '/briefings/2011/04/', count: 11 },
          { text: 'March 2011', href: '/briefings/2011/03/', count: 31 },
          { text: 'February 2011', href: '/briefings/2011/02/', count: 28 },
          { text: 'January 2011', href: '/briefings/2011/01/', count: 31 },
        ],
      },
    })
    const month = viewAt(site, 'briefingsPeriod', 'briefings/2011/04/')
    expect(month).toMatchObject({
      title: 'Briefings, April 2011',
      up: [
        { text: 'Briefings', href: '/briefings/' },
        { text: '2011', href: '/briefings/2011/' },
      ],
      briefings: { count: 11, periods: [] },
    })
    expect(month.briefings!.rows.map(({ title }) => title).slice(0, 2)).toEqual([
      'Briefing of 2011-04-11',
      'Briefing of 2011-04-10',
    ])
  })
})

test('One more briefing changes the page of its year and of the list, not those of other years', async () => {
  const desk = { 'actors/nato.md': nato, ...writeManyBriefings(40, '2011-12-01') }
  const { site: before } = await openFixture(desk)
  const { site: after } = await openFixture({
    ...desk,
    'briefings/new.md': writeBriefing('2012-06-01', { actors: ['NATO'] }),
  })
  const old = new Map(listPages(before).map(({ path, view }) => [path, JSON.stringify(view())]))
  const changed = listPages(after).filter(({ path, view }) => old.get(path) !== JSON.stringify(view()))
  expect(changed.map(({ path }) => path)).toEqual([
    '',
    'briefings/',
    'actors/',
    'briefings/new/',
    'actors/nato/',
    'briefings/2012/',
    'actors/nato/2012/',
  ])
})

function periodPaths(site: Site): string[] {
  return listPages(site).flatMap(({ kind, path }) => (kind.endsWith('Period') ? [path] : []))
}

function viewAt<Kind extends PageKind>(site: Site, kind: Kind, path: string): Views[Kind] {
  const page = listPages(site).find((one) => one.kind === kind && one.path === path)
  return page!.view() as Views[Kind]
}
