import { pathOf } from '../addresses.ts'
import type { EntryRef } from '../facts.ts'
import { type Site, type SiteActor, type SiteBriefing, type SiteTopic } from '../site.ts'
import { bodyView, type BodyView } from './body.ts'
import { entrySections, type EntrySections } from './entry-sections.ts'
import type { ExpectationRow } from './expectation.ts'
import { headOf, type Head } from './head.ts'
import { listEntry, siteLang, type Link, type ListEntry } from './list.ts'
import { showWritten } from './dates.ts'
import { figureOf, type FigureView } from './figure.ts'
import { namesBody } from './offices.ts'
import { linkTo, linkToNamed, type StatementRow } from './rows.ts'
import type { Excerpt } from './section.ts'

/** What the pages of an actor and of a topic have in common. */
export interface EntryView {
  head: Head
  name: string
  summary?: string
  aliases: string[]
  image?: FigureView
  profile: BodyView
  about: Excerpt<ListEntry>
  mentioned: Excerpt<ListEntry>
  expectations: Excerpt<ExpectationRow>
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
  source: Excerpt<ListEntry>
  said: Excerpt<StatementRow>
  appearsWith: (Link & { count: number })[]
}

/** What an actor is a part of, or a part of it, with the dates as exactly as they are known. */
export type Membership = Link & { dates: string }

export interface TopicView extends EntryView {
  broader: Link[]
  narrower: (Link & { count: number })[]
}

/** How many others an actor is said to appear with. */
const companions = 10

export function actorView(site: Site, actor: SiteActor): ActorView {
  const { matter } = actor.text
  const ref: EntryRef = { kind: 'actor', id: actor.id }
  const sections = entrySections(site, ref)
  const view: ActorView = {
    ...entryView(site, ref, actor, sections),
    kind: site.words.actorKind[matter.kind],
    offices: actor.roles.map((role) => showOffice(site, role)),
    memberOf: distinct(actor.partOf.map(({ actor: id }) => id)).map((id) => membership(site, id, actor, id)),
    members: actor.members.map((member) => {
      const newest = member.about.at(-1)
      return { ...membership(site, member.id, member, actor.id), ...(newest && { newest: listEntry(site, newest) }) }
    }),
    source: sections.source.newest(),
    said: sections.said.newest(),
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
  const ref: EntryRef = { kind: 'topic', id: topic.id }
  return {
    ...entryView(site, ref, topic, entrySections(site, ref)),
    broader: topic.broader.map((id) => linkTo(site, { kind: 'topic', id })),
    narrower: topic.narrower.map(({ id, about }) => ({ ...linkTo(site, { kind: 'topic', id }), count: about.length })),
  }
}

function entryView(site: Site, ref: EntryRef, entry: SiteActor | SiteTopic, sections: EntrySections): EntryView {
  const { matter } = entry.text
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
    about: sections.about.newest(),
    mentioned: sections.mentioned.newest(),
    expectations: sections.expectations.newest(),
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
  const lang = siteLang(site)
  const office = { text: title, ...(lang !== undefined && { lang }) }
  if (body && !namesBody(site, role)) return { title: office, of: body, dates }
  return { title: { ...body, ...office }, dates }
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
    .slice(0, companions)
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
