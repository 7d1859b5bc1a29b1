import { indexPathOf, pathOf } from './addresses.ts'
import { lastChangeOf } from './changes.ts'
import type { Day } from './day.ts'
import type { TextRef } from './facts.ts'
import type { Site, SiteBriefing } from './site.ts'
import { briefingView, withdrawnView, type BriefingView, type WithdrawnView } from './views/briefing-view.ts'
import { actorView, topicView, type ActorView, type TopicView } from './views/entry-view.ts'
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
import {
  growingLists,
  periodPages,
  periodSections,
  periodView,
  type GrowingList,
  type PeriodView,
} from './views/period-view.ts'
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
  briefing: BriefingView | WithdrawnView
  actor: ActorView
  topic: TopicView
  story: StoryView
  page: PageView
  briefingsPeriod: PeriodView
  actorPeriod: PeriodView
  topicPeriod: PeriodView
  storyPeriod: PeriodView
}

export type PageKind = keyof Views

/** One page of the site; its view is made when somebody asks. */
export interface Page<Kind extends PageKind = PageKind> {
  kind: Kind
  /** Address below the base: `actors/nato/`. */
  path: string
  /** What the route's file name calls the parts of the address: `{ actor: 'nato', period: '2011/10' }`. */
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
    ...growingLists(site).flatMap((list) => listPeriods(site, list)),
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

function listPeriods(site: Site, list: GrowingList): Page[] {
  const { of } = list
  const kind =
    of === undefined || of.kind === 'briefing' || of.kind === 'page' ? 'briefingsPeriod' : (`${of.kind}Period` as const)
  const owner = of === undefined ? {} : { [of.kind]: of.id }
  const sections = periodSections(site, list)
  return [...periodPages(sections)].map(([period, newest]) =>
    page(kind, `${list.path}${period}/`, { ...owner, period }, newest, () => periodView(site, list, sections, period)),
  )
}
