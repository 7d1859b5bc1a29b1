import { isMap } from 'yaml'
import type { CompiledText } from '../model/facts.ts'
import { createRegister, resolveName, type RegisterEntry } from '../model/register.ts'
import { readForm, toKey } from '../model/spelling.ts'
import type { Use } from '../model/uses.ts'
import type { Parts } from './parts.ts'
import type { Path } from './path.ts'
import { joinMatter } from './merge-matter.ts'
import type { Change } from './rename.ts'
import { retarget } from './retarget.ts'
import { removeItem, removeKey } from './yaml-list.ts'
import { findNode, lineBreakOf, parseTree } from './yaml-tree.ts'

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
  /** How the old id becomes a redirect. */
  redirect: string
}

/** What a merge changes, and what its author has to look at. */
export interface Merge {
  changes: Change[]
  notes: string[]
}

/** Make one of two actors, topics or stories: all that one has goes to the other, and whatever refers to it too. */
export function mergeEntries(input: MergeInput): Merge {
  const { from, into, uses, read } = input
  const isMeant = becomesUnknown(input)
  const byFile = Map.groupBy(uses.from, ({ file }) => file)
  const intoByFile = Map.groupBy(uses.into, ({ file }) => file)
  const notes: string[] = []
  const changeFile = (file: string): { parts: Parts; count: number } => {
    const list = byFile.get(file) ?? []
    const { parts, count } = retarget(read(file), list, { kind: into.kind, id: input.fromId }, into.id, isMeant)
    const { yaml, twice } = dropRepeated(parts.yaml, list, intoByFile.get(file) ?? [])
    if (twice) notes.push(`${file} has both with a part of its own: keep one.`)
    return { parts: { ...parts, yaml }, count }
  }
  const others = [...byFile.keys()].flatMap((file) => {
    if (file === from?.file || (from && file === into.file)) return []
    const changed = changeFile(file)
    return changed.count === 0 && changed.parts.yaml === read(file).yaml ? [] : [{ file, ...changed }]
  })
  if (!from) return { changes: others, notes }
  const [gone, kept] = [changeFile(from.file), changeFile(into.file)]
  const joined = joinMatter(
    { yaml: dropSelf(kept.parts.yaml, byFile.get(into.file) ?? []), text: into },
    { yaml: dropSelf(gone.parts.yaml, intoByFile.get(from.file) ?? []), text: from },
    input.redirect,
  )
  const body = joinBodies(kept.parts.body, gone.parts.body)
  if (body !== kept.parts.body)
    notes.push(`The text of ${from.file} now stands at the end of ${into.file}: make one of the two.`)
  return {
    changes: [
      { file: into.file, parts: { ...kept.parts, yaml: joined.yaml, body }, count: kept.count },
      { file: from.file, count: 0 },
      ...others,
    ],
    notes: [
      ...joined.taken.map((what) => `Taken over from ${from.file}: \`${what}\`.`),
      ...joined.dropped.map((what) => `Not taken over from ${from.file}: \`${what}\`.`),
      ...notes,
    ],
  }
}

/** Tell which names mean nothing, or another, once one entry bears both its names and those of the other: a surname above all. */
function becomesUnknown({ from, into, entries }: MergeInput): (name: string) => boolean {
  if (!from) return () => false
  const find = (id: string) => entries.find((entry) => entry.kind === into.kind && entry.id === id)
  const [gone, kept] = [find(from.id), find(into.id)]
  if (!gone || !kept) return () => false
  const taken = new Set([kept.name, ...kept.aliases, ...kept.ambiguous].map(keyOfSpelling))
  const merged = {
    ...kept,
    aliases: [...kept.aliases, ...[gone.name, ...gone.aliases].filter((name) => !taken.has(keyOfSpelling(name)))],
    ambiguous: [...kept.ambiguous, ...gone.ambiguous.filter((name) => !taken.has(keyOfSpelling(name)))],
    oldIds: [...(kept.oldIds ?? []), gone.id, ...(gone.oldIds ?? [])],
  }
  const register = createRegister([...entries.filter((entry) => entry !== gone && entry !== kept), merged])
  return (name) => {
    const found = resolveName(register, name, kept.kind)
    return !('id' in found) || found.id !== kept.id
  }
}

/** Take out of each list the one of two items that now say the same. */
function dropRepeated(yaml: string, from: readonly Use[], into: readonly Use[]): { yaml: string; twice: boolean } {
  const items = listItems(from)
  const others = listItems(into)
  let twice = false
  const dropped: Path[] = []
  const tree = parseTree(yaml)
  for (const [key, path] of items) {
    const other = [...others].find(([, one]) => samePath(one.slice(0, -1), path.slice(0, -1)))?.[1]
    const earlier = [...items].find(([one, before]) => one < key && samePath(before.slice(0, -1), path.slice(0, -1)))
    const partner = other ?? earlier?.[1]
    if (partner === undefined) continue
    const [hasMore, partnerHasMore] = [path, partner].map((one) => isMap(findNode(tree, one)?.node))
    if (hasMore && partnerHasMore) twice = true
    else dropped.push(hasMore ? partner : path)
  }
  const unique = [...new Map(dropped.map((path) => [JSON.stringify(path), path])).values()]
  return { yaml: removeItems(yaml, unique), twice }
}

/** Remove items from the last to the first: what is removed changes the numbers of those behind it. */
function removeItems(yaml: string, paths: readonly Path[]): string {
  return paths
    .toSorted((a, b) => Number(b.at(-1)) - Number(a.at(-1)))
    .reduce((text, path) => removeItem(text, path), yaml)
}

/** List the items of lists in which an entry stands, by their path as text. */
function listItems(uses: readonly Use[]): Map<string, Path> {
  const paths = uses.flatMap(({ by, path }): Path[] => {
    if (by !== 'key' || path === undefined) return []
    const item = path.at(-1) === 'actor' ? path.slice(0, -1) : path
    return typeof item.at(-1) === 'number' ? [item] : []
  })
  return new Map(paths.map((path) => [JSON.stringify(path), path]))
}

/** Take out of one of the two that it is part of the other, or in that country. */
function dropSelf(yaml: string, uses: readonly Use[]): string {
  const own = [...listItems(uses).values()].filter(([key]) => key === 'partOf' || key === 'broader')
  const without = removeItems(yaml, own)
  return uses.some(({ path }) => path?.[0] === 'country') ? removeKey(without, ['country']) : without
}

function joinBodies(kept: string, gone: string): string {
  const words = gone.trim()
  if (words === '' || kept.includes(words)) return kept
  const end = lineBreakOf(kept + gone)
  return kept.trim() === '' ? gone : `${kept.trimEnd()}${end}${end}${words}${end}`
}

function samePath(a: Path, b: Path): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function keyOfSpelling(spelling: string): string {
  const form = readForm(spelling)
  return form ? toKey(form) : spelling
}
