import { fileOf, isOwnFile, isOwnFileBelow, pathOf } from './addresses.ts'
import type { TextKind, TextRef } from './facts.ts'
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
  currentId: (kind: TextKind, id: string) => string | undefined
  /** Give the text that has the address of that kind and id today, whatever kind it became. */
  find: (ref: TextRef) => TextRef | undefined
  problems: Problem[]
}

/** A text's file, read or not: its id is taken either way. */
type TextAddress = TextRef & { file: string }

/** A text with the old addresses and ids that it claims. */
export interface ClaimingText extends TextAddress {
  matter: { redirects?: readonly string[] | undefined }
}

/** A text whose front matter cannot be used, with what can be made out of its `redirects`. */
export interface UnreadableAddress extends TextAddress {
  oldIds?: readonly string[]
}

interface Claim {
  redirect: Redirect
  text: TextAddress
}

/**
 * Read the `redirects` of all texts.
 *
 * An entry that starts with `/` is a path below the base, any other an old id of the text's own kind. An address that
 * is taken, claimed twice, or that leads to itself is a problem; so no redirect leads on to another.
 *
 * @param unreadable texts whose front matter cannot be read: their addresses are taken all the same, and their old ids known
 */
export function readRedirects(
  texts: readonly ClaimingText[],
  unreadable: readonly UnreadableAddress[] = [],
): Redirects {
  const live = new Map([...texts, ...unreadable].map((text) => [pathOf(text), text]))
  const claims = new Map<string, Claim>()
  const problems: Problem[] = []
  for (const text of texts) {
    for (const [index, written] of (text.matter.redirects ?? []).entries()) {
      const redirect = readEntry(text, written)
      const conflict = findConflict(redirect, written, live, claims)
      if (conflict) problems.push({ file: text.file, path: ['redirects', index], severity: 'error', ...conflict })
      else claims.set(fileOf(redirect.from), { redirect, text })
    }
  }
  const formerly = new Map(
    unreadable.flatMap(({ kind, id, oldIds = [] }) =>
      oldIds.map((old): [string, TextRef] => [pathOf({ kind, id: old }), { kind, id }]),
    ),
  )
  const find: Redirects['find'] = (ref) => {
    const path = pathOf(ref)
    return live.has(path) ? ref : (claims.get(fileOf(path))?.redirect.to ?? formerly.get(path))
  }
  return {
    list: [...claims.values()].map((claim) => claim.redirect),
    currentId: (kind, id) => {
      const to = find({ kind, id })
      return to?.kind === kind ? to.id : undefined
    },
    find,
    problems,
  }
}

function readEntry({ kind, id }: TextRef, written: string): Redirect {
  const to: TextRef = { kind, id }
  if (written.startsWith('/')) return { from: decode(written.slice(1)), to }
  return { from: pathOf({ kind, id: written }), to, oldId: written }
}

type Conflict = Pick<Problem, 'rule' | 'reason' | 'note' | 'others'>

function findConflict(
  redirect: Redirect,
  written: string,
  live: ReadonlyMap<string, TextAddress>,
  claims: ReadonlyMap<string, Claim>,
): Conflict | undefined {
  const file = fileOf(redirect.from)
  if (leavesSite.test(file)) {
    const reason = `"${written}" is no address of this site.`
    return { rule: 'bad-redirect', reason, note: 'Write the path below the base as it was: /old/path/.' }
  }
  const occupant = live.get(addressOf(file))
  if (occupant && pathOf(occupant) === pathOf(redirect.to)) {
    const note = `Delete this entry: it is the address that the text has now.${proposePath(redirect, written)}`
    return { rule: 'redirect-loop', reason: `"${written}" redirects to itself.`, note }
  }
  return (
    findOccupied(redirect, written, file, occupant, live) ??
    findOtherKind(redirect, live) ??
    findSecond(redirect, written, claims.get(file))
  )
}

// An empty segment, `.` or `..`, or what some system reads as a slash, an end, or half of an escape.
const leavesSite = /(^|\/)\.{0,2}\/|[\\\0%]/

function findOccupied(
  redirect: Redirect,
  written: string,
  file: string,
  occupant: TextAddress | undefined,
  live: ReadonlyMap<string, TextAddress>,
): Conflict | undefined {
  const cannot = `"${written}" cannot redirect: /${redirect.from} is`
  if (occupant) {
    const reason = `${cannot} the address of ${occupant.file}.`
    const note = 'Delete this entry, or give the other text another file name.'
    return { rule: 'redirect-occupied', reason, note, others: [occupant.file] }
  }
  if (!isOwnFile(file) && !isBelowText(file, live)) return undefined
  const reason = `${cannot} an address that Dateline needs for itself.`
  return { rule: 'redirect-occupied', reason, note: 'Delete this entry.' }
}

/** An old id is of the file's own kind: a topic made an actor is another address, and another name in front matter. */
function findOtherKind({ to, oldId }: Redirect, live: ReadonlyMap<string, TextAddress>): Conflict | undefined {
  const other = to.kind === 'actor' ? 'topic' : to.kind === 'topic' ? 'actor' : undefined
  if (other === undefined || oldId === undefined) return undefined
  const bearer = live.get(pathOf({ kind: other, id: oldId }))
  if (!bearer) return undefined
  const reason = `"${oldId}" is ${withArticle(other)}, and an old id is one of the file’s own kind: this is ${withArticle(to.kind)}.`
  const note = `Delete this entry. If the ${other} became this ${to.kind}, delete ${bearer.file} and write /${pathOf(bearer)} here.`
  return { rule: 'redirect-kind', reason, note, others: [bearer.file] }
}

function findSecond({ to }: Redirect, written: string, claim: Claim | undefined): Conflict | undefined {
  if (!claim) return undefined
  const { file } = claim.text
  if (pathOf(claim.text) === pathOf(to)) {
    return { rule: 'redirect-twice', reason: `"${written}" stands here twice.`, note: 'Delete one of the two.' }
  }
  const reason = `"${written}" redirects to two texts: ${file} claims it as well.`
  return { rule: 'redirect-twice', reason, note: 'Keep it in one of the two.', others: [file] }
}

function isBelowText(file: string, live: ReadonlyMap<string, TextAddress>): boolean {
  const parts = file.split('/')
  const depths = [1, 2].filter((depth) => depth < parts.length)
  return depths.some(
    (depth) => live.has(`${parts.slice(0, depth).join('/')}/`) && isOwnFileBelow(parts.slice(depth).join('/')),
  )
}

/** A topic made an actor often keeps its id: then the old address is a path. */
function proposePath({ to, oldId }: Redirect, written: string): string {
  const other = to.kind === 'actor' ? 'topic' : to.kind === 'topic' ? 'actor' : undefined
  if (other === undefined || oldId === undefined) return ''
  return ` If the ${other} "${written}" became this ${to.kind}, write /${pathOf({ kind: other, id: written })}.`
}

/** Give the address that a file is for; a briefing's twin and citations stand beside its folder. */
function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1').replace(/^(briefings\/[^/]+)\.(md|bib|ris)$/, '$1/')
}

/** Hosts look for the file of the address as people read it. */
function decode(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path // half an escape, which is reported
  }
}

function withArticle(kind: TextKind): string {
  return kind === 'actor' ? 'an actor' : `a ${kind}`
}
