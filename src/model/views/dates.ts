import type { Day } from '../day.ts'
import { parseLooseDate, writeLooseDate, type LooseDate } from '../loose-date.ts'
import { formatLooseDate } from '../loose-date-format.ts'
import type { Site } from '../site.ts'
import type { Words } from '../words/words.ts'

/** Print a day in the site's language. */
export function showDay({ words }: Pick<Site, 'words'>, day: Day): string {
  return once(words, day, () => words.formatDay(day))
}

/** Print a day that stands beside another: without its year, where that is the same. */
export function showDayBeside(site: Pick<Site, 'words'>, day: Day, other: Day): string {
  const { words } = site
  if (day.slice(0, 4) !== other.slice(0, 4)) return showDay(site, day)
  return once(words, `${words.dayOfYear}: ${day}`, () => words.formatDay(day, words.dayOfYear))
}

/** Print a day with the name of the day of the week. */
export function showFullDay({ words }: Pick<Site, 'words'>, day: Day): string {
  return once(words, `${words.dayOfWeek}: ${day}`, () => words.formatDay(day, words.dayOfWeek))
}

/** Print a date as exactly as it is known. */
export function showDate({ words }: Pick<Site, 'words'>, date: LooseDate): string {
  return once(words, writeLooseDate(date), () => formatLooseDate(date, words))
}

/**
 * Give a date as HTML's `datetime` knows it; undefined for what it has no form for, as seasons and what is about.
 *
 * @example
 * datetimeOf({ precision: 'month', start: '2012-05-01' }) //=> '2012-05'
 */
export function datetimeOf({ precision, start, modifier }: LooseDate): string | undefined {
  const length = { day: 10, month: 7, quarter: 0, season: 0, year: 4 }[precision]
  return modifier !== undefined || length === 0 ? undefined : start.slice(0, length)
}

/**
 * Print the period of a page that holds a year or a month of a list.
 *
 * @param path `2011`, or `2011/10`
 */
export function showPeriod(site: Pick<Site, 'words'>, path: string): string {
  return showWritten(site, path.replace('/', '-'))
}

/** Print a loose date as it stands in front matter. */
export function showWritten(site: Pick<Site, 'words'>, written: string): string {
  return once(site.words, written, () => {
    const date = parseLooseDate(written)
    return date === undefined ? written : showDate(site, date)
  })
}

// Ten thousand briefings fall on a few thousand days, and each day is printed on many pages.
const printed = new WeakMap<Words, Map<string, string>>()

function once(words: Words, written: string, print: () => string): string {
  let dates = printed.get(words)
  if (!dates) printed.set(words, (dates = new Map<string, string>()))
  const known = dates.get(written) ?? print()
  dates.set(written, known)
  return known
}

/** Say from when to when, each as exactly as known: `from May 2008`, `2008 to 2012`; of one and the same period only that. */
export function showRange(site: Pick<Site, 'words'>, from: string | undefined, to: string | undefined): string {
  const [begin, end] = [from, to].map((written) => (written === undefined ? undefined : showWritten(site, written)))
  // "Until before 1990" is no English, nor is it in other languages.
  const isBefore = to !== undefined && parseLooseDate(to)?.modifier === 'before'
  if (end !== undefined && (begin === end || (begin === undefined && isBefore))) return end
  return site.words.range(begin, end)
}
