import { pathOf } from '../model/addresses.ts'
import { dayOf, type Day } from '../model/day.ts'
import type { MatterByKind } from '../model/facts.ts'
import { actorSchema } from '../model/schemas/actor.ts'
import { storySchema } from '../model/schemas/story.ts'
import { topicSchema } from '../model/schemas/topic.ts'
import { writeHints, writeStarter, type Starter } from './starter.ts'

/** Start a draft in which everything that is to be written says so. */
export function startBriefing(id: string, title: string, day: Day): Starter {
  const fields = {
    title,
    date: day,
    summary: 'TODO: the bottom line, in one or two sentences.',
    kind: 'news',
    sources: [{ id: 'source', title: 'TODO: the title of the source.', date: day }],
    draft: true,
  }
  return {
    path: pathOfBriefing(id, day),
    text: writeStarter(fields, '', 'TODO: what happened, and who says so.[@source]\n'),
  }
}

/** Give the path of a briefing's file: those of a year stand in a folder. */
export function pathOfBriefing(id: string, date: string): string {
  return `briefings/${dayOf(date).slice(0, 4)}/${id}.md`
}

/** Start an actor, a topic or a story; keys that it has not yet stand in comments. */
export function startEntry<Kind extends keyof typeof forms>(
  kind: Kind,
  id: string,
  matter: MatterByKind[Kind],
): Starter {
  const { schema, keys } = forms[kind]
  const hints = writeHints(
    schema,
    keys.filter((key) => !(key in matter)),
  )
  return { path: `${pathOf({ kind, id }).slice(0, -1)}.md`, text: writeStarter(matter, hints, '').trimEnd() + '\n' }
}

/** What most files of a kind have beside what they must have, in the order of a form. */
const forms = {
  actor: { schema: actorSchema, keys: ['summary', 'aliases', 'roles', 'partOf', 'country', 'url'] },
  topic: { schema: topicSchema, keys: ['summary', 'aliases', 'broader'] },
  story: { schema: storySchema, keys: ['summary'] },
} as const
