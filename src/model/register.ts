import type { EntryKind, EntryRef } from './facts.ts'
import { findWords, fold } from './fold.ts'
import { findNearest } from './nearest.ts'
import { readForm, toKey, type Form } from './spelling.ts'
import { findSurname, withoutInitials } from './surname.ts'

/** An actor or a topic with all its spellings, as its file has them. */
export interface RegisterEntry extends EntryRef {
  name: string
  /** `kind` of an actor's front matter: person, media, state … */
  actorKind?: string
  aliases: string[]
  /** Spellings that count only where context settles them. */
  ambiguous: string[]
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

/** All entries, with their spellings, longest first. */
export interface Register {
  /** By kind and id. */
  entries: readonly RegisterEntry[]
  entriesById: ReadonlyMap<string, readonly RegisterEntry[]>
  /** By folded first word, then by second, empty where there is none: "the" and "ministry" begin too many. */
  spellings: ReadonlyMap<string, ReadonlyMap<string, readonly Spelling[]>>
  /** By folded first word of a spelling or an id: for slices. */
  entriesByWord: ReadonlyMap<string, readonly RegisterEntry[]>
  /** Claims by folded spelling, for names in front matter, which ignore case. */
  claimsByName: ReadonlyMap<string, readonly Claim[]>
}

/** Index all spellings of the entries; order and repetition of the entries do not matter. */
export function createRegister(entries: readonly RegisterEntry[]): Register {
  const sorted = entries.toSorted(compareEntries)
  const byKey = new Map<string, Spelling>()
  const claimsByName = new Map<string, Claim[]>()
  const entriesByWord = new Map<string, Set<RegisterEntry>>()
  for (const entry of sorted) {
    addTo(entriesByWord, findWords(entry.id)[0]?.folded ?? '', entry)
    for (const [written, by] of listSpellings(entry)) {
      const form = readForm(written)
      if (form === undefined) continue
      addTo(entriesByWord, form.words[0]!, entry)
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
    spellings: indexSpellings([...byKey.values()].sort(compareSpellings)),
    entriesByWord: new Map([...entriesByWord].map(([word, set]) => [word, [...set]])),
    claimsByName,
  }
}

function indexSpellings(sorted: readonly Spelling[]): Register['spellings'] {
  const byFirst = Map.groupBy(sorted, ({ words }) => words[0]!)
  return new Map([...byFirst].map(([first, list]) => [first, Map.groupBy(list, ({ words }) => words[1] ?? '')]))
}

/** What a name in front matter means. */
export type ResolvedName = EntryRef | { several: string[] } | { unknown: true; nearest: string[] }

/**
 * Give the entry that a name in front matter means.
 *
 * An id wins; then names and aliases, whatever their case; then ambiguous spellings, names without initials and surnames that one entry bears.
 */
export function resolveName(register: Register, name: string, kind?: EntryKind): ResolvedName {
  const ofKind = (entry: EntryRef) => kind === undefined || entry.kind === kind
  const byId = (register.entriesById.get(name) ?? []).filter(ofKind)
  if (byId.length > 0) return toResolved(byId)
  const claims = (register.claimsByName.get(fold(name)) ?? []).filter(({ entry }) => ofKind(entry))
  for (const strength of strengths) {
    const entries = new Set(claims.filter(({ by }) => strength.includes(by)).map(({ entry }) => entry))
    if (entries.size > 0) return toResolved([...entries])
  }
  return { unknown: true, nearest: findNearestNames(register, name, ofKind) }
}

/** Give the entries that a text of these folded words can depend on, by kind and id. */
export function sliceFor(register: Register, words: Iterable<string>): RegisterEntry[] {
  const slice = new Set<RegisterEntry>()
  for (const word of words) {
    for (const entry of register.entriesByWord.get(word) ?? []) slice.add(entry)
  }
  return [...slice].sort(compareEntries)
}

/** Give an entry as a string for digests, equal for entries that read alike. */
export function toDigestible({ kind, id, name, actorKind, aliases, ambiguous }: RegisterEntry): string {
  return JSON.stringify([kind, id, name, actorKind ?? null, aliases, ambiguous])
}

/** Front matter tries one after the other: what an author wrote as a name is surer than what follows from one. */
const strengths: readonly Claim['by'][][] = [['name'], ['ambiguous'], ['short', 'surname']]

function toResolved(entries: readonly RegisterEntry[]): ResolvedName {
  const [first] = entries
  if (entries.length === 1) return { kind: first!.kind, id: first!.id }
  return { several: entries.map(({ id }) => id) }
}

/** Give nearest spellings as their authors wrote them. */
function findNearestNames(register: Register, name: string, ofKind: (entry: RegisterEntry) => boolean): string[] {
  const writtenByFolded = new Map<string, string>()
  for (const entry of register.entries.filter(ofKind)) {
    for (const [written] of listSpellings(entry)) {
      const folded = fold(written)
      if (!writtenByFolded.has(folded)) writtenByFolded.set(folded, written)
    }
  }
  return findNearest(fold(name), writtenByFolded.keys()).map((folded) => writtenByFolded.get(folded)!)
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

/** Keep an entry's first, strongest claim to a spelling. */
function addClaim(claims: Claim[], claim: Claim): void {
  if (!claims.some(({ entry }) => entry === claim.entry)) claims.push(claim)
}

function addTo<Value>(map: Map<string, Set<Value>>, key: string, value: Value): void {
  map.set(key, (map.get(key) ?? new Set<Value>()).add(value))
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
