import type { Day } from './day.ts'
import { quarterNumber, seasonIndex, type LooseDate } from './loose-date.ts'

/** How a language writes days, and what no locale of date-fns knows to say. */
export interface DateWords {
  /** Write a day in words: in their own long form, or after a pattern of date-fns. */
  formatDay: (day: Day, pattern?: string) => string
  looseDates: LooseDateWords
}

/** What no locale of date-fns knows to say; `{}` stands where the year, or the date, goes. */
export interface LooseDateWords {
  /** From spring to winter. */
  seasons: readonly [string, string, string, string]
  quarters: readonly [string, string, string, string]
  before: string
  about: string
}

export const englishDateWords: LooseDateWords = {
  seasons: ['spring {}', 'summer {}', 'autumn {}', 'winter {}'],
  quarters: ['first quarter of {}', 'second quarter of {}', 'third quarter of {}', 'fourth quarter of {}'],
  before: 'before {}',
  about: 'about {}',
}

/**
 * Write a date in words, never more exactly than it is known.
 *
 * A winter shows both of its years, since readers disagree about which one names it.
 *
 * @example
 * formatLooseDate({ precision: 'season', start: '2012-12-01' }, english) //=> 'winter 2012–13'
 * formatLooseDate({ precision: 'year', start: '2020-01-01', modifier: 'before' }, english) //=> 'before 2020'
 */
export function formatLooseDate(date: LooseDate, words: DateWords): string {
  const period = formatPeriod(date, words)
  return date.modifier === undefined ? period : fill(words.looseDates[date.modifier], period)
}

function formatPeriod(date: LooseDate, { formatDay, looseDates }: DateWords): string {
  switch (date.precision) {
    case 'day':
      return formatDay(date.start)
    case 'month':
      return formatDay(date.start, 'LLLL yyyy')
    case 'quarter':
      return fill(looseDates.quarters[quarterNumber(date) - 1] ?? '', date.start.slice(0, 4))
    case 'season':
      return fill(looseDates.seasons[seasonIndex(date)], seasonYears(date))
    case 'year':
      return date.start.slice(0, 4)
  }
}

function seasonYears(date: LooseDate): string {
  const year = Number(date.start.slice(0, 4))
  if (seasonIndex(date) !== 3) return String(year)
  return `${year}–${year % 100 === 99 ? year + 1 : String(year + 1).slice(2)}`
}

function fill(words: string, date: string): string {
  return words.replace('{}', date)
}
