import type { Day } from '../day.ts'
import { formatDay } from '../day-format.ts'
import { parseLooseDate, type LooseDate } from '../loose-date.ts'
import { formatLooseDate } from '../loose-date-format.ts'
import type { Site } from '../site.ts'
import type { Words } from '../words/words.ts'

/** Print a day in the site's language. */
export function showDay({ words }: Pick<Site, 'words'>, day: Day): string {
  return once(words, day, () => formatDay(day, words.locale))
}

/** Print a date as exactly as it is known. */
export function showDate({ words }: Pick<Site, 'words'>, date: LooseDate): string {
  return formatLooseDate(date, words.locale, words.looseDates)
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
