import type { Day } from '../day.ts'
import type { Site } from '../site.ts'
import { showPeriod } from './dates.ts'
import { newestShown, type Link } from './list.ts'

/** A page that holds a year, or a month, of a list. */
export interface Period<Item> {
  /** `2011` or `2011/10`. */
  path: string
  /** Oldest first. */
  items: Item[]
  /** The months of a year that is split; such a year lists nothing itself. */
  months: Period<Item>[]
}

/** A link to the page of a period, with how many of the list stand there. */
export type PeriodLink = Link & { count: number }

/** A year with more than this is split by month. */
export const yearBound = 100

/**
 * Part a list into the years, and for long years the months, that have pages of their own; none for a short list.
 *
 * @param items oldest first
 * @param whole a list of up to this many has no such pages
 * @param most a year of more than this many is split
 */
export function periodsOf<Item extends { day: Day }>(
  items: readonly Item[],
  whole = newestShown,
  most = yearBound,
): Period<Item>[] {
  if (items.length <= whole) return []
  return partBy(items, 4).map((year) => (year.items.length > most ? { ...year, months: partBy(year.items, 7) } : year))
}

function partBy<Item extends { day: Day }>(items: readonly Item[], length: number): Period<Item>[] {
  const parts = Map.groupBy(items, ({ day }) => day.slice(0, length).replace('-', '/'))
  return [...parts].map(([path, part]) => ({ path, items: part, months: [] }))
}

/** Give the pages of a list's periods in order: its years, each before its months. */
export function listPeriods<Item>(years: readonly Period<Item>[]): Period<Item>[] {
  return years.flatMap((year) => [year, ...year.months])
}

/** Give the addresses of these pages, below the list's own. */
export function periodPaths(years: readonly Period<unknown>[]): string[] {
  return listPeriods(years).map(({ path }) => path)
}

/** A list with pages of its periods. */
export interface PagedList {
  name: string
  /** Address of its page, below the base. */
  path: string
  /** Where on the pages of periods it stands, if other lists do too. */
  anchor?: string
}

/** Give links to the pages of the periods of a list, newest first. */
export function periodLinks(
  site: Site,
  { path: below, anchor }: Omit<PagedList, 'name'>,
  periods: readonly Period<unknown>[],
): PeriodLink[] {
  const within = anchor === undefined ? '' : `#${anchor}`
  return periods.toReversed().map(({ path, items }) => ({
    text: showPeriod(site, path),
    href: `${site.base}${below}${path}/${within}`,
    count: items.length,
  }))
}

/** The page of a list's period: what is above it, and the periods before and after it. */
export interface PeriodPlace {
  /** The list, and for a month its year. */
  up: Link[]
  before?: Link
  after?: Link
}

/**
 * Find the place of a period among those of its list; a month's neighbours may be in other years.
 *
 * @param paths of all pages of periods, in order
 */
export function placePeriod(site: Site, list: PagedList, paths: readonly string[], path: string): PeriodPlace {
  const linkTo = (period: string): Link => ({
    text: showPeriod(site, period),
    href: `${site.base}${list.path}${period}/`,
  })
  const [year, month] = path.split('/')
  const split = new Set(paths.flatMap((one) => (one.includes('/') ? [one.slice(0, 4)] : [])))
  const peers = paths.filter((one) => (month === undefined ? !one.includes('/') : !split.has(one)))
  const index = peers.indexOf(path)
  const [before, after] = [peers[index - 1], peers[index + 1]]
  const up = { text: list.name, href: site.base + list.path }
  return {
    up: month === undefined ? [up] : [up, linkTo(year!)],
    ...(before !== undefined && { before: linkTo(before) }),
    ...(after !== undefined && { after: linkTo(after) }),
  }
}
