import type { Day } from '../model/day.ts'
import { proposeBriefingId } from '../model/propose-id.ts'
import { applyEdits } from '../edits/edit.ts'
import { editLinks } from '../edits/links.ts'
import { writeDraft } from './draft-file.ts'
import { hasMostParagraphs, listTellingWords, shareHeld } from './held-text.ts'
import type { ImportedText } from './imported-text.ts'
import { leaveTakenAddresses, type DeskAddresses } from './taken-addresses.ts'

/** A text that was read, and where it came from. */
export interface Import {
  /** As the author named it. */
  from: string
  text: ImportedText
  /** The id that its file had before, where that says more than its title. */
  id?: string
  /** What the other texts of its input call it in links, `briefing:…`; no two have the same. */
  linkedAs?: string
}

/** A briefing of the desk, as far as it may hold a text that is imported again. */
export interface HeldBriefing {
  id: string
  /** Below the content folder. */
  path: string
  /** Absent where its front matter cannot be read. */
  date?: Day
  oldIds: readonly string[]
}

/** The desk that drafts come to. */
export interface DeskOfDrafts extends DeskAddresses {
  briefings: readonly HeldBriefing[]
  /** Tell whether a briefing bears an id, or bore it, or a file has its place. */
  isTaken: (id: string, path: string) => boolean
  readSource: (briefing: HeldBriefing) => string
}

/** The file that a text becomes. */
export interface Draft extends Import {
  id: string
  /** Below the content folder. */
  path: string
  source: string
  /** Where the desk has the text already: what its file holds. */
  held?: string
}

/**
 * Make the files of texts: each has its place in the desk, which is that of the briefing that has the text already, else
 * one that is free.
 *
 * @param inputs texts that may link to each other stand in one
 */
export function makeDrafts(inputs: readonly (readonly Import[])[], desk: DeskOfDrafts): Draft[] {
  const findHolder = createHolderFinder(desk)
  const used = new Set<string>()
  const placed = inputs.flatMap((imports) => {
    const places = imports.map((one) => findHolder(one) ?? findFree(one, desk, used))
    const idByLink = new Map(imports.map(({ linkedAs }, index) => [linkedAs, places[index]!.id]))
    return imports.map((one, index) => ({ ...one, ...places[index]!, text: relink(one.text, idByLink) }))
  })
  return leaveTakenAddresses(placed, desk).map((one) => ({ ...one, source: writeDraft(one.text) }))
}

/** Where a text stands, or is to stand. */
type Place = Pick<Draft, 'id' | 'path' | 'held'>

function findFree(one: Import, { isTaken }: DeskOfDrafts, used: Set<string>): Place {
  const wanted = wantedId(one)
  const pathFor = (id: string) => `briefings/${wanted.slice(0, 4)}/${id}.md`
  const id = numberUntil(wanted, (numbered) => !used.has(numbered) && !isTaken(numbered, pathFor(numbered)))
  used.add(id)
  return { id, path: pathFor(id) }
}

function wantedId({ id, text: { matter } }: Import): string {
  const day = matter.date.slice(0, 10)
  return id ?? proposeBriefingId(day, matter.title) ?? `${day}-untitled`
}

/** Give the first of `words`, `words-2`, `words-3`, … that will do. */
export function numberUntil(words: string, willDo: (numbered: string) => boolean): string {
  let numbered = words
  for (let number = 2; !willDo(numbered); number++) numbered = `${words}-${number}`
  return numbered
}

/**
 * Find the briefing that has a text already, among those of its day: the one that has most of its words.
 *
 * One that has, or had, the name that the text would have needs half of them, however an author worked on it; one of
 * another name nearly all of the text.
 */
function createHolderFinder({ briefings, readSource }: DeskOfDrafts): (one: Import) => Place | undefined {
  const byDay = Map.groupBy(
    briefings.flatMap((briefing) => [...daysOf(briefing)].map((day) => ({ day, briefing }))),
    ({ day }) => day,
  )
  const read = new Map<HeldBriefing, { held: string; words: ReadonlySet<string> }>()
  const readOnce = (briefing: HeldBriefing) => {
    const known = read.get(briefing)
    if (known) return known
    const held = readSource(briefing)
    const once = { held, words: listTellingWords(held) }
    read.set(briefing, once)
    return once
  }
  return (one) => {
    const { matter, body } = one.text
    const wanted = wantedId(one)
    const words = listTellingWords(`${matter.title}\n${body}`)
    const found = (byDay.get(matter.date.slice(0, 10)) ?? [])
      .map(({ briefing }) => {
        const { held, words: heldWords } = readOnce(briefing)
        return { ...briefing, held, share: shareHeld(heldWords, words) }
      })
      .filter(({ id, oldIds, held, share }) => {
        const isNamed = [id, ...oldIds].some((name) => withoutNumber(name, wanted) === wanted)
        return isNamed ? share >= 0.5 : share >= 0.9 && hasMostParagraphs(held, body)
      })
      .sort((a, b) => b.share - a.share)[0]
    return found && { id: found.id, path: found.path, held: found.held }
  }
}

/** A draft's day may have been a guess: its name keeps the one that it came in with. */
function daysOf({ id, date, oldIds }: HeldBriefing): Set<Day> {
  return new Set([date ?? '', id, ...oldIds].map((one) => one.slice(0, 10)))
}

function withoutNumber(id: string, wanted: string): string {
  return id.startsWith(`${wanted}-`) && /^\d+$/.test(id.slice(wanted.length + 1)) ? wanted : id
}

function relink(text: ImportedText, idByLink: ReadonlyMap<string | undefined, string>): ImportedText {
  if ([...idByLink].every(([name, id]) => name === undefined || name === id)) return text
  const edits = editLinks(text.body, (url) => {
    const [, name, part = ''] = /^briefing:([^#]+)(.*)$/.exec(url) ?? []
    const id = name === undefined ? undefined : idByLink.get(name)
    return id === undefined || id === name ? undefined : `briefing:${id}${part}`
  })
  return { ...text, body: applyEdits(text.body, edits) }
}
