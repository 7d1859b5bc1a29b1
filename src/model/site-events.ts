import type { Day } from './day.ts'
import { keyOf } from './desk.ts'
import { collectEvents } from './event-history.ts'
import { eventState, type EventRecord, type EventState } from './events.ts'
import type { EntryRef } from './facts.ts'
import type { LooseDate } from './loose-date.ts'
import type { NamedActor } from './references.ts'
import type { SiteBriefing } from './site.ts'

/** An event with its state today and whom it concerns. */
export interface SiteEvent {
  id: string
  record: EventRecord
  state: EventState
  by?: NamedActor
  /** Actors and topics. */
  concerns: EntryRef[]
}

/** Give the date under which an event stands in a calendar: when it came, else when it was expected; undefined where nobody knows. */
export function calendarDate(event: Pick<SiteEvent, 'state'>): LooseDate | undefined {
  return dateOfWhatCame(event) ?? event.state.due
}

/** Give the date of what came, as exactly as it is known; undefined for what did not, or not yet. */
export function dateOfWhatCame({ state: { closing } }: Pick<SiteEvent, 'state'>): LooseDate | undefined {
  return closing?.result === 'happened' || closing?.result === 'partly' ? closing.date : undefined
}

/** All events of the site, and those that concern a briefing, an actor or a topic. */
export interface SiteEvents {
  /** In order of announcement. */
  list: SiteEvent[]
  /** By `briefing:ID` (announced, moved or closed there), `actor:ID` and `topic:ID`; a topic has those of narrower ones as well. */
  byConcern: Map<string, SiteEvent[]>
}

/**
 * Join the events of the public briefings, each with its state on a day.
 *
 * @param briefings oldest first
 * @param broaderOf gives a topic and all that are broader
 */
export function joinEvents(
  briefings: readonly SiteBriefing[],
  today: Day,
  broaderOf: (topic: string) => Iterable<string> = (topic) => [topic],
): SiteEvents {
  const byId = new Map(briefings.map((briefing) => [briefing.id, briefing]))
  const events: SiteEvents = { list: [], byConcern: new Map() }
  for (const record of collectEvents(briefings)) {
    const { by, concerns } = findNames(byId.get(record.announcedBy)!, record.id)
    const event: SiteEvent = { id: record.id, record, state: eventState(record, today), ...(by && { by }), concerns }
    events.list.push(event)
    const reached = concerns.flatMap(({ kind, id }) =>
      kind === 'topic' ? [...broaderOf(id)].map((topic) => keyOf({ kind, id: topic })) : [keyOf({ kind, id })],
    )
    for (const key of new Set([...briefingsOf(record), ...reached])) {
      const list = events.byConcern.get(key)
      if (list) list.push(event)
      else events.byConcern.set(key, [event])
    }
  }
  return events
}

function findNames({ text, events }: SiteBriefing, id: string) {
  return events[(text.matter.events ?? []).findIndex((event) => event.id === id)]!
}

function briefingsOf({ announcedBy, moves, closing }: EventRecord): string[] {
  const told = [announcedBy, ...moves.map(({ by }) => by), ...(closing?.by === undefined ? [] : [closing.by])]
  return told.map((id) => keyOf({ kind: 'briefing', id }))
}
