import { pathOf } from '../addresses.ts'
import { keyOf } from '../desk.ts'
import type { EntryRef } from '../facts.ts'
import { type Site, type SiteActor, type SiteBriefing, type SiteTopic } from '../site.ts'
import { bodyView, type BodyView } from './body.ts'
import { expectationRow, type ExpectationRow } from './expectation.ts'
import { headOf, type Head } from './head.ts'
import { listEntry, listNewest, periodLinks, periodsOf, type Link, type ListEntry, type PeriodLink } from './list.ts'
import { showWritten } from './dates.ts'
import { figureOf, type FigureView } from './figure.ts'
import { namesBody } from './offices.ts'
import { linkTo, linkToNamed, statementRow, type StatementRow } from './rows.ts'

/** What the pages of an actor and of a topic have in common. */
export interface EntryView {
  head: Head
  name: string
  summary?: string
  aliases: string[]
  image?: FigureView
  profile: BodyView
  about: ListEntry[]
  aboutCount: number
  /** Pages of the years, where the list is longer than the page. */
  periods: PeriodLink[]
  mentioned: ListEntry[]
  mentionedCount: number
  expectations: ExpectationRow[]
  expectationCount: number
}

export interface ActorView extends EntryView {
  kind: string
  country?: Link
  url?: Link
  wikidata?: Link
  /** `of` stands beside the title where that does not name the body itself; else the title leads to the body. */
  offices: { title: Link; of?: Link; dates: string }[]
  memberOf: Membership[]
  members: (Membership & { newest?: ListEntry })[]
  source: ListEntry[]
  sourceCount: number
  said: StatementRow[]
  saidCount: number
  appearsWith: (Link & { count: number })[]
}

/** What an actor is a part of, or a part of it, with the dates as exactly as they are known. */
export type Membership = Link & { dates: string }

export interface TopicView extends EntryView {
  broader: Link[]
  narrower: (Link & { count: number })[]
}

/** Sections beside the main list show this many. */
const few = 10

export function actorView(site: Site, actor: SiteActor): ActorView {
  const { matter } = actor.text
  const view: ActorView = {
    ...entryView(site, { kind: 'actor', id: actor.id }, actor),
    kind: site.words.actorKind[matter.kind],
    offices: actor.roles.map((role) => showOffice(site, role)),
    memberOf: distinct(actor.partOf.map(({ actor: id }) => id)).map((id) => membership(site, id, actor, id)),
    members: actor.members.map((member) => {
      const newest = member.about.at(-1)
      return { ...membership(site, member.id, member, actor.id), ...(newest && { newest: listEntry(site, newest) }) }
    }),
    source: listNewest(site, actor.source, undefined, few),
    sourceCount: actor.source.length,
    said: actor.said
      .slice(-few)
      .reverse()
      .map((statement) => statementRow(site, statement)),
    saidCount: actor.said.length,
    appearsWith: appearsWith(site, actor),
  }
  if (matter.url !== undefined) view.url = { text: shortenAddress(matter.url), href: matter.url }
  if (matter.wikidata !== undefined)
    view.wikidata = { text: matter.wikidata, href: `https://www.wikidata.org/wiki/${matter.wikidata}` }
  // Of a ministry that is part of its country this would be said twice.
  if (actor.country && !actor.partOf.some(({ actor: whole }) => whole === actor.country?.actor))
    view.country = linkToNamed(site, actor.country)
  return view
}

export function topicView(site: Site, topic: SiteTopic): TopicView {
  return {
    ...entryView(site, { kind: 'topic', id: topic.id }, topic),
    broader: topic.broader.map((id) => linkTo(site, { kind: 'topic', id })),
    narrower: topic.narrower.map(({ id, about }) => ({ ...linkTo(site, { kind: 'topic', id }), count: about.length })),
  }
}

function entryView(site: Site, ref: EntryRef, entry: SiteActor | SiteTopic): EntryView {
  const { matter } = entry.text
  const events = site.eventsOf.get(keyOf(ref)) ?? []
  const view: EntryView = {
    head: headOf(site, {
      title: entry.name,
      description: matter.summary ?? entry.name,
      path: pathOf(ref),
      feedsOf: { ...ref, name: entry.name },
    }),
    name: entry.name,
    aliases: matter.aliases ?? [],
    profile: bodyView(site, entry.text),
    about: listNewest(site, entry.about, ref),
    aboutCount: entry.about.length,
    periods: periodLinks(site, pathOf(ref), periodsOf(entry.about)),
    mentioned: listNewest(site, entry.mentioned, ref, few),
    mentionedCount: entry.mentioned.length,
    expectations: events
      .slice(-few)
      .reverse()
      .map((event) => expectationRow(site, event)),
    expectationCount: events.length,
  }
  if (matter.summary !== undefined) view.summary = matter.summary
  const image = figureOf(site, matter.image)
  if (image) view.image = image
  return view
}

function showOffice(site: Site, role: SiteActor['roles'][number]): ActorView['offices'][number] {
  const { title, of, from, to } = role
  const dates = showRange(site, from, to)
  const body = of && linkToNamed(site, of)
  if (body && !namesBody(site, role)) return { title: { text: title }, of: body, dates }
  return { title: { ...body, text: title }, dates }
}

/** Say when a member was part of a whole, which may be more than once. */
function membership(site: Site, shown: string, { partOf }: SiteActor, whole: string): Membership {
  const terms = partOf.filter(({ actor }) => actor === whole).map(({ from, to }) => showRange(site, from, to))
  return { ...linkTo(site, { kind: 'actor', id: shown }), dates: terms.filter((term) => term !== '').join('; ') }
}

/** Say from when to when, each as exactly as known: `from May 2008`, `2008 to 2012`. */
function showRange(site: Site, from: string | undefined, to: string | undefined): string {
  return site.words.range(from && showWritten(site, from), to && showWritten(site, to))
}

/** Count the actors that the same briefings are about, most frequent first. */
function appearsWith(site: Site, actor: SiteActor): ActorView['appearsWith'] {
  const counts = new Map<string, number>()
  for (const briefing of actor.about) {
    for (const id of actorsOf(briefing)) if (id !== actor.id) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, few)
    .map(([id, count]) => ({ ...linkTo(site, { kind: 'actor', id }), count }))
}

/**
 * Give an address as people write it.
 *
 * @example
 * shortenAddress('https://www.nato.int/') //=> 'www.nato.int'
 */
function shortenAddress(address: string): string {
  return address.replace(/^https?:\/\//i, '').replace(/\/$/, '')
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}

function actorsOf(briefing: SiteBriefing): string[] {
  return briefing.about.flatMap(({ kind, id }) => (kind === 'actor' ? [id] : []))
}
