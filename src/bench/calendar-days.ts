import type { Random } from './random.ts'

/** Days since 1970-01-01, so that days can be counted. */
export type DayNumber = number

/** Count the days since 1970-01-01. */
export function toDayNumber(day: string): DayNumber {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000
}

/**
 * Write a counted day.
 *
 * @example
 * writeDay(15274) //=> '2011-10-27'
 */
export function writeDay(day: DayNumber): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** Name the month of a day as prose does: "October 2011". */
export function nameMonth(day: DayNumber): string {
  const [year, month] = writeDay(day).split('-')
  return `${months[Number(month) - 1]!} ${year!}`
}

/** Write a day as exactly, or as loosely, as somebody might announce it; its last possible day is never before `day`. */
export function writeLooseDate(random: Random, day: DayNumber): string {
  const written = writeDay(day)
  const [year, month] = [written.slice(0, 4), Number(written.slice(5, 7))]
  const roll = random.next()
  if (roll < 0.4) return written
  if (roll < 0.6) return written.slice(0, 7)
  if (roll < 0.7) return `${year}-Q${Math.ceil(month / 3)}`
  if (roll < 0.8) return writeSeason(Number(year), month)
  if (roll < 0.92) return year
  return roll < 0.96 ? `before ${Number(year) + 1}` : `about ${year}`
}

/** Draw the days of an archive, in order: few at weekends, several on busy days. */
export function drawDays(random: Random, count: number, first: DayNumber, last: DayNumber): DayNumber[] {
  const busy = new Set(Array.from({ length: Math.ceil((last - first) / 25) }, () => random.int(first, last)))
  const weigh = (day: DayNumber): number => (isWeekend(day) ? 0.2 : 0.9) * (busy.has(day) ? 1 : 0.2)
  const days: DayNumber[] = []
  while (days.length < count) {
    const day = random.int(first, last)
    if (random.chance(weigh(day))) days.push(day)
  }
  return days.sort((a, b) => a - b)
}

const months = 'January February March April May June July August September October November December'.split(' ')

function writeSeason(year: number, month: number): string {
  // Winter bears its December's year.
  if (month < 3) return `${year - 1}-winter`
  return `${year}-${['spring', 'summer', 'autumn', 'winter'][Math.floor(month / 3) - 1]!}`
}

function isWeekend(day: DayNumber): boolean {
  // 1970-01-01 was a Thursday.
  return (day + 4) % 7 === 0 || (day + 4) % 7 === 6
}
