import { pathOf } from '../addresses.ts'
import type { EntryRef } from '../facts.ts'
import { type Site, type SiteActor, type SiteBriefing, type SiteTopic } from '../site.ts'
import { bodyView, type BodyView } from './body.ts'
import { expectationRow, type ExpectationRow } from './expectation.ts'
import { headOf, type Head } from './head.ts'
import { listEntry, listNewest, periodLinks, periodsOf, type Link, type ListEntry } from './list.ts'
import { showWritten } from './dates.ts'
import { linkTo, linkToNamed, statementRow, type StatementRow } from './rows.ts'

/** What the pages of an actor and of a topic have in common. */
export interface EntryView {
  head: Head
  name: string
  summary?: string
  aliases: string[]
  profile: BodyView
  about: ListEntry[]
  aboutCount: number
  /** Pages of the years, where the list is longer than the page. */
  periods: Link[]
  mentioned: ListEntry[]
  mentionedCount: number
  expectations: ExpectationRow[]
}

export interface ActorView extends EntryView {
  kind: string
  country?: Link
  url?: string
  offices: { title: string; of?: Link; dates: string }[]
  memberOf: (Link & { dates: string })[]
  members: (Link & { newest?: ListEntry })[]
  source: ListEntry[]
  sourceCount: number
  said: StatementRow[]
  appearsWith: (Link & { count: number })[]
}

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
    offices: actor.roles.map(({ title, of, from, to }) => ({
      title,
      ...(of && { of: linkToNamed(site, of) }),
      dates: showRange(site, from, to),
    })),
    memberOf: actor.partOf.map(({ actor: id, from, to }) => ({
      ...linkTo(site, { kind: 'actor', id }),
      dates: showRange(site, from, to),
    })),
    members: actor.members.map((member) => {
      const newest = member.about.at(-1)
      return { ...linkTo(site, { kind: 'actor', id: member.id }), ...(newest && { newest: listEntry(site, newest) }) }
    }),
    source: listNewest(site, actor.source, undefined, few),
    sourceCount: actor.source.length,
    said: actor.said
      .slice(-few)
      .reverse()
      .map((statement) => statementRow(site, statement)),
    appearsWith: appearsWith(site, actor),
  }
  if (matter.url !== undefined) view.url = matter.url
  if (actor.country !== undefined) view.country = linkTo(site, { kind: 'actor', id: actor.country })
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
    expectations: (site.eventsOf.get(`${ref.kind}:${ref.id}`) ?? [])
      .slice(-few)
      .reverse()
      .map((event) => expectationRow(site, event)),
  }
  if (matter.summary !== undefined) view.summary = matter.summary
  return view
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

function actorsOf(briefing: SiteBriefing): string[] {
  return briefing.about.flatMap(({ kind, id }) => (kind === 'actor' ? [id] : []))
}
