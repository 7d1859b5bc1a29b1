import { pathOf } from '../addresses.ts'
import { keyOf } from '../desk.ts'
import type { EntryRef } from '../facts.ts'
import { hrefOf, type Site, type SiteActor, type SiteBriefing, type SiteTopic } from '../site.ts'
import type { Statement } from '../statements.ts'
import { bodyView, type BodyView } from './body.ts'
import { assessmentsOf, type Assessments } from './assessments.ts'
import { entrySections, type EntrySections, type SourceEntry } from './entry-sections.ts'
import { headOf, type Head } from './head.ts'
import { linkedActor, type LinkedActor } from './linked.ts'
import { listEntry, withYearsOnce, type Link, type ListEntry } from './list.ts'
import { showRange } from './dates.ts'
import { figureOf, type FigureView } from './figure.ts'
import { officeHolders, officesHeld, type OfficeBars } from './office-bars.ts'
import { quarterStrip, type QuarterStrip } from './quarter-strip.ts'
import { reckon, type Reckoning } from './reckoning.ts'
import { linkTo, linkToNamed, statementRow, type StatementRow } from './rows.ts'
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
  coverage?: QuarterStrip
  /** By others. */
  saidAbout: StatementRow[]
  saidAboutCount: number
  /** All that was said by and about it. */
  statements?: Link
  reckoning?: Reckoning
  calendar?: Link
}

export interface ActorView extends EntryView {
  kind: string
  country?: Link
  url?: Link
  wikidata?: Link
  /** Those that it held. */
  offices?: OfficeBars
  /** Who held which in it. */
  holders?: OfficeBars
  memberOf: Membership[]
  members: (Membership & { newest?: ListEntry })[]
  source: Excerpt<SourceEntry>
  said: StatementRow[]
  saidCount: number
  appearsWith: (Link & { count: number })[]
  linked: LinkedActor
}

/** What an actor is a part of, or a part of it, with the dates as exactly as they are known. */
export type Membership = Link & { dates: string }

export interface TopicView extends EntryView {
  broader: Link[]
  narrower: (Link & { count: number; summary?: string; below: Link[] })[]
  assessments?: Assessments
}

/** So many rows of a list are open, since a page has several of them. */
const open = { about: 12, others: 6 }

/** So many statements of each kind a page shows, and so many of those that it appears with. */
const most = { statements: 6, company: 8 }

export function actorView(site: Site, actor: SiteActor): ActorView {
  const { matter } = actor.text
  const ref: EntryRef = { kind: 'actor', id: actor.id }
  const sections = entrySections(site, ref)
  const view: ActorView = {
    ...entryView(site, ref, actor, sections),
    kind: site.words.actorKind[matter.kind],
    memberOf: distinct(actor.partOf.map(({ actor: id }) => id)).map((id) => membership(site, id, actor, id)),
    members: actor.members.map((member) => {
      const newest = member.about.at(-1)
      return { ...membership(site, member.id, member, actor.id), ...(newest && { newest: listEntry(site, newest) }) }
    }),
    source: sections.source.newest(open.others),
    said: newestStatements(site, actor.said),
    saidCount: actor.said.length,
    appearsWith: appearsWith(site, actor),
    linked: linkedActor(site, actor),
  }
  const [offices, holders] = [officesHeld(site, actor), officeHolders(site, actor)]
  if (offices) view.offices = offices
  if (holders) view.holders = holders
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
  const assessments = assessmentsOf(site, topic.id)
  return {
    ...entryView(site, ref, topic, entrySections(site, ref)),
    broader: topic.broader.map((id) => linkTo(site, { kind: 'topic', id })),
    narrower: topic.narrower.map(({ id, text, about, narrower }) => ({
      ...linkTo(site, { kind: 'topic', id }),
      count: about.length,
      ...(text.matter.summary !== undefined && { summary: text.matter.summary }),
      below: narrower.map((one) => linkTo(site, { kind: 'topic', id: one.id })),
    })),
    ...(assessments && { assessments }),
  }
}

function entryView(site: Site, ref: EntryRef, entry: SiteActor | SiteTopic, sections: EntrySections): EntryView {
  const { matter } = entry.text
  const events = site.eventsOf.get(keyOf(ref)) ?? []
  const image = figureOf(site, matter.image)
  const view: EntryView = {
    head: headOf(site, {
      title: entry.name,
      description: matter.summary ?? entry.name,
      path: pathOf(ref),
      feedsOf: { ...ref, name: entry.name },
      ...(image && { image }),
    }),
    name: entry.name,
    aliases: matter.aliases ?? [],
    profile: bodyView(site, entry.text),
    about: sections.about.newest(open.about),
    mentioned: sections.mentioned.newest(open.others),
    saidAbout: newestStatements(site, entry.saidAbout),
    saidAboutCount: entry.saidAbout.length,
  }
  const coverage = quarterStrip(site, entry.about)
  if (coverage) view.coverage = coverage
  const reckoning = reckon(site, events)
  if (reckoning) view.reckoning = reckoning
  const statements = entry.saidAbout.length + ('said' in entry ? entry.said.length : 0)
  const { records } = site.words
  if (statements > 0)
    view.statements = { text: site.words.front.allStatements(statements), href: `${hrefOf(site, ref)}statements/` }
  if (events.length > 0) view.calendar = { text: records.wholeCalendar, href: `${hrefOf(site, ref)}calendar/` }
  if (matter.summary !== undefined) view.summary = matter.summary
  if (image) view.image = image
  return view
}

function newestStatements(site: Site, statements: readonly Statement[]): StatementRow[] {
  const newest = statements.slice(-most.statements).reverse()
  return withYearsOnce(
    site,
    newest.map((statement) => statementRow(site, statement)),
  )
}

/** Say when a member was part of a whole, which may be more than once. */
function membership(site: Site, shown: string, { partOf }: SiteActor, whole: string): Membership {
  const terms = partOf.filter(({ actor }) => actor === whole).map(({ from, to }) => showRange(site, from, to))
  return { ...linkTo(site, { kind: 'actor', id: shown }), dates: terms.filter((term) => term !== '').join('; ') }
}

/** Count the actors that the same briefings are about, most frequent first. */
function appearsWith(site: Site, actor: SiteActor): ActorView['appearsWith'] {
  const counts = new Map<string, number>()
  for (const briefing of actor.about) {
    for (const id of actorsOf(briefing)) if (id !== actor.id) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most.company)
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
