import { makeActorMaker } from './actors.ts'
import { makeNames, type NameMaker } from './names.ts'
import type { Random } from './random.ts'
import { makeTopics } from './topics.ts'

export type ActorKind =
  | 'alliance'
  | 'organisation'
  | 'forum'
  | 'state'
  | 'ministry'
  | 'agency'
  | 'person'
  | 'media'
  | 'company'
  | 'group'
  | 'place'

/** An actor of the invented world, with what its file and the texts need. */
export interface WorldActor {
  id: string
  kind: ActorKind
  name: string
  aliases: string[]
  ambiguous: string[]
  /** What a text may call it after its full name: a surname, an abbreviation, a shorter form. */
  later: string[]
  summary: string
  /** The state it belongs to, if any. */
  home?: WorldActor
  /** "Vardian", for states. */
  demonym?: string
  /** Where texts about a state are written. */
  capital?: string
  roles: { title: string; of: string; from: string; to?: string }[]
  partOf: { actor: string; from?: string }[]
  redirects: string[]
}

export interface WorldTopic {
  id: string
  name: string
  aliases: string[]
  ambiguous: string[]
  broader: string[]
  summary: string
}

/** Who and what the texts of a generated archive can be about. */
export interface World {
  actors: WorldActor[]
  /** Those that act, most frequent first: everybody but media and places. */
  cast: WorldActor[]
  speakers: WorldActor[]
  media: WorldActor[]
  states: WorldActor[]
  topics: WorldTopic[]
  names: NameMaker
}

const shares: [ActorKind, number][] = [
  ['alliance', 0.01],
  ['organisation', 0.04],
  ['forum', 0.02],
  ['ministry', 0.14],
  ['agency', 0.12],
  ['company', 0.06],
  ['media', 0.08],
  ['group', 0.02],
  ['place', 0.02],
  ['person', 0.35],
]

/** Make the world of an archive of so many briefings: about 600 actors and 60 topics at ten thousand. */
export function makeWorld(random: Random, size: number): World {
  const total = Math.round(40 + 5.6 * Math.sqrt(size))
  const names = makeNames(random.fork('names'))
  const make = makeActorMaker(random.fork('actors'), names)
  const states = Array.from({ length: Math.max(4, Math.round(total * 0.14)) }, () => make('state', []))
  const actors = [...states]
  for (const [kind, share] of shares) {
    // Persons come last, since they hold roles in what came before them.
    const count = Math.max(2, Math.round(total * share))
    for (let index = 0; index < count; index++) actors.push(make(kind, actors))
  }
  const cast = actors.filter(({ kind }) => kind !== 'media' && kind !== 'place')
  return {
    actors,
    cast: random.sample(cast, cast.length),
    speakers: actors.filter(({ kind }) => kind === 'person'),
    media: actors.filter(({ kind }) => kind === 'media'),
    states,
    topics: makeTopics(random.fork('topics'), Math.max(6, Math.round(total / 10))),
    names,
  }
}
