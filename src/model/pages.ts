import { indexPathOf, pathOf } from './addresses.ts'
import { lastChangeOf } from './changes.ts'
import { listCorrections } from './corrections.ts'
import type { Day } from './day.ts'
import type { TextRef } from './facts.ts'
import type { Site, SiteBriefing } from './site.ts'
import { briefingView, withdrawnView, type BriefingView, type WithdrawnView } from './views/briefing-view.ts'
import { calendarPeriods, calendarView, listCalendars, type CalendarView } from './views/calendar-view.ts'
import { correctionsView, type CorrectionsView } from './views/corrections-view.ts'
import { actorView, topicView, type ActorView, type TopicView } from './views/entry-view.ts'
import { dataView, type DataView } from './views/data-view.ts'
import { homeView, type HomeView } from './views/home-view.ts'
import {
  actorIndexView,
  briefingIndexView,
  storyIndexView,
  topicIndexView,
  type ActorIndexView,
  type BriefingIndexView,
  type StoryIndexView,
  type TopicIndexView,
} from './views/index-view.ts'
import { ledgerPeriods, ledgerView, listLedgers, type LedgerView } from './views/ledger-view.ts'
import { listPeriods, periodsOf, type Period } from './views/period.ts'
import {
  growingLists,
  periodPages,
  periodSections,
  periodView,
  type GrowingList,
  type PeriodView,
} from './views/period-view.ts'
import { listCitations, sourcePeriods, sourcesView, type SourcesView } from './views/sources-view.ts'
import { searchView, type SearchView } from './views/search-view.ts'
import {
  notFoundView,
  pageView,
  storyView,
  type NotFoundView,
  type PageView,
  type StoryView,
} from './views/text-view.ts'

/** What each kind of page shows. */
export interface Views {
  home: HomeView
  notFound: NotFoundView
  briefings: BriefingIndexView
  actors: ActorIndexView
  topics: TopicIndexView
  stories: StoryIndexView
  data: DataView
  briefing: BriefingView | WithdrawnView
  actor: ActorView
  topic: TopicView
  story: StoryView
  page: PageView
  briefingsPeriod: PeriodView
  actorPeriod: PeriodView
  topicPeriod: PeriodView
  storyPeriod: PeriodView
  statements: LedgerView
  actorStatements: LedgerView
  topicStatements: LedgerView
  storyStatements: LedgerView
  calendar: CalendarView
  actorCalendar: CalendarView
  topicCalendar: CalendarView
  storyCalendar: CalendarView
  sources: SourcesView
  corrections: CorrectionsView
  search: SearchView
}

export type PageKind = keyof Views

/** One page of the site; its view is made when somebody asks. */
export interface Page<Kind extends PageKind = PageKind> {
  kind: Kind
  /** Address below the base: `actors/nato/`. */
  path: string
  /** What the route's file name calls the parts of the address: `{ actor: 'nato', period: '2011/10' }`; a part may be left out. */
  params: Record<string, string>
  /** The day of the newest of what it shows; absent where nothing on it bears a date. */
  modified?: Day
  view: () => Views[Kind]
}

/** List every page of the site. */
export function listPages(site: Site): Page[] {
  const newest = newestOf(site.briefings)
  return [
    page('home', '', {}, newest, () => homeView(site)),
    page('notFound', '404.html', {}, undefined, () => notFoundView(site)),
    page('briefings', indexPathOf('briefing'), {}, newest, () => briefingIndexView(site)),
    page('actors', indexPathOf('actor'), {}, newest, () => actorIndexView(site)),
    page('topics', indexPathOf('topic'), {}, newest, () => topicIndexView(site)),
    page('stories', indexPathOf('story'), {}, newest, () => storyIndexView(site)),
    page('data', 'data/', {}, undefined, () => dataView(site)),
    page('search', 'search/', {}, undefined, () => searchView(site)),
    ...site.briefings.map((one) => textPage('briefing', one.id, lastChangeOf(one), () => briefingView(site, one))),
    ...site.withdrawn.map((one) => textPage('briefing', one.id, lastChangeOf(one), () => withdrawnView(site, one))),
    ...[...site.actor.values()].map((one) =>
      textPage('actor', one.id, newestOf(one.about), () => actorView(site, one)),
    ),
    ...[...site.topic.values()].map((one) =>
      textPage('topic', one.id, newestOf(one.about), () => topicView(site, one)),
    ),
    ...[...site.story.values()].map((one) =>
      textPage('story', one.id, newestOf(one.briefings), () => storyView(site, one)),
    ),
    ...[...site.page.values()].map((text) => textPage('page', text.id, undefined, () => pageView(site, text))),
    ...growingLists(site).flatMap((list) => pagesOfPeriods(site, list)),
    ...listRecords(site),
  ]
}

function page<Kind extends PageKind>(
  kind: Kind,
  path: string,
  params: Page['params'],
  modified: Day | undefined,
  view: () => Views[Kind],
): Page<Kind> {
  return { kind, path, params, ...(modified !== undefined && { modified }), view }
}

function textPage<Kind extends TextRef['kind']>(
  kind: Kind,
  id: string,
  modified: Day | undefined,
  view: () => Views[Kind],
): Page<Kind> {
  return page(kind, pathOf({ kind, id }), { [kind]: id }, modified, view)
}

function newestOf(briefings: readonly SiteBriefing[]): Day | undefined {
  return briefings.at(-1)?.day
}

function pagesOfPeriods(site: Site, list: GrowingList): Page[] {
  const { of } = list
  const kind =
    of === undefined || of.kind === 'briefing' || of.kind === 'page' ? 'briefingsPeriod' : (`${of.kind}Period` as const)
  const owner = of === undefined ? {} : { [of.kind]: of.id }
  const sections = periodSections(site, list)
  return [...periodPages(sections)].map(([period, newest]) =>
    page(kind, `${list.path}${period}/`, { ...owner, period }, newest, () => periodView(site, list, sections, period)),
  )
}

/** List the pages of what is recorded: statements, dates, sources and corrections; each exists only while it has entries. */
function listRecords(site: Site): Page[] {
  const corrections = listCorrections(site)
  const citations = listCitations(site)
  const cited = sourcePeriods(citations)
  return [
    ...listLedgers(site).flatMap((ledger) => {
      const kind = ledger.of ? (`${ledger.of.kind}Statements` as const) : 'statements'
      const entries = [...ledger.by, ...ledger.about]
      const years = ledgerPeriods(ledger)
      return record(kind, { ...ledger, entries }, years, (period) => ledgerView(site, ledger, years, period))
    }),
    // No page changes on the day that it expects something.
    ...listCalendars(site).flatMap((calendar) => {
      const kind = calendar.of ? (`${calendar.of.kind}Calendar` as const) : 'calendar'
      const years = calendarPeriods(calendar)
      return record(kind, calendar, years, (period) => calendarView(site, calendar, years, period))
    }),
    ...(citations.length === 0
      ? []
      : record('sources', { path: 'sources/', entries: citations }, cited, (period) =>
          sourcesView(site, citations, cited, period),
        )),
    ...(corrections.length === 0
      ? []
      : record('corrections', { path: 'corrections/', entries: corrections }, periodsOf(corrections), (period) =>
          correctionsView(site, corrections, period),
        )),
  ]
}

type Dated = readonly { day: Day }[]

/** List the page of a record and those of its periods; with entries, each bears the day of its newest. */
function record<Kind extends PageKind, Item extends { day: Day }>(
  kind: Kind,
  { of, path, entries }: { of?: TextRef; path: string; entries?: Dated },
  years: readonly Period<Item>[],
  view: (period?: Period<Item>) => Views[Kind],
): Page[] {
  const owner = of ? { [of.kind]: of.id } : {}
  const newest = (items: Dated) => (entries ? items.map(({ day }) => day).reduce((a, b) => (a > b ? a : b)) : undefined)
  return [
    page(kind, path, { ...owner, period: '' }, newest(entries ?? []), () => view()),
    ...listPeriods(years).map((period) =>
      page(kind, `${path}${period.path}/`, { ...owner, period: period.path }, newest(period.items), () => view(period)),
    ),
  ]
}
