import { indexPathOf, pathOf } from '../addresses.ts'
import type { Day } from '../day.ts'
import type { TextRef } from '../facts.ts'
import type { Site, SiteBriefing } from '../site.ts'
import { showPeriod } from './dates.ts'
import { entrySections, type EntrySections, type SourceEntry } from './entry-sections.ts'
import { headOf, type Head } from './head.ts'
import { listEntry, type ListEntry } from './list.ts'
import { placePeriod, type PeriodPlace } from './period.ts'
import { openSection, type Excerpt, type Section } from './section.ts'

/** A list that grows: all briefings, or those of an actor, topic or story. */
export interface GrowingList {
  of?: TextRef
  name: string
  /** Address of the list's own page, below the base. */
  path: string
  briefings: readonly SiteBriefing[]
}

/** A year, or a month, of a list; of an actor or a topic, of all its lists that are long. */
export interface PeriodView extends PeriodPlace {
  head: Head
  title: string
  /** Of all briefings, or a story's. */
  briefings?: Excerpt<ListEntry>
  about?: Excerpt<ListEntry>
  mentioned?: Excerpt<ListEntry>
  source?: Excerpt<SourceEntry>
}

/** The sections that the pages of a list's years may have. */
export type PeriodSections = Partial<EntrySections> & { briefings?: Section<ListEntry> }

/** Give every list of the site that may have pages of its years. */
export function growingLists(site: Site): GrowingList[] {
  const all: GrowingList = {
    get name() {
      return site.words.briefings // which nobody reads who asks only where pages stand
    },
    path: indexPathOf('briefing'),
    briefings: site.briefings,
  }
  const listsOf = (kind: 'actor' | 'topic') =>
    [...site[kind].values()].map(({ id, name, about }) => listOf({ kind, id }, name, about))
  const stories = [...site.story.values()].map(({ id, name, briefings }) =>
    listOf({ kind: 'story', id }, name, briefings),
  )
  return [all, ...listsOf('actor'), ...listsOf('topic'), ...stories]
}

function listOf(of: TextRef, name: string, briefings: readonly SiteBriefing[]): GrowingList {
  return { of, name, path: pathOf(of), briefings }
}

/** Open the sections of a list's page: an entry's own, else its briefings. */
export function periodSections(site: Site, { of, path, briefings }: GrowingList): PeriodSections {
  if (of?.kind === 'actor' || of?.kind === 'topic') return entrySections(site, { kind: of.kind, id: of.id })
  return { briefings: openSection(site, { items: briefings, rowOf: (one) => listEntry(site, one), path }) }
}

/** Give the pages of years and months that one of the sections needs, each with the day of the newest on it. */
export function periodPages(sections: PeriodSections): Map<string, Day> {
  const periods = new Map<string, Day>()
  for (const [path, day] of Object.values(sections).flatMap(({ periods }) => [...periods])) {
    const known = periods.get(path)
    if (known === undefined || known < day) periods.set(path, day)
  }
  return new Map([...periods].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Show a year or a month. */
export function periodView(site: Site, list: GrowingList, sections: PeriodSections, period: string): PeriodView {
  const title = site.words.yearOf(list.name, showPeriod(site, period))
  return {
    head: headOf(site, {
      title,
      description: title,
      path: `${list.path}${period}/`,
      ...(list.of && { cards: [list.of] }),
    }),
    title,
    ...placePeriod(site, list, [...periodPages(sections).keys()], period),
    briefings: sections.briefings?.inPeriod(period),
    about: sections.about?.inPeriod(period),
    mentioned: sections.mentioned?.inPeriod(period),
    source: sections.source?.inPeriod(period),
  }
}
