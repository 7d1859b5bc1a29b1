import { pathOf } from '../addresses.ts'
import { eventsOf } from '../concerned-events.ts'
import type { Day } from '../day.ts'
import { formatDay } from '../day-format.ts'
import { writeLooseDate, type LooseDate } from '../loose-date.ts'
import type { Site } from '../site.ts'
import { calendarDate, type SiteEvent } from '../site-events.ts'
import { calendarAnchor, calendarMatrix, type CalendarMatrix } from './calendar-matrix.ts'
import { showDate, showPeriod } from './dates.ts'
import { expectationRow, type DateShown, type ExpectationRow } from './expectation.ts'
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
import { reckon, showAnnounced, type Tally } from './reckoning.ts'

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

export interface CalendarEvent extends ExpectationRow {
  /** Since when it was expected. */
  said?: DateShown
}

export interface CalendarYear {
  year: string
  months: CalendarGroup[]
  /** What is known less than to its month. */
  lessExact: CalendarRow[]
}

export interface CalendarGroup {
  /** Anchor of the month. */
  id: string
  name: string
  rows: CalendarRow[]
}

export interface CalendarRow extends CalendarEvent {
  /** Anchor of its date, on the first row that has it. */
  anchor?: string
  /** Day and day of the week; a date less exact as it is known; of what is known to its month a dash. */
  date: DateShown
  /** What the dash means. */
  label?: string
  /** Whether that is less exact than a day. */
  loose: boolean
}

/** An event that has a date, by the first day of what its date names. */
export interface DatedEvent {
  event: SiteEvent
  date: LooseDate
  day: Day
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

/** Give the row of an event; what was told when it had happened was expected by nobody. */
function calendarEvent(site: Site, event: SiteEvent): CalendarEvent {
  const { by, ...row } = expectationRow(site, event)
  return event.record.status === 'happened' ? row : { ...row, ...(by && { by }), said: showAnnounced(site, event) }
}

function listYears(site: Site, dated: readonly DatedEvent[]): CalendarYear[] {
  const seen = new Set<string>()
  const years = [...Map.groupBy(dated, ({ day }) => day.slice(0, 4))]
  return years
    .map(([year, list]): CalendarYear => {
      const inMonth = list.filter(({ date }) => isInMonth(date))
      const months = [...Map.groupBy(inMonth, ({ day }) => day.slice(0, 7))].map(([month, entries]): CalendarGroup => {
        const id = `on-${month}`
        seen.add(id)
        const name = formatDay(`${month}-01`, site.words.locale, 'LLLL')
        return { id, name, rows: entries.map((one) => calendarRow(site, one, seen)) }
      })
      const others = list.filter(({ date }) => !isInMonth(date))
      return { year, months, lessExact: others.map((one) => calendarRow(site, one, seen)) }
    })
    .toReversed()
}

function calendarRow(site: Site, { event, date, day }: DatedEvent, seen: Set<string>): CalendarRow {
  const anchor = calendarAnchor(date)
  const isFirst = !seen.has(anchor)
  seen.add(anchor)
  const isDay = date.precision === 'day' && date.modifier === undefined
  const { words } = site
  const [written, inItsMonth] = [showDate(site, date), !isDay && isInMonth(date)]
  const exact = isDay && formatDay(day, words.locale, words.records.dayAndWeekday)
  const text = exact || (inItsMonth ? words.charts.monthOnly : written)
  return {
    ...calendarEvent(site, event),
    ...(isFirst && { anchor }),
    date: { text, ...(isDay && { datetime: day }) },
    ...(inItsMonth && { label: words.charts.dayUnknown(written) }),
    loose: !isDay,
  }
}

function isInMonth({ precision, modifier }: LooseDate): boolean {
  return modifier === undefined && (precision === 'day' || precision === 'month')
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
