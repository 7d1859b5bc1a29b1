import type { Day } from '../day.ts'
import type { Site } from '../site.ts'
import { showPeriod } from './dates.ts'
import type { Link } from './list.ts'

/** A list that grows: its page shows the newest, and each year has a page with all of its own. */
export interface Section<Row> {
  newest: () => Excerpt<Row>
  /** Pages of years and months, `2011` and `2011/10`, each with the day of the newest that stands there. */
  periods: ReadonlyMap<string, Day>
  /** Give what stands on the page of a period; undefined where the list has nothing there. */
  inPeriod: (path: string) => Excerpt<Row> | undefined
}

/** What a page shows of a list. */
export interface Excerpt<Row> {
  /** Newest first; none of a year that is split by month. */
  rows: Row[]
  /** How many there are, in the list or in the period. */
  count: number
  /** Pages of years, or months, that hold what this page does not. */
  periods: PeriodLink[]
}

/** A link to the page of a period, with how many of the list stand there. */
export type PeriodLink = Link & { count: number }

/** A list of up to this many stands whole on its page, and has no pages of years. */
export const newestShown = 30

/** A year with more than this is split by month. */
const yearBound = 100

/** A list, and how it is shown. */
export interface List<Item, Row> {
  /** Oldest first. */
  items: readonly Item[]
  rowOf: (item: Item) => Row
  /** Address of its page, below the base. */
  path: string
  /** Where on the pages of periods it stands, if other lists do too. */
  anchor?: string
}

/** Part a list into what its own page and those of its years show. */
export function openSection<Item extends { day: Day }, Row>(site: Site, list: List<Item, Row>): Section<Row> {
  const { items, rowOf } = list
  const years = items.length > newestShown ? partBy(items, 4).map(splitYear) : []
  const periods = new Map(years.flatMap((year) => [year, ...year.months]).map((period) => [period.path, period]))
  return {
    newest: () => ({
      rows: items.slice(-newestShown).reverse().map(rowOf),
      count: items.length,
      periods: linkPeriods(site, list, years),
    }),
    periods: new Map([...periods].map(([path, { items }]) => [path, items.at(-1)!.day])),
    inPeriod: (path) => {
      const period = periods.get(path)
      if (!period) return undefined
      const { items, months } = period
      return {
        rows: months.length > 0 ? [] : items.toReversed().map(rowOf),
        count: items.length,
        periods: linkPeriods(site, list, months),
      }
    },
  }
}

/** A year, or a month, of a list. */
interface Period<Item> {
  path: string
  items: Item[]
  /** Of a year that is split. */
  months: Period<Item>[]
}

function splitYear<Item extends { day: Day }>(year: Period<Item>): Period<Item> {
  return year.items.length > yearBound ? { ...year, months: partBy(year.items, 7) } : year
}

function partBy<Item extends { day: Day }>(items: readonly Item[], length: number): Period<Item>[] {
  const parts = Map.groupBy(items, ({ day }) => day.slice(0, length).replace('-', '/'))
  return [...parts].map(([path, part]) => ({ path, items: part, months: [] }))
}

function linkPeriods<Item, Row>(
  site: Site,
  { path: below, anchor }: List<Item, Row>,
  periods: readonly Period<Item>[],
): PeriodLink[] {
  const within = anchor === undefined ? '' : `#${anchor}`
  return periods.toReversed().map(({ path, items }) => ({
    text: showPeriod(site, path),
    href: `${site.base}${below}${path}/${within}`,
    count: items.length,
  }))
}
