import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { nato, openFixture, writeBriefing, writeSettings, writeText, type DeskFiles } from '../content/site-fixture.ts'
import type { OpenOptions } from '../content/open-site.ts'
import { listPages } from '../model/pages.ts'
import { listCards } from '../model/views/card.ts'
import { listOutputs } from './files.ts'
import { planSite, type PlanInput, type PlannedEntry } from './plan.ts'
import { searchRecords } from './search-records.ts'
import { usedImages } from './used-images.ts'

const desk: DeskFiles = {
  'actors/nato.md': nato,
  'actors/mda.md': writeText({ name: 'MDA', kind: 'agency' }, 'An agency.'),
  'topics/radar.md': writeText({ name: 'Radar' }),
  'stories/talks.md': writeText({ name: 'Talks' }),
  'pages/about.md': writeText({ title: 'About' }, 'Who we are.'),
  'briefings/a.md': writeBriefing('2011-10-26', { actors: ['NATO'], redirects: ['old'] }, 'NATO waits.'),
  'briefings/b.md': writeBriefing('2011-10-27', { topics: ['Radar'], story: 'talks' }, 'Nobody knows.'),
}

test('The same desk has the same keys, wherever and whenever it is read', async () => {
  const [first, second] = [await plan(desk), await plan(Object.fromEntries(Object.entries(desk).reverse()))]
  expect(second).toEqual(first)
  expect(await plan(desk, { now: '2013-12-30' })).toEqual(first)
})

describe('A change reaches the pages and files that show it, and no others', () => {
  test.each<[string, DeskFiles, string[]]>([
    [
      'of a body',
      { 'briefings/b.md': writeBriefing('2011-10-27', { topics: ['Radar'], story: 'talks' }, 'Everybody knows.') },
      ['', 'briefings/b.md', 'briefings/b/', 'feed', 'pagefind', 'stories/talks/feed', 'topics/radar/feed'],
    ],
    [
      'of a profile',
      { 'actors/mda.md': writeText({ name: 'MDA', kind: 'agency' }, 'An office.') },
      ['actors/mda/', 'pagefind'],
    ],
    [
      'of an entry’s summary',
      { 'topics/radar.md': writeText({ name: 'Radar', summary: 'What hears.' }) },
      [
        'data/topics.csv',
        'data/topics.json',
        'llms.txt',
        'pagefind',
        'search/names.json',
        'topics/',
        'topics/radar/',
        'topics/radar/calendar.ics',
        'topics/radar/card.png',
        'topics/radar/feed',
      ],
    ],
    ['of a page', { 'pages/about.md': writeText({ title: 'About' }, 'Who we were.') }, ['about/']],
    [
      'of a dateline',
      {
        'briefings/a.md': writeBriefing(
          '2011-10-26',
          { actors: ['NATO'], redirects: ['old'], dateline: 'Sochi' },
          'NATO waits.',
        ),
      },
      [
        '',
        'actors/nato/',
        'briefings/',
        'briefings/a.md',
        'briefings/a/',
        'briefings/old.md',
        'data/briefings.csv',
        'data/briefings.json',
        'llms.txt',
        'pagefind',
      ],
    ],
  ])('%s', async (_, change, expected) => {
    const [before, after] = [await plan(desk), await plan({ ...desk, ...change })]
    expect(Object.keys(after)).toEqual(Object.keys(before))
    const changed = Object.keys(after).filter((path) => after[path] !== before[path])
    const short = changed.map((path) => path.replace(/index\.html$/, '').replace(/feed\.(xml|json)$/, 'feed'))
    expect([...new Set(short)].sort()).toEqual(expected)
  })
})

test.each<[string, DeskFiles, Partial<OpenOptions>]>([
  ['another base', {}, { base: '/a/' }],
  ['another address', { 'site.yaml': writeSettings({ address: 'https://other.example/' }) }, {}],
  ['another name', { 'site.yaml': writeSettings({ name: 'The Other' }) }, {}],
])('Under %s every page has another key', async (_, change, options) => {
  const [before, after] = [await plan(desk), await plan({ ...desk, ...change }, options)]
  const same = Object.keys(after).filter((path) => path.endsWith('.html') && after[path] === before[path])
  expect(same.filter((path) => path !== 'briefings/old/index.html' && path !== '404.html')).toEqual([])
})

test('Under another base the feeds, twins, redirects, sitemap and style sheets have other keys as well', async () => {
  const [before, after] = [await plan(desk), await plan(desk, { base: '/a/' })]
  const same = Object.keys(after).filter((path) => after[path] === before[path])
  // Tables that have no row here, or none with an address of the site; cards; and what is read below any base.
  const bare = /^data\/(events|statements|sources)\.(json|csv)$|(^|\/)card\.png$/
  expect(same.filter((path) => !bare.test(path))).toEqual(['pagefind'])
})

test('Other code changes every key', async () => {
  const [before, after] = [await plan(desk), await plan(desk, {}, 'code 2')]
  expect(Object.keys(after)).toEqual(Object.keys(before))
  expect(Object.keys(after).filter((path) => after[path] === before[path])).toEqual([])
})

describe('Images', () => {
  const drawing = (color: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><path fill="${color}"/></svg>`
  const assetsOf = async (files: DeskFiles, options?: Partial<OpenOptions>) => {
    const paths = Object.keys(await plan(files, options)).filter((path) => path.startsWith('assets/'))
    return paths.map((path) => path.replace(/\.[\w-]+-(\d+)/, '.DIGEST-$1'))
  }

  test('of a body, of a briefing and of an entry are published; those of drafts and of nobody are not', async () => {
    const files = {
      'images/body.svg': drawing('red'),
      'images/a briefing’s, own.svg': drawing('green'),
      'images/below/topic.svg': drawing('blue'),
      'images/draft.svg': drawing('white'),
      'images/withdrawn.svg': drawing('black'),
      'images/unused.svg': drawing('grey'),
      'topics/radar.md': writeText({ name: 'Radar', image: { src: 'below/topic.svg', alt: 'A' } }),
      'briefings/a.md': writeBriefing(
        '2011-10-27',
        { image: { src: 'a briefing’s, own.svg', alt: 'A' } },
        '![A](body.svg)',
      ),
      'briefings/b.md': writeBriefing('2011-10-27', { draft: true, image: { src: 'draft.svg', alt: 'A' } }),
      'briefings/c.md': writeBriefing(
        '2011-10-27',
        { withdrawn: { date: '2011-10-28', reason: 'Forged.' } },
        '![A](withdrawn.svg)',
      ),
    }
    const shown = [
      'assets/a-briefing-s-own.DIGEST-3.svg',
      'assets/body.DIGEST-3.svg',
      'assets/below-topic.DIGEST-3.svg',
    ]
    expect(await assetsOf(files)).toEqual(shown)
    expect(await assetsOf(files, { drafts: true })).toContain('assets/draft.DIGEST-3.svg')
  })

  test('that are one file under two names have one address', async () => {
    const files = {
      'images/a-b.svg': drawing('red'),
      'images/a/b.svg': drawing('red'),
      'briefings/a.md': writeBriefing('2011-10-27', {}, '![A](a-b.svg) ![A](a/b.svg)'),
    }
    expect(await assetsOf(files)).toEqual(['assets/a-b.DIGEST-3.svg'])
  })
})

test('There is a card for the publication, and for each actor, topic and story', async () => {
  const entries = (await planEntries(desk, {})).filter(({ maker }) => maker.by === 'card')
  expect(entries.map(({ path }) => path)).toEqual([
    'card.png',
    'actors/mda/card.png',
    'actors/nato/card.png',
    'topics/radar/card.png',
    'stories/talks/card.png',
  ])
})

test('A file of public/ takes the place of rules for hosts and of llms.txt, and of nothing else', async () => {
  const copies = ['_redirects', 'llms.txt', 'feed.xml'].map((path) => ({ path, source: `public/${path}`, digest: 'd' }))
  const entries = (await planEntries(desk, { copies })).filter(({ path }) => copies.some((copy) => copy.path === path))
  expect(entries.map(({ path, maker }) => [path, maker.by])).toEqual([
    ['feed.xml', 'model'],
    ['_redirects', 'copy'],
    ['llms.txt', 'copy'],
    ['feed.xml', 'copy'],
  ])
})

/** Plan a desk: path → key. */
async function plan(
  files: DeskFiles,
  options: Partial<OpenOptions> = {},
  code = 'code',
): Promise<Record<string, string>> {
  const entries = await planEntries(files, { options, code })
  const paths = entries.map(({ path }) => path)
  expect(paths).toEqual([...new Set(paths)])
  return Object.fromEntries(entries.map(({ path, key }) => [path, key]))
}

interface PlanOptions {
  options?: Partial<OpenOptions>
  code?: string
  copies?: PlanInput['copies']
}

async function planEntries(
  files: DeskFiles,
  { options = {}, code = 'code', copies = [] }: PlanOptions,
): Promise<PlannedEntry[]> {
  const { site, images } = await openFixture(files, options)
  const pages = listPages(site)
  return planSite({
    pages,
    files: listOutputs(site, pages),
    search: searchRecords(site),
    images: usedImages(site, images),
    cards: listCards(site),
    copies,
    code,
    base: site.base,
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  })
}
