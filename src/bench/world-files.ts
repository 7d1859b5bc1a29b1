import { capitalise } from './grammar.ts'
import { writeText, writeYaml } from './front-matter.ts'
import type { WorldStory } from './storyline.ts'
import type { World, WorldActor, WorldTopic } from './world.ts'

/** Write `site.yaml`. */
export function writeSite({ topics, cast }: World): string {
  const roots = topics.filter(({ broader }) => broader.length === 0).slice(0, 3)
  return writeYaml({
    name: 'The Invented Gazette',
    motto: 'What was promised in a world that is not',
    description: 'A generated archive of briefings, for tests and measurements. Nothing in it happened.',
    address: 'https://gazette.example/',
    language: 'en',
    timeZone: 'Europe/Vienna',
    navigation: ['Briefings', 'Actors', 'Topics', 'Stories', 'About'].map((label) => ({
      label,
      href: `/${label.toLowerCase()}/`,
    })),
    beats: roots.map(({ id, name }, index) => ({ name: capitalise(name), topics: [id], actors: [cast[index]!.id] })),
  })
}

/** Write the page "About". */
export function writeAbout({ states }: World): string {
  const body = `This archive was drawn by lot. Its ${states.length} states, from ${states[0]!.name} on, are on no map.\n`
  return writeText({ title: 'About', summary: 'Where this archive comes from.' }, body)
}

/** Write the file of an actor. */
export function writeActor({
  name,
  kind,
  summary,
  aliases,
  ambiguous,
  home,
  roles,
  partOf,
  redirects,
}: WorldActor): string {
  const country = home?.kind === 'state' && kind !== 'ministry' ? home.name : undefined
  const profile = `${summary} It appears in this archive since its first year.\n\nIts name is invented, and so is all that is said of it.\n`
  const lists = { aliases, ambiguous, roles, partOf, redirects }
  const filled = Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0))
  return writeText({ name, kind, summary, country, ...filled }, profile)
}

/** Write the file of a topic. */
export function writeTopic({ name, summary, aliases, ambiguous, broader }: WorldTopic): string {
  const filled = Object.fromEntries(
    Object.entries({ aliases, ambiguous, broader }).filter(([, list]) => list.length > 0),
  )
  return writeText({ name, summary, ...filled }, `${summary} The desk follows it wherever it leads.\n`)
}

/** Write the file of a story. */
export function writeStory({ name, summary }: WorldStory): string {
  return writeText({ name, summary }, '')
}
