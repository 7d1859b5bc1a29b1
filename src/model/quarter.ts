import { addDays, type Day } from './day.ts'

/**
 * Number the quarters of the calendar one after another.
 *
 * @example
 * quarterOf('2012-01-01') - quarterOf('2011-10-27') //=> 1
 */
export function quarterOf(day: Day): number {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)
}

/** Give the first day of a quarter. */
export function startOfQuarter(quarter: number): Day {
  return `${Math.floor(quarter / 4)}-${String((quarter % 4) * 3 + 1).padStart(2, '0')}-01`
}

/** Give the last day of a quarter. */
export function endOfQuarter(quarter: number): Day {
  return addDays(startOfQuarter(quarter + 1), -1)
}
