import { nameMonth, type DayNumber } from './calendar-days.ts'
import { expand, expandSentence } from './grammar.ts'
import type { Random } from './random.ts'
import type { WorldActor, WorldTopic } from './world.ts'

/** Who and what one text is about. */
export interface Subject {
  day: DayNumber
  /** The first acts most. */
  cast: WorldActor[]
  speakers: WorldActor[]
  topics: WorldTopic[]
  /** Name of an exercise that is in nobody's register. */
  exercise: string
}

/** Words a text; it remembers whom it has introduced, and calls them by shorter names from then on. */
export interface Voice {
  phrase: (rule: string) => string
  sentence: (rule: string) => string
  call: (actor: WorldActor) => string
  speaker: () => WorldActor
}

/**
 * Start the voice of a text.
 *
 * @param terse for titles and summaries: names in full, without an article
 */
export function startVoice(random: Random, subject: Subject, terse: boolean): Voice {
  const introduced = new Set<WorldActor>()
  const call = (actor: WorldActor): string => {
    if (terse) return actor.aliases.length > 0 && random.chance(0.3) ? actor.aliases[0]! : actor.name
    const article = bodies.has(actor.kind) ? 'the ' : ''
    if (introduced.has(actor) && random.chance(0.8)) return article + random.pick(actor.later.concat(actor.name))
    introduced.add(actor)
    return actor.kind === 'person' ? withTitle(random, actor) : article + actor.name
  }
  const fillers: Record<string, () => string> = {
    A: () => call(subject.cast[0]!),
    B: () => call(subject.cast[subject.cast.length > 1 ? random.int(1, subject.cast.length - 1) : 0]!),
    P: () => call(random.pick(subject.speakers)),
    T: () => random.pick(subject.topics).name,
    C: () => findCapital(random, subject.cast),
    X: () => subject.exercise,
    N: () => String(random.chance(0.8) ? random.int(2, 60) : random.int(6, 90) * 10),
    M: () => nameMonth(subject.day - random.int(20, 900)),
    Y: () => String(new Date(subject.day * 86_400_000).getUTCFullYear() + random.int(1, 5)),
  }
  const fill = (slot: string): string => (fillers[slot] ?? reject(slot))()
  return {
    phrase: (rule) => expand(rule, random, fill),
    sentence: (rule) => expandSentence(rule, random, fill),
    call,
    speaker: () => random.pick(subject.speakers),
  }
}

const bodies = new Set(['alliance', 'organisation', 'forum', 'ministry', 'agency', 'group'])

function withTitle(random: Random, person: WorldActor): string {
  const [role] = person.roles
  return role !== undefined && random.chance(0.5) ? `${role.title} ${person.name}` : person.name
}

function findCapital(random: Random, cast: readonly WorldActor[]): string {
  const capitals = cast.flatMap((actor) => actor.capital ?? actor.home?.capital ?? [])
  return capitals.length > 0 ? random.pick(capitals) : 'the capital'
}

function reject(slot: string): never {
  throw new RangeError(`No slot is named "${slot}".`)
}
