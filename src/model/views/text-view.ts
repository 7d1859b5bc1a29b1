import { pathOf } from '../addresses.ts'
import { eventsOf } from '../concerned-events.ts'
import type { CompiledText } from '../facts.ts'
import type { Site, SiteBriefing, SiteStory } from '../site.ts'
import { mergeStatements } from '../statements.ts'
import { bodyView, type BodyView } from './body.ts'
import { expectationRow, type ExpectationRow } from './expectation.ts'
import { headOf, type Head } from './head.ts'
import { listEntry, newestShown, withYearsOnce, type Link, type ListEntry } from './list.ts'
import { openSection, type Excerpt } from './section.ts'

export interface StoryView {
  head: Head
  name: string
  summary?: string
  profile: BodyView
  /** Oldest first, as the story goes; of a long one the newest. */
  briefings: Excerpt<ListEntry & { summary: string }>
  /** What the story's briefings expected and nothing has closed. */
  open: ExpectationRow[]
  statements?: Link
  calendar?: Link
}

/** A page that the author wrote. */
export interface PageView {
  head: Head
  title: string
  summary?: string
  body: BodyView
}

export interface NotFoundView {
  head: Head
}

export function storyView(site: Site, story: SiteStory): StoryView {
  const { id, name, text, briefings } = story
  const path = pathOf({ kind: 'story', id })
  const open = briefings.flatMap((briefing) =>
    (site.eventsOf.get(`briefing:${briefing.id}`) ?? []).filter(
      ({ record, state }) =>
        record.announcedBy === briefing.id && (state.state === 'expected' || state.state === 'overdue'),
    ),
  )
  const rowOf = (briefing: SiteBriefing) => ({
    ...listEntry(site, briefing),
    summary: briefing.text.matter.summary,
  })
  const newest = openSection(site, { items: briefings, rowOf, path }).newest()
  const view: StoryView = {
    head: headOf(site, {
      title: name,
      description: text.matter.summary ?? name,
      path,
      feedsOf: { kind: 'story', id, name },
    }),
    name,
    profile: bodyView(site, text),
    // A story is read from its beginning.
    briefings: { ...newest, rows: withYearsOnce(site, briefings.slice(-newestShown).map(rowOf)) },
    open: open.map((event) => expectationRow(site, event)),
  }
  if (text.matter.summary !== undefined) view.summary = text.matter.summary
  const { records } = site.words
  const statements = mergeStatements(briefings).length
  if (statements > 0)
    view.statements = { text: site.words.front.allStatements(statements), href: `${site.base}${path}statements/` }
  if (eventsOf(site, { kind: 'story', id }).length > 0)
    view.calendar = { text: records.wholeCalendar, href: `${site.base}${path}calendar/` }
  return view
}

export function pageView(site: Site, text: CompiledText<'page'>): PageView {
  const { title, summary } = text.matter
  const view: PageView = {
    head: headOf(site, {
      title,
      description: summary ?? title,
      path: pathOf({ kind: 'page', id: text.id }),
      language: site.settings.language,
    }),
    title,
    body: bodyView(site, text),
  }
  if (summary !== undefined) view.summary = summary
  return view
}

export function notFoundView(site: Site): NotFoundView {
  const { notFound: title, notFoundText: description } = site.words
  // Hosts that know no error page serve it as a page like any other.
  return { head: { ...headOf(site, { title, description }), noindex: true } }
}
