import type { Day } from '../day.ts'
import type { NamedActor } from '../references.ts'
import type { SourceMatter } from '../schemas/briefing.ts'
import type { Site, SiteBriefing } from '../site.ts'
import { showDay, showPeriod } from './dates.ts'
import { headOf, type Head } from './head.ts'
import { listNewest, type Link, type ListEntry } from './list.ts'
import {
  periodLinks,
  periodPaths,
  periodsOf,
  placePeriod,
  type Period,
  type PeriodLink,
  type PeriodPlace,
} from './period.ts'
import { linkToBriefing, linkToNamed } from './rows.ts'

/** One source of one briefing, by the day of the briefing. */
export interface Citation {
  day: Day
  briefing: SiteBriefing
  source: SourceMatter
  publisher?: NamedActor | undefined
}

/** What the briefings rest on: all of it, or what those of a year or a month rest on. */
export interface SourcesView extends PeriodPlace {
  head: Head
  title: string
  deck: string
  periods: PeriodLink[]
  /** Every outlet with its figures; by name. */
  outlets: OutletRow[]
  /** The outlets with all their sources; empty where these stand on pages of their own. */
  listed: OutletSources[]
  single: ListEntry[]
  singleCount: number
  unsourced: ListEntry[]
  unsourcedCount: number
}

export interface OutletRow {
  outlet: Link
  sources: number
  briefings: number
  /** Briefings that rest on it and on nothing else. */
  alone: number
  /** The newest pages on which its sources stand. */
  years: Link[]
}

export interface OutletSources {
  id: string
  outlet: Link
  sources: SourceEntry[]
}

export interface SourceEntry {
  title: Link
  published?: { day: Day; date: string }
  archived?: string
  /** The briefings that rest on it. */
  briefings: Link[]
}

/** Up to this many citations stand on the first page, and on that of a year: a briefing has ten, and most are of one source. */
const citationsShown = { first: 100, year: 400 }
const briefingsShown = 10
/** Of an outlet's pages the newest are linked. */
const pagesShown = 8
const path = 'sources/'

/** List every source of every briefing, oldest first. */
export function listCitations(site: Site): Citation[] {
  return site.briefings.flatMap((briefing) =>
    (briefing.text.matter.sources ?? []).map((source, index) => ({
      day: briefing.day,
      briefing,
      source,
      publisher: briefing.publishers[index],
    })),
  )
}

/** Part the citations into the years and months that have pages. */
export function sourcePeriods(citations: readonly Citation[]): Period<Citation>[] {
  return periodsOf(citations, citationsShown.first, citationsShown.year)
}

/**
 * Give a page of the sources.
 *
 * @param years those of `sourcePeriods`
 */
export function sourcesView(
  site: Site,
  citations: readonly Citation[],
  years: readonly Period<Citation>[],
  period?: Period<Citation>,
): SourcesView {
  const { words } = site
  const name = words.records.sources
  const title = period ? words.yearOf(name, showPeriod(site, period.path)) : name
  const within = period?.items ?? citations
  const outlets = groupByOutlet(within)
  const pageOf = findPages(years)
  const briefings = new Set(within.map(({ briefing }) => briefing))
  const distinct = [...outlets.values()].reduce((sum, list) => sum + groupBySource(list).length, 0)
  const deck = words.records.sourcesDeck(outlets.size, distinct, briefings.size)
  const single = [...briefings].filter(restsOnOne)
  const unsourced = period ? [] : site.briefings.filter(({ text }) => (text.matter.sources ?? []).length === 0)
  const view: SourcesView = {
    head: headOf(site, { title, description: deck, path: period ? `${path}${period.path}/` : path }),
    title,
    deck,
    up: [],
    periods: periodLinks(site, { path }, period ? period.months : years),
    outlets: period
      ? []
      : sortByName(
          site,
          [...outlets].map(([key, list]) => outletRow(site, key, list, pageOf)),
        ),
    listed: [],
    single: listNewest(site, single, undefined, briefingsShown),
    singleCount: single.length,
    unsourced: listNewest(site, unsourced, undefined, briefingsShown),
    unsourcedCount: unsourced.length,
  }
  const isListed = period ? period.months.length === 0 : years.length === 0
  if (isListed)
    view.listed = sortByName(
      site,
      [...outlets].map(([key, list]) => outletSources(site, key, list)),
    )
  return period ? { ...view, ...placePeriod(site, { name, path }, periodPaths(years), period.path) } : view
}

type Grouped = ReadonlyMap<string, Citation[]>

/** The page on which a citation stands. */
type PageOf = ReadonlyMap<Citation, string>

function findPages(years: readonly Period<Citation>[]): PageOf {
  const pages = years.flatMap((year) => (year.months.length > 0 ? year.months : [year]))
  return new Map(pages.flatMap(({ path: page, items }) => items.map((one) => [one, page] as const)))
}

// Two spellings of an unknown outlet are two outlets: nobody knows better.
function groupByOutlet(citations: readonly Citation[]): Grouped {
  return Map.groupBy(citations, ({ publisher }) => publisher?.actor ?? (publisher ? `"${publisher.name}"` : ''))
}

/** Group the citations of an outlet by what is cited: one address, or one title of one day, is one source. */
function groupBySource(citations: readonly Citation[]): Citation[][] {
  return [...Map.groupBy(citations, ({ source: { url, title, date } }) => url ?? `${title}\n${date ?? ''}`).values()]
}

function outletRow(site: Site, key: string, citations: readonly Citation[], pageOf: PageOf): OutletRow {
  const briefings = new Set(citations.map(({ briefing }) => briefing))
  const pages = [...new Set(citations.flatMap((one) => pageOf.get(one) ?? []))]
  return {
    outlet: nameOutlet(site, citations),
    sources: groupBySource(citations).length,
    briefings: briefings.size,
    alone: [...briefings].filter(restsOnOne).length,
    years: pages.slice(-pagesShown).map((page) => ({
      text: showPeriod(site, page),
      href: `${site.base}${path}${page}/#${anchorOf(key)}`,
    })),
  }
}

function outletSources(site: Site, key: string, citations: readonly Citation[]): OutletSources {
  return {
    id: anchorOf(key),
    outlet: nameOutlet(site, citations),
    sources: groupBySource(citations).map((list) => sourceEntry(site, list)),
  }
}

function sourceEntry(site: Site, citations: readonly Citation[]): SourceEntry {
  const { title, url, date, archived } = citations[0]!.source
  return {
    title: { text: title, ...(url !== undefined && { href: url }) },
    ...(date !== undefined && { published: { day: date, date: showDay(site, date) } }),
    ...(archived !== undefined && { archived }),
    briefings: [...new Set(citations.map(({ briefing }) => briefing.id))].map((id) => linkToBriefing(site, id)),
  }
}

function nameOutlet(site: Site, citations: readonly Citation[]): Link {
  const { publisher } = citations[0]!
  return publisher ? linkToNamed(site, publisher) : { text: site.words.records.noOutlet }
}

function restsOnOne({ text }: SiteBriefing): boolean {
  return text.matter.sources?.length === 1
}

/**
 * Give the anchor of an outlet: an actor's id, or of a name its letters and digits.
 *
 * @example
 * anchorOf('"The Moscow Times"') //=> 'outlet-the-moscow-times'
 */
function anchorOf(key: string): string {
  return ['outlet', ...(key.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].join('-')
}

// By code point, as everywhere; what has no publisher comes last.
function sortByName<Row extends { outlet: Link }>(site: Site, rows: readonly Row[]): Row[] {
  const last = site.words.records.noOutlet
  const rank = ({ outlet: { text } }: Row) => (text === last ? '￿' : text.toLowerCase())
  return rows.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))
}
