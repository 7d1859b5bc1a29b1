import { likelihoods } from '../model/schemas/event.ts'
import { writeDay, writeLooseDate, type DayNumber } from './calendar-days.ts'
import type { MatterFields } from './front-matter.ts'
import type { Random } from './random.ts'
import type { PlannedBriefing } from './storyline.ts'
import type { Voice } from './voice.ts'

/** Keeps what was announced in an archive, so that later briefings can move and close it by the rules. */
export interface Ledger {
  /** Announce one or two events; `referable` unless the briefing is a draft or withdrawn. */
  announce: (briefing: PlannedBriefing, id: string, voice: Voice, source: string, referable: boolean) => MatterFields[]
  /** Move or close events of the briefing's story (or, outside stories, of any) that were announced before its day. */
  followUp: (briefing: PlannedBriefing, voice: Voice) => { moves: MatterFields[]; closes: MatterFields[] }
}

interface OpenEvent {
  id: string
  announced: DayNumber
  /** The day that its makers have in mind, whatever they say of it. */
  target: DayNumber
}

const outsideStories = ''

/** Open an empty ledger. */
export function openLedger(random: Random): Ledger {
  const openByStory = new Map<string, OpenEvent[]>()
  const openOf = (briefing: PlannedBriefing): OpenEvent[] => {
    const key = briefing.story?.id ?? outsideStories
    const list = openByStory.get(key) ?? []
    openByStory.set(key, list)
    return list
  }
  return {
    announce: (briefing, id, voice, source, referable) =>
      Array.from({ length: random.chance(0.2) ? 2 : 1 }, (_, index) => {
        const [fields, event] = announceOne(random, briefing, `${id}-event-${index + 1}`, voice, source)
        if (referable && event !== undefined) openOf(briefing).push(event)
        return fields
      }),
    followUp: (briefing, voice) => followUp(random, openOf(briefing), briefing.day, voice),
  }
}

function announceOne(
  random: Random,
  { day, cast }: PlannedBriefing,
  id: string,
  voice: Voice,
  source: string,
): [MatterFields, OpenEvent?] {
  const by = cast[0]!.name
  const title = voice.sentence('event').slice(0, -1)
  const roll = random.next()
  if (roll < 0.08) return [{ id, title, if: voice.phrase('condition'), by, source }]
  if (roll < 0.18) return [{ id, title, date: writeDay(day - random.int(0, 3)), status: 'happened', source }]
  const target = day + Math.round(30 * random.next() + 700 * random.next() ** 2) + 2
  const likelihood = random.chance(0.4) ? random.pick(likelihoods) : undefined
  const event = { id, title, date: writeLooseDate(random, target), by, likelihood, source }
  return [event, { id, announced: day, target }]
}

/** Move or close one of the open events. */
function followUp(random: Random, open: OpenEvent[], day: DayNumber, voice: Voice): ReturnType<Ledger['followUp']> {
  const at = open.findIndex((event) => event.announced < day && (event.target <= day || random.chance(0.06)))
  const event = open[at]
  // Some are never heard of again: they stay overdue.
  if (event === undefined || random.chance(0.1)) return { moves: [], closes: [] }
  if (event.target > day - 20 && random.chance(0.5)) {
    event.target = day + random.int(40, 500)
    event.announced = day
    const to = random.chance(0.9) ? writeLooseDate(random, event.target) : undefined
    return { moves: [{ event: event.id, to, note: voice.sentence('doubt') }], closes: [] }
  }
  open.splice(at, 1)
  const result = random.pick(['happened', 'happened', 'happened', 'partly', 'failed', 'dropped'])
  const date = writeDay(Math.max(event.announced, day - random.int(0, 6)))
  return { moves: [], closes: [{ event: event.id, result, date, note: voice.sentence('outlook') }] }
}
