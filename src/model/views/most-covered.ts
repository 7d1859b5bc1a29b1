import type { Site, SiteActor } from '../site.ts'
import type { Link } from './list.ts'
import { sayOffices } from './offices.ts'
import { countQuarters, type QuarterCounts } from './quarter-strip.ts'
import { linkTo } from './rows.ts'

/** An actor with the number of briefings about it, by quarter and in all. */
export interface CoveredRow extends QuarterCounts {
  actor: Link
  /** The office held on the day of the newest briefing, or what kind of actor it is. */
  role: string
  /** In the four quarters up to that of the newest briefing. */
  pastYear: number
  all: number
}

/** Give the actors that most briefings were about in the past four quarters. */
export function mostCovered(site: Site, rows = 6): CoveredRow[] {
  return [...site.actor.values()]
    .filter(({ about }) => about.length > 0)
    .map((actor) => coveredRow(site, actor))
    .sort((a, b) => b.pastYear - a.pastYear || b.all - a.all || (a.actor.text < b.actor.text ? -1 : 1))
    .slice(0, rows)
}

function coveredRow(site: Site, { id, text, about }: SiteActor): CoveredRow {
  const { axis, counts } = countQuarters(site, about)
  // Not today's office: the front page bears the date of its newest briefing, and nothing on it may be newer.
  const role = sayOffices(site, id, site.briefings.at(-1)!.day)
  return {
    axis,
    counts,
    actor: linkTo(site, { kind: 'actor', id }),
    role: role ?? site.words.actorKind[text.matter.kind],
    pastYear: counts.slice(-4).reduce((sum, count) => sum + count, 0),
    all: about.length,
  }
}
