import type { Desk, DeskActor, DeskBriefing } from '../desk.ts'
import type { Problem } from '../problem.ts'

/** Find actors of whom no briefing and no other actor says a word; one that cannot be read may. */
export function checkSilentActors({ briefings, actors, unreadable }: Desk): Problem[] {
  if (briefings.length === 0 || unreadable.length > 0) return []
  const told = new Set([...briefings.flatMap(listNamed), ...actors.flatMap(listRelated)])
  return actors.flatMap(({ id, text }): Problem[] => {
    if (told.has(id)) return []
    const reason = `No briefing says anything about ${text.matter.name}.`
    const note = 'Write its other names under `aliases`, or delete the file until it is needed.'
    return [{ file: text.file, path: ['name'], severity: 'warning', rule: 'silent-actor', reason, note }]
  })
}

function listNamed({ about, mentioned, publishers, statements, events }: DeskBriefing): string[] {
  const entries = [...about, ...mentioned, ...events.flatMap(({ concerns }) => concerns)]
  const named = [
    ...publishers,
    ...statements.flatMap(({ speaker, outlet }) => [speaker, outlet]),
    ...events.flatMap(({ by, publisher }) => [by, publisher]),
  ]
  return [
    ...entries.flatMap(({ kind, id }) => (kind === 'actor' ? id : [])),
    ...named.flatMap((one) => one?.actor ?? []),
  ]
}

function listRelated({ roles, partOf, country }: DeskActor): string[] {
  return [
    ...roles.flatMap(({ of }) => of?.actor ?? []),
    ...partOf.map(({ actor }) => actor),
    ...[country].flatMap((one) => one?.actor ?? []),
  ]
}
