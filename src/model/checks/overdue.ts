import type { Day } from '../day.ts'
import type { Desk } from '../desk.ts'
import { collectEvents } from '../event-history.ts'
import { eventState } from '../events.ts'
import { lastDay } from '../loose-date.ts'
import { compareBriefings } from '../order.ts'
import type { Problem } from '../problem.ts'
import { isWhole } from '../stand-ins.ts'

/** Find events whose date is past, and of which nobody has written what came of them; a briefing that cannot be read may say it. */
export function checkOverdue({ briefings, unreadable }: Pick<Desk, 'briefings' | 'unreadable'>, today: Day): Problem[] {
  if (unreadable.length > 0 || briefings.some(({ text }) => !isWhole(text))) return []
  const counted = briefings
    .filter(({ text }) => text.matter.draft !== true && !text.matter.withdrawn)
    .sort((a, b) => compareBriefings({ ...a.text.matter, id: a.id }, { ...b.text.matter, id: b.id }))
  const textById = new Map(counted.map(({ id, text }) => [id, text]))
  return collectEvents(counted).flatMap((event): Problem[] => {
    const { state, due } = eventState(event, today)
    const text = textById.get(event.announcedBy)
    if (state !== 'overdue' || !due || !text) return []
    const index = (text.matter.events ?? []).findIndex(({ id }) => id === event.id)
    const reason = `The event "${event.id}" was expected until ${lastDay(due)}, and no briefing says what came of it.`
    const note = 'Close it with `closes`, give it a new date with `moves`, or write `outcome`.'
    return [
      { file: text.file, path: ['events', index, 'id'], severity: 'warning', rule: 'overdue-event', reason, note },
    ]
  })
}
