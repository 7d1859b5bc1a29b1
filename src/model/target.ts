import type { Desk } from './desk.ts'
import { findNearest } from './nearest.ts'
import { didYouMean, listQuoted } from './quote.ts'
import { resolveName, type Register } from './register.ts'
import { listTexts, type Target } from './uses.ts'

/**
 * Find what an author means by an id, `nato`, an id with its kind, `actor:nato`, a file or a name.
 *
 * @returns the target; or a sentence that says why there is none
 */
export function findTarget(written: string, desk: Desk, register: Register): Target | string {
  const [, kind, rest = written] = /^(briefing|actor|topic|story|page|event):(.*)$/.exec(written) ?? []
  const id = /([^/]*)\.md$/.exec(rest)?.[1] ?? rest
  const folder = /(?:^|\/)(briefing|actor|topic|storie|page)s\/.*\.md$/.exec(rest)?.[1]?.replace('storie', 'story')
  const all = listTargets(desk)
  const isWanted = (one: Target) => (kind ?? folder ?? one.kind) === one.kind
  const found = all.filter((one) => one.id === id && isWanted(one))
  // An event is meant only where no text has the id.
  const texts = found.filter((one) => one.kind !== 'event')
  const [first, ...others] = texts.length > 0 ? texts : found
  if (first && others.length === 0) return first
  if (first) return `"${written}" is ${listQuoted([first, ...others].map(writeTarget), 'and')}. Write one of them.`
  return (
    findOld(id, isWanted, desk) ??
    findNamed(id, isWanted, register) ??
    sayMissing(written, id, all.filter(isWanted), register)
  )
}

/**
 * Write a target with its kind.
 *
 * @example
 * writeTarget({ kind: 'actor', id: 'nato' }) //=> 'actor:nato'
 */
export function writeTarget({ kind, id }: Target): string {
  return `${kind}:${id}`
}

/** List all that has an id. */
export function listTargets(desk: Desk): Target[] {
  const events = desk.briefings.flatMap(({ text }) => (text.matter.events ?? []).map(({ id }) => id))
  return [
    ...listTexts(desk).map(({ kind, id }) => ({ kind, id })),
    ...[...new Set(events)].map((id): Target => ({ kind: 'event', id })),
  ]
}

function findOld(id: string, isWanted: (target: Target) => boolean, { redirects }: Desk): Target | undefined {
  const moved = (['briefing', 'actor', 'topic', 'story', 'page'] as const).flatMap((kind) => {
    const current = redirects.currentId(kind, id)
    return current === undefined ? [] : [{ kind, id: current }]
  })
  const [first, ...others] = moved.filter(isWanted)
  return others.length === 0 ? first : undefined
}

function findNamed(name: string, isWanted: (target: Target) => boolean, register: Register): Target | undefined {
  const found = resolveName(register, name)
  return 'id' in found && isWanted(found) ? found : undefined
}

function sayMissing(written: string, id: string, all: readonly Target[], register: Register): string {
  const near = findNearest(id, new Set(all.map((one) => one.id)))
  const named = resolveName(register, id)
  return `Nothing has the id "${written}".${didYouMean(near.length === 0 && 'unknown' in named ? named.nearest : near)}`
}
