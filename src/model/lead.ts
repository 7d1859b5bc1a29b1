import { daysBetween } from './day.ts'
import type { SiteBriefing } from './site.ts'

/** A lead that its desk chose holds the front page against news up to so many days newer. */
const leadHolds = 7

/**
 * Give the briefing that heads the front page.
 *
 * The newest that the desk marked `lead`, unless there is news more than seven days newer; else the newest news; else,
 * where there is no news, the newest of any kind. Absent `kind` is news.
 *
 * @param briefings oldest first
 */
export function findLead(briefings: readonly SiteBriefing[]): SiteBriefing | undefined {
  const chosen = briefings.findLast(({ text }) => text.matter.lead === true)
  const news = briefings.findLast(({ text }) => (text.matter.kind ?? 'news') === 'news')
  if (chosen && (!news || daysBetween(chosen.day, news.day) <= leadHolds)) return chosen
  return news ?? briefings.at(-1)
}
