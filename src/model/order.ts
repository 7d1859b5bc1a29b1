import { dayOf, parseInstant } from './day.ts'

/** What the order of briefings goes by; dates as written. */
export interface Ordered {
  id: string
  /** A calendar day, or an instant with an offset. */
  date: string
  publishAt?: string | undefined
}

/**
 * Compare two briefings for a list with the oldest first.
 *
 * By the day as written; then by the time in `date`, else `publishAt`, a day alone standing for its start; then by id. Times
 * compare as instants, since two offsets may meet within a day.
 */
export function compareBriefings(a: Ordered, b: Ordered): number {
  return compareText(dayOf(a.date), dayOf(b.date)) || compareNumbers(timeOf(a), timeOf(b)) || compareText(a.id, b.id)
}

function timeOf({ date, publishAt }: Ordered): number {
  const time = parseInstant(date) ?? (publishAt === undefined ? undefined : parseInstant(publishAt))
  return time?.getTime() ?? -Infinity
}

// Not by difference: -Infinity less -Infinity is no number.
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

// Not `localeCompare`, which differs between machines. Ids are ASCII, so units of UTF-16 order them as code points do.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
