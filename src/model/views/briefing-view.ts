import { pathOf } from '../addresses.ts'
import { changeDates } from '../changes.ts'
import { dayOf, type Day } from '../day.ts'
import { relatedTo, type Related } from '../related.ts'
import { hrefOf, nameOf, type Site, type SiteBriefing } from '../site.ts'
import { bodyView, type BodyView } from './body.ts'
import { citeView, type CiteView } from './cite.ts'
import { showDay, showFullDay } from './dates.ts'
import { expectationRow, type ExpectationRow } from './expectation.ts'
import { figureOf, type FigureView } from './figure.ts'
import { headOf, type ArticleIdentity, type Head, type PageIdentity } from './head.ts'
import { linkedBriefing, type LinkedBriefing } from './linked.ts'
import { listEntry, listWithYearsOnce, type Link, type ListEntry } from './list.ts'
import { marginalia, type Marginalia } from './marginalia.ts'
import {
  involvedRow,
  linkTo,
  sourceRows,
  statementRow,
  type InvolvedRow,
  type SourceRow,
  type StatementRow,
} from './rows.ts'
import { sayUnpublished } from './unpublished.ts'

/** All that a briefing's page shows. */
export interface BriefingView {
  head: Head
  title: string
  summary: string
  topics: Link[]
  dateline?: string
  day: Day
  date: string
  /** With the name of the day of the week. */
  fullDate: string
  updated?: { day: Day; date: string }
  byline: string[]
  kind?: string
  /** Why readers do not see it yet. */
  unpublished?: string
  keyPoints: string[]
  involved: InvolvedRow[]
  image?: FigureView
  body: BodyView
  margin: Marginalia
  statements: StatementRow[]
  expectations: ExpectationRow[]
  sources: SourceRow[]
  corrections: { day: Day; date: string; text: string; paragraph?: number }[]
  story?: StoryExcerpt
  related: (ListEntry & { why: string })[]
  markdown: string
  cite: CiteView
  linked: LinkedBriefing
}

/** A briefing's place in its story: what came before it and after. */
export interface StoryExcerpt extends Link {
  /** In all three the year of a date stands only where it changes. */
  before: ListEntry[]
  date: string
  after: ListEntry[]
}

/** A page that stands where a withdrawn briefing was. */
export interface WithdrawnView {
  head: Head
  title: string
  day: Day
  date: string
  withdrawn: { day: Day; date: string; reason: string }
}

/** Of its story a briefing shows five before it, and two after: a bound on the pages that one more changes. */
const before = 5
const after = 2

export function briefingView(site: Site, briefing: SiteBriefing): BriefingView {
  const { matter } = briefing.text
  const path = pathOf({ kind: 'briefing', id: briefing.id })
  const markdown = `${path.slice(0, -1)}.md`
  const image = figureOf(site, matter.image)
  const page: PageIdentity = {
    title: matter.title,
    description: matter.summary,
    path,
    markdown,
    article: articleOf(site, briefing),
    ...(image && { image }),
    cards: [{ kind: 'briefing', id: briefing.id }, ...briefing.about],
  }
  const view: BriefingView = {
    head: headOf(site, { ...page, language: matter.lang ?? site.settings.language }),
    title: matter.title,
    summary: matter.summary,
    topics: briefing.about.flatMap((about) => (about.kind === 'topic' ? [linkTo(site, about)] : [])),
    day: briefing.day,
    date: showDay(site, briefing.day),
    fullDate: showFullDay(site, briefing.day),
    byline: matter.byline ?? [],
    keyPoints: matter.keyPoints ?? [],
    involved: briefing.about.flatMap((about) => (about.kind === 'actor' ? [involvedRow(site, briefing, about)] : [])),
    body: bodyView(site, briefing.text),
    margin: marginalia(site, briefing),
    statements: briefing.statements.map((statement) => statementRow(site, statement)),
    expectations: (site.eventsOf.get(`briefing:${briefing.id}`) ?? []).map((event) => expectationRow(site, event)),
    sources: sourceRows(site, briefing),
    corrections: (matter.corrections ?? []).map(({ date, text, paragraph }) => ({
      day: date,
      date: showDay(site, date),
      text,
      ...(paragraph !== undefined && { paragraph }),
    })),
    related: relatedTo(site, briefing).map((related) => ({
      ...listEntry(site, related.other),
      why: sayWhy(site, related),
    })),
    markdown: site.base + markdown,
    cite: citeView(site, briefing),
    linked: linkedBriefing(site, briefing),
  }
  if (matter.dateline !== undefined) view.dateline = matter.dateline
  if (matter.kind !== undefined) view.kind = site.words.briefingKind[matter.kind]
  if (matter.updated !== undefined)
    view.updated = { day: dayOf(matter.updated), date: showDay(site, dayOf(matter.updated)) }
  if (image) view.image = image
  const unpublished = sayUnpublished(site, briefing)
  if (unpublished) view.unpublished = unpublished.note
  const story = storyExcerpt(site, briefing)
  if (story) view.story = story
  return view
}

function articleOf(site: Site, briefing: SiteBriefing): ArticleIdentity {
  const { date, publishAt, byline = [] } = briefing.text.matter
  const modified = changeDates(briefing).sort().at(-1)
  return {
    day: briefing.day,
    published: publishAt ?? date,
    ...(modified !== undefined && { modified }),
    authors: byline,
    tags: briefing.about.map((ref) => nameOf(site, ref)),
  }
}

export function withdrawnView(site: Site, briefing: Pick<SiteBriefing, 'id' | 'day' | 'text'>): WithdrawnView {
  const { matter } = briefing.text
  const { title, withdrawn } = matter
  const { date, reason } = withdrawn!
  const path = pathOf({ kind: 'briefing', id: briefing.id })
  const page = { title: `${site.words.withdrawn}: ${title}`, description: reason, path }
  return {
    head: headOf(site, { ...page, language: matter.lang ?? site.settings.language }),
    title,
    day: briefing.day,
    date: showDay(site, briefing.day),
    withdrawn: { day: date, date: showDay(site, date), reason },
  }
}

function storyExcerpt(site: Site, briefing: SiteBriefing): StoryExcerpt | undefined {
  const story = briefing.story === undefined ? undefined : site.story.get(briefing.story)
  if (!story) return undefined
  const place = story.briefings.indexOf(briefing)
  const first = Math.max(0, place - before)
  const entries = listWithYearsOnce(site, story.briefings.slice(first, place + 1 + after))
  const here = place - first
  return {
    text: story.name,
    href: hrefOf(site, { kind: 'story', id: story.id }),
    before: entries.slice(0, here),
    date: entries[here]!.date,
    after: entries.slice(here + 1),
  }
}

/** Give the strongest reason only: what many briefings have in common tells these two apart from none. */
function sayWhy(site: Site, { awaited: [event], linked, shared }: Related): string {
  const { words } = site
  if (event) return words.announcedThere(event.record.title)
  return linked ? words.referredTo : words.bothAbout(shared.slice(0, 3).map((ref) => linkTo(site, ref).text))
}
