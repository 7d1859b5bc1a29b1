import { pathOf } from '../addresses.ts'
import { keyOf } from '../desk.ts'
import type { EntryRef } from '../facts.ts'
import type { Site, SiteBriefing } from '../site.ts'
import type { SiteEvent } from '../site-events.ts'
import type { Statement } from '../statements.ts'
import { expectationRow, type ExpectationRow } from './expectation.ts'
import { listEntry, type ListEntry } from './list.ts'
import { statementRow, type StatementRow } from './rows.ts'
import { openSection, type List, type Section } from './section.ts'

/** The lists of an actor or a topic; of these only an actor says something, and is a source. */
export interface EntrySections {
  about: Section<ListEntry>
  said: Section<StatementRow>
  /** By the day on which it was announced. */
  expectations: Section<ExpectationRow>
  mentioned: Section<ListEntry>
  source: Section<ListEntry>
}

/** Open the lists of an entry, each by itself: of one that is short everything stands on the entry's page. */
export function entrySections(site: Site, named: EntryRef): EntrySections {
  const { kind, id } = named
  const path = pathOf(named)
  const actor = kind === 'actor' ? site.actor.get(id) : undefined
  const { about, mentioned } = site[kind].get(id)!
  const events = turnWithinBriefings(site.eventsOf.get(keyOf(named)) ?? []).map((event) => ({
    event,
    day: event.record.announcedOn,
  }))
  const open = <Item extends { day: string }, Row>(list: Omit<List<Item, Row>, 'path'>) =>
    openSection(site, { ...list, path })
  const withSentence = (briefing: SiteBriefing) => listEntry(site, briefing, named)
  return {
    about: open({ items: about, rowOf: withSentence }),
    said: open({ items: actor?.said ?? [], rowOf: (one: Statement) => statementRow(site, one), anchor: 'page-said' }),
    expectations: open({
      items: events,
      rowOf: ({ event }: { event: SiteEvent }) => expectationRow(site, event),
      anchor: 'page-expectations',
    }),
    mentioned: open({ items: mentioned, rowOf: withSentence, anchor: 'page-mentioned' }),
    source: open({
      items: actor?.source ?? [],
      rowOf: (briefing: SiteBriefing) => listEntry(site, briefing),
      anchor: 'page-source',
    }),
  }
}

/** Turn the events of each briefing round: shown newest first, they stand as their author listed them. */
function turnWithinBriefings(events: readonly SiteEvent[]): SiteEvent[] {
  return [...Map.groupBy(events, ({ record }) => record.announcedBy).values()].flatMap((list) => list.toReversed())
}
