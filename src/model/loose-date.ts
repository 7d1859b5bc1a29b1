import { addDays, addMonths, isDay, type Day } from './day.ts'

export type Precision = 'day' | 'month' | 'quarter' | 'season' | 'year'
export type Modifier = 'before' | 'about'

/** A date as exact as it is known. */
export interface LooseDate {
  precision: Precision
  /** First day of the period that is named, whatever the modifier: `2012-12-01` for `2012-winter`. */
  start: Day
  modifier?: Modifier
}

/** A date in TIMEX3: `{ value: '2012-SP' }`. */
export interface Timex {
  value: string
  modifier?: Modifier
}

const seasons = ['spring', 'summer', 'autumn', 'winter'] as const
const seasonCodes = ['SP', 'SU', 'FA', 'WI'] as const
const monthsIn = { month: 1, quarter: 3, season: 3, year: 12 } as const

/**
 * Read a date as authors write it: `2012-05-20`, `2012-05`, `2012-Q2`, `2012-spring`, `2012`, `before 2020`, `about 2020`.
 *
 * Winter bears its December's year. `fall` is autumn. What is no date of the years 1000 to 2999 is undefined.
 *
 * @example
 * parseLooseDate('2012-winter') //=> { precision: 'season', start: '2012-12-01' }
 */
export function parseLooseDate(text: string): LooseDate | undefined {
  const [, modifier, period] = /^(?:(before|about) +)?(\S+)$/.exec(text.trim().toLowerCase()) ?? []
  return period === undefined ? undefined : withModifier(parsePeriod(period), modifier as Modifier | undefined)
}

/**
 * Write a date as authors do; the inverse of `parseLooseDate`.
 *
 * @example
 * writeLooseDate({ precision: 'year', start: '2020-01-01', modifier: 'before' }) //=> 'before 2020'
 */
export function writeLooseDate(date: LooseDate): string {
  const period = writePeriod(date, seasons)
  return date.modifier === undefined ? period : `${date.modifier} ${period}`
}

/** Give the first day that a date can mean; `before 2020` has none. */
export function firstDay(date: LooseDate): Day | undefined {
  if (date.modifier === 'before') return undefined
  return date.modifier === 'about' ? addPeriods(date, -1) : date.start
}

/** Give the last day that a date can mean: of `before 2020` 2019-12-31, of `about 2020` 2021-12-31. */
export function lastDay(date: LooseDate): Day {
  if (date.precision === 'day' && date.modifier === undefined) return date.start
  const periods = { before: 0, about: 2, exact: 1 }[date.modifier ?? 'exact']
  return addDays(addPeriods(date, periods), -1)
}

/**
 * Convert a date to TIMEX3.
 *
 * @example
 * toTimex({ precision: 'season', start: '2012-03-01' }) //=> { value: '2012-SP' }
 */
export function toTimex(date: LooseDate): Timex {
  const value = writePeriod(date, seasonCodes)
  return date.modifier === undefined ? { value } : { value, modifier: date.modifier }
}

/** Convert a date from TIMEX3; a value that is no such date (a week, a decade, a time of day) is undefined. */
export function fromTimex({ value, modifier }: Timex): LooseDate | undefined {
  const [, year, code] = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value) ?? []
  const season = (seasonCodes as readonly string[]).indexOf(code ?? '')
  const period =
    season === -1 ? parsePeriod(value.toLowerCase()) : parsePeriod(`${year ?? ''}-${seasons[season] ?? ''}`)
  return withModifier(period, modifier)
}

/** Tell which season a date of that precision names, 0 for spring to 3 for winter. */
export function seasonIndex({ start }: LooseDate): 0 | 1 | 2 | 3 {
  return (Number(start.slice(5, 7)) / 3 - 1) as 0 | 1 | 2 | 3
}

/** Tell which quarter a date of that precision names, 1 to 4. */
export function quarterNumber({ start }: LooseDate): number {
  return Math.ceil(Number(start.slice(5, 7)) / 3)
}

function parsePeriod(text: string): LooseDate | undefined {
  if (isDay(text)) return { precision: 'day', start: text }
  const [, year, part] = /^([12]\d{3})(?:-(\w+))?$/.exec(text) ?? []
  if (year === undefined) return undefined
  if (part === undefined) return { precision: 'year', start: `${year}-01-01` }
  if (/^(0[1-9]|1[0-2])$/.test(part)) return { precision: 'month', start: `${year}-${part}-01` }
  if (/^q[1-4]$/.test(part)) return { precision: 'quarter', start: firstOfMonth(year, Number(part[1]) * 3 - 2) }
  const season = (seasons as readonly string[]).indexOf(part === 'fall' ? 'autumn' : part)
  return season === -1 ? undefined : { precision: 'season', start: firstOfMonth(year, season * 3 + 3) }
}

function writePeriod(date: LooseDate, seasonNames: readonly string[]): string {
  const year = date.start.slice(0, 4)
  switch (date.precision) {
    case 'day':
      return date.start
    case 'month':
      return date.start.slice(0, 7)
    case 'quarter':
      return `${year}-Q${quarterNumber(date)}`
    case 'season':
      return `${year}-${seasonNames[seasonIndex(date)] ?? ''}`
    case 'year':
      return year
  }
}

function addPeriods({ precision, start }: LooseDate, count: number): Day {
  return precision === 'day' ? addDays(start, count) : addMonths(start, count * monthsIn[precision])
}

function withModifier(date: LooseDate | undefined, modifier: Modifier | undefined): LooseDate | undefined {
  return date && modifier ? { ...date, modifier } : date
}

function firstOfMonth(year: string, month: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-01`
}
