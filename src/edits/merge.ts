import type { CompiledText, EntryKind } from '../model/facts.ts'
import { listNameLists, readNameItem } from '../model/name-lists.ts'
import { findIn } from '../model/references.ts'
import { createRegister, type Register, type RegisterEntry } from '../model/register.ts'
import { climb } from '../model/roll-up.ts'
import { keyOfSpelling } from '../model/spelling.ts'
import type { Use } from '../model/uses.ts'
import { joinBodies } from './join-bodies.ts'
import { joinMatter } from './merge-matter.ts'
import { joinParts, type Parts } from './parts.ts'
import type { Path } from './path.ts'
import type { Change } from './rename.ts'
import { dropRepeats, uniteParts } from './repeats.ts'
import { retarget } from './retarget.ts'
import { removeItems, removeKey } from './yaml-list.ts'
import { lineBreakOf, listComments, readData } from './yaml-tree.ts'

export interface MergeInput {
  /** What goes. Absent where it is gone, and only references are left to change. */
  from?: CompiledText
  /** Its id. */
  fromId: string
  into: CompiledText
  /** References to the one and to the other. */
  uses: { from: readonly Use[]; into: readonly Use[] }
  read: (file: string) => Parts
  entries: readonly RegisterEntry[]
  /** What each entry of the kind is part of, or which topics are broader, by ids. */
  parentsOf: ReadonlyMap<string, readonly string[]>
  /** How the old id becomes a redirect. */
  redirect: string
  /** Names a file as its author does. */
  show: (file: string) => string
}

/** What a merge changes, and what its author has to look at. */
export interface Merge {
  changes: Change[]
  notes: string[]
}

/**
 * Make one of two actors, topics or stories: all that one has goes to the other, and whatever refers to it too.
 *
 * What refers to it changes first, and it goes last: as long as both are there, the same merge once more does the rest.
 */
export function mergeEntries(input: MergeInput): Merge {
  const { from, into, read } = input
  const register = from ? mergeNames(input, from) : createRegister(input.entries)
  const files = new Set(input.uses.from.map(({ file }) => file))
  const others = [...files]
    .filter((file) => file !== from?.file && file !== into.file)
    .map((file) => ({ file, ...changeReferences(file, input, register) }))
    .filter(({ file, parts }) => joinParts(parts) !== joinParts(read(file)))
  const own = from ? joinTexts({ ...input, from }, register) : { changes: [], notes: [] }
  return { changes: [...others, ...own.changes], notes: [...own.notes, ...others.flatMap(({ notes }) => notes)] }
}

interface Changed {
  parts: Parts
  count: number
  notes: string[]
}

/** Let a file refer to what stays, once in each list. */
function changeReferences(file: string, input: MergeInput, register: Register): Changed {
  const { parts, count } = retargetFile(file, input, register)
  const find = findIn(register)
  const isWanted = (kind: EntryKind, id: string | undefined) => kind === input.into.kind && id === input.into.id
  const { yaml, united } = uniteParts(dropRepeats(parts.yaml, find, isWanted).yaml, find, isWanted)
  const above = parts.before.split('\n').length - 1
  const notes = united.map(({ part, line }) => {
    return `${input.show(file)}:${above + line}: the parts of both became one, "${part}". Write it anew.`
  })
  return { parts: { ...parts, yaml }, count, notes }
}

function retargetFile(file: string, { uses, into, fromId, read }: MergeInput, register: Register) {
  const isElse = (name: string) => findIn(register)(into.kind as EntryKind, name) !== into.id
  const own = uses.from.filter((use) => use.file === file)
  return retarget(read(file), own, { kind: into.kind, id: fromId }, into.id, isElse)
}

/** Make one text of the two. */
function joinTexts(input: MergeInput & { from: CompiledText }, register: Register): Merge {
  const { from, into, read, redirect, show } = input
  const find = findIn(register)
  const [kept, gone] = [retargetFile(into.file, input, register), retargetFile(from.file, input, register)]
  const [above, below] = [
    dropParents(kept.parts.yaml, input, register, isSelf),
    dropParents(gone.parts.yaml, input, register, isCircle),
  ]
  const joined = joinMatter({ yaml: above.yaml, text: into }, { yaml: below.yaml, text: from }, redirect, find)
  const body = joinBodies(kept.parts.body, gone.parts.body, lineBreakOf(joinParts(kept.parts)))
  const parts = { ...kept.parts, yaml: dropRepeats(joined.yaml, find).yaml, body }
  const known = new Set(listComments(parts.yaml))
  const comments = listComments(read(from.file).yaml).filter((comment) => !known.has(comment))
  const circles = below.dropped.filter((name) => find(into.kind as EntryKind, name) !== into.id)
  return {
    changes: [
      ...(joinParts(parts) === joinParts(read(into.file)) ? [] : [{ file: into.file, parts, count: kept.count }]),
      { file: from.file, count: 0 },
    ],
    notes: [
      ...joined.taken.map((what) => `Taken over from ${show(from.file)}: \`${what}\`.`),
      ...joined.dropped.map((what) => `Not taken over from ${show(from.file)}: \`${what}\`.`),
      ...comments.map((comment) => `Not taken over from ${show(from.file)}: the comment \`${comment}\`.`),
      ...circles.map(
        (name) => `Not taken over from ${show(from.file)}: that it belongs to "${name}", which belongs to ${into.id}.`,
      ),
      ...(body === kept.parts.body
        ? []
        : [`The text of ${show(from.file)} now stands at the end of ${show(into.file)}: make one of the two.`]),
    ],
  }

  function isSelf(id: string): boolean {
    return id === into.id
  }
  function isCircle(id: string): boolean {
    return climb(id, input.parentsOf).has(into.id)
  }
}

/** Give the register in which what goes has left its names to what stays. */
function mergeNames({ into, entries }: MergeInput, from: CompiledText): Register {
  const find = (id: string) => entries.find((entry) => entry.kind === into.kind && entry.id === id)
  const [gone, kept] = [find(from.id), find(into.id)]
  if (!gone || !kept) return createRegister(entries)
  const taken = new Set([kept.name, ...kept.aliases, ...kept.ambiguous].map(keyOfSpelling))
  const isNew = (name: string) => !taken.has(keyOfSpelling(name))
  const merged = {
    ...kept,
    aliases: [...kept.aliases, ...[gone.name, ...gone.aliases].filter(isNew)],
    ambiguous: [...kept.ambiguous, ...gone.ambiguous.filter(isNew)],
    oldIds: [...(kept.oldIds ?? []), gone.id, ...(gone.oldIds ?? [])],
  }
  return createRegister([...entries.filter((entry) => entry !== gone && entry !== kept), merged])
}

/** Take out what an entry would be part of, or in which country, though it is the same, or part of it. */
function dropParents(
  yaml: string,
  { into }: MergeInput,
  register: Register,
  isWrong: (id: string) => boolean,
): { yaml: string; dropped: string[] } {
  const data = readData(yaml)
  const isMeant = (kind: EntryKind, name: string, is: (id: string) => boolean) => {
    const id = findIn(register)(kind, name)
    return kind === into.kind && id !== undefined && is(id)
  }
  const dropped = listNameLists(data).flatMap(({ kind, path, items }) =>
    items.flatMap((item, index): { name: string; path: Path }[] => {
      const { name } = readNameItem(item)
      return isMeant(kind, name, isWrong) ? [{ name, path: [...path, index] }] : []
    }),
  )
  const without = removeItems(
    yaml,
    dropped.map(({ path }) => path),
  )
  const isOwnCountry = typeof data.country === 'string' && isMeant('actor', data.country, (id) => id === into.id)
  return { yaml: isOwnCountry ? removeKey(without, ['country']) : without, dropped: dropped.map(({ name }) => name) }
}
