import { asOf } from './as-of.ts'
import { dayAt, type Day } from './day.ts'
import { keyOf, type Beat, type Desk, type DeskActor, type DeskBriefing, type DeskTopic } from './desk.ts'
import type { CompiledText, TextKind, TextRef } from './facts.ts'
import { compareBriefings } from './order.ts'
import { pathOf } from './addresses.ts'
import { showImage, type ImageFile, type SiteImage } from './images.ts'
import type { Redirect } from './redirects.ts'
import { climb } from './roll-up.ts'
import type { SiteSettings } from './schemas/site.ts'
import { byId, joinEntries } from './site-entries.ts'
import { mergeStatements, type Statement } from './statements.ts'
import { joinEvents, type SiteEvent } from './site-events.ts'
import { isWhole } from './stand-ins.ts'
import { isVisible } from './visible.ts'
import type { Words } from './words/words.ts'

/** The joined site: all that is public at one instant, and who is in it. */
export interface Site {
  settings: SiteSettings
  base: string
  now: Date
  today: Day
  drafts: boolean
  /** Public and not withdrawn, oldest first. */
  briefings: SiteBriefing[]
  withdrawn: DeskBriefing[]
  briefing: ReadonlyMap<string, SiteBriefing>
  actor: ReadonlyMap<string, SiteActor>
  topic: ReadonlyMap<string, SiteTopic>
  story: ReadonlyMap<string, SiteStory>
  page: ReadonlyMap<string, CompiledText<'page'>>
  /** All that has a page, withdrawn briefings included; by `kind:id`. */
  texts: ReadonlyMap<string, CompiledText>
  beats: Beat[]
  /** Equal words are one statement; by the day on which it was said. */
  statements: Statement[]
  events: SiteEvent[]
  /** Events by whom they concern: `briefing:ID`, `actor:ID`, `topic:ID`; a topic has those of narrower ones as well. */
  eventsOf: ReadonlyMap<string, SiteEvent[]>
  redirects: Redirect[]
  words: Words
  /** A briefing's place in the order of all. */
  rank: ReadonlyMap<SiteBriefing, number>
  /** Images of the desk by the name that authors write. */
  images: ReadonlyMap<string, SiteImage>
  /** Name of the picture that browsers show beside the title, if `public/` has one. */
  icon: string | undefined
  /** Give today's id for an id of that kind, old or new. */
  currentId: (kind: TextKind, id: string) => string | undefined
  /** Give a topic and all that are broader. */
  broaderOf: (topic: string) => ReadonlySet<string>
}

export interface SiteBriefing extends DeskBriefing {
  /** Actors that published what it rests on or quotes. */
  sources: string[]
}

/** What the site knows of an entry; every list oldest first. */
interface Coverage {
  id: string
  name: string
  about: SiteBriefing[]
  mentioned: SiteBriefing[]
}

export interface SiteActor extends Coverage, DeskActor {
  name: string
  /** Briefings that rest on something this actor published. */
  source: SiteBriefing[]
  members: SiteActor[]
  /** By the actor, and by whoever then held a role of it; by the day on which it was said. */
  said: Statement[]
  /** By others, in words or a sentence that name it. */
  saidAbout: Statement[]
}

export interface SiteTopic extends Coverage, DeskTopic {
  name: string
  narrower: SiteTopic[]
  /** In words or a sentence that name it, or a narrower topic. */
  saidAbout: Statement[]
}

export interface SiteStory {
  id: string
  name: string
  text: CompiledText<'story'>
  briefings: SiteBriefing[]
}

export interface SiteOptions {
  now: Date
  base: string
  drafts: boolean
  /** With what is no draft, but whose time has not come, as well. */
  waiting?: boolean
  /** By the name that authors write. */
  images: ReadonlyMap<string, ImageFile>
  /** Names of the files that are published as they are. */
  published?: readonly string[]
  /** Gives the interface's words in a language, once somebody asks: to check a desk takes none. */
  words: (language: string) => Words
}

/** The first that there is, is the icon of every page. */
const iconNames = ['favicon.svg', 'favicon.png', 'favicon.ico']

/** Join what is public at `now`: who each briefing is about, and what each actor, topic, story and event has. */
export function joinSite(
  written: Desk,
  { now, base, drafts, waiting = false, images, published = [], words }: SiteOptions,
): Site {
  const desk = keepWhole(written)
  const zone = desk.settings.timeZone
  const isPublic = ({ text }: DeskBriefing) => isVisible(text.matter, now, zone)
  const isShown = (briefing: DeskBriefing) =>
    isPublic(briefing) || (briefing.text.matter.draft === true ? drafts : waiting)
  const visible = desk.briefings.filter(isShown)
  const today = latest([dayAt(now, zone), ...visible.filter(isPublic).map(({ day }) => day)])
  const open = visible
    .map((briefing) => asOf(briefing, today))
    .sort((a, b) => compareBriefings(briefingOrder(a), briefingOrder(b)))
  const briefings: SiteBriefing[] = open
    .filter((briefing) => briefing.text.matter.withdrawn === undefined)
    .map((briefing) => ({ ...briefing, sources: sourcesOf(briefing) }))
  const withdrawn = open.filter((briefing) => briefing.text.matter.withdrawn !== undefined)
  const texts = indexTexts(
    [...briefings, ...withdrawn, ...desk.actors, ...desk.topics],
    [...desk.stories, ...desk.pages],
  )
  const broader = new Map(desk.topics.map((topic) => [topic.id, topic.broader]))
  const broaderOf = (topic: string) => climb(topic, broader)
  const events = joinEvents(briefings, today, broaderOf)
  const statements = mergeStatements(briefings)
  return {
    settings: desk.settings,
    get words() {
      return words(desk.settings.language)
    },
    base,
    now,
    today,
    drafts,
    briefings,
    rank: new Map(briefings.map((briefing, index) => [briefing, index])),
    withdrawn,
    briefing: byId(briefings),
    statements,
    ...joinEntries(desk, briefings, statements),
    page: byId(desk.pages),
    texts,
    beats: desk.beats,
    events: events.list,
    eventsOf: events.byConcern,
    images: new Map([...images].map(([name, image]) => [name, showImage(image, base)])),
    icon: iconNames.find((name) => published.includes(name)),
    redirects: desk.redirects.list.filter(({ to }) => texts.has(keyOf(to))),
    currentId: desk.redirects.currentId,
    broaderOf,
  }
}

/** Leave out the texts in which values stand in for what their authors have yet to mend. */
function keepWhole(desk: Desk): Desk {
  return {
    ...desk,
    briefings: desk.briefings.filter(({ text }) => isWhole(text)),
    actors: desk.actors.filter(({ text }) => isWhole(text)),
    topics: desk.topics.filter(({ text }) => isWhole(text)),
    stories: desk.stories.filter(isWhole),
    pages: desk.pages.filter(isWhole),
  }
}

/** Give the text behind a page of the site as it is now; undefined where it is not public. */
export function findText(site: Pick<Site, 'texts'>, ref: TextRef): CompiledText | undefined {
  return site.texts.get(keyOf(ref))
}

/** Give the name or title that a text goes by. */
export function nameOf(site: Pick<Site, 'texts'>, ref: TextRef): string {
  const matter = findText(site, ref)?.matter
  return matter === undefined ? ref.id : 'name' in matter ? matter.name : matter.title
}

/** Give the address of a text, base included. */
export function hrefOf(site: Pick<Site, 'base'>, ref: TextRef): string {
  return site.base + pathOf(ref)
}

/** Give what `compareBriefings` needs of a briefing. */
export function briefingOrder({ id, text }: DeskBriefing): Parameters<typeof compareBriefings>[0] {
  const { date, publishAt } = text.matter
  return publishAt === undefined ? { id, date } : { id, date, publishAt }
}

// A briefing of tomorrow's day by its own offset may be public while it is still today in the site's zone.
function latest(days: readonly Day[]): Day {
  return days.reduce((a, b) => (a > b ? a : b))
}

function indexTexts(owners: readonly { text: CompiledText }[], texts: readonly CompiledText[]): Site['texts'] {
  return new Map([...owners.map(({ text }) => text), ...texts].map((text) => [keyOf(text), text]))
}

/** Give the publishers of a briefing's sources, and the outlets of what it quotes. */
export function sourcesOf({ publishers, statements }: DeskBriefing): string[] {
  const named = [...publishers, ...statements.map(({ outlet }) => outlet)]
  return [...new Set(named.flatMap((one) => one?.actor ?? []))]
}
