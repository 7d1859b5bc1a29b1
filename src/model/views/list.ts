import type { Day } from '../day.ts'
import type { EntryRef } from '../facts.ts'
import { hrefOf, type Site, type SiteBriefing } from '../site.ts'
import { showDay, showDayBeside, showPeriod } from './dates.ts'

/** A link as a page shows it; without an address it is plain text. */
export interface Link {
  text: string
  href?: string
  /** Language of the text, where it is not the site's. */
  lang?: string
}

/** One line of a list of briefings. */
export interface ListEntry {
  title: string
  href: string
  day: Day
  date: string
  /** Language of title, dateline and sentence, where it is not the site's. */
  lang?: string
  dateline?: string
  /** The sentence that names the entry whose page this is, with the place of the name. */
  sentence?: { before: string; name: string; after: string }
}

/** Lists show this many on a page of their own; more stand on the pages of their years. */
export const newestShown = 30

/** A year with more entries than this is split by month. */
export const yearBound = 100

/** Give the newest entries of a list, newest first. */
export function listNewest(
  site: Site,
  briefings: readonly SiteBriefing[],
  named?: EntryRef,
  count = newestShown,
): ListEntry[] {
  return briefings
    .slice(-count)
    .reverse()
    .map((briefing) => listEntry(site, briefing, named))
}

/** Give one line for a briefing; `named` adds the sentence that names that entry. */
export function listEntry(site: Site, briefing: SiteBriefing, named?: EntryRef): ListEntry {
  const { title, dateline } = briefing.text.matter
  const entry: ListEntry = {
    title,
    href: hrefOf(site, { kind: 'briefing', id: briefing.id }),
    day: briefing.day,
    date: showDay(site, briefing.day),
  }
  if (dateline !== undefined) entry.dateline = dateline
  const lang = langOf(site, briefing)
  if (lang !== undefined) entry.lang = lang
  const mention = named && briefing.text.facts.mentions.find(({ kind, id }) => kind === named.kind && id === named.id)
  if (mention?.paragraph !== undefined) {
    const { sentence, start, end } = mention
    entry.sentence = { before: sentence.slice(0, start), name: sentence.slice(start, end), after: sentence.slice(end) }
  }
  return entry
}

/** Give one line for each briefing in the order given; the year of a date stands only where it changes. */
export function listWithYearsOnce(site: Site, briefings: readonly SiteBriefing[]): ListEntry[] {
  return briefings.map((briefing, index) => {
    const entry = listEntry(site, briefing)
    const above = briefings[index - 1]
    return above ? { ...entry, date: showDayBeside(site, briefing.day, above.day) } : entry
  })
}

/** Give the language of a briefing, where it is not the site's. */
export function langOf({ settings }: Pick<Site, 'settings'>, { text }: Pick<SiteBriefing, 'text'>): string | undefined {
  const { lang } = text.matter
  return lang === settings.language ? undefined : lang
}

/** A page that holds a year, or a month, of a list. */
export interface Period<Item = SiteBriefing> {
  /** `2011` or `2011/10`. */
  path: string
  items: Item[]
  /** The months of a year that is split; such a year lists nothing itself. */
  months: Period<Item>[]
}

/** A link to the page of a period, with the number of its entries. */
export type PeriodLink = Link & { count: number }

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

/** Give the pages of a list's periods in order: its years, and the months of those that are split. */
export function listPeriods<Item>(years: readonly Period<Item>[]): Period<Item>[] {
  return years.flatMap((year) => [year, ...year.months])
}

/** Give links to the pages of the periods of a list, newest first. */
export function periodLinks(site: Site, below: string, periods: readonly Period<unknown>[]): PeriodLink[] {
  return periods.toReversed().map(({ path, items }) => ({
    text: showPeriod(site, path),
    href: `${site.base}${below}${path}/`,
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
 * @param list its name, and its address below the base
 */
export function placePeriod(
  site: Site,
  list: { name: string; path: string },
  years: readonly Period<unknown>[],
  { path }: Pick<Period, 'path'>,
): PeriodPlace {
  const linkTo = (period: string): Link => ({
    text: showPeriod(site, period),
    href: `${site.base}${list.path}${period}/`,
  })
  const [year, month] = path.split('/')
  const all = month === undefined ? years : years.flatMap((one) => (one.months.length > 0 ? one.months : [one]))
  const index = all.findIndex((one) => one.path === path)
  const [before, after] = [all[index - 1], all[index + 1]]
  const up = { text: list.name, href: site.base + list.path }
  return {
    up: month === undefined ? [up] : [up, linkTo(year!)],
    ...(before && { before: linkTo(before.path) }),
    ...(after && { after: linkTo(after.path) }),
  }
}

function partBy<Item extends { day: Day }>(items: readonly Item[], length: number): Period<Item>[] {
  const parts = Map.groupBy(items, ({ day }) => day.slice(0, length).replace('-', '/'))
  return [...parts].map(([path, list]) => ({ path, items: list, months: [] }))
}
