import type { Desk, DeskBriefing } from '../desk.ts'
import type { Problem } from '../problem.ts'
import { checkPublishAt, isVisible } from '../visible.ts'

/**
 * Find public texts that link to, move or close something that readers cannot see, and a `publishAt` before its day.
 *
 * @param now the clock; where the site is shown as of another instant these links are plain text instead
 */
export function checkPublic(desk: Desk, now: Date): Problem[] {
  const zone = desk.settings.timeZone
  const hidden = new Map(
    desk.briefings.filter(({ text }) => !isVisible(text.matter, now, zone)).map((briefing) => [briefing.id, briefing]),
  )
  const early = desk.briefings.flatMap(({ text }) => checkPublishAt(text.matter, zone, text.file))
  return [...early, ...checkLinked(desk, hidden), ...checkEvents(desk, hidden)]
}

function checkLinked(desk: Desk, hidden: ReadonlyMap<string, DeskBriefing>): Problem[] {
  const texts = [...desk.briefings, ...desk.actors, ...desk.topics].map(({ text }) => text)
  return [...texts, ...desk.stories, ...desk.pages].flatMap((text) =>
    text.kind === 'briefing' && hidden.has(text.id)
      ? []
      : text.facts.links.flatMap((link): Problem[] => {
          const target =
            link.kind === 'briefing' ? hidden.get(desk.redirects.currentId('briefing', link.id) ?? '') : undefined
          return target ? [{ file: text.file, place: link.place, ...describe(target) }] : []
        }),
  )
}

function checkEvents(desk: Desk, hidden: ReadonlyMap<string, DeskBriefing>): Problem[] {
  const announcedBy = new Map<string, DeskBriefing>()
  for (const briefing of desk.briefings) {
    if (briefing.text.matter.withdrawn) continue
    for (const { id } of briefing.text.matter.events ?? []) if (!announcedBy.has(id)) announcedBy.set(id, briefing)
  }
  return desk.briefings.flatMap((briefing) => {
    if (hidden.has(briefing.id)) return []
    const { file, matter } = briefing.text
    const uses = (['moves', 'closes'] as const).flatMap((key) =>
      (matter[key] ?? []).map(({ event }, index) => ({ event, path: [key, index, 'event'] })),
    )
    return uses.flatMap(({ event, path }): Problem[] => {
      const announcer = announcedBy.get(event)
      const target = announcer && hidden.get(announcer.id)
      return target ? [{ file, path, ...describe(target) }] : []
    })
  })
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
