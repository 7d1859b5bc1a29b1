import type { Day } from '../model/day.ts'
import { proposeBriefingId } from '../model/propose-id.ts'
import { applyEdits } from '../edits/edit.ts'
import { editLinks } from '../edits/links.ts'
import { writeDraft } from './draft-file.ts'
import { createHolderFinder } from './holders.ts'
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
  /** Whether it is a draft whose date nobody has confirmed. */
  isDateOpen?: boolean
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
  /** Where else the very same text came from. */
  alsoFrom: string[]
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
  const firstByText = new Map<string, Placed>()
  const placed = inputs.flatMap((imports, input) => {
    const before = firstByText.size
    const places = imports.map((one) => {
      return placeOnce(one, input, firstByText, () => findHolder(one, wantedId(one)) ?? findFree(one, desk, used))
    })
    const idByLink = new Map(imports.map(({ linkedAs }, index) => [linkedAs, places[index]!.id]))
    return [...firstByText.values()].slice(before).map((one) => ({ ...one, text: relink(one.text, idByLink) }))
  })
  return leaveTakenAddresses(placed, desk).map((one) => ({ ...one, source: writeDraft(one.text) }))
}

type Placed = Omit<Draft, 'source'>

/** Give a text its place, or that of the very same one which came before it. */
function placeOnce(one: Import, input: number, firstByText: Map<string, Placed>, findPlace: () => Place): Placed {
  const key = writeKey(one.text, input)
  const first = firstByText.get(key)
  if (first) {
    first.alsoFrom.push(one.from)
    return first
  }
  const { date, ...place } = findPlace()
  const text = date !== undefined && one.text.isDayStandIn ? moveToDay(one.text, date) : one.text
  const placed = { ...one, ...place, text, alsoFrom: [] }
  firstByText.set(key, placed)
  return placed
}

/** Write all that a text says; what its links mean depends on its input. */
function writeKey(text: ImportedText, input: number): string {
  const said = JSON.stringify([text.matter, text.body, text.leftovers, /\bbriefing:/.test(text.body) ? input : 'any'])
  return text.isDayStandIn ? said.replaceAll(text.matter.date, '') : said
}

/** Give a text that does not say its day the one that it came in with before. */
function moveToDay(text: ImportedText, date: Day): ImportedText {
  const { sources, ...matter } = text.matter
  const dated = sources?.map((source) => (source.date === matter.date ? { ...source, date } : source))
  return { ...text, matter: { ...matter, date, ...(dated && { sources: dated }) } }
}

/** Where a text stands, or is to stand. */
export interface Place extends Pick<Draft, 'id' | 'path' | 'held'> {
  /** The day of the briefing that has it. */
  date?: Day
}

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

function relink(text: ImportedText, idByLink: ReadonlyMap<string | undefined, string>): ImportedText {
  if ([...idByLink].every(([name, id]) => name === undefined || name === id)) return text
  const edits = editLinks(text.body, (url) => {
    const [, name, part = ''] = /^briefing:([^#]+)(.*)$/.exec(url) ?? []
    const id = name === undefined ? undefined : idByLink.get(name)
    return id === undefined || id === name ? undefined : `briefing:${id}${part}`
  })
  return { ...text, body: applyEdits(text.body, edits) }
}
