import type { Day } from '../../model/day.ts'
import type { Dateline } from '../dateline.ts'
import { isSameAgency } from '../agencies.ts'
import { toDay, type WrittenDate } from '../written-date.ts'

/** Make one of all that was found: what opens the report counts before lines of their own. */
export function joinDatelines(found: readonly Dateline[], notes: string[]): Dateline {
  const dates = found.flatMap(({ date }) => date ?? [])
  const date = completeYear(dates[0], dates)
  for (const other of dates.slice(1).filter((one) => date && !isSameDay(one, date))) {
    notes.push(`Another date stands in the text: ${describe(other)}.`)
  }
  const places = [...new Set(found.flatMap(({ place }) => place ?? []))]
  if (places.length > 1) notes.push(`Other places stand where a dateline may: ${places.slice(1).join(', ')}.`)
  const agencies = found.flatMap(({ agency }) => agency ?? [])
  const others = agencies.filter((one, index) => !agencies.slice(0, index).some((before) => isSameAgency(before, one)))
  if (others.length > 1) notes.push(`Other agencies stand there: ${others.slice(1).join(', ')}.`)
  return {
    ...(date && { date }),
    ...(places[0] !== undefined && { place: places[0] }),
    ...(agencies[0] !== undefined && { agency: agencies[0] }),
  }
}

/** List the lines of datelines that say something else than what was taken: another day, place or agency. */
export function listUnused(found: readonly Dateline[], { date, place, agency }: Dateline): string[] {
  const isOther = (one: Dateline) =>
    (one.date && date && !isSameDay(one.date, date)) === true ||
    (one.place !== undefined && place !== undefined && one.place !== place) ||
    (one.agency !== undefined && agency !== undefined && !isSameAgency(one.agency, agency))
  return [...new Set(found.filter(isOther).flatMap(({ line }) => line ?? []))]
}

/** Give the day of what was found, and note what is not certain of it. @param what whose day it is, as a note calls it */
export function settleDay(date: WrittenDate | undefined, today: Day, what: string, notes: string[]): Day {
  const day = date ? toDay(date, today) : today
  if (!date) notes.push(`The ${what} has no date: ${day} stands for it.`)
  else if (date.year === undefined) notes.push(`The date has no year: it was taken for ${day}.`)
  if (date?.ambiguous) notes.push(`The date may have its month and day the other way round: it was taken for ${day}.`)
  return day
}

/** A date without its year has that of another date in the text, where these are at most some days apart. */
function completeYear(date: WrittenDate | undefined, all: readonly WrittenDate[]): WrittenDate | undefined {
  if (!date || date.year !== undefined) return date
  const full = all.find(({ year }) => year !== undefined)
  if (!full) return date
  const isYearBefore = date.month === 12 && full.month === 1
  return { ...date, year: full.year! - (isYearBefore ? 1 : 0) }
}

function isSameDay(a: WrittenDate, b: WrittenDate): boolean {
  return a.month === b.month && a.day === b.day && (a.year === undefined || b.year === undefined || a.year === b.year)
}

function describe({ year, month, day }: WrittenDate): string {
  return [...(year === undefined ? [] : [year]), month, day].map((part) => String(part).padStart(2, '0')).join('-')
}
