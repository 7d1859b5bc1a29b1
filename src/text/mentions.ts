import type { EntryRef } from '../model/facts.ts'
import { findWords } from '../model/fold.ts'
import type { Claim, Register, RegisterEntry } from '../model/register.ts'
import { findNames, type FoundName } from './find-names.ts'
import { createNeighbourhood } from './longer-names.ts'
import type { Prose, Span } from './prose.ts'

/** A name in a text and the entry that it means. */
export interface Mention extends Span, EntryRef {
  /** What it was recognised by: a spelling of its own, the surname after the full name, or an ambiguous spelling that was settled. */
  by: 'name' | 'surname' | 'ambiguous'
}

/**
 * Find the names in a text, in order; none overlaps another.
 *
 * The longest name wins. A surname alone, or an ambiguous spelling, counts for the entry that an unambiguous name named last.
 * What stands inside a longer capitalised name that the register does not know ("Kommersant Ukraine", "Sergei Ivanov" where only
 * Igor is known) is no mention.
 *
 * @param settled entries that count as named before the text: front matter's actors and topics
 */
export function findMentions(prose: Prose, register: Register, settled: readonly EntryRef[]): Mention[] {
  const words = findWords(prose.text)
  const names = findNames(prose.text, words, register)
  const neighbourhood = createNeighbourhood(prose, words, names)
  const memory = createMemory(settled)
  const mentions: Mention[] = []
  for (const name of names) {
    const claim = chooseClaim(name.claims, memory)
    if (claim === undefined || neighbourhood.isPartOfLongerName(name, claim.entry)) continue
    if (claim.by === 'name' || claim.by === 'short') memory.remember(claim.entry)
    const { kind, id } = claim.entry
    mentions.push({ start: name.start, end: name.end, kind, id, by: claim.by === 'short' ? 'name' : claim.by })
  }
  return mentions
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
