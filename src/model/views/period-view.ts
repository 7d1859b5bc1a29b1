import { indexPathOf, pathOf } from '../addresses.ts'
import type { EntryRef, TextRef } from '../facts.ts'
import type { Site, SiteBriefing } from '../site.ts'
import { headOf, type Head } from './head.ts'
import { showPeriod } from './dates.ts'
import {
  listEntry,
  listPeriods,
  periodLinks,
  periodsOf,
  placePeriod,
  type ListEntry,
  type Period,
  type PeriodLink,
  type PeriodPlace,
} from './list.ts'

/** A list that grows: all briefings, or those of an actor, topic or story. */
export interface GrowingList {
  of?: TextRef
  name: string
  /** Address of the list's own page, below the base. */
  path: string
  briefings: readonly SiteBriefing[]
}

/** A year, or a month, of a list. */
export interface PeriodView extends PeriodPlace {
  head: Head
  title: string
  /** Empty where the year is split by month. */
  entries: ListEntry[]
  months: PeriodLink[]
}

/** Give every list of the site that may have pages of its years. */
export function growingLists(site: Site): GrowingList[] {
  const all: GrowingList = { name: site.words.briefings, path: indexPathOf('briefing'), briefings: site.briefings }
  const listsOf = (kind: 'actor' | 'topic') =>
    [...site[kind].values()].map(({ id, name, about }) => listOf({ kind, id }, name, about))
  const stories = [...site.story.values()].map(({ id, name, briefings }) =>
    listOf({ kind: 'story', id }, name, briefings),
  )
  return [all, ...listsOf('actor'), ...listsOf('topic'), ...stories]
}

/** Give the pages of a list: its years, and the months of those that are split. */
export function periodPages(list: GrowingList): Period[] {
  return listPeriods(periodsOf(list.briefings))
}

export function periodView(site: Site, list: GrowingList, period: Period): PeriodView {
  const title = site.words.yearOf(list.name, showPeriod(site, period.path))
  const named: EntryRef | undefined =
    list.of?.kind === 'actor' || list.of?.kind === 'topic' ? { kind: list.of.kind, id: list.of.id } : undefined
  return {
    head: headOf(site, { title, description: title, path: `${list.path}${period.path}/` }),
    title,
    ...placePeriod(site, list, periodsOf(list.briefings), period),
    entries: period.months.length > 0 ? [] : period.items.map((briefing) => listEntry(site, briefing, named)).reverse(),
    months: periodLinks(site, list.path, period.months),
  }
}

function listOf(of: TextRef, name: string, briefings: readonly SiteBriefing[]): GrowingList {
  return { of, name, path: pathOf(of), briefings }
}
