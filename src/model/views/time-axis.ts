import type { Day } from '../day.ts'
import { endOfQuarter, quarterOf } from '../quarter.ts'

/** What a chart over time spans. */
export interface TimeAxis {
  /** A first of January. */
  start: Day
  end: Day
  /** The last day of today's quarter. */
  now: Day
}

/** No axis looks ahead further than it looks back, unless it looks back less than this. */
const yearsAhead = 12

/**
 * Find the axis on which days can be shown, two years or longer.
 *
 * It ends with today's quarter, never with today: a page must not become another every day. It may look ahead, but what is
 * due in a hundred years would press everything else into a corner.
 *
 * @param ahead what is to come
 */
export function timeAxis(today: Day, days: readonly Day[], ahead: readonly Day[] = []): TimeAxis {
  const now = endOfQuarter(quarterOf(today))
  const lastYear = yearOf(now)
  const firstYear = Math.min(lastYear - 1, ...days.map(yearOf))
  const bound = lastYear + Math.max(yearsAhead, lastYear - firstYear)
  const endYear = Math.max(0, ...ahead.filter((day) => day > now).map(yearOf))
  const end = endYear === 0 ? now : `${Math.min(endYear, bound)}-12-31`
  return { start: `${firstYear}-01-01`, end, now }
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}
