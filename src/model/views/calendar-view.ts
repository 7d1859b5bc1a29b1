import { pathOf } from '../addresses.ts'
import { eventsOf } from '../concerned-events.ts'
import { writeLooseDate } from '../loose-date.ts'
import type { Site } from '../site.ts'
import { calendarDate, type SiteEvent } from '../site-events.ts'
import { calendarAnchor, calendarMatrix, type CalendarMatrix } from './calendar-matrix.ts'
import { showPeriod } from './dates.ts'
import { calendarEvent, listYears, type CalendarEvent, type CalendarYear, type DatedEvent } from './calendar-rows.ts'
import { headOf, type Head } from './head.ts'
import { newestShown } from './list.ts'
import {
  periodLinks,
  periodPaths,
  periodsOf,
  placePeriod,
  yearBound,
  type Period,
  type PeriodLink,
  type PeriodPlace,
} from './period.ts'
import { reckon, type Tally } from './reckoning.ts'

/** What was expected and what took place: all of it, or what concerns an entry or a story. */
export interface Calendar {
  of?: { kind: 'actor' | 'topic' | 'story'; id: string }
  name: string
  /** Below the base. */
  path: string
  events: readonly SiteEvent[]
}

/** A calendar, or a year or a month of one. */
export interface CalendarView extends PeriodPlace {
  head: Head
  title: string
  /** Years, or months, that have pages of their own. */
  periods: PeriodLink[]
  tally?: Tally
  /** What is expected, the soonest first. */
  ahead: CalendarList
  /** What is expected on a condition alone, the newest first. */
  undated: CalendarList
  /** What is overdue, the newest first. */
  overdue: CalendarList
  matrix?: CalendarMatrix
  /** The newest first, each from its first day to its last. */
  years: CalendarYear[]
}

const none: CalendarList = { rows: [], count: 0 }

export interface CalendarList {
  rows: CalendarEvent[]
  count: number
}

/** Give every calendar that has an entry, by the address of its page. */
export function listCalendars(site: Site): Calendar[] {
  const all: Calendar = { name: site.settings.name, path: 'calendar/', events: site.events }
  const kinds = ['actor', 'topic', 'story'] as const
  const others = kinds.flatMap((kind) =>
    [...site[kind].values()].map(({ id, name }): Calendar => {
      const of = { kind, id }
      return { of, name, path: `${pathOf(of)}calendar/`, events: eventsOf(site, of) }
    }),
  )
  return [all, ...others].filter(({ events }) => events.length > 0)
}

/** Part a calendar into the years and months that have pages. */
export function calendarPeriods({ events }: Pick<Calendar, 'events'>): Period<DatedEvent>[] {
  return periodsOf(listDated(events), yearBound)
}

/**
 * Give a page of a calendar: what is ahead and the days with entries, or all of a period.
 *
 * @param years those of `calendarPeriods`
 */
export function calendarView(
  site: Site,
  calendar: Calendar,
  years: readonly Period<DatedEvent>[],
  period?: Period<DatedEvent>,
): CalendarView {
  const { words, base } = site
  const { of, path, events } = calendar
  const name = of ? words.records.calendarOf(calendar.name) : words.records.calendar
  const title = period ? words.yearOf(name, showPeriod(site, period.path)) : name
  const up = of ? [{ text: calendar.name, href: base + pathOf(of) }] : []
  const view: CalendarView = {
    head: headOf(site, {
      title,
      description: period ? title : `${title}. ${words.records.calendarSummary}`,
      path: period ? `${path}${period.path}/` : path,
      ...(of && { feedsOf: { ...of, name: calendar.name } }),
    }),
    title,
    up,
    periods: periodLinks(site, { path }, period ? period.months : years),
    ahead: none,
    undated: none,
    overdue: none,
    years: [],
  }
  if (period) {
    const place = placePeriod(site, { name, path }, periodPaths(years), period.path)
    const shown = period.months.length > 0 ? [] : period.items
    return { ...view, ...place, up: [...up, ...place.up], years: listYears(site, shown) }
  }
  const dated = listDated(events)
  const matrix = calendarMatrix(
    site,
    dated.map(({ date }) => date),
    createHrefOf(base + path, years),
  )
  const tally = reckon(site, events)?.tally
  return {
    ...view,
    ...(tally && { tally }),
    ...listOpen(site, events),
    ...(matrix && { matrix }),
    years: years.length > 0 ? [] : listYears(site, dated),
  }
}

function listDated(events: readonly SiteEvent[]): DatedEvent[] {
  return events
    .flatMap((event) => {
      // What was given up without ever having a date stands where that was said, so that the record keeps it.
      const date = calendarDate(event) ?? event.state.closing?.date
      return date ? [{ event, date, day: date.start }] : []
    })
    .sort((a, b) => compareText(a.day, b.day) || compareText(writeLooseDate(a.date), writeLooseDate(b.date)))
}

/** Give the function that finds the anchor of a date: on the same page, or on that of its year or month. */
function createHrefOf(href: string, years: readonly Period<DatedEvent>[]) {
  const pages = years.flatMap((year) => (year.months.length > 0 ? year.months : [year]))
  const pageOf = new Map(pages.flatMap(({ path, items }) => items.map(({ date }) => [calendarAnchor(date), path])))
  return (anchor: string, year: string): string => {
    if (years.length === 0) return `#${anchor}`
    return `${href}${pageOf.get(anchor) ?? monthPage(anchor, pages) ?? year}/#${anchor}`
  }
}

/** Find the page that has a month's heading where no entry is dated to the month itself. */
function monthPage(anchor: string, pages: readonly Period<DatedEvent>[]): string | undefined {
  return pages.find(({ path }) => anchor === `on-${path.replace('/', '-')}`)?.path
}

/** List what is open: ahead, on a condition alone, and overdue. */
function listOpen(site: Site, events: readonly SiteEvent[]): Pick<CalendarView, 'ahead' | 'undated' | 'overdue'> {
  const dueOf = ({ state }: SiteEvent) => state.due?.start ?? ''
  const show = (list: readonly SiteEvent[]): CalendarList => ({
    rows: list.slice(0, newestShown).map((event) => calendarEvent(site, event)),
    count: list.length,
  })
  const expected = events.filter(({ state }) => state.state === 'expected')
  const overdue = events.filter(({ state }) => state.state === 'overdue')
  return {
    ahead: show(expected.filter(({ state }) => state.due).sort((a, b) => compareText(dueOf(a), dueOf(b)))),
    undated: show(expected.filter(({ state }) => !state.due).reverse()),
    overdue: show(overdue.toSorted((a, b) => compareText(dueOf(b), dueOf(a)))),
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
