import { dayOf, type Day } from './day.ts'
import type { DeskBriefing } from './desk.ts'

/**
 * Give a briefing as its readers had it on a day: with today's words, but without later corrections, updates and withdrawal.
 *
 * Later moves and closings are gone by themselves: the briefings that report them were not public yet.
 */
export function asOf<Briefing extends Pick<DeskBriefing, 'text'>>(briefing: Briefing, today: Day): Briefing {
  const { corrections, updated, withdrawn } = briefing.text.matter
  const later = (date: string | undefined) => date !== undefined && dayOf(date) > today
  if (!later(withdrawn?.date) && !later(updated) && !corrections?.some(({ date }) => later(date))) return briefing
  const matter = { ...briefing.text.matter }
  if (later(withdrawn?.date)) delete matter.withdrawn
  if (later(updated)) delete matter.updated
  if (corrections) matter.corrections = corrections.filter(({ date }) => !later(date))
  return { ...briefing, text: { ...briefing.text, matter } }
}
