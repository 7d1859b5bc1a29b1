import type { CompiledText } from '../facts.ts'
import type { Desk, DeskBriefing } from '../desk.ts'
import type { Problem } from '../problem.ts'
import { isVisible } from '../visible.ts'

/**
 * Find public texts that link to, move or close something that readers cannot see.
 *
 * What was withdrawn says nothing any more, and its address stays: it neither has such faults nor makes them.
 *
 * @param now the clock; where the site is shown as of another instant these links are plain text instead
 */
export function checkPublic(desk: Desk, now: Date): Problem[] {
  const isPublic = ({ text }: DeskBriefing) => isVisible(text.matter, now, desk.settings.timeZone)
  const hidden = new Map(
    desk.briefings.filter((briefing) => !isPublic(briefing)).map((briefing) => [briefing.id, briefing]),
  )
  const open = desk.briefings.filter(({ id, text }) => !hidden.has(id) && text.matter.withdrawn === undefined)
  const owners = [...open, ...desk.actors, ...desk.topics].map(({ text }) => text)
  return [
    ...[...owners, ...desk.stories, ...desk.pages].flatMap((text) => checkLinked(text, desk, hidden)),
    ...checkEvents(open, hidden),
  ]
}

function checkLinked({ file, facts }: CompiledText, desk: Desk, hidden: ReadonlyMap<string, DeskBriefing>): Problem[] {
  return facts.links.flatMap(({ kind, id, place }): Problem[] => {
    const target = kind === 'briefing' ? hidden.get(desk.redirects.currentId(kind, id) ?? '') : undefined
    return target ? [{ file, place, ...describe(target) }] : []
  })
}

function checkEvents(open: readonly DeskBriefing[], hidden: ReadonlyMap<string, DeskBriefing>): Problem[] {
  const announced = new Set(open.flatMap(({ text }) => (text.matter.events ?? []).map(({ id }) => id)))
  const hiddenBy = new Map<string, DeskBriefing>()
  for (const briefing of hidden.values()) {
    if (briefing.text.matter.withdrawn) continue
    for (const { id } of briefing.text.matter.events ?? []) if (!announced.has(id)) hiddenBy.set(id, briefing)
  }
  return open.flatMap(({ text: { file, matter } }) =>
    (['moves', 'closes'] as const).flatMap((key) =>
      (matter[key] ?? []).flatMap(({ event }, index): Problem[] => {
        const target = hiddenBy.get(event)
        return target ? [{ file, path: [key, index, 'event'], ...describe(target) }] : []
      }),
    ),
  )
}

function describe({ text }: DeskBriefing): Pick<Problem, 'severity' | 'rule' | 'reason' | 'note' | 'others'> {
  return {
    severity: 'error',
    rule: 'not-public',
    reason: `${text.file} is ${text.matter.draft === true ? 'a draft' : 'not public yet'}.`,
    note: 'Publish it first, or take this reference out.',
    others: [text.file],
  }
}
