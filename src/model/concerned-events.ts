import { keyOf } from './desk.ts'
import type { TextRef } from './facts.ts'
import type { Site } from './site.ts'
import type { SiteEvent } from './site-events.ts'

/**
 * Give the events of the site, or of one of its texts, in order of announcement: those that concern an actor or a topic, and
 * those that a briefing, or a briefing of a story, announces, moves or closes.
 */
export function eventsOf(site: Pick<Site, 'events' | 'eventsOf' | 'story'>, of?: TextRef): readonly SiteEvent[] {
  if (of === undefined) return site.events
  if (of.kind !== 'story') return site.eventsOf.get(keyOf(of)) ?? []
  const briefings = site.story.get(of.id)?.briefings ?? []
  const told = new Set(briefings.flatMap(({ id }) => eventsOf(site, { kind: 'briefing', id })))
  return told.size === 0 ? [] : site.events.filter((event) => told.has(event))
}
