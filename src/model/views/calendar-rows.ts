import type { Day } from '../day.ts'
import type { LooseDate } from '../loose-date.ts'
import type { Site } from '../site.ts'
import type { SiteEvent } from '../site-events.ts'
import { calendarAnchor } from './calendar-matrix.ts'
import { showDate } from './dates.ts'
import { expectationRow, type DateShown, type ExpectationRow } from './expectation.ts'
import { showAnnounced } from './reckoning.ts'

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

/** Give the row of an event; what was told when it had happened was expected by nobody. */
export function calendarEvent(site: Site, event: SiteEvent): CalendarEvent {
  const { by, ...row } = expectationRow(site, event)
  return event.record.status === 'happened' ? row : { ...row, ...(by && { by }), said: showAnnounced(site, event) }
}

/** List what stands on each day, by year and month, the newest year first. */
export function listYears(site: Site, dated: readonly DatedEvent[]): CalendarYear[] {
  const seen = new Set<string>()
  const years = [...Map.groupBy(dated, ({ day }) => day.slice(0, 4))]
  return years
    .map(([year, list]): CalendarYear => {
      const inMonth = list.filter(({ date }) => isInMonth(date))
      const months = [...Map.groupBy(inMonth, ({ day }) => day.slice(0, 7))].map(([month, entries]): CalendarGroup => {
        const id = `on-${month}`
        seen.add(id)
        const name = site.words.formatDay(`${month}-01`, 'LLLL')
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
  const exact = isDay && words.formatDay(day, words.records.dayAndWeekday)
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
