import { addDays, daysBetween, type Day } from '../day.ts'
import { firstDay, lastDay, type LooseDate } from '../loose-date.ts'
import type { Site } from '../site.ts'
import type { SiteEvent } from '../site-events.ts'
import { showDay } from './dates.ts'
import { expectationRow, type DateShown, type ExpectationRow } from './expectation.ts'
import { timeAxis, type TimeAxis } from './time-axis.ts'

/** What was expected, and what came of it: the figures, and a row for each expectation. */
export interface Reckoning {
  axis: TimeAxis
  tally: Tally
  /** Oldest first. */
  rows: ReckoningRow[]
  /** Of how many these are the newest. */
  count: number
  sentence: string
}

/** How many expectations came to what. */
export interface Tally {
  came: number
  late: number
  /** Only in part, in time or late. */
  partly: number
  never: number
  open: number
  /** Of those that are open. */
  overdue: number
}

export interface ReckoningRow extends ExpectationRow {
  said: DateShown
  /** When the newest word of it came, while it is open. */
  newsOn?: DateShown
  course: Course
}

/** The way of an expectation from word to outcome, each date as the day that stands for it on an axis. */
export interface Course {
  said: Day
  /** Where it was moved: what was expected first. */
  firstDue?: Day
  due?: Day
  outcome?: { day: Day; came: boolean }
  /** It came late, or was given up or is still open after it was due, or was moved to a later date. */
  late: boolean
}

/** A page shows this many; the figures count all. */
const shownAtMost = 40

/**
 * Reckon up what was expected; nothing where nothing was.
 *
 * What a briefing announces as happened was no expectation, and does not count.
 *
 * @param events in order of announcement
 */
export function reckon(site: Site, events: readonly SiteEvent[]): Reckoning | undefined {
  const expected = events.filter(({ record }) => record.status === 'expected')
  if (expected.length === 0) return undefined
  const shown = expected.slice(-shownAtMost)
  const axis = axisOf(site.today, shown)
  const tally = tallyEvents(expected)
  return {
    axis,
    tally,
    rows: shown.map((event) => reckoningRow(site, event, axis)),
    count: expected.length,
    sentence: site.words.charts.tallied(tally),
  }
}

/** Find the axis that has every mark of their courses, and today while one of them is open. */
function axisOf(today: Day, events: readonly SiteEvent[]): TimeAxis {
  const due = events.flatMap(({ state }) => (state.due ? middleOf(state.due) : []))
  const known = events.flatMap(({ record, state: { firstDue, closing } }) => [
    record.announcedOn,
    ...(firstDue ? [middleOf(firstDue)] : []),
    ...(closing ? [middleOf(closing.date)] : []),
  ])
  const isOpen = events.some(({ state }) => outcomeOf(state) === 'open')
  return timeAxis(today, [...known, ...due], { ahead: due, isOpen })
}

/** Count what came of expectations; all but the last count are all of them. */
export function tallyEvents(events: readonly SiteEvent[]): Tally {
  const tally = { came: 0, late: 0, partly: 0, never: 0, open: 0, overdue: 0 }
  for (const { state } of events) {
    const kind = outcomeOf(state)
    tally[kind] += 1
    if (state.state === 'overdue') tally.overdue += 1
  }
  return tally
}

function outcomeOf({ state, slipped }: SiteEvent['state']): Exclude<keyof Tally, 'overdue'> {
  switch (state) {
    case 'happened':
      return slipped ? 'late' : 'came'
    case 'partly':
      return 'partly'
    case 'failed':
    case 'dropped':
      return 'never'
    case 'expected':
    case 'overdue':
      return 'open'
  }
}

function reckoningRow(site: Site, event: SiteEvent, axis: TimeAxis): ReckoningRow {
  const { record } = event
  const row: ReckoningRow = {
    ...expectationRow(site, event),
    said: showAnnounced(site, event),
    course: courseOf(event, axis),
  }
  const move = record.moves.at(-1)
  if (row.news && move) row.newsOn = { text: showDay(site, move.on), datetime: move.on }
  return row
}

/** Give the day on which it was announced. */
export function showAnnounced(site: Site, { record: { announcedOn } }: SiteEvent): DateShown {
  return { text: showDay(site, announcedOn), datetime: announcedOn }
}

/**
 * Find the days of an expectation's course.
 *
 * A date that is not exact stands in the middle of all the days that it can mean; none was expected before it was said.
 * Today is known to the quarter only: what is overdue was due before its end, and what is not, after.
 */
export function courseOf({ record, state }: Pick<SiteEvent, 'record' | 'state'>, { now }: TimeAxis): Course {
  const { firstDue, due, closing } = state
  const said = earlier(record.announcedOn, now)
  const came = outcomeOf(state)
  const course: Course = { said, late: isLate(state) }
  if (due) course.due = placeDue(middleOf(due, said), state.state, now)
  if (firstDue && due && firstDue !== due) course.firstDue = middleOf(firstDue, said)
  if (closing) course.outcome = { day: earlier(middleOf(closing.date), now), came: came !== 'never' }
  return course
}

function isLate({ state, slipped, firstDue, closing }: SiteEvent['state']): boolean {
  if (slipped || state === 'overdue') return true
  const ended = closing && firstDay(closing.date)
  const givenUp = state === 'failed' || state === 'dropped'
  return givenUp && firstDue !== undefined && ended !== undefined && ended > lastDay(firstDue)
}

function placeDue(day: Day, state: SiteEvent['state']['state'], now: Day): Day {
  if (state === 'overdue') return earlier(day, now)
  return state === 'expected' && day < now ? now : day
}

/** Give the day in the middle of all that a date can mean, from a day on; of `before 2020` the last. */
function middleOf(date: LooseDate, from: Day = ''): Day {
  const [first, last] = [firstDay(date), lastDay(date)]
  if (first === undefined || last < from) return last
  const start = first > from ? first : from
  return addDays(start, Math.floor(daysBetween(start, last) / 2))
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b
}
