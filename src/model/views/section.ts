import type { Day } from '../day.ts'
import type { Site } from '../site.ts'
import { newestShown, withYearsOnce } from './list.ts'
import { listPeriods, periodLinks, periodsOf, type PagedList, type PeriodLink } from './period.ts'

/** A list that grows: its page shows the newest, and each year has a page with all of its own. */
export interface Section<Row> {
  /** Give what stands on the list's own page: all of it at once, unless only some are to be open. */
  newest: (open?: number) => Excerpt<Row>
  /** Pages of years and months, `2011` and `2011/10`, each with the day of the newest that stands there. */
  periods: ReadonlyMap<string, Day>
  /** Give what stands on the page of a period; undefined where the list has nothing there. */
  inPeriod: (path: string) => Excerpt<Row> | undefined
}

/** What a page shows of a list. */
export interface Excerpt<Row> {
  /** Newest first; none of a year that is split by month. */
  rows: Row[]
  /** What comes after those, for who unfolds it. */
  older: Row[]
  /** How many there are, in the list or in the period. */
  count: number
  /** Pages of years, or months, that hold what this page does not. */
  periods: PeriodLink[]
}

/** A list, and how it is shown. */
export interface List<Item, Row> extends Omit<PagedList, 'name'> {
  /** Oldest first. */
  items: readonly Item[]
  rowOf: (item: Item) => Row
}

/** Fewer than this unfold for nothing. */
const worthFolding = 4

/** Part a list into what its own page and those of its years show. */
export function openSection<Item extends { day: Day }, Row extends { day: Day; date: string }>(
  site: Site,
  list: List<Item, Row>,
): Section<Row> {
  const { items, rowOf } = list
  const years = periodsOf(items)
  const periods = new Map(listPeriods(years).map((period) => [period.path, period]))
  return {
    newest: (open = newestShown) => {
      const shown = items.slice(-newestShown).reverse().map(rowOf)
      const end = shown.length < open + worthFolding ? shown.length : open
      return {
        rows: withYearsOnce(site, shown.slice(0, end)),
        older: withYearsOnce(site, shown.slice(end)),
        count: items.length,
        periods: periodLinks(site, list, years),
      }
    },
    periods: new Map([...periods].map(([path, { items }]) => [path, items.at(-1)!.day])),
    inPeriod: (path) => {
      const period = periods.get(path)
      if (!period) return undefined
      const { items, months } = period
      return {
        rows: months.length > 0 ? [] : withYearsOnce(site, items.toReversed().map(rowOf)),
        older: [],
        count: items.length,
        periods: periodLinks(site, list, months),
      }
    },
  }
}
