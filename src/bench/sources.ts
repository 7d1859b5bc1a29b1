import { writeDay } from './calendar-days.ts'
import { capitalise } from './grammar.ts'
import { toId } from './names.ts'
import type { Random } from './random.ts'
import type { PlannedBriefing } from './storyline.ts'
import type { Voice } from './voice.ts'
import type { WorldActor } from './world.ts'

/** A source as front matter has it. */
export type SourceFields = { id: string; title: string; publisher: string; url?: string; date?: string; kind: string }

/** Write two to four sources: outlets of the register, now and then a document of an actor's, or nobody named. */
export function writeSources(
  random: Random,
  voice: Voice,
  { day, cast, index }: PlannedBriefing,
  drawOutlet: () => WorldActor,
): SourceFields[] {
  const publishers = new Set(Array.from({ length: random.int(2, 4) }, drawOutlet))
  const sources = [...publishers].map((outlet): SourceFields => {
    const address = `https://${toId(outlet.name)}.example/${writeDay(day).slice(0, 7)}/${index}`
    return write(toId(outlet.name), outlet.name, random.pick(['press', 'press', 'agency']), address)
  })
  const [main] = cast
  if (main !== undefined && main.kind !== 'person' && random.chance(0.2)) {
    sources.push(
      write('paper', main.name, random.pick(['document', 'record']), `https://${main.id}.example/papers/${index}`),
    )
  }
  if (random.chance(0.05)) sources.push(write('insider', 'a diplomatic source', 'unnamed', undefined))
  return sources

  function write(id: string, publisher: string, kind: string, url: string | undefined): SourceFields {
    const title = capitalise(voice.phrase('sourceTitle'))
    const date = random.chance(0.6) ? writeDay(day - random.int(0, 4)) : undefined
    return { id, title, publisher, ...(url && { url }), ...(date && { date }), kind }
  }
}
