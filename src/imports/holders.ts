import type { DeskOfDrafts, HeldBriefing, Import, Place } from './drafts.ts'
import { hasMostParagraphs, listBeginnings, listTellingWords, listWords, shareHeld } from './held-text.ts'

/**
 * Find the briefing that has a text already, among those of its day: the one that has most of its words.
 *
 * One that has, or had, the name that the text would have needs half of them, however an author worked on it; one of
 * another name nearly all of the text. A text that does not say its day is looked for on every day.
 *
 * @param wanted the id that the text would have if no other had it
 */
export function createHolderFinder(desk: DeskOfDrafts): (one: Import, wanted: string) => Place | undefined {
  const byDay = groupByEach(desk.briefings, daysOf)
  const open = desk.briefings.filter(({ isDateOpen }) => isDateOpen)
  const byName = groupByEach(open, (briefing) => namesOf(briefing).map(nameAlone))
  const readOnce = createReader(desk)
  const findByParagraphs = createParagraphFinder(desk)
  return ({ text: { matter, body, isDayStandIn = false } }, wanted) => {
    const words = listTellingWords(`${matter.title}\n${body}`)
    const ofDay = byDay.get(matter.date.slice(0, 10)) ?? []
    const ofOthers = isDayStandIn ? [...(byName.get(nameAlone(wanted)) ?? []), ...findByParagraphs(body)] : []
    const found = [...new Set([...ofDay, ...ofOthers])]
      .map((briefing) => {
        const { held, words: heldWords } = readOnce(briefing)
        return { briefing, held, share: shareHeld(heldWords, words) }
      })
      .filter(({ briefing, held, share }) => {
        const isSame = isDayStandIn && briefing.isDateOpen ? isSameName : isSameId
        const isNamed = namesOf(briefing).some((name) => isSame(name, wanted))
        return isNamed ? share >= 0.5 : share >= 0.9 && hasMostParagraphs(held, body)
      })
      .sort((a, b) => b.share - a.share)[0]
    if (!found) return undefined
    const { id, path, date } = found.briefing
    return { id, path, held: found.held, ...(date !== undefined && { date }) }
  }
}

function createReader({ readSource }: DeskOfDrafts) {
  const read = new Map<HeldBriefing, { held: string; words: ReadonlySet<string> }>()
  return (briefing: HeldBriefing) => {
    const known = read.get(briefing)
    if (known) return known
    const held = readSource(briefing)
    const once = { held, words: listWords(held) }
    read.set(briefing, once)
    return once
  }
}

/** Find briefings that may have half of a text's paragraphs, by how these begin. The whole desk is read, once, and only if somebody asks. */
function createParagraphFinder({ briefings, readSource }: DeskOfDrafts): (body: string) => HeldBriefing[] {
  let index: Map<string, HeldBriefing[]> | undefined
  return (body) => {
    index ??= groupByEach(briefings, (briefing) => listBeginnings(readSource(briefing)))
    const beginnings = listBeginnings(body)
    const counts = new Map<HeldBriefing, number>()
    for (const beginning of beginnings)
      for (const briefing of index.get(beginning) ?? []) counts.set(briefing, (counts.get(briefing) ?? 0) + 1)
    return [...counts].filter(([, count]) => count * 2 >= beginnings.size).map(([briefing]) => briefing)
  }
}

function groupByEach(
  briefings: readonly HeldBriefing[],
  keysOf: (briefing: HeldBriefing) => Iterable<string>,
): Map<string, HeldBriefing[]> {
  const groups = new Map<string, HeldBriefing[]>()
  for (const briefing of briefings) {
    for (const key of new Set(keysOf(briefing))) {
      const group = groups.get(key)
      if (group) group.push(briefing)
      else groups.set(key, [briefing])
    }
  }
  return groups
}

/** A draft's day may have been a guess: its name keeps the one that it came in with. */
function daysOf({ date, ...briefing }: HeldBriefing): string[] {
  return [date ?? '', ...namesOf(briefing)].map((one) => one.slice(0, 10))
}

function namesOf({ id, oldIds }: Pick<HeldBriefing, 'id' | 'oldIds'>): string[] {
  return [id, ...oldIds]
}

/** Tell whether an id is the one that is wanted, or that with a number. */
function isSameId(id: string, wanted: string): boolean {
  return id === wanted || (id.startsWith(`${wanted}-`) && /^\d+$/.test(id.slice(wanted.length + 1)))
}

function isSameName(id: string, wanted: string): boolean {
  return isSameId(withoutDay(id), withoutDay(wanted))
}

function withoutDay(id: string): string {
  return id.replace(/^\d{4}-\d\d-\d\d-/, '')
}

/** Give the words of an id, without its day and its number. */
function nameAlone(id: string): string {
  return withoutDay(id).replace(/-\d+$/, '')
}
