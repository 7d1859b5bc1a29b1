import type { Day } from '../day.ts'
import type { EntryRef } from '../facts.ts'
import { hrefOf, type Site, type SiteBriefing } from '../site.ts'
import { showDay, showPeriod } from './dates.ts'

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

/** Give the language of a briefing, where it is not the site's. */
export function langOf({ settings }: Pick<Site, 'settings'>, { text }: Pick<SiteBriefing, 'text'>): string | undefined {
  const { lang } = text.matter
  return lang === settings.language ? undefined : lang
}

/** A page that holds a year, or a month, of a list. */
export interface Period {
  /** `2011` or `2011/10`. */
  path: string
  briefings: SiteBriefing[]
  /** The months of a year that is split; such a year lists no briefings itself. */
  months: Period[]
}

/** A link to the page of a period, with the number of its briefings. */
export type PeriodLink = Link & { count: number }

/** Part a list into the years, and for long years the months, that have pages of their own; none for a short list. */
export function periodsOf(briefings: readonly SiteBriefing[]): Period[] {
  if (briefings.length <= newestShown) return []
  return partBy(briefings, 4).map((year) =>
    year.briefings.length > yearBound ? { ...year, months: partBy(year.briefings, 7) } : year,
  )
}

/** Give links to the pages of the periods of a list, newest first. */
export function periodLinks(site: Site, below: string, periods: readonly Period[]): PeriodLink[] {
  return periods.toReversed().map(({ path, briefings }) => ({
    text: showPeriod(site, path),
    href: `${site.base}${below}${path}/`,
    count: briefings.length,
  }))
}

function partBy(briefings: readonly SiteBriefing[], length: number): Period[] {
  const parts = new Map<string, SiteBriefing[]>()
  for (const briefing of briefings) {
    const path = briefing.day.slice(0, length).replace('-', '/')
    const part = parts.get(path)
    if (part) part.push(briefing)
    else parts.set(path, [briefing])
  }
  return [...parts].map(([path, list]) => ({ path, briefings: list, months: [] }))
}
