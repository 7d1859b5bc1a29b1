import { indexPathOf, pathOf } from './addresses.ts'
import type { TextRef } from './facts.ts'
import type { Site } from './site.ts'
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
import { growingLists, periodPages, periodView, type GrowingList, type PeriodView } from './views/period-view.ts'
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
  view: () => Views[Kind]
}

/** List every page of the site. */
export function listPages(site: Site): Page[] {
  return [
    page('home', '', {}, () => homeView(site)),
    page('notFound', '404.html', {}, () => notFoundView(site)),
    page('briefings', indexPathOf('briefing'), {}, () => briefingIndexView(site)),
    page('actors', indexPathOf('actor'), {}, () => actorIndexView(site)),
    page('topics', indexPathOf('topic'), {}, () => topicIndexView(site)),
    page('stories', indexPathOf('story'), {}, () => storyIndexView(site)),
    ...site.briefings.map((briefing) => textPage('briefing', briefing.id, () => briefingView(site, briefing))),
    ...site.withdrawn.map((briefing) => textPage('briefing', briefing.id, () => withdrawnView(site, briefing))),
    ...[...site.actor.values()].map((actor) => textPage('actor', actor.id, () => actorView(site, actor))),
    ...[...site.topic.values()].map((topic) => textPage('topic', topic.id, () => topicView(site, topic))),
    ...[...site.story.values()].map((story) => textPage('story', story.id, () => storyView(site, story))),
    ...[...site.page.values()].map((text) => textPage('page', text.id, () => pageView(site, text))),
    ...growingLists(site).flatMap((list) => listPeriods(site, list)),
  ]
}

function page<Kind extends PageKind>(
  kind: Kind,
  path: string,
  params: Page['params'],
  view: () => Views[Kind],
): Page<Kind> {
  return { kind, path, params, view }
}

function textPage<Kind extends TextRef['kind']>(kind: Kind, id: string, view: () => Views[Kind]): Page<Kind> {
  return page(kind, pathOf({ kind, id }), { [kind]: id }, view)
}

function listPeriods(site: Site, list: GrowingList): Page[] {
  const { of } = list
  const kind =
    of === undefined || of.kind === 'briefing' || of.kind === 'page' ? 'briefingsPeriod' : (`${of.kind}Period` as const)
  const owner = of === undefined ? {} : { [of.kind]: of.id }
  return periodPages(list).map((period) =>
    page(kind, `${list.path}${period.path}/`, { ...owner, period: period.path }, () => periodView(site, list, period)),
  )
}
