import { pathOf } from '../model/addresses.ts'
import type { CompiledText, TextRef } from '../model/facts.ts'
import type { Target, Use } from '../model/uses.ts'
import type { Parts } from './parts.ts'
import { retarget } from './retarget.ts'
import { addItems, removeItem } from './yaml-list.ts'

/** What a file becomes: another source, another path, or nothing. */
export interface Change {
  file: string
  /** Path below the project, where it moves. */
  to?: string
  /** Absent where the file goes. */
  parts?: Parts
  /** References that changed in it. */
  count: number
}

export interface RenameInput {
  target: Target
  /** The new id. */
  to: string
  uses: readonly Use[]
  read: (file: string) => Parts
  /** The text that bears the old id; absent for an event, and for a text that has the new id already. */
  own?: CompiledText
  /** How the old id becomes a redirect: see `redirectOf`. */
  redirect: string
}

/**
 * Give another id to a text or an event, in every place that refers to it; the old id of a text becomes a redirect.
 *
 * A text moves first, since its redirect answers for what still has the old id; an event is announced anew last.
 */
export function renameEntry({ target, to, uses, read, own, redirect }: RenameInput): Change[] {
  const byFile = Map.groupBy(uses, ({ file }) => file)
  const files = [...byFile].toSorted(([, a], [, b]) => Number(a.some(announces)) - Number(b.some(announces)))
  const others = files.flatMap(([file, list]) => {
    if (file === own?.file) return []
    const { parts, count } = retarget(read(file), list, target, to)
    return count === 0 ? [] : [{ file, parts, count }]
  })
  if (!own) return others
  const { parts, count } = retarget(read(own.file), byFile.get(own.file) ?? [], target, to)
  const moved = own.file.replace(/[^/]*$/, `${to}.md`)
  return [
    { file: own.file, to: moved, parts: { ...parts, yaml: swapRedirect(parts.yaml, own, to, redirect) }, count },
    ...others,
  ]
}

function announces({ path }: Use): boolean {
  return path?.[0] === 'events' && path.at(-1) === 'id'
}

/** Add the old id to the redirects, and take the new one out where the text once had it. */
function swapRedirect(yaml: string, { kind, matter }: CompiledText, to: string, redirect: string): string {
  const redirects = matter.redirects ?? []
  const again = redirects.findIndex((written) => written === to || written === `/${pathOf({ kind, id: to })}`)
  const without = again === -1 ? yaml : removeItem(yaml, ['redirects', again])
  return redirects.includes(redirect) ? without : addItems(without, 'redirects', [redirect])
}

/**
 * Write the redirect of an old id: the id, or its address where the id is now that of an actor or topic beside this one.
 *
 * @param isTaken tells whether a text has an id
 */
export function redirectOf({ kind, id }: TextRef, isTaken: (ref: TextRef) => boolean): string {
  const other = kind === 'actor' ? 'topic' : kind === 'topic' ? 'actor' : undefined
  return other !== undefined && isTaken({ kind: other, id }) ? `/${pathOf({ kind, id })}` : id
}
