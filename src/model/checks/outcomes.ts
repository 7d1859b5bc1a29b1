import type { CompiledText } from '../facts.ts'
import type { Day } from '../day.ts'
import { firstDay, parseLooseDate } from '../loose-date.ts'
import type { Problem } from '../problem.ts'

/** Find outcomes of events that nobody can know yet. */
export function checkOutcomes({ file, matter }: CompiledText<'briefing'>, today: Day): Problem[] {
  if (matter.withdrawn) return []
  return (matter.events ?? []).flatMap(({ outcome }, index): Problem[] => {
    const date = outcome && parseLooseDate(outcome.date)
    if (!date || (firstDay(date) ?? '') <= today) return []
    const reason = `The outcome is of ${outcome.date}, which is later than today, ${today}.`
    const note = 'Correct the date, or write `outcome` once it is there.'
    const path = ['events', index, 'outcome', 'date']
    return [{ file, path, severity: 'error', rule: 'report-before-event', reason, note }]
  })
}
