import type { CompiledText, MatterByKind } from '../model/facts.ts'
import type { FindId } from '../model/references.ts'
import { findRepeatedNames, findRepeatedRoles, findRepeats, type Repeat } from '../model/repeats.ts'
import type { NameItem } from '../model/name-lists.ts'
import { keyOfSpelling } from '../model/spelling.ts'
import { addItems } from './yaml-list.ts'
import { writeFlow } from './yaml-flow.ts'
import { lineBreakOf, readData } from './yaml-tree.ts'

/** One of two entries that become one: its front matter as it stands, and what the text was before. */
export interface Half {
  yaml: string
  text: CompiledText
}

type EntryMatter = MatterByKind['actor'] & MatterByKind['topic']

/**
 * Put the front matter of one entry into that of another, which stays as it is where the two differ.
 *
 * @param find in the register in which they are one
 * @returns also what was taken over beside names, and what was not, as YAML
 */
export function joinMatter(into: Half, from: Half, redirect: string, find: FindId): Joined {
  const [kept, gone] = [into.text.matter, from.text.matter] as unknown as [EntryMatter, EntryMatter]
  const [own, data] = [readData(into.yaml), readData(from.yaml)]
  const known = new Set([kept.name, ...(kept.aliases ?? []), ...(kept.ambiguous ?? [])].map(keyOfSpelling))
  const isNew = (name: string): boolean => !known.has(keyOfSpelling(name)) && known.add(keyOfSpelling(name)).size > 0
  const isEntry = into.text.kind === 'actor' || into.text.kind === 'topic'
  const lists: [key: string, items: unknown[]][] = [
    ['aliases', isEntry ? [gone.name, ...(gone.aliases ?? [])].filter(isNew) : []],
    ['ambiguous', (gone.ambiguous ?? []).filter(isNew)],
    ...(['roles', 'partOf', 'broader', 'allow'] as const).map((key): [string, unknown[]] => {
      return [key, takeItems(key, data[key], own[key], find)]
    }),
    ['redirects', [redirect, ...(gone.redirects ?? [])].filter((one) => !(kept.redirects ?? []).includes(one))],
  ]
  const scalars = Object.entries(data).filter(([key]) => !lists.some(([list]) => list === key) && key !== 'name')
  const { yaml, taken, dropped } = joinScalars(into, scalars)
  const told = lists.filter(([key, items]) => !untold.has(key) && items.length > 0)
  return {
    yaml: lists.reduce((text, [key, items]) => addItems(text, key, items.map(writeFlow)), yaml),
    taken: [...told.map(([key, items]) => `${key}: ${writeFlow(items)}`), ...taken],
    dropped,
  }
}

/** What a merge is for. */
const untold: ReadonlySet<string> = new Set(['aliases', 'redirects'])

interface Joined {
  yaml: string
  taken: string[]
  dropped: string[]
}

/** Take the items that say something which those of the other do not. */
function takeItems(key: string, items: unknown, others: unknown, find: FindId): unknown[] {
  const own: unknown[] = Array.isArray(others) ? others : []
  const taken: unknown[] = Array.isArray(items) ? items : []
  const again = new Set(findAgain(key, [...own, ...taken], find).map(({ index }) => index))
  return taken.filter((_, index) => !again.has(own.length + index))
}

function findAgain(key: string, items: unknown[], find: FindId): Repeat[] {
  if (key === 'roles') return findRepeatedRoles(items as { of?: string }[], find)
  if (key === 'allow') return findRepeats(items.map((item) => ({ key: JSON.stringify(item), more: {} })))
  return findRepeatedNames(
    { kind: key === 'broader' ? 'topic' : 'actor', path: [key], items: items as NameItem[] },
    find,
  )
}

function joinScalars({ yaml }: Half, values: readonly [key: string, value: unknown][]): Joined {
  const own = readData(yaml)
  const others = values.filter(([key, value]) => JSON.stringify(own[key]) !== JSON.stringify(value))
  const write = ([key, value]: (typeof values)[number]) => `${key}: ${writeFlow(value)}`
  const taken = others.filter(([key]) => !(key in own)).map(write)
  const dropped = others.filter(([key]) => key in own).map(write)
  return { yaml: yaml + taken.map((line) => line + lineBreakOf(yaml)).join(''), taken, dropped }
}
