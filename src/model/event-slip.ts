import { addMonths, daysBetween, type Day } from './day.ts'
import { firstDay, lastDay, type LooseDate } from './loose-date.ts'

/** A count that is known from one number to another; `atMost` is absent where it is open. */
export interface Range {
  atLeast: number
  atMost?: number
}

/** How much later something came than was expected: in days, and in months of the calendar. */
export interface Slip extends Range {
  /** Whole months, rounded outwards, so that the range stays true. */
  months: Range
}

/**
 * Measure how much later one date is than another, at least and at most.
 *
 * Of a date known only to the year nobody can say more: 2013 instead of 2011 is one day more than a year, or a day less than
 * three. What was expected *before* a date may have slipped by any time. What came early slipped by nothing.
 *
 * @example
 * measureSlip(parseLooseDate('2012-spring'), parseLooseDate('2012-10-15'))
 * //=> { atLeast: 137, atMost: 228, months: { atLeast: 4, atMost: 8 } }
 */
export function measureSlip(expected: LooseDate, came: LooseDate): Slip {
  const [earliest, latest] = [firstDay(expected), lastDay(expected)]
  const from = firstDay(came) ?? latest
  const atLeast = from > latest ? daysBetween(latest, from) : 0
  const months = { atLeast: from > latest ? wholeMonths(latest, from) : 0 }
  if (earliest === undefined) return { atLeast, months }
  const until = lastDay(came)
  return {
    atLeast,
    atMost: until > earliest ? daysBetween(earliest, until) : 0,
    months: { ...months, atMost: until > earliest ? startedMonths(earliest, until) : 0 },
  }
}

/**
 * Choose the unit in which a slip reads best: days up to two months, years where it is not known within one, else months.
 *
 * @example
 * chooseUnit({ atLeast: 137, atMost: 228, months: { atLeast: 4, atMost: 8 } }) //=> { unit: 'month', atLeast: 4, atMost: 8 }
 */
export function chooseUnit({ months, ...days }: Slip): Range & { unit: 'day' | 'month' | 'year' } {
  if ((days.atMost ?? days.atLeast) <= 62) return { unit: 'day', ...days }
  const width = months.atMost === undefined ? 0 : months.atMost - months.atLeast
  const inYears = months.atLeast >= 60 || (months.atLeast >= 12 && width >= 12)
  return inYears ? { unit: 'year', ...toYears(months) } : { unit: 'month', ...months }
}

function toYears({ atLeast, atMost }: Range): Range {
  const years = { atLeast: Math.floor(atLeast / 12) }
  return atMost === undefined ? years : { ...years, atMost: Math.ceil(atMost / 12) }
}

function wholeMonths(from: Day, to: Day): number {
  const months = monthsApart(from, to)
  return addMonths(from, months) <= to ? months : months - 1
}

function startedMonths(from: Day, to: Day): number {
  const months = monthsApart(from, to)
  return addMonths(from, months) >= to ? months : months + 1
}

function monthsApart(from: Day, to: Day): number {
  return 12 * (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
}
