import { makeBriefingWriter } from './briefing.ts'
import { toDayNumber } from './calendar-days.ts'
import { openLedger } from './ledger.ts'
import { seedRandom } from './random.ts'
import { planBriefings, type WorldStory } from './storyline.ts'
import { makeWorld } from './world.ts'
import { writeActor, writeAbout, writeSite, writeStory, writeTopic } from './world-files.ts'

/** Texts below `content/`: path, `briefings/2011/2011-10-27-x.md`, to what the file holds. */
export type Archive = Map<string, string>

export interface ArchiveOptions {
  /** Number of briefings. */
  size: number
  seed?: number
  /** Day of the newest briefing at the latest, `YYYY-MM-DD`. */
  until?: string
}

const years = 15

/**
 * Generate an archive of an invented world: the same options give the same bytes.
 *
 * It passes `check` without errors. An archive of a thousand is no part of one of ten thousand with the same seed.
 */
export function generateArchive({ size, seed = 1, until = '2024-12-31' }: ArchiveOptions): Archive {
  const random = seedRandom(seed).fork(size)
  const world = makeWorld(random.fork('world'), size)
  const last = toDayNumber(until)
  const planned = planBriefings(random.fork('plan'), world, size, { first: last - Math.round(years * 365.25), last })
  const write = makeBriefingWriter(random.fork('briefings'), world, openLedger(random.fork('ledger')))
  const archive: Archive = new Map([
    ['site.yaml', writeSite(world)],
    ['pages/about.md', writeAbout(world)],
  ])
  for (const actor of world.actors) archive.set(`actors/${actor.id}.md`, writeActor(actor))
  for (const topic of world.topics) archive.set(`topics/${topic.id}.md`, writeTopic(topic))
  const stories = new Set(planned.map(({ story }) => story).filter((story): story is WorldStory => story !== undefined))
  for (const story of stories) archive.set(`stories/${story.id}.md`, writeStory(story))
  for (const briefing of planned) {
    const { path, text } = write(briefing)
    archive.set(path, text)
  }
  return archive
}
