import { pathOf } from '../model/addresses.ts'
import { changeDates } from '../model/changes.ts'
import { noonOf, parseInstant } from '../model/day.ts'
import type { DeskBriefing } from '../model/desk.ts'
import { nameOf, type Site } from '../model/site.ts'
import { bodyView, type BodyView } from '../model/views/body.ts'
import { absolute } from '../model/views/head.ts'
import { listGivenWords } from './said-lines.ts'

/** What a feed says of itself. */
export interface Channel {
  title: string
  description: string
  language: string
  /** Address of the page whose feed it is. */
  home: string
  copyright: string | undefined
}

/** One item of a feed, before its text is read. */
export interface FeedItem {
  guid: string
  url: string
  title: string
  summary: string
  /** Language of the text, where it is not the site's. */
  language?: string
  /** Instant of publication, ISO 8601. */
  published: string
  /** Instant of the last correction, update or withdrawal. */
  modified?: string
  tags: string[]
  keyPoints: string[]
  /** Absent for what was withdrawn. */
  body?: BodyView
  corrections: string[]
  /** What only front matter says was said. */
  statements: string[]
}

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
    published: instantOf(matter.publishAt ?? matter.date, zone),
    tags: briefing.about.map((ref) => nameOf(site, ref)),
    keyPoints: matter.keyPoints ?? [],
    corrections: (matter.corrections ?? []).map(({ text }) => text),
    statements: listGivenWords(site, briefing),
  }
  if (matter.lang !== undefined && matter.lang !== site.settings.language) item.language = matter.lang
  const { withdrawn } = matter
  if (withdrawn !== undefined) {
    const gone = {
      title: `${site.words.withdrawn}: ${matter.title}`,
      summary: withdrawn.reason,
      tags: [],
      keyPoints: [],
      corrections: [],
      statements: [],
    }
    const day = instantOf(withdrawn.date, zone)
    return { ...item, ...gone, published: day, modified: day }
  }
  const changes = changeDates(briefing).map((date) => instantOf(date, zone))
  // Noon of the day may be before the briefing was published; no reader's client expects that.
  if (changes.length > 0) item.modified = [item.published, ...changes].sort().at(-1)!
  item.body = bodyView(site, briefing.text)
  return item
}

// The first address that subscribers' clients ever saw, so that a renamed briefing is not new to them.
function firstId({ id, text }: DeskBriefing): string {
  return text.matter.redirects?.find((old) => !old.startsWith('/')) ?? id
}

function instantOf(date: string, zone: string): string {
  return (parseInstant(date) ?? noonOf(date, zone)).toISOString()
}
