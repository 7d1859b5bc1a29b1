import type { Day } from './day.ts'
import { dayOf } from './day.ts'
import type { DeskBriefing } from './desk.ts'

/** List when a briefing changed for its readers after it was published, as written: updates and corrections. */
export function changeDates({ text }: Pick<DeskBriefing, 'text'>): string[] {
  const { updated, corrections = [] } = text.matter
  return [...(updated === undefined ? [] : [updated]), ...corrections.map(({ date }) => date)]
}

/** Give the day on which the page of a briefing last changed by its author's hand: published, corrected or withdrawn. */
export function lastChangeOf(briefing: Pick<DeskBriefing, 'day' | 'text'>): Day {
  const { withdrawn } = briefing.text.matter
  const days = [briefing.day, ...changeDates(briefing).map(dayOf), ...(withdrawn ? [withdrawn.date] : [])]
  return days.reduce((a, b) => (a > b ? a : b))
}
