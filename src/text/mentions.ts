import type { EntryRef } from '../model/facts.ts'
import { findWords } from '../model/fold.ts'
import type { Claim, Register, RegisterEntry } from '../model/register.ts'
import { findNames, type FoundName } from './find-names.ts'
import { createNeighbourhood } from './longer-names.ts'
import type { EntryLink, Prose, Span } from './prose.ts'

/** A name in a text and the entry that it means. */
export interface Mention extends Span, EntryRef {
  /** What it was recognised by: a spelling of its own, the surname after the full name, an ambiguous spelling that was settled, or the author’s link. */
  by: 'name' | 'surname' | 'ambiguous' | 'link'
}

/**
 * Find the names in a text, in order; none overlaps another.
 *
 * The longest name wins. A surname alone, or an ambiguous spelling, counts for the entry that an unambiguous name named last.
 * What stands inside a longer capitalised name that the register does not know ("Kommersant Ukraine", "Sergei Ivanov" where only
 * Igor is known) is no mention. A link that the author made to an entry decides, whatever its words are.
 *
 * @param settled entries that count as named before the text: front matter's actors and topics
 */
export function findMentions(prose: Prose, register: Register, settled: readonly EntryRef[]): Mention[] {
  return readNames(prose, register, settled).mentions
}

/** A surname that names nobody, since the full name of the only person who bears it stands nowhere in the text. */
export interface LoneSurname extends Span {
  entry: RegisterEntry
}

/** Find the names in a text as `findMentions` does, and the surnames that it passes over. */
export function readNames(
  prose: Prose,
  register: Register,
  settled: readonly EntryRef[],
): { mentions: Mention[]; lone: LoneSurname[] } {
  const words = findWords(prose.text)
  const names = findNames(prose.text, words, register)
  const neighbourhood = createNeighbourhood(prose, words, names)
  const memory = createMemory(settled)
  const mentions: Mention[] = []
  const lone: LoneSurname[] = []
  const others = new Set<RegisterEntry>()
  const links = prose.links.flatMap((link) => readLink(link, register))
  for (const found of [...names, ...links].sort((a, b) => a.start - b.start)) {
    if ('entry' in found) {
      const { start, end, entry } = found
      memory.remember(entry)
      mentions.push({ start, end, kind: entry.kind, id: entry.id, by: 'link' })
      continue
    }
    if (links.some(({ start, end }) => start < found.end && found.start < end)) continue
    const claim = chooseClaim(found.claims, memory)
    if (claim === undefined) {
      const bearer = findBearer(found)
      if (bearer && neighbourhood.isPartOfLongerName(found, bearer)) others.add(bearer.entry)
      else if (bearer) lone.push({ start: found.start, end: found.end, entry: bearer.entry })
      continue
    }
    if (neighbourhood.isPartOfLongerName(found, claim)) continue
    if (claim.by === 'name' || claim.by === 'short') memory.remember(claim.entry)
    const { kind, id } = claim.entry
    mentions.push({ start: found.start, end: found.end, kind, id, by: claim.by === 'short' ? 'name' : claim.by })
  }
  const isNobody = ({ entry }: LoneSurname) =>
    !others.has(entry) && !mentions.some(({ kind, id }) => kind === entry.kind && id === entry.id)
  return { mentions, lone: lone.filter(isNobody) }
}

/** Give the claim of the only person who bears a surname. */
function findBearer({ claims: [claim, ...more] }: FoundName): Claim | undefined {
  return claim?.by === 'surname' && more.length === 0 ? claim : undefined
}

/** Give a link with the entry it leads to; nothing for one that leads nowhere, which `check` reports. */
function readLink({ start, end, kind, id }: EntryLink, register: Register): (Span & { entry: RegisterEntry })[] {
  const found = [...(register.entriesById.get(id) ?? []), ...(register.entriesByOldId.get(id) ?? [])]
  const entry = found.find((one) => one.kind === kind)
  return entry ? [{ start, end, entry }] : []
}

/** Decide whom a spelling means here: the one entry it surely names, else whichever of its claimants was named last. */
function chooseClaim(claims: FoundName['claims'], memory: Memory): Claim | undefined {
  const sure = claims.filter(({ by }) => by === 'name')
  if (sure.length === 1) return sure[0]
  // Registers that `check` has not seen may hold a name twice.
  const candidates = sure.length > 1 ? sure : claims.filter(({ by }) => by !== 'short')
  const last = memory.lastNamed(candidates)
  if (last !== undefined) return last
  const short = claims.filter(({ by }) => by === 'short')
  if (short.length > 0) return short.length === 1 ? short[0] : memory.lastNamed(short)
  return undefined
}

/** Whom the text has named so far, by what was named last. */
interface Memory {
  remember: (entry: EntryRef) => void
  lastNamed: (claims: readonly Claim[]) => Claim | undefined
}

function createMemory(settled: readonly EntryRef[]): Memory {
  const turns = new Map<string, number>()
  let turn = 0
  const remember = ({ kind, id }: EntryRef): void => {
    turns.set(`${kind}:${id}`, ++turn)
  }
  for (const entry of settled) remember(entry)
  const turnOf = ({ kind, id }: RegisterEntry): number => turns.get(`${kind}:${id}`) ?? 0
  return {
    remember,
    lastNamed(claims) {
      let last: Claim | undefined
      for (const claim of claims) {
        if (turnOf(claim.entry) > (last === undefined ? 0 : turnOf(last.entry))) last = claim
      }
      return last
    },
  }
}
