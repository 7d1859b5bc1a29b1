import { indexPathOf, pathOf } from './addresses.ts'
import type { CompiledText, TextKind, TextRef } from './facts.ts'
import type { Problem } from './problem.ts'

/** An address that moved. */
export interface Redirect {
  /** Path below the base, with no leading slash. */
  from: string
  to: TextRef
  /** Set where `from` is the address of an old id: everything below it moved as well. */
  oldId?: string
}

export interface Redirects {
  list: Redirect[]
  /** Give today's id for an id of that kind, old or new; undefined where nobody bears or bore it. */
  currentId(kind: TextKind, id: string): string | undefined
  problems: Problem[]
}

/**
 * Read the `redirects` of all texts.
 *
 * An entry that starts with `/` is a path below the base, any other an old id of the text's own kind. An address that
 * is taken, claimed twice, or that leads on to another redirect is a problem.
 */
export function readRedirects(texts: readonly CompiledText[]): Redirects {
  const live = new Map(texts.map((text) => [pathOf(text), text]))
  const claims = new Map<string, { redirect: Redirect; text: CompiledText }>()
  const problems: Problem[] = []
  for (const text of texts) {
    for (const [index, written] of (text.matter.redirects ?? []).entries()) {
      const redirect = readEntry(text, written)
      const problem = findConflict(redirect, written, live, claims)
      if (problem) problems.push({ ...problem, file: text.file, path: ['redirects', index], severity: 'error' })
      else claims.set(redirect.from, { redirect, text })
    }
  }
  return {
    list: [...claims.values()].map((claim) => claim.redirect),
    currentId: (kind, id) => {
      const path = pathOf({ kind, id })
      if (live.has(path)) return id
      const claim = claims.get(path)
      return claim?.redirect.to.kind === kind ? claim.redirect.to.id : undefined
    },
    problems,
  }
}

function readEntry(text: CompiledText, written: string): Redirect {
  const to: TextRef = { kind: text.kind, id: text.id }
  if (written.startsWith('/')) return { from: written.slice(1), to }
  return { from: pathOf({ kind: text.kind, id: written }), to, oldId: written }
}

function findConflict(
  redirect: Redirect,
  written: string,
  live: ReadonlyMap<string, CompiledText>,
  claims: ReadonlyMap<string, { text: CompiledText }>,
): Pick<Problem, 'rule' | 'reason' | 'note' | 'others'> | undefined {
  const address = `/${redirect.from}`
  const self = pathOf(redirect.to)
  if (redirect.from === self) {
    return {
      rule: 'redirect-loop',
      reason: `"${written}" redirects to itself.`,
      note: 'Delete this entry: it is the address that the text has now.',
    }
  }
  const occupant = live.get(redirect.from.endsWith('/') ? redirect.from : `${redirect.from}/`)
  if (occupant) {
    return {
      rule: 'redirect-occupied',
      reason: `"${written}" cannot redirect: ${address} is the address of ${occupant.file}.`,
      note: 'Delete this entry, or give the other text another file name.',
      others: [occupant.file],
    }
  }
  const program = ['', ...(['briefing', 'actor', 'topic', 'story'] as const).map(indexPathOf)]
  if (program.includes(redirect.from)) {
    return {
      rule: 'redirect-occupied',
      reason: `"${written}" cannot redirect: ${address} is a page that Dateline makes.`,
      note: 'Delete this entry.',
    }
  }
  const other = claims.get(redirect.from)
  if (other) {
    return {
      rule: 'redirect-twice',
      reason: `"${written}" redirects to two texts: ${other.text.file} claims it as well.`,
      note: 'Keep it in one of the two.',
      others: [other.text.file],
    }
  }
  return undefined
}
