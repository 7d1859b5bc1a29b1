import { writeBody } from './body.ts'
import { writeDay, type DayNumber } from './calendar-days.ts'
import { writeText, type MatterFields } from './front-matter.ts'
import { capitalise } from './grammar.ts'
import type { Ledger } from './ledger.ts'
import { toId } from './names.ts'
import { drawLogNormal, makeZipf, type Random } from './random.ts'
import { writeSources } from './sources.ts'
import type { PlannedBriefing } from './storyline.ts'
import { startVoice, type Voice } from './voice.ts'
import type { World } from './world.ts'

/** Words the planned briefings of an archive, one after the other, in order. */
export type BriefingWriter = (planned: PlannedBriefing) => { path: string; text: string }

/** Make the writer of an archive's briefings; it remembers ids, and who reported what before. */
export function makeBriefingWriter(random: Random, world: World, ledger: Ledger): BriefingWriter {
  const ids = new Set<string>()
  const earlierByStory = new Map<string, string[]>()
  const mediaRank = makeZipf(world.media.length, 0.9)
  return (planned) => {
    const own = random.fork(planned.index)
    const terse = startVoice(own, planned, true)
    const title = capitalise(terse.phrase('title'))
    const id = claimId(ids, `${writeDay(planned.day)}-${toId(title).slice(0, 60).replace(/-$/, '')}`)
    const earlier = earlierByStory.get(planned.story?.id ?? '') ?? []
    const standing = drawStanding(own, planned)
    const isPublic = !('draft' in standing) && !('withdrawn' in standing)
    const sources = writeSources(own, terse, planned, () => world.media[mediaRank(own)]!)
    const sourceIds = sources.map((source) => source.id)
    const words = Math.min(1500, Math.max(250, Math.round(drawLogNormal(own, 560, 0.4)))) - 15
    const voice = startVoice(own, planned, false)
    const body = writeBody(own, voice, { sources: sourceIds, earlier: planned.story ? earlier : [], words })
    const followUp = isPublic ? ledger.followUp(planned, terse) : undefined
    const matter: MatterFields = {
      title,
      date: writeDate(own, planned.day, 'publishAt' in standing),
      summary: terse.sentence('summary'),
      dateline: pickDateline(own, planned),
      kind: own.chance(0.85) ? undefined : own.pick(['news', 'analysis', 'background']),
      keyPoints: own.chance(0.7) ? Array.from({ length: own.int(2, 4) }, () => terse.sentence('keyPoint')) : undefined,
      byline: own.chance(0.3) ? [`Desk of ${toId(world.states[0]!.name)}`] : undefined,
      ...writeTags(own, planned),
      story: planned.story?.id,
      lead: own.chance(0.02) ? true : undefined,
      sources,
      events: own.chance(0.3) ? ledger.announce(planned, id, terse, sourceIds[0]!, isPublic) : undefined,
      moves: followUp && followUp.moves.length > 0 ? followUp.moves : undefined,
      closes: followUp && followUp.closes.length > 0 ? followUp.closes : undefined,
      assessments: own.chance(0.06) ? [writeAssessment(own, planned, terse)] : undefined,
      statements: own.chance(0.05) ? [writeStatement(own, planned, terse, sourceIds)] : undefined,
      ...drawCorrection(own, planned.day, terse),
      redirects: own.chance(0.02) ? [`note-${planned.index}`, `/archive/${planned.index}/`] : undefined,
      ...standing,
    }
    if (isPublic && planned.story) earlierByStory.set(planned.story.id, [...earlier.slice(-9), id])
    return { path: `briefings/${id.slice(0, 4)}/${id}.md`, text: writeText(matter, body) }
  }
}

function claimId(ids: Set<string>, wanted: string): string {
  let id = wanted
  for (let number = 2; ids.has(id); number++) id = `${wanted}-${number}`
  ids.add(id)
  return id
}

/** Let a few be drafts, withdrawn or timed; by their number, so that small archives have some of each as well. */
function drawStanding(random: Random, { index, day }: PlannedBriefing): MatterFields {
  if (index % 97 === 50) return { draft: true }
  if (index % 197 === 60)
    return { withdrawn: { date: writeDay(day + random.int(1, 30)), reason: 'It rested on a forged letter.' } }
  return random.chance(0.03) ? { publishAt: `${writeDay(day)}T${random.int(10, 18)}:30:00Z` } : {}
}

function writeDate(random: Random, day: DayNumber, dayOnly: boolean): string {
  return dayOnly || random.chance(0.93) ? writeDay(day) : `${writeDay(day)}T${random.int(10, 20)}:15:00+01:00`
}

function pickDateline(random: Random, { cast }: PlannedBriefing): string | undefined {
  const capital = cast.map((actor) => actor.capital ?? actor.home?.capital).find((found) => found !== undefined)
  return capital !== undefined && random.chance(0.8) ? capital : undefined
}

/** Give `actors` and `topics` to three of four briefings, by name, alias or id; the others leave it to inference. */
function writeTags(random: Random, { cast, topics }: PlannedBriefing): MatterFields {
  if (random.chance(0.25)) return {}
  return {
    actors: cast.map((actor) => random.pick([actor.id, actor.name, actor.name, actor.aliases[0] ?? actor.name])),
    topics: topics.map((topic) => random.pick([topic.id, topic.name])),
  }
}

function writeAssessment(random: Random, { topics }: PlannedBriefing, voice: Voice): MatterFields {
  return { topic: topics[0]!.id, trend: random.pick(['better', 'same', 'worse']), text: voice.sentence('assessment') }
}

function writeStatement(
  random: Random,
  { speakers, day }: PlannedBriefing,
  voice: Voice,
  sources: string[],
): MatterFields {
  const date = random.chance(0.5) ? writeDay(day - random.int(0, 2)) : undefined
  return { words: capitalise(voice.phrase('quote')), speaker: random.pick(speakers).name, date, source: sources[0]! }
}

function drawCorrection(random: Random, day: DayNumber, voice: Voice): MatterFields {
  if (!random.chance(0.04)) return {}
  const date = writeDay(day + random.int(1, 12))
  return { corrections: [{ date, text: voice.sentence('correction'), paragraph: 1 }], updated: date }
}
