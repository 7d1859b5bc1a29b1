import { pathOf } from '../model/addresses.ts'
import { eventsOf } from '../model/concerned-events.ts'
import { addDays, noonOf, type Day } from '../model/day.ts'
import type { EventStateName } from '../model/events.ts'
import { firstDay, lastDay } from '../model/loose-date.ts'
import type { Site } from '../model/site.ts'
import { calendarDate, dateOfWhatCame, type SiteEvent } from '../model/site-events.ts'
import { showDate } from '../model/views/dates.ts'
import { expectationRow, type ExpectationRow } from '../model/views/expectation.ts'
import { absolute } from '../model/views/head.ts'
import type { GrowingList } from '../model/views/period-view.ts'
import { channelOf, folderOf } from './feed.ts'
import { writeCalendar, writeEntry, type CalendarEntry } from './icalendar.ts'
import type { OutputFile } from './output-file.ts'

/** Build the calendar of the site, or of an actor, a topic or a story: what is expected, and what came of it. */
export function calendarFile(
  site: Site,
  list: GrowingList,
  entryOf: (event: SiteEvent) => CalendarEntry | undefined,
): OutputFile {
  const path = `${folderOf(list)}calendar.ics`
  const { title, description, home } = channelOf(site, list)
  const calendar = { title, description, home, self: absolute(site, path) }
  const entries = () => eventsOf(site, list.of).flatMap((event) => entryOf(event) ?? [])
  return {
    path,
    inputs: () => [calendar, ...entries()],
    make: () => writeCalendar(calendar, entries().map(writeOnce)),
  }
}

/** Give the function that makes an event's entry, each once for all the calendars it stands in; undefined without a date. */
export function createCalendarEntries(site: Site): (event: SiteEvent) => CalendarEntry | undefined {
  const entries = new Map<string, CalendarEntry | undefined>()
  const undone = undoneOf(site)
  return (event) => {
    if (!entries.has(event.id)) entries.set(event.id, calendarEntry(site, event, undone.get(event.id) ?? []))
    return entries.get(event.id)
  }
}

// An event stands in a dozen calendars.
const written = new WeakMap<CalendarEntry, Uint8Array>()

function writeOnce(entry: CalendarEntry): Uint8Array {
  const known = written.get(entry) ?? writeEntry(entry)
  written.set(entry, known)
  return known
}

/**
 * Give by event the days on which withdrawn briefings moved or closed it, and on which that was undone.
 *
 * To readers' clients an entry that changed less often than the one they have is an old one.
 */
function undoneOf({ withdrawn }: Site): Map<string, Day[]> {
  const undone = new Map<string, Day[]>()
  for (const { day, text } of withdrawn) {
    const { moves = [], closes = [], withdrawn: end } = text.matter
    for (const { event } of [...moves, ...closes])
      undone.set(event, [...(undone.get(event) ?? []), day, ...(end ? [end.date] : [])])
  }
  return undone
}

function calendarEntry(site: Site, event: SiteEvent, undone: readonly Day[]): CalendarEntry | undefined {
  const { record, state } = event
  const date = calendarDate(event)
  if (date === undefined) return undefined
  const row = expectationRow(site, event)
  const spoken = dateOfWhatCame(event) === undefined ? row.words?.text : undefined
  const when = spoken ?? showDate(site, date)
  const isDay = date.precision === 'day' && date.modifier === undefined
  const { calendarEntry: words } = site.words.outputs
  const until = lastDay(date)
  return {
    uid: `${record.id}@${new URL(site.settings.address).host}`,
    ...historyOf(site, event, undone),
    // What is expected before some day may come from the day on which that was said.
    first: firstDay(date) ?? earlier(record.announcedOn, until),
    end: addDays(until, 1),
    title: isDay && spoken === undefined ? record.title : `${record.title} (${when})`,
    ...(row.title.lang !== undefined && { language: row.title.lang }),
    description: describe(site, row, isDay ? words.when(when) : words.loose(when)),
    url: absolute(site, pathOf({ kind: 'briefing', id: record.announcedBy })),
    status: statuses[state.state],
    category: row.state,
  }
}

/** Say when an event last changed by a briefing, and how often it did. */
function historyOf(
  site: Site,
  { record, state }: SiteEvent,
  undone: readonly Day[],
): Pick<CalendarEntry, 'stamp' | 'sequence'> {
  const days = [...[...record.moves, ...(state.closing ? [state.closing] : [])].map(({ on }) => on), ...undone]
  const newest = days.reduce(later, record.announcedOn)
  return { stamp: noonOf(newest, site.settings.timeZone).toISOString(), sequence: days.length }
}

/** What did not come is no appointment any more, as what was dropped: readers' clients strike it out. */
const statuses: Record<EventStateName, CalendarEntry['status']> = {
  expected: 'TENTATIVE',
  overdue: 'TENTATIVE',
  happened: 'CONFIRMED',
  partly: 'CONFIRMED',
  failed: 'CANCELLED',
  dropped: 'CANCELLED',
}

function describe(site: Site, row: ExpectationRow, when: string): string {
  const { calendarEntry: words } = site.words.outputs
  const { state, slip, first, by, condition, likelihood, news, outcome, announced } = row
  const told = outcome?.told ?? news?.told
  const note = outcome?.note ?? news?.note
  const lines = [
    when,
    first && words.first(first.text),
    words.state(state, slip),
    by && words.by(by.text),
    likelihood && words.likelihood(likelihood),
    condition && words.condition(condition.text),
    note?.text,
    outcome?.source && words.source(outcome.source.text),
    words.announced(announced.text),
    told && words.told(told.text),
  ]
  return lines.filter((line) => line !== undefined).join('\n')
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b
}
