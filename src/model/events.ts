import { addDays, type Day } from './day.ts'
import { measureSlip, type Slip } from './event-slip.ts'
import { firstDay, lastDay, type LooseDate } from './loose-date.ts'
import type { ClosingMatter, EventMatter } from './schemas/event.ts'

/** An event with its history, as `collectEvents` joins it from all briefings. */
export interface EventRecord extends Omit<EventMatter, 'date' | 'status' | 'outcome'> {
  /** What was expected when it was announced; absent where only `if` is known. */
  date?: LooseDate
  status: 'expected' | 'happened'
  announcedBy: string
  announcedOn: Day
  /** Oldest first. */
  moves: EventMove[]
  /** By a briefing. */
  closing?: EventClosing
  /** By the event's own `outcome`, which holds while no briefing closes it. */
  outcome?: EventClosing
}

export interface EventMove {
  /** The new date; absent where it is news of the event only. */
  to?: LooseDate
  /** Day of the briefing that says so. */
  on: Day
  by: string
  note?: string
}

export interface EventClosing {
  result: ClosingMatter['result']
  /** When it came, or was known not to come. */
  date: LooseDate
  /** From when on it is known: the day of the briefing; of an outcome that of its source, or the last that its date can mean. */
  on: Day
  /** The briefing; absent for an event's own outcome. */
  by?: string
  note?: string
  source?: NonNullable<EventMatter['outcome']>['source']
}

export type EventStateName = 'expected' | 'overdue' | EventClosing['result']

/** How an event stands on a day. */
export interface EventState {
  state: EventStateName
  /** What is expected, or was when it closed: after all moves so far. Absent where no date was ever given. */
  due?: LooseDate
  /** What was expected first. */
  firstDue?: LooseDate
  /** How often it was given a new date. */
  moved: number
  slipped?: Slip
  closing?: EventClosing
}

/**
 * Tell how an event stands on a day.
 *
 * It is overdue when the last day that its date can mean is past and nothing closed it; without a date, never.
 */
export function eventState(event: EventRecord, today: Day): EventState {
  const closing = findClosing(event, today)
  const dates = datesExpected(event, closing === undefined ? today : closedOn(closing))
  const [firstDue, due] = [dates[0], dates.at(-1)]
  const slipped = firstDue && due && findSlip(firstDue, due, closing)
  const open = due && lastDay(due) < today ? 'overdue' : 'expected'
  return {
    state: closing?.result ?? open,
    ...(firstDue && { due, firstDue }),
    moved: dates.length - (event.date ? 1 : 0),
    ...(slipped && { slipped }),
    ...(closing && { closing }),
  }
}

/** Find the first day after another on which an event reads differently, though nobody writes a word. */
export function nextStateChange(event: EventRecord, after: Day): Day | undefined {
  const dates = datesExpected(event, '9999')
  const days = [
    ...dates.map((date) => addDays(lastDay(date), 1)),
    ...[...event.moves, event.closing, event.outcome].flatMap((change) => change?.on ?? []),
  ]
  const before = JSON.stringify(eventState(event, after))
  return days.sort().find((day) => day > after && JSON.stringify(eventState(event, day)) !== before)
}

/** Tell the day after which a closed event cannot be moved any more. */
function closedOn({ by, on, date }: EventClosing): Day {
  return by === undefined ? lastDay(date) : on
}

function findClosing({ status, date, announcedOn, announcedBy, closing, outcome }: EventRecord, today: Day) {
  const atOnce: EventClosing = {
    result: 'happened',
    date: date ?? { precision: 'day', start: announcedOn },
    on: announcedOn,
    by: announcedBy,
  }
  return [status === 'happened' ? atOnce : undefined, closing, outcome].find((one) => one && one.on <= today)
}

function datesExpected({ date, moves }: EventRecord, until: Day): LooseDate[] {
  const later = moves.filter(({ on }) => on <= until).flatMap(({ to }) => to ?? [])
  return date ? [date, ...later] : later
}

// Against what was expected first. One that was moved later slipped, by nothing perhaps: it may have come in its first time after
// all. One that came early did not.
function findSlip(first: LooseDate, due: LooseDate, closing: EventClosing | undefined): Slip | undefined {
  const came = closing?.result === 'happened' || closing?.result === 'partly' ? closing.date : undefined
  const movedLater = lastDay(due) > lastDay(first)
  const fitsNowhere = came !== undefined && (firstDay(came) ?? '') > lastDay(first)
  return movedLater || fitsNowhere ? measureSlip(first, came ?? due) : undefined
}
