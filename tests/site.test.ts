import { join } from 'node:path'
import ICAL from 'ical.js'
import Parser from 'rss-parser'
import { beforeAll, describe, expect, test } from 'vitest'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { mustRun } from './command.ts'
import { findBrokenLinks } from './link-checker.ts'
import { readTree } from './folder.ts'

const address = 'https://shieldquestion.example'
const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
const trees: Record<string, Map<string, Buffer>> = {}

beforeAll(async () => {
  for (const base of ['/', '/a/b/']) {
    const out = join(folder, base === '/' ? 'root' : 'nested')
    await mustRun(['build', '--out', out, '--base', base])
    trees[base] = readTree(out)
  }
  return () => {
    rmSync(folder, { recursive: true, force: true })
  }
}, 120_000)

describe.each(['/', '/a/b/'])('The demonstration under %s', (base) => {
  test('has no broken link, anchor or asset', () => {
    expect(findBrokenLinks(trees[base]!, address + base)).toEqual([])
  })

  test('has nothing of what the preview shows to authors', () => {
    const shown = /for-the-author|error-overlay|problem-list|class="problems"|\.problems\b|\.frame\b|closed-errors/
    const files = [...trees[base]!].filter(([path]) => /\.(html|css|js)$/.test(path))
    expect(files.some(([path]) => path.endsWith('.css'))).toBe(true)
    expect(files.filter(([, bytes]) => shown.test(bytes.toString())).map(([path]) => path)).toEqual([])
  })

  test('has feeds that another library reads, with absolute addresses and the full text', async () => {
    const feeds = [...trees[base]!].filter(([path]) => path.endsWith('feed.xml'))
    expect(feeds.length).toBeGreaterThan(50)
    for (const [path, xml] of feeds) {
      const feed = await new Parser().parseString(xml.toString())
      expect(feed.feedUrl ?? feed['feedUrl']).toBe(`${address}${base}${path}`)
      const dates = feed.items.map(({ isoDate }) => isoDate!)
      expect(dates).toEqual(dates.toSorted().reverse())
      for (const { link, guid } of feed.items) {
        expect(link?.startsWith(`${address}${base}briefings/`)).toBe(true)
        expect(guid).toBeTruthy()
      }
    }
    const json = JSON.parse(trees[base]!.get('actors/nato/feed.json')!.toString()) as {
      version: string
      items: { content_html: string }[]
    }
    expect(json.version).toBe('https://jsonfeed.org/version/1.1')
    expect(json.items[0]!.content_html).not.toMatch(/href="[/#]/)
    expect(json.items[0]!.content_html.length).toBeGreaterThan(1000)
  })
})

test('The link checker finds a link, an anchor and an asset that lead nowhere', () => {
  const files = new Map(trees['/'])
  files.set(
    'planted/index.html',
    Buffer.from('<p id="x"><a href="/nowhere/">a</a><a href="/#none">b</a><img src="/no.png"><a href="#x">c</a>'),
  )
  files.set('planted/data.html', Buffer.from(`<script type="application/ld+json">{"url":"${address}/gone/"}</script>`))
  files.set('planted/card.html', Buffer.from(`<meta property="og:image" content="${address}/away.png">`))
  files.set('data/planted.json', Buffer.from(`[{"url":"${address}/lost/"},{"url":"https://other.example/"}]`))
  expect(findBrokenLinks(files, `${address}/`)).toEqual([
    'planted/index.html: /nowhere/',
    'planted/index.html: /#none',
    'planted/index.html: /no.png',
    'planted/data.html: https://shieldquestion.example/gone/',
    'planted/card.html: https://shieldquestion.example/away.png',
    'data/planted.json: https://shieldquestion.example/lost/',
  ])
})

test.each(['actors/nato', 'actors/mda', 'actors/kommersant', 'topics/missile-defense'])(
  '%s has a page with briefings, a feed and a profile',
  (path) => {
    const html = trees['/']!.get(`${path}/index.html`)!.toString()
    expect(html).toContain('href="/briefings/2011-10-27-nato-radar-talks/"')
    expect(trees['/']!.has(`${path}/feed.xml`)).toBe(true)
    expect(trees['/']!.has(`${path}/feed.json`)).toBe(true)
    expect(html.replaceAll(/<[^>]+>/g, ' ').length).toBeGreaterThan(500)
  },
)

test('The briefing of 27 October 2011 shows roles of that day, a statement, states and sources', () => {
  const html = trees['/']!.get('briefings/2011-10-27-nato-radar-talks/index.html')!.toString()
  for (const part of [
    'Foreign Minister',
    'on which, unfortunately, we are going nowhere',
    'id="s1"',
    'id="source-afp"',
    'id="p1"',
    'Overdue',
  ]) {
    expect(html).toContain(part)
  }
})

test('No page has a script but for the key that leads to search, or asks another host for anything', () => {
  for (const [path, bytes] of trees['/']!) {
    if (!path.endsWith('.html')) continue
    const html = bytes.toString()
    expect(html).not.toMatch(
      /<iframe|<link[^>]+rel="(stylesheet|preload)"[^>]+href="http|<(img|script|source)[^>]+src(set)?="http/,
    )
    const scripts = [...html.matchAll(/<script(?! type="application\/ld\+json")([^>]*)>/g)].map(
      ([, attributes]) => attributes,
    )
    const loaded = path === 'search/index.html' ? [expect.stringContaining(' src="/_astro/') as string] : []
    expect(scripts.sort()).toEqual(['', ...loaded])
  }
})

test.each([
  ['index.html', 'WebSite'],
  ['briefings/2011-10-27-nato-radar-talks/index.html', 'NewsArticle'],
  ['actors/nato/index.html', 'Organization'],
  ['actors/lavrov/index.html', 'Person'],
  ['actors/russia/index.html', 'Country'],
  ['topics/missile-defense/index.html', 'DefinedTerm'],
  ['stories/radar-talks/index.html', 'CreativeWorkSeries'],
  ['data/index.html', 'Dataset'],
])('%s says to programs that it is about one %s', (path, type) => {
  const html = trees['/']!.get(path)!.toString()
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) => json!)
  expect(blocks.map((json) => (JSON.parse(json) as { '@type': string })['@type'])).toEqual([type])
})

test('Every calendar is read by another library, and an event has one UID in all of them', () => {
  const calendars = [...trees['/a/b/']!].filter(([path]) => path.endsWith('calendar.ics'))
  expect(calendars.length).toBeGreaterThan(50)
  const uids = calendars.map(([, bytes]) => {
    const events = new ICAL.Component(ICAL.parse(bytes.toString()) as unknown[]).getAllSubcomponents('vevent')
    return events.map((event) => String(event.getFirstPropertyValue('uid')))
  })
  for (const list of uids) expect(list).toEqual([...new Set(list)])
  const all = uids[calendars.findIndex(([path]) => path === 'calendar.ics')]!
  expect(all.length).toBeGreaterThan(10)
  expect(new Set(uids.flat())).toEqual(new Set(all))
})
