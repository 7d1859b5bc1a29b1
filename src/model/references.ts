import type { EntryKind, TextKind } from './facts.ts'
import { findNearest } from './nearest.ts'
import type { Problem } from './problem.ts'
import type { Redirects } from './redirects.ts'
import { resolveName, type Register } from './register.ts'

/** Where in a file a name was written. */
export interface Where {
  file: string
  path: (string | number)[]
}

/** A name as written, and the actor it means if the register knows one. */
export interface NamedActor {
  name: string
  actor?: string
}

/** Resolves what authors write in front matter to ids, and collects what it could not resolve. */
export interface References {
  /** Give the id that an author means in `actors`, `partOf`, `topics` …; undefined, and a problem, where there is none. */
  entry(kind: EntryKind, name: string, where: Where): string | undefined
  /** Read a publisher, outlet, speaker or `by`: an unknown name stands as written, with a warning if it is nearly a known one. */
  speaker(name: string, where: Where): NamedActor
  /** Give the id of a text that an author names by id, old ids included. */
  text(kind: TextKind, id: string, where: Where): string | undefined
  problems: Problem[]
}

/** Resolve names and ids against the register and the redirects. */
export function createReferences(
  register: Register,
  redirects: Redirects,
  ids: ReadonlyMap<TextKind, ReadonlySet<string>>,
): References {
  const problems: Problem[] = []
  const report = (where: Where, severity: Problem['severity'], rule: string, reason: string, note?: string) => {
    problems.push({ ...where, severity, rule, reason, ...(note && { note }) })
  }
  // Ten thousand briefings write the same few hundred names: each is looked up once.
  const resolved = new Map<string, ReturnType<typeof resolveName>>()
  const look = (kind: EntryKind, name: string) => {
    const key = `${kind}:${name}`
    const known = resolved.get(key) ?? resolveName(register, name, kind)
    resolved.set(key, known)
    return known
  }

  return {
    problems,
    entry(kind, name, where) {
      const found = look(kind, name)
      if ('id' in found) return found.id
      const old = redirects.currentId(kind, name)
      if (old !== undefined) return old
      if ('several' in found) {
        report(
          where,
          'error',
          'ambiguous-name',
          `"${name}" may be ${listQuoted(found.several, 'or')}.`,
          'Write the id that you mean.',
        )
        return undefined
      }
      const other: EntryKind = kind === 'actor' ? 'topic' : 'actor'
      const elsewhere = look(other, name)
      if ('id' in elsewhere) {
        report(
          where,
          'error',
          `unknown-${kind}`,
          `"${name}" is ${withArticle(other)}, not ${withArticle(kind)}.`,
          `Move it to \`${other}s\`.`,
        )
        return undefined
      }
      report(
        where,
        'error',
        `unknown-${kind}`,
        `No ${kind} "${name}".${didYouMean(found.nearest)}`,
        `Write a name or alias that exists, or add content/${kind}s/${toId(name)}.md.`,
      )
      return undefined
    },
    speaker(name, where) {
      const found = look('actor', name)
      if ('id' in found) return { name, actor: found.id }
      const [nearest] = 'several' in found ? [] : found.nearest
      if (nearest !== undefined) {
        report(
          where,
          'warning',
          'unknown-speaker',
          `"${name}" is not in the register.${didYouMean([nearest])}`,
          'An unknown name stands as written.',
        )
      }
      return { name }
    },
    text(kind, id, where) {
      const current = redirects.currentId(kind, id)
      if (current !== undefined) return current
      const known = [...(ids.get(kind) ?? [])]
      report(
        where,
        'error',
        `unknown-${kind}`,
        `No ${kind} "${id}".${didYouMean(findNearest(id, known))}`,
        `Write the id of a file in content/${kind === 'story' ? 'stories' : `${kind}s`}/.`,
      )
      return undefined
    },
  }
}

function didYouMean(names: readonly string[]): string {
  return names.length > 0 ? ` Did you mean ${listQuoted(names, 'or')}?` : ''
}

/**
 * Quote and join names for a message.
 *
 * @example
 * listQuoted(['a', 'b', 'c'], 'or') //=> '"a", "b" or "c"'
 */
export function listQuoted(names: readonly string[], conjunction: string): string {
  const quoted = names.map((name) => `"${name}"`)
  if (quoted.length < 2) return quoted.join('')
  return `${quoted.slice(0, -1).join(', ')} ${conjunction} ${quoted.at(-1)!}`
}

function withArticle(kind: EntryKind): string {
  return kind === 'actor' ? 'an actor' : 'a topic'
}

function toId(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')
}
