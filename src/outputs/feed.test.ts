import Parser from 'rss-parser'
import { describe, expect, test } from 'vitest'
import {
  nato,
  openFixture,
  writeBriefing,
  writeManyBriefings,
  writeSettings,
  writeText,
  type OpenedFixture,
} from '../content/site-fixture.ts'
import { listOutputs } from './files.ts'

const html = 'https://test.example/briefings/'

test('An item has the briefing’s title, bottom line, key points and text, and whom it is about', async () => {
  const site = await openFixture({
    'actors/nato.md': nato,
    'topics/radar.md': writeText({ name: 'Radar' }),
    'briefings/talks.md': writeBriefing(
      '2011-10-27',
      { title: 'Talks & <tea>', summary: 'A < B.', keyPoints: ['One & two.'], actors: ['NATO'], topics: ['Radar'] },
      'They met in Brussels.',
    ),
  })
  const [item] = (await readRss(site, 'feed.xml')).items
  expect(item).toMatchObject({
    title: 'Talks & <tea>',
    link: `${html}talks/`,
    guid: `${html}talks/`,
    content: 'A < B.',
    categories: ['NATO', 'Radar'],
    isoDate: '2011-10-27T10:00:00.000Z',
    'content:encoded': '<p>A &lt; B.</p><ul><li>One &amp; two.</li></ul><p id="p1">They met in Brussels.</p>',
  })
  expect(readJson(site, 'feed.json').items).toEqual([
    {
      id: `${html}talks/`,
      url: `${html}talks/`,
      title: 'Talks & <tea>',
      summary: 'A < B.',
      content_html: '<p>A &lt; B.</p><ul><li>One &amp; two.</li></ul><p id="p1">They met in Brussels.</p>',
      date_published: '2011-10-27T10:00:00.000Z',
      tags: ['NATO', 'Radar'],
    },
  ])
})

test('Every address in the text is in full, under a base as well', async () => {
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>'
  const site = await openFixture(
    {
      'actors/nato.md': nato,
      'images/radar.svg': picture,
      'briefings/talks.md': writeBriefing(
        '2011-10-27',
        { sources: [{ id: 'afp', title: 'T' }] },
        'NATO met,[@afp] see [above](#p1), [the list](/actors/), a note[^1] and `<a href="#x">`.\n\n' +
          '![A radar](radar.svg)\n\n[^1]: A note.',
      ),
    },
    { base: '/a/b/' },
  )
  const { items } = await readRss(site, 'feed.xml')
  const content = String(items[0]!['content:encoded'])
  const addresses = [...content.matchAll(/<[a-z][^>]* (?:href|src)="([^"]*)"/g)].map((match) => match[1])
  const page = 'https://test.example/a/b/briefings/talks/'
  expect(addresses).toEqual([
    'https://test.example/a/b/actors/nato/',
    `${page}#source-afp`,
    `${page}#p1`,
    'https://test.example/a/b/actors/',
    `${page}#fn-1`,
    expect.stringMatching(/^https:\/\/test\.example\/a\/b\/assets\/radar\./),
    `${page}#fnref-1`,
  ])
  expect(content).toContain('<code>&#x3C;a href="#x"></code>')
})

test('What XML cannot hold is left out, and a text may hold what ends a CDATA section', async () => {
  const site = await openFixture({
    'briefings/talks.md': writeBriefing(
      '2011-10-27',
      { title: 'Bell\u0007 and\uFFFE half \uD83D' },
      'A bell\u0007, then ]]> and &amp;lt; and a smile 🙂.',
    ),
  })
  const { items } = await readRss(site, 'feed.xml')
  expect(items[0]).toMatchObject({
    title: 'Bell and half \uFFFD',
    'content:encoded': '<p>Summary of 2011-10-27.</p><p id="p1">A bell, then ]]> and &#x26;lt; and a smile 🙂.</p>',
  })
})

describe('A guid', () => {
  test.each([
    ['is the id', {}, 'talks'],
    ['stays the first id that the briefing ever had', { redirects: ['/old/talks/', 'first', 'second'] }, 'first'],
    ['is not an old path', { redirects: ['/old/talks/'] }, 'talks'],
  ])('%s', async (_, matter, id) => {
    const site = await openFixture({ 'briefings/talks.md': writeBriefing('2011-10-27', matter) })
    expect((await readRss(site, 'feed.xml')).items[0]?.guid).toBe(`${html}${id}/`)
    expect(readJson(site, 'feed.json').items[0]).toMatchObject({ id: `${html}${id}/`, url: `${html}talks/` })
  })
})

describe('A feed of more than thirty', () => {
  test('has the newest thirty, newest first', async () => {
    const site = await openFixture({ 'actors/nato.md': nato, ...writeManyBriefings(31, '2011-01-01') })
    for (const path of ['feed.xml', 'actors/nato/feed.xml']) {
      const links = (await readRss(site, path)).items.map(({ link }) => link)
      expect(links).toHaveLength(30)
      expect([links[0], links.at(-1)]).toEqual([`${html}b31/`, `${html}b2/`])
    }
  })

  test('tells of a withdrawal in its place by the day of the withdrawal', async () => {
    const site = await openFixture({
      'actors/nato.md': nato,
      ...writeManyBriefings(31, '2011-01-01'),
      'briefings/b1.md': writeBriefing('2011-01-01', {
        title: 'Letter',
        actors: ['NATO'],
        redirects: ['letter'],
        withdrawn: { date: '2011-01-30', reason: 'The letter was forged.' },
      }),
    })
    for (const path of ['feed.xml', 'actors/nato/feed.xml']) {
      const { items } = await readRss(site, path)
      expect(items).toHaveLength(30)
      expect(items[2]).toEqual({
        title: 'Withdrawn: Letter',
        link: `${html}b1/`,
        guid: `${html}letter/`,
        pubDate: 'Sun, 30 Jan 2011 11:00:00 GMT',
        isoDate: '2011-01-30T11:00:00.000Z',
        content: 'The letter was forged.',
        contentSnippet: 'The letter was forged.',
        'content:encoded': '<p>The letter was forged.</p>',
        'content:encodedSnippet': 'The letter was forged.',
      })
    }
  })
})

test('A withdrawn briefing is told in the feeds of its story and of its topics, broader ones too, and in no other', async () => {
  const site = await openFixture({
    'topics/arms.md': writeText({ name: 'Arms' }),
    'topics/radar.md': writeText({ name: 'Radar', broader: ['Arms'] }),
    'topics/other.md': writeText({ name: 'Other' }),
    'stories/talks.md': writeText({ name: 'Talks' }),
    'briefings/letter.md': writeBriefing('2011-01-01', {
      topics: ['Radar'],
      story: 'talks',
      withdrawn: { date: '2011-01-30', reason: 'Forged.' },
    }),
  })
  for (const [path, count] of [
    ['topics/radar/', 1],
    ['topics/arms/', 1],
    ['stories/talks/', 1],
    ['topics/other/', 0],
  ] as const) {
    expect((await readRss(site, `${path}feed.xml`)).items, path).toHaveLength(count)
    expect(readJson(site, `${path}feed.json`).items, path).toHaveLength(count)
  }
})

describe('A correction is an update', () => {
  const corrections = [
    { date: '2011-10-29', text: 'The talks were in <Sochi>.' },
    { date: '2011-10-28', text: 'On Wednesday.' },
  ]
  test.each([
    ['of its day', { corrections }, '2011-10-29T10:00:00.000Z'],
    ['also before a later change', { corrections, updated: '2011-10-29T23:30-04:00' }, '2011-10-30T03:30:00.000Z'],
  ])('%s', async (_, matter, modified) => {
    const site = await openFixture({ 'briefings/talks.md': writeBriefing('2011-10-27', matter, 'Text.') })
    const [item] = readJson(site, 'feed.json').items
    expect(item!.date_modified).toBe(modified)
    expect(item!.content_html).toBe(
      '<p>Summary of 2011-10-27.</p><p><strong>Correction.</strong> The talks were in &lt;Sochi&gt;.</p>' +
        '<p><strong>Correction.</strong> On Wednesday.</p><p id="p1">Text.</p>',
    )
    expect(makeFile(site, 'feed.xml')).toContain(`<dcterms:modified>${modified}</dcterms:modified>`)
  })
})

test('A correction on the day itself is not older than the briefing', async () => {
  const corrections = [{ date: '2011-10-27', text: 'On Wednesday.' }]
  const site = await openFixture({ 'briefings/talks.md': writeBriefing('2011-10-27T22:00+02:00', { corrections }) })
  expect(readJson(site, 'feed.json').items[0]!.date_modified).toBe('2011-10-27T20:00:00.000Z')
})

test('An instant is printed as it is, and `publishAt` before the time in `date`', async () => {
  const site = await openFixture({
    'briefings/a.md': writeBriefing('2011-10-27T22:00-05:00'),
    'briefings/b.md': writeBriefing('2011-10-27', { publishAt: '2011-10-27T18:00:00+02:00' }),
  })
  const published = readJson(site, 'feed.json').items.map(({ date_published }) => date_published)
  expect(published).toEqual(['2011-10-28T03:00:00.000Z', '2011-10-27T16:00:00.000Z'])
})

test('A briefing in another language says so, and which way its text runs', async () => {
  const site = await openFixture({
    'briefings/a.md': writeBriefing('2011-10-27', { lang: 'de' }),
    'briefings/b.md': writeBriefing('2011-10-26', { lang: 'en' }),
  })
  expect(readJson(site, 'feed.json').items.map(({ language }) => language)).toEqual(['de', undefined])
  expect(makeFile(site, 'feed.xml').match(/<dc:language>.*?</g)).toEqual(['<dc:language>de<'])
  expect(readJson(site, 'feed.json').items.map(({ content_html }) => content_html.slice(0, 25))).toEqual([
    '<div lang="de" dir="ltr">',
    expect.stringMatching(/^<p>/),
  ])
})

test('A feed says whose it is and where it stands; one without briefings is a feed all the same', async () => {
  const site = await openFixture({
    'site.yaml': writeSettings({ description: 'A site.', licence: 'CC BY' }),
    'topics/radar.md': writeText({ name: 'Radar & sonar', summary: 'What hears.' }),
    'topics/arms.md': writeText({ name: 'Arms' }),
  })
  expect(await readRss(site, 'topics/radar/feed.xml')).toMatchObject({
    title: 'Radar & sonar · The Test',
    description: 'What hears.',
    link: 'https://test.example/topics/radar/',
    feedUrl: 'https://test.example/topics/radar/feed.xml',
    language: 'en',
    copyright: 'CC BY',
    items: [],
  })
  expect(readJson(site, 'topics/arms/feed.json')).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Arms · The Test',
    description: 'A site.',
    language: 'en',
    home_page_url: 'https://test.example/topics/arms/',
    feed_url: 'https://test.example/topics/arms/feed.json',
    items: [],
  })
})

interface JsonFeed {
  items: {
    id: string
    content_html: string
    date_published: string
    date_modified?: string
    language?: string
  }[]
}

function readJson(opened: OpenedFixture, path: string): JsonFeed {
  return JSON.parse(makeFile(opened, path)) as JsonFeed
}

function readRss(opened: OpenedFixture, path: string) {
  return new Parser().parseString(makeFile(opened, path))
}

function makeFile({ site, read }: OpenedFixture, path: string): string {
  const file = listOutputs(site, []).find((one) => one.path === path)
  return Buffer.from(file!.make(read)).toString()
}
