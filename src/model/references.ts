import type { EntryKind, TextKind, TextRef } from './facts.ts'
import { fold } from './fold.ts'
import { findNearest, isSlip } from './nearest.ts'
import type { Problem } from './problem.ts'
import { proposeId } from './propose-id.ts'
import { commandFor, didYouMean, listQuoted } from './quote.ts'
import type { Redirects } from './redirects.ts'
import { resolveName, type Register, type ResolvedName } from './register.ts'

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

/** A name or id that stands in front matter or in site.yaml, and the text that it means. */
export interface NameUse extends Where, TextRef {
  /** As written. */
  name: string
}

/** Resolves what authors write in front matter to ids, and collects what it could not resolve. */
export interface References {
  /** Give the id that an author means in `actors`, `partOf`, `topics` …; undefined, and a problem, where there is none. */
  entry(kind: EntryKind, name: string, where: Where): string | undefined
  /** Read a publisher, outlet, speaker or `by`: an unknown name stands as written, with a warning if it is nearly a known one. */
  named(name: string, where: Where): NamedActor
  /** Give the id of a text that an author names by id, old ids included. */
  text(kind: TextKind, id: string, where: Where): string | undefined
  /** Give the id of the entry that a name means, and report nothing. */
  find: FindId
  problems: Problem[]
}

/** Gives the id of the entry that a name means; undefined where it means none, or several. */
export type FindId = (kind: EntryKind, name: string) => string | undefined

/** Give the function that finds what a name means by the register alone. */
export function findIn(register: Register): FindId {
  return (kind, name) => {
    const found = resolveName(register, name, kind)
    return 'id' in found ? found.id : undefined
  }
}

type Finding = Pick<Problem, 'rule' | 'reason' | 'note'>

/**
 * Resolve names and ids against the register and the redirects.
 *
 * @param texts all that there are, those included whose front matter cannot be used
 * @param note is told each name that means something
 */
export function createReferences(
  register: Register,
  redirects: Redirects,
  texts: readonly TextRef[],
  note?: (use: NameUse) => void,
): References {
  const problems: Problem[] = []
  const report = (where: Where, severity: Problem['severity'], finding: Finding): void => {
    problems.push({ ...where, severity, ...finding })
  }
  const look = createLookup(register, redirects)
  const findOther = (kind: EntryKind, name: string): TextRef | undefined => {
    const found = look(kind === 'actor' ? 'topic' : 'actor', name)
    return 'id' in found ? found : findElsewhere(kind, name, redirects)
  }
  return {
    problems,
    entry(kind, name, where) {
      const found = look(kind, name)
      if ('id' in found) {
        note?.({ ...where, kind, id: found.id, name })
        return found.id
      }
      if ('several' in found) report(where, 'error', describeSeveral(name, found.several))
      else report(where, 'error', describeUnknown(kind, name, found.nearest, findOther(kind, name), where))
      return undefined
    },
    named(name, where) {
      const found = look('actor', name)
      if ('id' in found) {
        note?.({ ...where, kind: 'actor', id: found.id, name })
        return { name, actor: found.id }
      }
      if ('several' in found) report(where, 'error', describeSeveral(name, found.several))
      else {
        const doubt = describeDoubt(name, findMeant(name, look), look('topic', name))
        if (doubt) report(where, 'warning', doubt)
      }
      return { name }
    },
    text(kind, id, where) {
      const current = redirects.currentId(kind, id)
      if (current === undefined) report(where, 'error', describeMissing(kind, id, texts, redirects))
      else note?.({ ...where, kind, id: current, name: id })
      return current
    },
    find(kind, name) {
      const found = look(kind, name)
      return 'id' in found ? found.id : undefined
    },
  }
}

type Lookup = (kind: EntryKind, name: string) => ResolvedName

/** Give the function that looks a name up. An id wins, an old one too, and one whose text cannot be read. */
function createLookup(register: Register, redirects: Redirects): Lookup {
  // Ten thousand briefings write the same few hundred names: each is looked up once.
  const looked = new Map<string, ResolvedName>()
  return (kind, name) => {
    const key = `${kind}:${name}`
    const known = looked.get(key)
    if (known) return known
    const id = redirects.currentId(kind, name)
    const found = id === undefined ? resolveName(register, name, kind) : { kind, id }
    looked.set(key, found)
    return found
  }
}

function describeSeveral(name: string, ids: readonly string[]): Finding {
  const reason = `"${name}" may be ${listQuoted(ids, 'or')}.`
  return { rule: 'ambiguous-name', reason, note: 'Write the id that you mean.' }
}

function describeUnknown(
  kind: EntryKind,
  name: string,
  nearest: readonly string[],
  other: TextRef | undefined,
  { path }: Where,
): Finding {
  const rule = `unknown-${kind}` as const
  if (other) {
    const hasList = path.includes(`${kind}s`) && (other.kind === 'actor' || other.kind === 'topic')
    const note = hasList ? `Move it to \`${other.kind}s\`.` : `Write the name of ${withArticle(kind)}.`
    return { rule, reason: sayOther(kind, name, other), note }
  }
  const note = `Write a name or alias that exists, or make one: ${commandFor(kind, name)}`
  return { rule, reason: `No ${kind} "${name}".${didYouMean(nearest)}`, note }
}

/** Give the known name that a name probably means: it has a letter wrong, or an article too many. */
function findMeant(name: string, look: Lookup): string | undefined {
  const found = look('actor', name)
  if (!('unknown' in found)) return name
  const bare = name.replace(/^the\s+/i, '')
  const near = found.nearest.find((one) => isSlip(fold(name), fold(one)))
  return near ?? (bare === name ? undefined : findMeant(bare, look))
}

function describeDoubt(name: string, meant: string | undefined, topic: ResolvedName): Finding | undefined {
  const finding = { rule: 'near-name' as const, note: 'An unknown name stands as written.' }
  if (meant !== undefined) return { ...finding, reason: `"${name}" is not in the register.${didYouMean([meant])}` }
  return 'id' in topic ? { ...finding, reason: sayOther('actor', name, topic) } : undefined
}

function describeMissing(kind: TextKind, id: string, texts: readonly TextRef[], redirects: Redirects): Finding {
  const other = findElsewhere(kind, id, redirects)
  const ids = texts.flatMap((text) => (text.kind === kind ? [text.id] : []))
  return {
    rule: `unknown-${kind}`,
    reason: other ? sayOther(kind, id, other) : `No ${kind} "${id}".${didYouMean(findNearest(id, ids))}`,
    note: `Write the id of a file in content/${kind === 'story' ? 'stories' : `${kind}s`}/.`,
  }
}

/**
 * Find a text of another kind that bears or bore an id.
 *
 * @param kind the one that was asked for
 */
export function findElsewhere(kind: TextKind, id: string, redirects: Redirects): TextRef | undefined {
  const moved = redirects.find({ kind, id })
  if (moved) return moved
  for (const other of textKinds) {
    const current = redirects.currentId(other, id)
    if (current !== undefined) return { kind: other, id: current }
  }
  return undefined
}

const textKinds: readonly TextKind[] = ['briefing', 'actor', 'topic', 'story', 'page']

/**
 * Say that what was named is of another kind.
 *
 * @example
 * sayOther('topic', 'reset', { kind: 'actor', id: 'reset-group' }) //=> '"reset" is an actor, "reset-group", not a topic.'
 */
export function sayOther(kind: TextKind, name: string, other: TextRef): string {
  const id = other.id === name || other.id === proposeId(name) ? '' : ` "${other.id}",`
  return `"${name}" is ${withArticle(other.kind)},${id} not ${withArticle(kind)}.`
}

function withArticle(kind: TextKind): string {
  return kind === 'actor' ? 'an actor' : `a ${kind}`
}
