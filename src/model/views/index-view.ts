import { indexPathOf } from '../addresses.ts'
import type { Site, SiteActor, SiteBriefing, SiteTopic } from '../site.ts'
import { findSurname } from '../surname.ts'
import { headOf, type Head } from './head.ts'
import { listEntry, type Link, type ListEntry } from './list.ts'
import { linkTo } from './rows.ts'
import { openSection, type Excerpt } from './section.ts'

/** The index of all briefings: the newest, and the years. */
export interface BriefingIndexView {
  head: Head
  title: string
  briefings: Excerpt<ListEntry & { summary: string }>
}

/** The index of actors, by kind. */
export interface ActorIndexView {
  head: Head
  title: string
  groups: { name: string; entries: IndexEntry[] }[]
}

/** The index of topics, as a tree; a topic of two broader ones stands below both. */
export interface TopicIndexView {
  head: Head
  title: string
  roots: TopicBranch[]
}

export interface StoryIndexView {
  head: Head
  title: string
  entries: (IndexEntry & { newest?: ListEntry })[]
}

export interface IndexEntry extends Link {
  href: string
  summary?: string
  /** Briefings about it. */
  count: number
  /** Briefings that name it, where none is about it. */
  mentioned?: number
}

export interface TopicBranch extends IndexEntry {
  narrower: TopicBranch[]
}

export function briefingIndexView(site: Site): BriefingIndexView {
  const path = indexPathOf('briefing')
  const rowOf = (briefing: SiteBriefing) => ({
    ...listEntry(site, briefing),
    summary: briefing.text.matter.summary,
  })
  return {
    ...identity(site, site.words.briefings, path),
    briefings: openSection(site, { items: site.briefings, rowOf, path }).newest(),
  }
}

export function actorIndexView(site: Site): ActorIndexView {
  const kinds = Object.entries(site.words.actorKind)
  const { compare } = new Intl.Collator(site.settings.language)
  const actors = [...site.actor.values()]
  const groups = kinds.map(([kind, name]) => ({
    name,
    entries: actors
      .filter(({ text }) => text.matter.kind === kind)
      .sort((a, b) => compare(soughtBy(a), soughtBy(b)))
      .map((actor) => indexEntry(site, 'actor', actor)),
  }))
  return {
    ...identity(site, site.words.actors, indexPathOf('actor')),
    groups: groups.filter(({ entries }) => entries.length > 0),
  }
}

/** A person is looked up by the surname. */
function soughtBy({ name, text }: SiteActor): string {
  return text.matter.kind === 'person' ? (findSurname(name) ?? name) : name
}

export function topicIndexView(site: Site): TopicIndexView {
  const roots = [...site.topic.values()].filter(({ broader }) => !broader.some((id) => site.topic.has(id)))
  return {
    ...identity(site, site.words.topics, indexPathOf('topic')),
    roots: roots.map((topic) => topicBranch(site, topic)),
  }
}

export function storyIndexView(site: Site): StoryIndexView {
  const entries = [...site.story.values()].map(({ id, text, briefings }) => {
    const newest = briefings.at(-1)
    const entry: StoryIndexView['entries'][number] = {
      ...linkTo(site, { kind: 'story', id }),
      count: briefings.length,
    }
    if (text.matter.summary !== undefined) entry.summary = text.matter.summary
    if (newest) entry.newest = listEntry(site, newest)
    return entry
  })
  return { ...identity(site, site.words.stories, indexPathOf('story')), entries }
}

function identity(site: Site, title: string, path: string): { head: Head; title: string } {
  return {
    head: headOf(site, { title, description: `${title}. ${site.settings.description ?? site.settings.name}`, path }),
    title,
  }
}

function indexEntry(
  site: Site,
  kind: 'actor' | 'topic',
  { id, about, mentioned, text }: SiteActor | SiteTopic,
): IndexEntry {
  const entry: IndexEntry = { ...linkTo(site, { kind, id }), count: about.length }
  if (about.length === 0 && mentioned.length > 0) entry.mentioned = mentioned.length
  const { summary } = text.matter
  if (summary !== undefined) entry.summary = summary
  return entry
}

// A circle of topics is an error of the checks; the path ends the walk where one is previewed all the same.
function topicBranch(site: Site, topic: SiteTopic, path: readonly string[] = []): TopicBranch {
  const below = [...path, topic.id]
  return {
    ...indexEntry(site, 'topic', topic),
    narrower: topic.narrower.filter(({ id }) => !below.includes(id)).map((one) => topicBranch(site, one, below)),
  }
}
