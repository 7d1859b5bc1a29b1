import type { DeskBriefing } from '../model/desk.ts'
import { directionOf } from '../model/direction.ts'
import { compareBriefings } from '../model/order.ts'
import { briefingOrder, findText, type Site, type SiteBriefing } from '../model/site.ts'
import { absolute } from '../model/views/head.ts'
import { newestShown } from '../model/views/list.ts'
import type { GrowingList } from '../model/views/period-view.ts'
import { escapeHtml } from './escape.ts'
import type { Channel, FeedItem } from './feed-item.ts'
import { writeJsonFeed, writeJsonItem } from './json-feed.ts'
import { lazily } from './lazily.ts'
import type { OutputFile, ReadBody } from './output-file.ts'
import { renderBodyInFull } from './render-body.ts'
import { writeRss, writeRssItem } from './rss.ts'

/** Build the feeds of a list in both formats, with the full text of its newest briefings. */
export function feedFiles(site: Site, list: GrowingList, itemOf: (briefing: DeskBriefing) => FeedItem): OutputFile[] {
  const folder = folderOf(list)
  const channel = channelOf(site, list)
  const items = lazily(() => newestFor(site, list).map(itemOf))
  const inputs = () => [channel, ...items()]
  const self = (name: string) => absolute(site, folder + name)
  return [
    {
      path: `${folder}feed.xml`,
      inputs,
      make: (read) =>
        writeRss(
          channel,
          self('feed.xml'),
          items().map((item) => writeItem(site, item, read).rss),
        ),
    },
    {
      path: `${folder}feed.json`,
      inputs,
      make: (read) =>
        writeJsonFeed(
          channel,
          self('feed.json'),
          items().map((item) => writeItem(site, item, read).json),
        ),
    },
  ]
}

/** Give the folder of a list's feeds and calendar: those of all briefings stand at the root. */
export function folderOf({ of, path }: GrowingList): string {
  return of === undefined ? '' : path
}

/** Say what a list's feeds and calendar are. */
export function channelOf(site: Site, list: GrowingList): Channel {
  return {
    title: list.of === undefined ? site.settings.name : `${list.name} · ${site.settings.name}`,
    description: describe(site, list),
    language: site.settings.language,
    home: absolute(site, folderOf(list)),
    copyright: site.settings.licence,
  }
}

/** What the list is about, in a sentence: the entry's own, else the site's. */
function describe(site: Site, { of }: GrowingList): string {
  const matter = of && findText(site, of)?.matter
  return matter?.summary ?? site.settings.description ?? site.settings.name
}

/** Give the newest of a list, newest first; what was withdrawn is as new as its withdrawal, so that readers' clients notice. */
function newestFor(site: Site, list: GrowingList): DeskBriefing[] {
  const newest = list.briefings.slice(-newestShown)
  const gone = site.withdrawn.filter((briefing) => belongsTo(site, list, briefing))
  if (gone.length === 0) return newest.reverse()
  return [...newest, ...gone]
    .sort((a, b) => compareBriefings(feedOrder(a), feedOrder(b)))
    .slice(-newestShown)
    .reverse()
}

function feedOrder(briefing: DeskBriefing): ReturnType<typeof briefingOrder> {
  const { withdrawn } = briefing.text.matter
  return withdrawn ? { id: briefing.id, date: withdrawn.date } : briefingOrder(briefing)
}

/** Tell whether a withdrawn briefing stood in a list, so that its subscribers hear of it. */
function belongsTo(site: Site, { of }: GrowingList, { about, story }: Pick<SiteBriefing, 'about' | 'story'>): boolean {
  if (of === undefined) return true
  if (of.kind === 'story') return story === of.id
  if (of.kind === 'actor') return about.some(({ kind, id }) => kind === 'actor' && id === of.id)
  return about.some(({ kind, id }) => kind === 'topic' && site.broaderOf(id).has(of.id))
}

/** An item in both formats. */
interface WrittenItem {
  rss: Uint8Array
  json: Uint8Array
}

// A briefing stands in a dozen feeds, twice in each: its text is read and written once.
const written = new WeakMap<FeedItem, WrittenItem>()

function writeItem(site: Site, item: FeedItem, read: ReadBody): WrittenItem {
  const known = written.get(item)
  if (known) return known
  const content = writeContent(site, item, read)
  const made = { rss: writeRssItem(item, content), json: writeJsonItem(item, content) }
  written.set(item, made)
  return made
}

function writeContent(site: Site, item: FeedItem, read: ReadBody): string {
  const { body, summary, keyPoints, corrections, statements, url, language } = item
  const points = keyPoints.map((point) => `<li>${escapeHtml(point)}</li>`)
  const content = [
    `<p>${escapeHtml(summary)}</p>`,
    points.length === 0 ? '' : `<ul>${points.join('')}</ul>`,
    ...corrections.map((text) => `<p><strong>${site.words.correction}</strong> ${escapeHtml(text)}</p>`),
    body ? renderBodyInFull(site, body, url, read) : '',
    statements.length === 0 ? '' : `<h2>${escapeHtml(site.words.statements)}</h2>`,
    ...statements.map((said) => `<p>${escapeHtml(said)}</p>`),
  ].join('')
  // The readers' client knows one language, the feed's.
  return language === undefined ? content : `<div lang="${language}" dir="${directionOf(language)}">${content}</div>`
}
