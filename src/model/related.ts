import { daysBetween } from './day.ts'
import type { EntryRef } from './facts.ts'
import type { Site, SiteBriefing } from './site.ts'
import type { SiteEvent } from './site-events.ts'

/** An earlier briefing, and what ties the one at hand to it. */
export interface Related {
  other: SiteBriefing
  /** What was announced there, and is moved or closed here. */
  awaited: SiteEvent[]
  /** Whether the text leads there. */
  linked: boolean
  /** Whom and what both are about, the rarest first. */
  shared: EntryRef[]
}

/** So many are shown, and so many of each entry's newest are considered, which bounds the work at any size. */
const shown = 4
const considered = 40

/** An event in common says more than the rarest company, and what the author links to more than common company. */
const weights = { awaited: 12, linked: 6 }

/** Company counts half as much after so many days: four years. */
const halfLife = 1461

interface Ties extends Omit<Related, 'other'> {
  company: number
}

/**
 * Give the earlier briefings that have most to do with one.
 *
 * It looks back only, so that a new briefing changes no old page: an entry is as rare as it was that day, and weighs the
 * logarithm of how many briefings there were for each about it. Those of the same story are left to the story.
 */
export function relatedTo(site: Site, briefing: SiteBriefing): Related[] {
  const rank = site.rank.get(briefing)!
  const ties = new Map<SiteBriefing, Ties>()

  for (const event of site.eventsOf.get(`briefing:${briefing.id}`) ?? [])
    tiesTo(event.record.announcedBy)?.awaited.push(event)
  for (const { kind, id } of briefing.text.facts.links) {
    const tied = kind === 'briefing' ? tiesTo(site.currentId(kind, id)) : undefined
    if (tied) tied.linked = true
  }
  for (const { list, ref, weight } of byRarity()) {
    for (const other of list) {
      const tied = tiesTo(other.id)
      if (!tied) continue
      tied.company += weight
      tied.shared.push(ref)
    }
  }

  return [...ties]
    .filter(([, { awaited, linked, shared }]) => awaited.length > 0 || linked || shared.length > 1)
    .map(([other, tied]) => ({ other, tied, score: weigh(tied, daysBetween(other.day, briefing.day)) }))
    .sort((a, b) => b.score - a.score || site.rank.get(b.other)! - site.rank.get(a.other)!)
    .slice(0, shown)
    .map(({ other, tied: { awaited, linked, shared } }) => ({ other, awaited, linked, shared }))

  function tiesTo(id: string | undefined): Ties | undefined {
    const other = id === undefined ? undefined : site.briefing.get(id)
    if (!other || site.rank.get(other)! >= rank) return undefined
    if (other.story !== undefined && other.story === briefing.story) return undefined
    const known = ties.get(other) ?? { awaited: [], linked: false, shared: [], company: 0 }
    ties.set(other, known)
    return known
  }

  function byRarity(): { list: readonly SiteBriefing[]; ref: EntryRef; weight: number }[] {
    return briefing.about
      .map(({ kind, id }) => {
        const about = site[kind].get(id)?.about ?? []
        const before = positionIn(about, rank)
        const weight = Math.log2((rank + 2) / (before + 1))
        return { list: about.slice(Math.max(0, before - considered), before), ref: { kind, id }, weight }
      })
      .sort((a, b) => b.weight - a.weight)
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

function weigh({ awaited, linked, company }: Ties, days: number): number {
  return weights.awaited * awaited.length + (linked ? weights.linked : 0) + company * 2 ** (-days / halfLife)
}
