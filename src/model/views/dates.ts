import type { Day } from '../day.ts'
import { formatDay } from '../day-format.ts'
import { parseLooseDate, type LooseDate } from '../loose-date.ts'
import { formatLooseDate } from '../loose-date-format.ts'
import type { Site } from '../site.ts'

// Ten thousand briefings fall on a few thousand days, and each day is printed on many pages.
const shownDays = new WeakMap<object, Map<Day, string>>()

/** Print a day in the site's language. */
export function showDay({ words }: Pick<Site, 'words'>, day: Day): string {
  let days = shownDays.get(words)
  if (!days) shownDays.set(words, (days = new Map<Day, string>()))
  const known = days.get(day) ?? formatDay(day, words.locale)
  days.set(day, known)
  return known
}

/** Print a date as exactly as it is known. */
export function showDate({ words }: Pick<Site, 'words'>, date: LooseDate): string {
  return formatLooseDate(date, words.locale, words.looseDates)
}

/** Print a loose date as it stands in front matter. */
export function showWritten(site: Pick<Site, 'words'>, written: string): string {
  const date = parseLooseDate(written)
  return date === undefined ? written : showDate(site, date)
}
