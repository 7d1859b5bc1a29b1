import type { EntryKind } from './facts.ts'

/** A list of front matter or site.yaml whose items name entries. */
export interface NameList {
  /** Of what kind the entries are. */
  kind: EntryKind
  /** Keys and indexes that lead to the list. */
  path: (string | number)[]
  items: readonly NameItem[]
}

/** An item of such a list: a name, or a name with what else is said of it. */
export type NameItem = string | ({ readonly actor: string } & Readonly<Record<string, unknown>>)

/** List the lists that name entries, those of events and beats included. */
export function listNameLists(matter: object, path: (string | number)[] = []): NameList[] {
  return Object.entries(matter).flatMap(([key, value]: [string, unknown]): NameList[] => {
    if (!Array.isArray(value)) return []
    const kind = kindByKey[key]
    if (kind) return value.every(isNameItem) ? [{ kind, path: [...path, key], items: value }] : []
    if (key !== 'events' && key !== 'beats') return []
    return value.flatMap((item, index) => (isObject(item) ? listNameLists(item, [...path, key, index]) : []))
  })
}

const kindByKey: Readonly<Record<string, EntryKind>> = {
  actors: 'actor',
  partOf: 'actor',
  topics: 'topic',
  broader: 'topic',
}

function isNameItem(item: unknown): item is NameItem {
  return typeof item === 'string' || (isObject(item) && 'actor' in item)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** Part the name that an item gives from what else it says. */
export function readNameItem(item: NameItem): { name: string; more: Readonly<Record<string, unknown>> } {
  if (typeof item === 'string') return { name: item, more: {} }
  const { actor, ...more } = item
  return { name: actor, more }
}
