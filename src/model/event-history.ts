import type { Day } from './day.ts'
import type { CompiledText } from './facts.ts'
import type { EventClosing, EventMove, EventRecord } from './events.ts'
import { firstDay, lastDay, parseLooseDate, type LooseDate } from './loose-date.ts'
import type { BriefingMatter } from './schemas/briefing.ts'
import type { ClosingMatter, EventMatter, MoveMatter } from './schemas/event.ts'

/** What the history of events needs of a briefing. */
export interface EventBriefing {
  id: string
  day: Day
  text: {
    file: string
    matter: Pick<BriefingMatter, 'date' | 'publishAt' | 'withdrawn' | 'events' | 'moves' | 'closes'>
    standIns?: CompiledText['standIns']
  }
}

/**
 * Join what briefings announce, move and close to one record an event, in order of announcement.
 *
 * What names an event that none of them announces has no effect, nor has a second announcement or closing of the same: these
 * are for `findEventProblems` to report. So an event that a withdrawn briefing closed is open once that briefing is left out.
 *
 * @param briefings those that count, oldest first: public, and not withdrawn by then
 */
export function collectEvents(briefings: readonly EventBriefing[]): EventRecord[] {
  const events = new Map<string, EventRecord>()
  for (const briefing of briefings) {
    for (const event of briefing.text.matter.events ?? []) {
      if (!events.has(event.id)) events.set(event.id, openRecord(event, briefing))
    }
  }
  const told = new Set<string>()
  for (const briefing of briefings) {
    const { moves = [], closes = [] } = briefing.text.matter
    told.add(briefing.id)
    for (const { to, ...move } of moves) {
      const event = events.get(move.event)
      // What an older briefing moved is known to the one that announces a date after it.
      event?.moves.push(readMove(told.has(event.announcedBy) ? { ...move, to } : move, briefing))
    }
    for (const closing of closes) {
      const event = events.get(closing.event)
      if (event) event.closing ??= readClosing(closing, briefing)
    }
  }
  return [...events.values()]
}

function openRecord({ date, outcome, ...event }: EventMatter, { id, day }: EventBriefing): EventRecord {
  const expected = readDate(date)
  return {
    ...event,
    status: event.status ?? 'expected',
    ...(expected && { date: expected }),
    announcedBy: id,
    announcedOn: day,
    moves: [],
    ...(outcome && { outcome: readOutcome(outcome, day) }),
  }
}

function readMove({ to, note }: MoveMatter, { id, day }: EventBriefing): EventMove {
  const date = readDate(to)
  return { ...(date && { to: date }), on: day, by: id, ...(note !== undefined && { note }) }
}

function readClosing({ result, date, note }: ClosingMatter, { id, day }: EventBriefing): EventClosing {
  return { result, date: readDate(date) ?? asDate(day), on: day, by: id, ...(note !== undefined && { note }) }
}

// Nobody says when the desk learnt of an outcome: not before it announced the event, nor before the outcome was possible. Until
// the last day that it can mean only a source knows more.
function readOutcome(outcome: NonNullable<EventMatter['outcome']>, announcedOn: Day): EventClosing {
  const { result, text, source } = outcome
  const date = readDate(outcome.date) ?? asDate(announcedOn)
  const [first = '', last, reported = last] = [firstDay(date), lastDay(date), source?.date]
  const known = reported < last ? reported : last
  return {
    result,
    date,
    on: latest(announcedOn, first, known),
    ...(text !== undefined && { note: text }),
    ...(source && { source }),
  }
}

function latest(...days: Day[]): Day {
  return days.reduce((a, b) => (a > b ? a : b))
}

function asDate(day: Day): LooseDate {
  return { precision: 'day', start: day }
}

// A date that cannot be read was reported where the front matter was: here it is as if it were not given.
function readDate(text: string | undefined): LooseDate | undefined {
  return text === undefined ? undefined : parseLooseDate(text)
}
