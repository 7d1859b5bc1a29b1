import type { Day } from './day.ts'
import type { About, Desk } from './desk.ts'
import { collectEvents } from './event-history.ts'
import { eventState, type EventRecord, type EventState } from './events.ts'
import type { NamedActor, References } from './references.ts'
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

/** Join the events of the public briefings, each with its state on a day. */
export function joinEvents(desk: Desk, briefings: readonly SiteBriefing[], today: Day): SiteEvents {
  const byId = new Map(briefings.map((briefing) => [briefing.id, briefing]))
  const events: SiteEvents = { list: [], byConcern: new Map() }
  for (const record of collectEvents(briefings)) {
    const announcer = byId.get(record.announcedBy)!
    const event: SiteEvent = { id: record.id, record, state: eventState(record, today) }
    if (record.by !== undefined) event.by = desk.references.speaker(record.by, whereOf(announcer, record.id, 'by'))
    events.list.push(event)
    for (const key of concerns(record, announcer, desk.references)) {
      const list = events.byConcern.get(key)
      if (list) list.push(event)
      else events.byConcern.set(key, [event])
    }
  }
  return events
}

/** Absent actors and topics of an event are those of its briefing. */
function concerns(record: EventRecord, announcer: SiteBriefing, references: References): Set<string> {
  const entries = (['actor', 'topic'] as const).flatMap((kind) => {
    const written = record[`${kind}s`]
    if (written === undefined)
      return announcer.about.filter((about: About) => about.kind === kind).map(({ id }) => `${kind}:${id}`)
    return written.flatMap((name) => {
      const id = references.entry(kind, name, whereOf(announcer, record.id, `${kind}s`))
      return id === undefined ? [] : [`${kind}:${id}`]
    })
  })
  const told = [
    announcer.id,
    ...record.moves.map(({ by }) => by),
    ...(record.closing?.by === undefined ? [] : [record.closing.by]),
  ]
  return new Set([...told.map((id) => `briefing:${id}`), ...entries])
}

function whereOf({ text }: SiteBriefing, id: string, key: string) {
  const index = (text.matter.events ?? []).findIndex((event) => event.id === id)
  return { file: text.file, path: ['events', index, key] }
}
