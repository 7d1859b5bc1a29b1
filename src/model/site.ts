import { asOf } from './as-of.ts'
import { dayAt, type Day } from './day.ts'
import { keyOf, type About, type Desk, type DeskActor, type DeskBriefing, type DeskTopic } from './desk.ts'
import type { CompiledText, EntryRef, TextKind, TextRef } from './facts.ts'
import { compareBriefings } from './order.ts'
import { pathOf } from './addresses.ts'
import { showImage, type ImageFile, type SiteImage } from './images.ts'
import type { Redirect } from './redirects.ts'
import { climb, rollUp } from './roll-up.ts'
import type { SiteSettings } from './schemas/site.ts'
import type { Statement } from './statements.ts'
import { joinEvents, type SiteEvent } from './site-events.ts'
import { isVisible } from './visible.ts'
import { wordsFor, type Words } from './words/words.ts'

/** The joined site: all that is public at one instant, and who is in it. */
export interface Site {
  settings: SiteSettings
  base: string
  now: Date
  today: Day
  drafts: boolean
  /** Public and not withdrawn, oldest first. */
  briefings: SiteBriefing[]
  withdrawn: DeskBriefing[]
  briefing: ReadonlyMap<string, SiteBriefing>
  actor: ReadonlyMap<string, SiteActor>
  topic: ReadonlyMap<string, SiteTopic>
  story: ReadonlyMap<string, SiteStory>
  page: ReadonlyMap<string, CompiledText<'page'>>
  events: SiteEvent[]
  /** Events by whom they concern: `briefing:ID`, `actor:ID`, `topic:ID`. */
  eventsOf: ReadonlyMap<string, SiteEvent[]>
  redirects: Redirect[]
  words: Words
  /** A briefing's place in the order of all. */
  rank: ReadonlyMap<SiteBriefing, number>
  /** Images of the desk by the name that authors write. */
  images: ReadonlyMap<string, SiteImage>
  /** Give today's id for an id of that kind, old or new. */
  currentId: (kind: TextKind, id: string) => string | undefined
  /** Give a topic and all that are broader. */
  broaderOf: (topic: string) => ReadonlySet<string>
}

export interface SiteBriefing extends DeskBriefing {
  /** Actors that published what it rests on. */
  sources: string[]
}

/** What the site knows of an entry; every list oldest first. */
interface Coverage {
  id: string
  name: string
  about: SiteBriefing[]
  mentioned: SiteBriefing[]
}

export interface SiteActor extends Coverage, DeskActor {
  name: string
  /** Briefings that rest on something this actor published. */
  source: SiteBriefing[]
  members: SiteActor[]
  said: Statement[]
}

export interface SiteTopic extends Coverage, DeskTopic {
  name: string
  narrower: SiteTopic[]
}

export interface SiteStory {
  id: string
  name: string
  text: CompiledText<'story'>
  briefings: SiteBriefing[]
}

export interface SiteOptions {
  now: Date
  base: string
  drafts: boolean
  /** By the name that authors write. */
  images: ReadonlyMap<string, ImageFile>
}

/** Join what is public at `now`: who each briefing is about, and what each actor, topic, story and event has. */
export function joinSite(desk: Desk, { now, base, drafts, images }: SiteOptions): Site {
  const zone = desk.settings.timeZone
  const shown = (text: CompiledText<'briefing'>) =>
    (drafts && text.matter.draft === true) || isVisible(text.matter, now, zone)
  const today = latest([
    dayAt(now, zone),
    ...desk.briefings.filter(({ text }) => shown(text) && text.matter.draft !== true).map(({ day }) => day),
  ])
  const open = desk.briefings
    .filter((briefing) => shown(briefing.text))
    .map((briefing) => asOf(briefing, today))
    .sort((a, b) => compareBriefings(briefingOrder(a), briefingOrder(b)))
  const briefings: SiteBriefing[] = open
    .filter((briefing) => briefing.text.matter.withdrawn === undefined)
    .map((briefing) => ({ ...briefing, sources: distinct(briefing.publishers.flatMap(({ actor }) => actor ?? [])) }))
  const events = joinEvents(desk, briefings, today)
  const broaderOf = new Map(desk.topics.map(({ id, broader }) => [id, broader]))
  const site: Site = {
    settings: desk.settings,
    words: wordsFor(desk.settings.language),
    base,
    now,
    today,
    drafts,
    briefings,
    rank: new Map(briefings.map((briefing, index) => [briefing, index])),
    withdrawn: open.filter((briefing) => briefing.text.matter.withdrawn !== undefined),
    briefing: byId(briefings),
    actor: joinActors(desk, briefings),
    topic: joinTopics(desk, briefings),
    story: joinStories(desk, briefings),
    page: byId(desk.pages),
    events: events.list,
    eventsOf: events.byConcern,
    images: new Map([...images].map(([name, image]) => [name, showImage(image, base)])),
    redirects: [],
    currentId: desk.redirects.currentId,
    broaderOf: (topic) => climb(topic, broaderOf),
  }
  return { ...site, redirects: desk.redirects.list.filter(({ to }) => findText(site, to) !== undefined) }
}

/** Give the text behind a page of the site as it is now; undefined where it is not public. */
export function findText(site: Site, { kind, id }: TextRef): CompiledText | undefined {
  if (kind === 'page') return site.page.get(id)
  if (kind === 'briefing') return (site.briefing.get(id) ?? site.withdrawn.find((one) => one.id === id))?.text
  return site[kind].get(id)?.text
}

/** Give the name or title that a text goes by. */
export function nameOf(site: Site, ref: TextRef): string {
  const matter = findText(site, ref)?.matter
  return matter === undefined ? ref.id : 'name' in matter ? matter.name : matter.title
}

/** Give the address of a text, base included. */
export function hrefOf(site: Pick<Site, 'base'>, ref: TextRef): string {
  return site.base + pathOf(ref)
}

/** Give what `compareBriefings` needs of a briefing. */
export function briefingOrder({ id, text }: DeskBriefing): Parameters<typeof compareBriefings>[0] {
  const { date, publishAt } = text.matter
  return publishAt === undefined ? { id, date } : { id, date, publishAt }
}

function joinActors(desk: Desk, briefings: readonly SiteBriefing[]): Map<string, SiteActor> {
  const lists = listByEntry(briefings)
  const sources = groupBy(briefings, (briefing) => briefing.sources)
  const said = groupBy(
    briefings.flatMap(({ statements }) => statements),
    ({ speaker }) => (speaker.actor === undefined ? [] : [speaker.actor]),
  )
  const actors = desk.actors.map((actor): SiteActor => {
    const ref: EntryRef = { kind: 'actor', id: actor.id }
    return {
      ...actor,
      name: actor.text.matter.name,
      about: lists.about.get(keyOf(ref)) ?? [],
      mentioned: lists.mentioned.get(keyOf(ref)) ?? [],
      source: sources.get(actor.id) ?? [],
      members: [],
      said: said.get(actor.id) ?? [],
    }
  })
  const byName = sortByName(actors)
  const map = byId(byName)
  for (const member of byName) for (const { actor } of member.partOf) map.get(actor)?.members.push(member)
  return map
}

function joinTopics(desk: Desk, briefings: readonly SiteBriefing[]): Map<string, SiteTopic> {
  const lists = listByEntry(briefings)
  const rolledUp = rollUp(desk.topics, briefings, (briefing) => topicsOf(briefing.about))
  const topics = sortByName(
    desk.topics.map((topic): SiteTopic => {
      const about = rolledUp.get(topic.id) ?? []
      const own = new Set(about)
      const mentioned = (lists.mentioned.get(keyOf({ kind: 'topic', id: topic.id })) ?? []).filter(
        (one) => !own.has(one),
      )
      return { ...topic, name: topic.text.matter.name, about, mentioned, narrower: [] }
    }),
  )
  const map = byId(topics)
  for (const topic of topics) for (const broader of topic.broader) map.get(broader)?.narrower.push(topic)
  return map
}

function joinStories(desk: Desk, briefings: readonly SiteBriefing[]): Map<string, SiteStory> {
  const byStory = groupBy(briefings, ({ story }) => (story === undefined ? [] : [story]))
  return byId(
    sortByName(
      desk.stories.map((text) => ({
        id: text.id,
        name: text.matter.name,
        text,
        briefings: byStory.get(text.id) ?? [],
      })),
    ),
  )
}

function listByEntry(briefings: readonly SiteBriefing[]) {
  return {
    about: groupBy(briefings, ({ about }) => about.map(keyOf)),
    mentioned: groupBy(briefings, ({ mentioned }) => mentioned.map(keyOf)),
  }
}

/** Give the topics among what a briefing is about. */
export function topicsOf(about: readonly About[]): string[] {
  return about.flatMap(({ kind, id }) => (kind === 'topic' ? [id] : []))
}

function groupBy<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}

// By code point of the name, as `Order` demands: a locale's collation differs between machines.
function sortByName<Item extends { id: string; name: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1))
}

// A briefing of tomorrow's day by its own offset may be public while it is still today in the site's zone.
function latest(days: readonly Day[]): Day {
  return days.reduce((a, b) => (a > b ? a : b))
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)]
}
