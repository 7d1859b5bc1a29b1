import { generateJsonFeed, generateRssFeed } from 'feedsmith'
import { pathOf } from '../model/addresses.ts'
import { noonOf } from '../model/day.ts'
import type { DeskBriefing } from '../model/desk.ts'
import { compareBriefings } from '../model/order.ts'
import { briefingOrder, nameOf, type Site, type SiteBriefing } from '../model/site.ts'
import { bodyView, type BodyView } from '../model/views/body.ts'
import { absolute } from '../model/views/head.ts'
import { newestShown } from '../model/views/list.ts'
import type { GrowingList } from '../model/views/period-view.ts'
import type { OutputFile, ReadBody } from './output-file.ts'
import { renderBodyInFull } from './render-body.ts'

/** One item of a feed, before its text is read. */
interface FeedItem {
  guid: string
  url: string
  title: string
  summary: string
  /** Instant of publication, ISO 8601. */
  published: string
  /** Instant of the last correction, update or withdrawal. */
  modified?: string
  tags: string[]
  /** Absent for what was withdrawn. */
  body?: BodyView
  corrections: string[]
}

/** Build the feeds of a list in both formats, with the full text of its newest briefings. */
export function feedFiles(site: Site, list: GrowingList, itemOf: (briefing: DeskBriefing) => FeedItem): OutputFile[] {
  const folder = list.of === undefined ? '' : list.path
  const channel = {
    title: list.of === undefined ? site.settings.name : `${list.name} · ${site.settings.name}`,
    description: site.settings.description ?? site.settings.name,
    language: site.settings.language,
    home: absolute(site, folder),
    copyright: site.settings.licence,
  }
  const items = newestFor(site, list).map(itemOf)
  const inputs = { channel, items }
  return [
    {
      path: `${folder}feed.xml`,
      inputs,
      make: (read) => writeRss(site, channel, absolute(site, `${folder}feed.xml`), items, read),
    },
    {
      path: `${folder}feed.json`,
      inputs,
      make: (read) => writeJson(site, channel, absolute(site, `${folder}feed.json`), items, read),
    },
  ]
}

type Channel = { title: string; description: string; language: string; home: string; copyright: string | undefined }

/** Give the function that makes a briefing's item, each once for all the feeds it stands in. */
export function createFeedItems(site: Site): (briefing: DeskBriefing) => FeedItem {
  const items = new Map<string, FeedItem>()
  return (briefing) => {
    const known = items.get(briefing.id) ?? feedItem(site, briefing)
    items.set(briefing.id, known)
    return known
  }
}

function feedItem(site: Site, briefing: DeskBriefing): FeedItem {
  const { matter } = briefing.text
  const zone = site.settings.timeZone
  const item: FeedItem = {
    guid: absolute(site, pathOf({ kind: 'briefing', id: firstId(briefing) })),
    url: absolute(site, pathOf({ kind: 'briefing', id: briefing.id })),
    title: matter.title,
    summary: matter.summary,
    published: (instantOf(matter.publishAt ?? matter.date) ?? noonOf(briefing.day, zone)).toISOString(),
    tags: briefing.about.map((ref) => nameOf(site, ref)),
    corrections: (matter.corrections ?? []).map(({ text }) => text),
  }
  const { withdrawn } = matter
  if (withdrawn !== undefined) {
    const gone = {
      title: `${site.words.withdrawn}: ${matter.title}`,
      summary: withdrawn.reason,
      tags: [],
      corrections: [],
    }
    const day = noonOf(withdrawn.date, zone).toISOString()
    return { ...item, ...gone, published: day, modified: day }
  }
  const changes = [matter.updated, ...(matter.corrections ?? []).map(({ date }) => date)].flatMap((day) => day ?? [])
  const last = changes.toSorted().at(-1)
  if (last !== undefined) item.modified = noonOf(last, zone).toISOString()
  item.body = bodyView(site, briefing.text)
  return item
}

// The first address that subscribers' clients ever saw, so that a renamed briefing is not new to them.
function firstId({ id, text }: DeskBriefing): string {
  return text.matter.redirects?.find((old) => !old.startsWith('/')) ?? id
}

function instantOf(date: string): Date | undefined {
  return date.includes('T') ? new Date(date) : undefined
}

function newestFor(site: Site, list: GrowingList): DeskBriefing[] {
  const gone = site.withdrawn.filter((briefing) => belongsTo(site, list, briefing))
  if (gone.length === 0) return list.briefings.slice(-newestShown).reverse()
  return [...list.briefings, ...gone]
    .sort((a, b) => compareBriefings(briefingOrder(a), briefingOrder(b)))
    .slice(-newestShown)
    .reverse()
}

/** Tell whether a withdrawn briefing stood in a list, so that its subscribers hear of it. */
function belongsTo(site: Site, { of }: GrowingList, { about, story }: Pick<SiteBriefing, 'about' | 'story'>): boolean {
  if (of === undefined) return true
  if (of.kind === 'story') return story === of.id
  if (of.kind === 'actor') return about.some(({ kind, id }) => kind === 'actor' && id === of.id)
  return about.some(({ kind, id }) => kind === 'topic' && site.broaderOf(id).has(of.id))
}

function writeRss(site: Site, channel: Channel, self: string, items: readonly FeedItem[], read: ReadBody): string {
  const { home, ...rest } = channel
  return cleanXml(
    generateRssFeed({
      ...rest,
      link: home,
      generator: 'Dateline',
      atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
      items: items.map((item) => ({
        title: item.title,
        link: item.url,
        description: item.summary,
        guid: { value: item.guid, isPermaLink: false },
        pubDate: new Date(item.published),
        categories: item.tags.map((name) => ({ name })),
        content: { encoded: writeContent(site, item, read) },
        ...(item.modified !== undefined && { dcterms: { modified: [new Date(item.modified)] } }),
      })),
    }),
  )
}

function writeJson(site: Site, channel: Channel, self: string, items: readonly FeedItem[], read: ReadBody): string {
  const feed = generateJsonFeed({
    title: channel.title,
    description: channel.description,
    language: channel.language,
    home_page_url: channel.home,
    feed_url: self,
    items: items.map((item) => ({
      id: item.guid,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: writeContent(site, item, read),
      date_published: new Date(item.published),
      tags: item.tags,
      ...(item.modified !== undefined && { date_modified: new Date(item.modified) }),
    })),
  })
  return JSON.stringify(feed)
}

// A briefing stands in a dozen feeds, twice in each.
const contents = new WeakMap<FeedItem, string>()

function writeContent(site: Site, item: FeedItem, read: ReadBody): string {
  const known = contents.get(item)
  if (known !== undefined) return known
  const { body, summary, corrections, url } = item
  const corrected = corrections.map((text) => `<p><strong>${site.words.correction}</strong> ${escapeHtml(text)}</p>`)
  const text = body ? [...corrected, renderBodyInFull(site, body, url, read)] : []
  const content = [`<p>${escapeHtml(summary)}</p>`, ...text].join('')
  contents.set(item, content)
  return content
}

/** Escape what HTML reads as markup. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

// XML 1.0 has no way to write these at all; the generator lets them through and readers refuse the whole feed.
function cleanXml(xml: string): string {
  return xml.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
}
