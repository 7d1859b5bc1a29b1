import { dayOf, startOfDay } from './day.ts'
import type { Desk } from './desk.ts'
import { nextStateChange } from './events.ts'
import { quarterOf, startOfQuarter } from './quarter.ts'
import type { Site } from './site.ts'
import { visibleFrom } from './visible.ts'

/**
 * Find the next instant at which the site would be another though nobody writes a word: a text becomes public, a
 * correction's or a withdrawal's day begins, an event is overdue, a quarter begins and charts end with it.
 *
 * A build remembers it, and need not look again before.
 */
export function nextChangeOf(desk: Desk, site: Site): Date | undefined {
  const zone = desk.settings.timeZone
  const waiting = desk.briefings.filter(({ text }) => text.matter.draft !== true)
  const days = desk.briefings.flatMap(({ text: { matter } }) => [
    ...(matter.corrections ?? []).map(({ date }) => date),
    ...(matter.withdrawn ? [matter.withdrawn.date] : []),
    ...(matter.updated === undefined ? [] : [dayOf(matter.updated)]),
  ])
  const states = site.events.flatMap(({ record }) => nextStateChange(record, site.today) ?? [])
  const instants = [
    ...waiting.map(({ text }) => visibleFrom(text.matter, zone)),
    ...[...days, ...states, startOfQuarter(quarterOf(site.today) + 1)]
      .filter((day) => day > site.today)
      .map((day) => startOfDay(day, zone)),
  ]
  return instants
    .filter((instant) => instant > site.now)
    .reduce<Date | undefined>((first, instant) => (first && first <= instant ? first : instant), undefined)
}
