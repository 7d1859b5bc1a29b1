import type { Desk } from '../desk.ts'
import type { Problem } from '../problem.ts'
import { findNameClashes } from '../name-clashes.ts'
import type { RegisterEntry } from '../register.ts'
import { listQuoted } from '../references.ts'

/** Find spellings that several entries claim, and names in site.yaml that nobody bears. */
export function checkNames(desk: Desk, entries: readonly RegisterEntry[]): Problem[] {
  for (const [index, beat] of (desk.settings.beats ?? []).entries()) {
    for (const kind of ['actor', 'topic'] as const) {
      for (const [place, name] of (beat[`${kind}s`] ?? []).entries()) {
        desk.references.entry(kind, name, { file: 'content/site.yaml', path: ['beats', index, `${kind}s`, place] })
      }
    }
  }
  return findNameClashes(entries).map((clash): Problem => {
    const [first, ...others] = clash.entries.map(fileOf)
    const base = { file: first!, severity: 'error' as const, rule: 'name-clash' }
    if (others.length === 0) {
      return {
        ...base,
        path: ['ambiguous'],
        reason: `"${clash.spelling}" stands twice in this file.`,
        note: 'Keep it either in `aliases` or in `ambiguous`.',
      }
    }
    return {
      ...base,
      path: ['name'],
      reason: `"${clash.spelling}" is also a name of ${listQuoted(others, 'and')}.`,
      note: 'Take it out of one of them, or list it under `ambiguous` in both: it then links only where the text settles it.',
      others,
    }
  })
}

function fileOf({ kind, id }: RegisterEntry): string {
  return `content/${kind}s/${id}.md`
}
