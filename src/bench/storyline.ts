import { drawDays, type DayNumber } from './calendar-days.ts'
import { capitalise } from './grammar.ts'
import { toId } from './names.ts'
import { drawLogNormal, makeZipf, type Random } from './random.ts'
import { startVoice, type Subject } from './voice.ts'
import type { World, WorldActor, WorldTopic } from './world.ts'

export interface WorldStory extends Omit<Subject, 'day'> {
  id: string
  name: string
  summary: string
  quota: number
  length: number
}

/** A briefing before it is worded: its day, its story, whom it is about. */
export interface PlannedBriefing extends Subject {
  index: number
  story?: WorldStory
}

export interface Period {
  first: DayNumber
  last: DayNumber
}

/** Plan an archive: days in order, six of ten briefings in stories of 3 to 30, actors and topics by a Zipf law. */
export function planBriefings(random: Random, world: World, size: number, { first, last }: Period): PlannedBriefing[] {
  const cast = makeCasting(random, world)
  const stories = new Map<string, WorldStory>()
  const running: WorldStory[] = []
  const wanted = Math.max(2, Math.round(size / 300))
  const planned = drawDays(random, size, first, last).map((day, index): PlannedBriefing => {
    if (!random.chance(0.6)) return { index, day, ...cast() }
    if (running.length < wanted) running.push(startStory(random, day, cast(), stories))
    const story = random.pick(running)
    story.length += 1
    if (story.length === story.quota) running.splice(running.indexOf(story), 1)
    const speakers = random.sample(story.speakers, random.int(1, story.speakers.length))
    return {
      index,
      day,
      story,
      exercise: story.exercise,
      cast: vary(random, story.cast),
      topics: story.topics,
      speakers,
    }
  })
  // A story that the end of the archive cut short of three briefings is none.
  return planned.map(({ story, ...rest }) => (story !== undefined && story.length >= 3 ? { ...rest, story } : rest))
}

function makeCasting(random: Random, world: World): () => Omit<Subject, 'day'> {
  const actorRank = makeZipf(world.cast.length, 0.9)
  const topicRank = makeZipf(world.topics.length, 0.7)
  const personRank = makeZipf(world.speakers.length, 0.6)
  const drawSome = <T>(list: readonly T[], rank: (random: Random) => number, count: number): T[] => [
    ...new Set(Array.from({ length: count }, () => list[rank(random)]!)),
  ]
  return () => {
    const cast: WorldActor[] = drawSome(world.cast, actorRank, random.int(2, 5))
    const topics: WorldTopic[] = drawSome(world.topics, topicRank, random.int(1, 2))
    const near = world.speakers.filter(
      ({ home }) => home !== undefined && cast.some((actor) => actor === home || actor.home === home),
    )
    const speakers = [...random.sample(near, 2), ...drawSome(world.speakers, personRank, 1)]
    return { cast, topics, speakers: [...new Set(speakers)], exercise: `Exercise ${world.names.stem()}` }
  }
}

function startStory(
  random: Random,
  day: DayNumber,
  subject: Omit<Subject, 'day'>,
  stories: Map<string, WorldStory>,
): WorldStory {
  const voice = startVoice(random, { ...subject, day }, true)
  for (;;) {
    const name = capitalise(voice.phrase('story'))
    const id = toId(name)
    if (stories.has(id)) continue
    const quota = Math.min(30, Math.max(3, Math.round(drawLogNormal(random, 8, 0.6))))
    const story = { ...subject, id, name, summary: voice.sentence('summary'), quota, length: 0 }
    stories.set(id, story)
    return story
  }
}

/** Let the story's main actor stay, and the others come and go. */
function vary(random: Random, cast: readonly WorldActor[]): WorldActor[] {
  return [cast[0]!, ...random.sample(cast.slice(1), random.int(1, cast.length))]
}
