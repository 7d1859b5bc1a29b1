import { pathOf } from '../addresses.ts'
import type { EntryRef } from '../facts.ts'
import type { Site, SiteActor, SiteBriefing } from '../site.ts'
import { listEntry, type ListEntry } from './list.ts'
import { openSection, type Section } from './section.ts'

/** The lists of an actor or a topic; of these only an actor is a source. */
export interface EntrySections {
  about: Section<ListEntry>
  mentioned: Section<ListEntry>
  source: Section<SourceEntry>
}

/** A briefing that rests on what an actor published: with the sentence that names it, or with the titles. */
export type SourceEntry = ListEntry & { why?: string }

/** Open the lists of an entry, each by itself: of one that is short everything stands on the entry's page. */
export function entrySections(site: Site, named: EntryRef): EntrySections {
  const path = pathOf(named)
  const { about, mentioned } = site[named.kind].get(named.id)!
  const actor = named.kind === 'actor' ? site.actor.get(named.id) : undefined
  const withSentence = (briefing: SiteBriefing) => listEntry(site, briefing, named)
  return {
    about: openSection(site, { items: about, rowOf: withSentence, path }),
    mentioned: openSection(site, { items: mentioned, rowOf: withSentence, path, anchor: 'page-mentioned' }),
    source: openSection(site, {
      items: actor?.source ?? [],
      rowOf: (briefing: SiteBriefing) => sourceEntry(site, briefing, actor!),
      path,
      anchor: 'page-source',
    }),
  }
}

function sourceEntry(site: Site, briefing: SiteBriefing, { id }: SiteActor): SourceEntry {
  const entry = listEntry(site, briefing, { kind: 'actor', id })
  const sources = (briefing.text.matter.sources ?? []).filter((_, index) => briefing.publishers[index]?.actor === id)
  if (entry.sentence || sources.length === 0) return entry
  return { ...entry, why: site.words.records.cited(sources.map(({ title }) => title)) }
}
