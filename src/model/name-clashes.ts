import type { RegisterEntry } from './register.ts'
import { keyOfSpelling } from './spelling.ts'

/** A spelling that several entries claim, or that one entry lists twice. */
export interface NameClash {
  /** As the first of the entries writes it. */
  spelling: string
  /** Two or more; one alone where it lists the spelling both among its names and under `ambiguous`. */
  entries: RegisterEntry[]
}

/**
 * Find the spellings that several entries claim without all listing them under `ambiguous`.
 *
 * An alias that repeats the entry's own name or another alias does no harm.
 */
export function findNameClashes(entries: readonly RegisterEntry[]): NameClash[] {
  const uses = new Map<string, { spelling: string; names: Set<RegisterEntry>; ambiguous: Set<RegisterEntry> }>()
  for (const entry of entries) {
    for (const spelling of [entry.name, ...entry.aliases]) useOf(spelling)?.names.add(entry)
    for (const spelling of entry.ambiguous) useOf(spelling)?.ambiguous.add(entry)
  }
  const clashes: NameClash[] = []
  for (const { spelling, names, ambiguous } of uses.values()) {
    const claimants = entries.filter((entry) => names.has(entry) || ambiguous.has(entry))
    const isSettled = claimants.length > 1 ? names.size === 0 : names.size === 0 || ambiguous.size === 0
    if (!isSettled) clashes.push({ spelling, entries: claimants })
  }
  return clashes

  function useOf(spelling: string) {
    const key = keyOfSpelling(spelling)
    if (key === undefined) return undefined
    const use = uses.get(key) ?? { spelling, names: new Set(), ambiguous: new Set() }
    uses.set(key, use)
    return use
  }
}
