import { tzOffset } from '@date-fns/tz/tzOffset'

/** A calendar day, `YYYY-MM-DD`, never an instant. Days compare as text: `'2011-10-27' < '2011-10-28'`. */
export type Day = string

const dayPattern = /^[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const timePattern = /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/
const msPerDay = 86_400_000

/**
 * Tell whether a text is a day of the calendar, of the years 1000 to 2999: others are typing errors.
 *
 * @example
 * isDay('2012-02-29') //=> true
 * isDay('2011-02-29') //=> false
 */
export function isDay(text: string): boolean {
  // Every month has 28 days; of those after them the calendar is asked, which takes thirty times as long.
  return dayPattern.test(text) && (text.slice(8) <= '28' || dayFromMs(Date.parse(text)) === text)
}

/**
 * Read an instant: a day, a time and an offset. Seconds may be left out, the offset may not.
 *
 * Without an offset the same text would mean another instant on every machine.
 *
 * @example
 * parseInstant('2011-10-27T22:00-05:00') //=> 2011-10-28T03:00:00.000Z
 */
export function parseInstant(text: string): Date | undefined {
  return isDay(dayOf(text)) && timePattern.test(text.slice(10)) ? new Date(text) : undefined
}

/**
 * Take the day of a date as it is written, whatever day it was elsewhere.
 *
 * @param date a day, or an instant with an offset
 * @example
 * dayOf('2011-10-27T22:00-05:00') //=> '2011-10-27'
 */
export function dayOf(date: string): Day {
  return date.slice(0, 10)
}

/**
 * Find the first moment of a day in a zone.
 *
 * That is not always midnight, nor is midnight always one moment: clocks go forward at midnight in São Paulo and back to
 * midnight in Havana. (`TZDate` gives Havana's first or second midnight, depending on the zone of the machine.) A day that
 * a zone left out, as Samoa did 30 December 2011, begins with the next one.
 *
 * @param zone IANA name, checked when `site.yaml` was read
 * @example
 * startOfDay('2011-10-27', 'Europe/Moscow') //=> 2011-10-26T20:00:00.000Z
 */
export function startOfDay(day: Day, zone: string): Date {
  const midnight = Date.parse(day)
  const before = midnight - offsetAt(midnight - msPerDay, zone)
  const after = midnight - offsetAt(midnight + msPerDay, zone)
  const earlier = new Date(Math.min(before, after))
  return dayAt(earlier, zone) >= day ? earlier : new Date(Math.max(before, after))
}

/** Find the last moment of a day in a zone: what `--now` means by a day. */
export function endOfDay(day: Day, zone: string): Date {
  return new Date(startOfDay(addDays(day, 1), zone).getTime() - 1)
}

/** Find the instant that stands for a day where a format wants one: noon in a zone. */
export function noonOf(day: Day, zone: string): Date {
  const noon = Date.parse(day) + msPerDay / 2
  const near = noon - offsetAt(noon, zone)
  return new Date(noon - offsetAt(near, zone))
}

/** Tell which day it is in a zone at an instant. */
export function dayAt(instant: Date, zone: string): Day {
  return dayFromMs(instant.getTime() + offsetAt(instant.getTime(), zone))
}

/**
 * Tell what time it is in a zone at an instant.
 *
 * @example
 * timeAt(new Date('2011-10-27T12:00Z'), 'Europe/Moscow') //=> '16:00'
 */
export function timeAt(instant: Date, zone: string): string {
  return new Date(instant.getTime() + offsetAt(instant.getTime(), zone)).toISOString().slice(11, 16)
}

/**
 * Read what `--now` was given: an instant, or a day, which means its end in the site's zone. Anything else is nothing.
 *
 * @example
 * parseNow('2011-10-27', 'Europe/Moscow') //=> 2011-10-27T19:59:59.999Z
 */
export function parseNow(text: string, zone: string): Date | undefined {
  return isDay(text) ? endOfDay(text, zone) : parseInstant(text)
}

/** Count the days from one day to another; negative where the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / msPerDay
}

/** Give the day so many days later. */
export function addDays(day: Day, days: number): Day {
  return dayFromMs(Date.parse(day) + days * msPerDay)
}

/**
 * Give the day so many months later, or the last of that month where it is shorter.
 *
 * @example
 * addMonths('2012-01-31', 1) //=> '2012-02-29'
 */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0))
  return dayFromMs(lastOfMonth.setUTCDate(Math.min(date, lastOfMonth.getUTCDate())))
}

// Days are counted in UTC, where each has 24 hours; no zone of any machine takes part.
function dayFromMs(ms: number): Day {
  return dayOf(new Date(ms).toISOString())
}

function offsetAt(ms: number, zone: string): number {
  return tzOffset(zone, new Date(ms)) * 60_000
}
