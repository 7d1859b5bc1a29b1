import type { CompiledText, MatterByKind } from '../model/facts.ts'
import { readForm, toKey } from '../model/spelling.ts'
import { addItems } from './yaml-list.ts'
import { writeFlow } from './yaml-flow.ts'
import { lineBreakOf, parseTree } from './yaml-tree.ts'

/** One of two entries that become one: its front matter as it stands, and what the text was before. */
export interface Half {
  yaml: string
  text: CompiledText
}

type EntryMatter = MatterByKind['actor'] & MatterByKind['topic']

/**
 * Put the front matter of one entry into that of another, which stays as it is where the two differ.
 *
 * @returns also what was taken over beside names, and what was not, as YAML
 */
export function joinMatter(into: Half, from: Half, redirect: string): Joined {
  const [kept, gone] = [into.text.matter, from.text.matter] as unknown as [EntryMatter, EntryMatter]
  const data = readData(from.yaml)
  const known = new Set([kept.name, ...(kept.aliases ?? []), ...(kept.ambiguous ?? [])].map(keyOfSpelling))
  const isNew = (name: string): boolean => !known.has(keyOfSpelling(name)) && known.add(keyOfSpelling(name)).size > 0
  const isEntry = into.text.kind === 'actor' || into.text.kind === 'topic'
  const lists: [key: string, items: unknown[]][] = [
    ['aliases', isEntry ? [gone.name, ...(gone.aliases ?? [])].filter(isNew) : []],
    ['ambiguous', (gone.ambiguous ?? []).filter(isNew)],
    ...(['roles', 'partOf', 'broader', 'allow'] as const).map((key): [string, unknown[]] => {
      return [key, takeItems(data[key], readData(into.yaml)[key])]
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

/** Take the items that the other has not. */
function takeItems(items: unknown, others: unknown): unknown[] {
  if (!Array.isArray(items)) return []
  const known = new Set((Array.isArray(others) ? others : []).map((one) => JSON.stringify(one)))
  return items.filter((item) => !known.has(JSON.stringify(item)))
}

function joinScalars({ yaml }: Half, values: readonly [key: string, value: unknown][]): Joined {
  const own = readData(yaml)
  const others = values.filter(([key, value]) => JSON.stringify(own[key]) !== JSON.stringify(value))
  const write = ([key, value]: (typeof values)[number]) => `${key}: ${writeFlow(value)}`
  const taken = others.filter(([key]) => !(key in own)).map(write)
  const dropped = others.filter(([key]) => key in own).map(write)
  return { yaml: yaml + taken.map((line) => line + lineBreakOf(yaml)).join(''), taken, dropped }
}

function readData(yaml: string): Record<string, unknown> {
  return (parseTree(yaml).toJS() ?? {}) as Record<string, unknown>
}

function keyOfSpelling(spelling: string): string {
  const form = readForm(spelling)
  return form ? toKey(form) : spelling
}
