import type { Day } from './day.ts'
import { keyOf } from './desk.ts'
import { collectEvents } from './event-history.ts'
import { eventState, type EventRecord, type EventState } from './events.ts'
import type { NamedActor } from './references.ts'
import type { SiteBriefing } from './site.ts'

/** An event with its state today and whom it concerns. */
export interface SiteEvent {
  id: string
  record: EventRecord
  state: EventState
  by?: NamedActor
}

/** All events of the site, and those that concern a briefing, an actor or a topic. */
export interface SiteEvents {
  /** In order of announcement. */
  list: SiteEvent[]
  /** By `briefing:ID` (announced, moved or closed there), `actor:ID` and `topic:ID`. */
  byConcern: Map<string, SiteEvent[]>
}

/**
 * Join the events of the public briefings, each with its state on a day.
 *
 * @param briefings oldest first
 */
export function joinEvents(briefings: readonly SiteBriefing[], today: Day): SiteEvents {
  const byId = new Map(briefings.map((briefing) => [briefing.id, briefing]))
  const events: SiteEvents = { list: [], byConcern: new Map() }
  for (const record of collectEvents(briefings)) {
    const { by, concerns } = findNames(byId.get(record.announcedBy)!, record.id)
    const event: SiteEvent = { id: record.id, record, state: eventState(record, today), ...(by && { by }) }
    events.list.push(event)
    for (const key of new Set([...briefingsOf(record), ...concerns.map(keyOf)])) {
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
