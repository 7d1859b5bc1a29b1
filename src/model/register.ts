import type { EntryKind, EntryRef } from './facts.ts'
import { findWords, fold } from './fold.ts'
import { findNearest } from './nearest.ts'
import { isAbbreviation, readForm, toKey, type Form } from './spelling.ts'
import { findSurname, withoutInitials } from './surname.ts'
import { listWords, mayHold, type Call, type TextWords } from './text-words.ts'

/** An actor or a topic with all its spellings, as its file has them. */
export interface RegisterEntry extends EntryRef {
  name: string
  /** `kind` of an actor's front matter: person, media, state … */
  actorKind?: string
  aliases: string[]
  /** Spellings that count only where context settles them. */
  ambiguous: string[]
  /** Ids that it had before, which front matter may still write. */
  oldIds?: string[]
}

/** A spelling, and the entries that claim it. */
export interface Spelling extends Form {
  claims: Claim[]
}

export interface Claim {
  entry: RegisterEntry
  /** Whether it is a name or alias, a person's name without initials, a surname alone, or a spelling that context must settle. */
  by: 'name' | 'short' | 'surname' | 'ambiguous'
}

/** One thing that an entry is called. */
interface EntryCall extends Call {
  entry: RegisterEntry
  written: string
}

/** All entries, with their spellings, longest first. */
export interface Register {
  /** By kind and id. */
  entries: readonly RegisterEntry[]
  entriesById: ReadonlyMap<string, readonly RegisterEntry[]>
  entriesByOldId: ReadonlyMap<string, readonly RegisterEntry[]>
  /** By folded first word, then by second, empty where there is none: "the" and "ministry" begin too many. */
  spellings: ReadonlyMap<string, ReadonlyMap<string, readonly Spelling[]>>
  /** All that entries are called, ids included, by one of the folded words of it: for slices. */
  callsByWord: ReadonlyMap<string, readonly EntryCall[]>
  /** Claims by folded spelling, for names in front matter, which ignore case. */
  claimsByName: ReadonlyMap<string, readonly Claim[]>
}

/** Index all spellings of the entries; order and repetition of the entries do not matter. */
export function createRegister(entries: readonly RegisterEntry[]): Register {
  const sorted = entries.toSorted(compareEntries)
  const byKey = new Map<string, Spelling>()
  const claimsByName = new Map<string, Claim[]>()
  for (const entry of sorted) {
    for (const [written, by] of listSpellings(entry)) {
      const form = readForm(written)
      if (form === undefined) continue
      const spelling = byKey.get(toKey(form)) ?? { ...form, claims: [] }
      byKey.set(toKey(form), spelling)
      // "Apple Inc" and "Apple Inc." are one spelling; the one with more to it says what belongs to the name.
      if (form.tail.length > spelling.tail.length) spelling.tail = form.tail
      addClaim(spelling.claims, { entry, by })
      const name = form.words.join(' ')
      const claims = claimsByName.get(name) ?? []
      claimsByName.set(name, claims)
      addClaim(claims, { entry, by })
    }
  }
  return {
    entries: sorted,
    entriesById: Map.groupBy(sorted, ({ id }) => id),
    entriesByOldId: indexOldIds(sorted),
    spellings: indexSpellings([...byKey.values()].sort(compareSpellings)),
    callsByWord: indexCalls(sorted),
    claimsByName,
  }
}

function indexOldIds(entries: readonly RegisterEntry[]): Register['entriesByOldId'] {
  const byOldId = new Map<string, RegisterEntry[]>()
  for (const entry of entries) {
    for (const oldId of entry.oldIds ?? []) byOldId.set(oldId, [...(byOldId.get(oldId) ?? []), entry])
  }
  return byOldId
}

function indexSpellings(sorted: readonly Spelling[]): Register['spellings'] {
  const byFirst = Map.groupBy(sorted, ({ words }) => words[0]!)
  return new Map([...byFirst].map(([first, list]) => [first, Map.groupBy(list, ({ words }) => words[1] ?? '')]))
}

/** Index what entries are called by that word of each which the fewest others hold: "ministry" stands in too many. */
function indexCalls(entries: readonly RegisterEntry[]): Register['callsByWord'] {
  const calls = entries.flatMap((entry) => {
    const ids = new Set([entry.id, ...(entry.oldIds ?? [])])
    const spellings = new Set(listSpellings(entry).map(([spelling]) => spelling))
    return [...new Set([...ids, ...spellings])].map((written): EntryCall => ({
      entry,
      written,
      words: findWords(written).map(({ folded }) => folded),
      abbreviation: isAbbreviation(written),
      inFrontOnly: !spellings.has(written),
    }))
  })
  const counts = new Map<string, number>()
  for (const { words } of calls) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const rarest = ({ words }: EntryCall) => words.reduce((a, b) => (counts.get(b)! < counts.get(a)! ? b : a))
  return Map.groupBy(
    calls.filter(({ words }) => words.length > 0),
    rarest,
  )
}

/** What a name in front matter means. */
export type ResolvedName = EntryRef | { several: string[] } | { unknown: true; nearest: string[] }

/**
 * Give the entry that a name in front matter means.
 *
 * An id wins, then an old id; then names and aliases, whatever their case; then ambiguous spellings, names without initials and surnames that one entry bears.
 */
export function resolveName(register: Register, name: string, kind?: EntryKind): ResolvedName {
  const ofKind = (entry: EntryRef) => kind === undefined || entry.kind === kind
  const byId = (register.entriesById.get(name) ?? []).filter(ofKind)
  if (byId.length > 0) return toResolved(byId)
  const byOldId = (register.entriesByOldId.get(name) ?? []).filter(ofKind)
  if (byOldId.length > 0) return toResolved(byOldId)
  const claims = (register.claimsByName.get(fold(name)) ?? []).filter(({ entry }) => ofKind(entry))
  for (const strength of strengths) {
    const entries = new Set(claims.filter(({ by }) => strength.includes(by)).map(({ entry }) => entry))
    if (entries.size > 0) return toResolved([...entries])
  }
  return { unknown: true, nearest: findNearestNames(register, name, ofKind) }
}

/**
 * Give what a text can see of the register, by kind and id.
 *
 * An entry is in it if one of the things it is called may stand in the text, with those of its aliases, ambiguous spellings and
 * old ids that may: a register of the slice alone reads the text like the whole one.
 */
export function sliceFor({ callsByWord }: Register, words: TextWords): RegisterEntry[] {
  const seen = new Map<RegisterEntry, Set<string>>()
  for (const word of new Set(listWords(words))) {
    for (const call of callsByWord.get(word) ?? []) {
      if (!mayHold(words, call)) continue
      const calls = seen.get(call.entry)
      if (calls) calls.add(call.written)
      else seen.set(call.entry, new Set([call.written]))
    }
  }
  const slice = [...seen].map(([entry, calls]) => {
    const isSeen = (written: string) => calls.has(written)
    const { aliases, ambiguous, oldIds } = entry
    return {
      ...entry,
      aliases: aliases.filter(isSeen),
      ambiguous: ambiguous.filter(isSeen),
      ...(oldIds && { oldIds: oldIds.filter(isSeen) }),
    }
  })
  return slice.sort(compareEntries)
}

/** Give an entry as a string for digests, equal for entries that read alike. */
export function toDigestible({ kind, id, name, actorKind, aliases, ambiguous, oldIds = [] }: RegisterEntry): string {
  return JSON.stringify([kind, id, name, actorKind ?? null, aliases, ambiguous, oldIds])
}

/** Front matter tries one after the other: what an author wrote as a name is surer than what follows from one. */
const strengths: readonly Claim['by'][][] = [['name'], ['ambiguous'], ['short', 'surname']]

function toResolved(entries: readonly RegisterEntry[]): ResolvedName {
  const [first] = entries
  if (entries.length === 1) return { kind: first!.kind, id: first!.id }
  return { several: entries.map(({ id }) => id) }
}

/** Give nearest spellings as their authors wrote them. */
function findNearestNames({ claimsByName }: Register, name: string, ofKind: (entry: EntryRef) => boolean): string[] {
  const folded = [...claimsByName].flatMap(([key, claims]) => (claims.some(({ entry }) => ofKind(entry)) ? key : []))
  return findNearest(fold(name), folded).map((key) => {
    const { entry } = claimsByName.get(key)!.find((claim) => ofKind(claim.entry))!
    const [written] = listSpellings(entry).find(([spelling]) => fold(spelling) === key) ?? [key]
    return written
  })
}

/** List what an entry can be called, in the order of strength. */
function listSpellings(entry: RegisterEntry): [written: string, by: Claim['by']][] {
  const spellings: [string, Claim['by']][] = [entry.name, ...entry.aliases].map((written) => [written, 'name'])
  spellings.push(...entry.ambiguous.map((written): [string, Claim['by']] => [written, 'ambiguous']))
  if (entry.actorKind !== 'person') return spellings
  const short = withoutInitials(entry.name)
  if (short !== undefined) spellings.push([short, 'short'])
  const surname = findSurname(entry.name)
  if (surname !== undefined) spellings.push([surname, 'surname'])
  return spellings
}

/** Keep an entry's strongest claim to a spelling; a list from elsewhere may have an entry in two rows. */
function addClaim(claims: Claim[], claim: Claim): void {
  const own = claims.findIndex(({ entry }) => compareEntries(entry, claim.entry) === 0)
  if (own === -1) claims.push(claim)
  else if (rankOf(claim) < rankOf(claims[own]!)) claims[own] = claim
}

function rankOf({ by }: Claim): number {
  return strengths.flat().indexOf(by)
}

function compareEntries(a: EntryRef, b: EntryRef): number {
  return compare(a.kind, b.kind) || compare(a.id, b.id)
}

/** Longest first; of equal ones first those that ask more of the text. */
function compareSpellings(a: Spelling, b: Spelling): number {
  return (
    b.words.length - a.words.length ||
    Number(b.possessive) - Number(a.possessive) ||
    Number(b.abbreviation) - Number(a.abbreviation) ||
    compare(toKey(a), toKey(b))
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
