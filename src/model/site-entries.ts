import { keyOf, type Desk } from './desk.ts'
import type { EntryRef } from './facts.ts'
import { rolesOn } from './roles.ts'
import { rollUp } from './roll-up.ts'
import type { SiteActor, SiteBriefing, SiteStory, SiteTopic } from './site.ts'
import type { Statement } from './statements.ts'

/** The entries and stories of the site by id, in order of their names. */
export interface SiteEntries {
  actor: Map<string, SiteActor>
  topic: Map<string, SiteTopic>
  story: Map<string, SiteStory>
}

/**
 * Join the public briefings to the actors, topics and stories that they concern.
 *
 * @param statements of all briefings, each once
 */
export function joinEntries(
  desk: Desk,
  briefings: readonly SiteBriefing[],
  statements: readonly Statement[],
): SiteEntries {
  const about = groupBy(briefings, (briefing) => briefing.about.map(keyOf))
  const mentioned = groupBy(briefings, (briefing) => briefing.mentioned.map(keyOf))
  return {
    actor: joinActors(desk, briefings, statements, about, mentioned),
    topic: joinTopics(desk, briefings, statements, mentioned),
    story: joinStories(desk, briefings),
  }
}

type Lists = ReadonlyMap<string, SiteBriefing[]>

function joinActors(
  desk: Desk,
  briefings: readonly SiteBriefing[],
  statements: readonly Statement[],
  about: Lists,
  mentioned: Lists,
): SiteEntries['actor'] {
  const sources = groupBy(briefings, (briefing) => briefing.sources)
  const said = joinSaid(desk, statements)
  const named = groupBy(statements, (statement) => statement.about.map(keyOf))
  const actors = desk.actors.map((actor): SiteActor => {
    const key = keyOf({ kind: 'actor', id: actor.id })
    const own = new Set(said.get(actor.id))
    return {
      ...actor,
      name: actor.text.matter.name,
      about: about.get(key) ?? [],
      mentioned: mentioned.get(key) ?? [],
      source: sources.get(actor.id) ?? [],
      members: [],
      said: [...own],
      saidAbout: (named.get(key) ?? []).filter((statement) => !own.has(statement)),
    }
  })
  const byName = sortByName(actors)
  const map = byId(byName)
  // Whoever left and came back is a member once.
  for (const member of byName)
    for (const actor of new Set(member.partOf.map(({ actor }) => actor))) map.get(actor)?.members.push(member)
  return map
}

function joinSaid(desk: Desk, statements: readonly Statement[]): Map<string, Statement[]> {
  const roles = new Map(desk.actors.map((actor) => [actor.id, actor.roles]))
  return groupBy(statements, ({ speaker: { actor }, day }) =>
    actor === undefined
      ? []
      : [...new Set([actor, ...rolesOn(roles.get(actor) ?? [], day).flatMap(({ of }) => of?.actor ?? [])])],
  )
}

function joinTopics(
  desk: Desk,
  briefings: readonly SiteBriefing[],
  statements: readonly Statement[],
  mentioned: Lists,
): SiteEntries['topic'] {
  const rolledUp = rollUp(desk.topics, briefings, (briefing) => topicsOf(briefing.about))
  const named = rollUp(desk.topics, statements, ({ about }) => topicsOf(about))
  const topics = sortByName(
    desk.topics.map((topic): SiteTopic => {
      const about = rolledUp.get(topic.id) ?? []
      const own = new Set(about)
      const others = (mentioned.get(keyOf({ kind: 'topic', id: topic.id })) ?? []).filter((one) => !own.has(one))
      return {
        ...topic,
        name: topic.text.matter.name,
        about,
        mentioned: others,
        narrower: [],
        saidAbout: named.get(topic.id) ?? [],
      }
    }),
  )
  const map = byId(topics)
  for (const topic of topics) for (const broader of topic.broader) map.get(broader)?.narrower.push(topic)
  return map
}

function joinStories(desk: Desk, briefings: readonly SiteBriefing[]): SiteEntries['story'] {
  const byStory = groupBy(briefings, ({ story }) => (story === undefined ? [] : [story]))
  return byId(
    sortByName(
      desk.stories.map((text) => ({
        id: text.id,
        name: text.matter.name,
        text,
        briefings: byStory.get(text.id) ?? [],
      })),
    ),
  )
}

function topicsOf(about: readonly EntryRef[]): string[] {
  return about.flatMap(({ kind, id }) => (kind === 'topic' ? [id] : []))
}

function groupBy<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}

// By code point of the name, as `Order` demands: a locale's collation differs between machines.
function sortByName<Item extends { id: string; name: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1))
}

/** Index items by id. */
export function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
