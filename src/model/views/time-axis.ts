import type { Day } from '../day.ts'
import { endOfQuarter, quarterOf } from '../quarter.ts'

/** What a chart over time spans. */
export interface TimeAxis {
  /** A first of January. */
  start: Day
  end: Day
  /** The last day of today's quarter; after the end where nothing is open. */
  now: Day
}

/** What an axis has to reach. */
interface Reach {
  /** Days to come. */
  ahead?: readonly Day[]
  /** Whether something still runs, and is drawn up to today; so it is unless told otherwise. */
  isOpen?: boolean
}

/** No axis looks ahead further than it looks back, unless it looks back less than this. */
const yearsAhead = 12

/**
 * Find the axis on which days can be shown, two years or longer.
 *
 * It ends with today's quarter, never with today: a page must not become another every day. Where nothing is open it ends
 * before, with the year after the last of the days: empty years say nothing. It may look ahead, but what is due in a hundred
 * years would press everything else into a corner.
 */
export function timeAxis(today: Day, days: readonly Day[], { ahead = [], isOpen = true }: Reach = {}): TimeAxis {
  const now = endOfQuarter(quarterOf(today))
  const end = endOfAxis(now, days, { ahead, isOpen })
  const firstYear = Math.min(yearOf(end < now ? end : now) - 1, ...days.map(yearOf))
  return { start: `${firstYear}-01-01`, end, now }
}

function endOfAxis(now: Day, days: readonly Day[], { ahead, isOpen }: Required<Reach>): Day {
  const [lastYear, years] = [yearOf(now), days.map(yearOf)]
  const yearToCome = Math.max(0, ...ahead.filter((day) => day > now).map(yearOf))
  if (yearToCome > 0) {
    const bound = lastYear + Math.max(yearsAhead, lastYear - Math.min(lastYear - 1, ...years))
    return `${Math.min(yearToCome, bound)}-12-31`
  }
  if (isOpen || years.length === 0) return now
  const yearAfter = Math.max(...years) + 1
  return yearAfter < lastYear ? `${yearAfter}-12-31` : now
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}
