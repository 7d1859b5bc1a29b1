import { quarterNumber, seasonIndex, writeLooseDate, type LooseDate } from '../loose-date.ts'
import type { Site } from '../site.ts'
import { showDate } from './dates.ts'

/** The days of a calendar, years down and months across. */
export interface CalendarMatrix {
  /** Short names of the twelve. */
  months: string[]
  years: MatrixYear[]
  /** Whether some entry is known less than to its month. */
  lessExact: boolean
  /** Whether some entry is known to its month only. */
  dash: boolean
  sentence: string
}

export interface MatrixYear {
  year: string
  /** The entries of the twelve. */
  months: MatrixLink[][]
  /** What is known only to the quarter, season or year, and what is only near it. */
  lessExact: MatrixLink[]
}

export interface MatrixLink {
  text: string
  /** What the text alone does not say, for those who hear the link alone. */
  label: string
  href: string
}

/** A month with more days than this is one link. */
const daysShown = 8

/**
 * Give the anchor of a date's entries on the page of a calendar.
 *
 * Days and months have one each (a month's is its heading, where there are several), what is less exact has its own.
 *
 * @example
 * calendarAnchor({ precision: 'year', start: '2020-01-01', modifier: 'about' }) //=> 'on-about-2020'
 */
export function calendarAnchor(date: LooseDate): string {
  return `on-${writeLooseDate(date).replace(' ', '-').toLowerCase()}`
}

/**
 * Lay out the dates of a calendar's entries; nothing where there is none.
 *
 * @param dates of the entries, in any order, each as often as it has entries
 * @param hrefOf where an anchor of `calendarAnchor` is, `#on-2011-10-27` unless given
 */
export function calendarMatrix(
  site: Pick<Site, 'words'>,
  dates: readonly LooseDate[],
  hrefOf: (anchor: string, year: string) => string = (anchor) => `#${anchor}`,
): CalendarMatrix | undefined {
  const byYear = Map.groupBy(dates, yearOf)
  const years = listYears([...byYear.keys()])
  if (years.length === 0) return undefined
  const { words } = site
  const rows = years.map((year) => matrixYear(site, year, byYear.get(year) ?? [], hrefOf))
  return {
    months: Array.from({ length: 12 }, (_, month) => words.formatDay(firstOfMonth('2000', month), 'LLL')),
    years: rows,
    lessExact: rows.some(({ lessExact }) => lessExact.length > 0),
    dash: dates.some(isMonth),
    sentence: words.charts.entries(dates.length, years[0]!, years.at(-1)!),
  }
}

/** List years in order; what is empty between two of them is one row: `2020`, `2021–2022`. */
function listYears(withEntries: readonly string[]): string[] {
  const years = withEntries.map(Number).sort((a, b) => a - b)
  return years.flatMap((year, index) => {
    const [from, to] = [(years[index - 1] ?? year - 1) + 1, year - 1]
    const between = from > to ? [] : from === to ? [String(from)] : [`${from}–${to}`]
    return [...between, String(year)]
  })
}

type HrefOf = (anchor: string, year: string) => string

function matrixYear(site: Pick<Site, 'words'>, year: string, dates: readonly LooseDate[], hrefOf: HrefOf): MatrixYear {
  if (dates.length === 0) return { year, months: Array.from({ length: 12 }, () => []), lessExact: [] }
  const distinct = [...new Map(dates.map((date) => [writeLooseDate(date), date])).values()].sort(compareDates)
  const [inMonths, others] = [distinct.filter(isInMonth), distinct.filter((date) => !isInMonth(date))]
  return {
    year,
    months: Array.from({ length: 12 }, (_, month) => {
      const name = firstOfMonth(year, month)
      return monthLinks(
        site,
        name,
        inMonths.filter(({ start }) => start.slice(0, 7) === name.slice(0, 7)),
        hrefOf,
      )
    }),
    lessExact: others.map((date) => {
      const [text, label] = [nameLoosely(site, date), showDate(site, date)]
      // Who says the word on the page must find the link by it.
      return {
        text,
        label: label.includes(text) ? label : `${text}, ${label}`,
        href: hrefOf(calendarAnchor(date), year),
      }
    }),
  }
}

function monthLinks(
  site: Pick<Site, 'words'>,
  start: string,
  dates: readonly LooseDate[],
  hrefOf: HrefOf,
): MatrixLink[] {
  const { charts } = site.words
  const month: LooseDate = { precision: 'month', start }
  const year = yearOf(month)
  const name = showDate(site, month)
  const days = dates.filter(({ precision }) => precision === 'day')
  if (days.length > daysShown) {
    const [text, after] = charts.daysIn(days.length, name)
    return [{ text, label: text + after, href: hrefOf(calendarAnchor(month), year) }]
  }
  return dates.map((date) => ({
    text: isMonth(date) ? charts.monthOnly : String(Number(date.start.slice(8))),
    label: isMonth(date) ? charts.dayUnknown(name) : showDate(site, date),
    href: hrefOf(calendarAnchor(date), year),
  }))
}

/** Name a date that is known less than to its month, in few words, in the row of its year. */
function nameLoosely({ words: { charts } }: Pick<Site, 'words'>, date: LooseDate): string {
  if (date.modifier !== undefined) return charts[date.modifier]
  if (date.precision === 'quarter') return charts.quarter[quarterNumber(date) - 1]!
  return date.precision === 'season' ? charts.season[seasonIndex(date)]! : charts.wholeYear
}

function isInMonth({ precision, modifier }: LooseDate): boolean {
  return modifier === undefined && (precision === 'day' || precision === 'month')
}

function isMonth(date: LooseDate): boolean {
  return date.precision === 'month' && isInMonth(date)
}

// What is known only to its month stands before its days.
function compareDates(a: LooseDate, b: LooseDate): number {
  const [left, right] = [writeLooseDate(a), writeLooseDate(b)]
  return a.start < b.start ? -1 : a.start > b.start ? 1 : left < right ? -1 : 1
}

function yearOf({ start }: LooseDate): string {
  return start.slice(0, 4)
}

function firstOfMonth(year: string, month: number): string {
  return `${year}-${String(month + 1).padStart(2, '0')}-01`
}
