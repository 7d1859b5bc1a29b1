import { keyOf } from './desk.ts'
import type { EntryRef } from './facts.ts'
import type { Site, SiteBriefing } from './site.ts'

/** An earlier briefing, and what it shares with the one at hand. */
export interface Related {
  other: SiteBriefing
  shared: EntryRef[]
}

/** So many are shown, and so many of each entry's newest are considered, which bounds the work at any size. */
const shown = 4
const considered = 40

/**
 * Give the earlier briefings that share most with one, nearest first.
 *
 * It looks back only, so that a new briefing changes no old page. Rare company counts more than common: an entry weighs
 * the inverse of the logarithm of its briefings. Those of the same story are left to the story.
 */
export function relatedTo(site: Site, briefing: SiteBriefing): Related[] {
  const scores = new Map<SiteBriefing, { score: number; shared: EntryRef[] }>()
  for (const { kind, id } of briefing.about) {
    const list = site[kind].get(id)?.about ?? []
    const weight = 1 / Math.log2(2 + list.length)
    for (const other of earlier(list, briefing)) {
      if (other.story !== undefined && other.story === briefing.story) continue
      const known = scores.get(other)
      if (known === undefined) scores.set(other, { score: weight, shared: [{ kind, id }] })
      else {
        known.score += weight
        known.shared.push({ kind, id })
      }
    }
  }
  return [...scores]
    .filter(([, { shared }]) => shared.length > 1)
    .sort(([a, { score: x }], [b, { score: y }]) => y - x || site.rank.get(b)! - site.rank.get(a)!)
    .slice(0, shown)
    .map(([other, { shared }]) => ({ other, shared: shared.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) }))

  function earlier(list: readonly SiteBriefing[], than: SiteBriefing): readonly SiteBriefing[] {
    const end = positionIn(list, site.rank.get(than)!)
    return list.slice(Math.max(0, end - considered), end)
  }

  /** Find where the briefing of a rank stands in a list, which is in order of rank. */
  function positionIn(list: readonly SiteBriefing[], rank: number): number {
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (site.rank.get(list[middle]!)! < rank) low = middle + 1
      else high = middle
    }
    return low
  }
}
