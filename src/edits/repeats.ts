import { isScalar } from 'yaml'
import type { EntryKind } from '../model/facts.ts'
import { listNameLists, readNameItem, type NameList } from '../model/name-lists.ts'
import { placeAt } from '../model/problem.ts'
import type { FindId } from '../model/references.ts'
import { findRepeatedNames, findRepeatedRoles, type Repeat } from '../model/repeats.ts'
import { applyEdits } from './edit.ts'
import type { Path } from './path.ts'
import { removeItem, removeItems } from './yaml-list.ts'
import { editScalar } from './yaml-scalar.ts'
import { findNode, parseTree, readData } from './yaml-tree.ts'

/** Tells whether it is to be looked for that an entry is named twice. */
export type IsWanted = (kind: EntryKind, id: string | undefined) => boolean

/**
 * Take out of the lists of YAML what names an entry again, and says nothing that the other item does not.
 *
 * @returns also what was taken out, as it stood there
 */
export function dropRepeats(
  yaml: string,
  find: FindId,
  isWanted: IsWanted = () => true,
): { yaml: string; dropped: string[] } {
  const paths = listRepeats(yaml, find, isWanted).flatMap(({ path, index, differ }) =>
    differ ? [] : [[...path, index]],
  )
  if (paths.length === 0) return { yaml, dropped: [] }
  const tree = parseTree(yaml)
  const written = (path: Path) => {
    const [start, end] = findNode(tree, path)!.node.range!
    return yaml.slice(start, end).trim()
  }
  return { yaml: removeItems(yaml, paths), dropped: paths.map(written) }
}

/** Parts of one entry that became one text, and the line of YAML where it stands. */
export interface UnitedPart {
  part: string
  line: number
}

/** Make one of two items that name an entry with a part each: no word of either is lost. */
export function uniteParts(yaml: string, find: FindId, isWanted: IsWanted): { yaml: string; united: UnitedPart[] } {
  const repeat = listRepeats(yaml, find, isWanted).find(({ differ }) => differ)
  if (!repeat) return { yaml, united: [] }
  const { path, index, other, items } = repeat
  const part = [other, index].map((one) => String(readNameItem(items[one]!).more.part)).join('; ')
  const found = findNode(parseTree(yaml), [...path, other, 'part'])
  if (!found || !isScalar(found.node)) return { yaml, united: [] }
  const edited = applyEdits(yaml, editScalar(yaml, found.node, part, found.inFlow))
  const line = placeAt(yaml, found.node.range![0]).line
  const rest = uniteParts(removeItem(edited, [...path, index]), find, isWanted)
  const goesOn = rest.united.some((one) => one.line === line)
  return { yaml: rest.yaml, united: goesOn ? rest.united : [{ part, line }, ...rest.united] }
}

function listRepeats(yaml: string, find: FindId, isWanted: IsWanted): (NameList & Repeat)[] {
  const data = readData(yaml)
  const names = listNameLists(data).flatMap((list) =>
    findRepeatedNames(list, find)
      .filter(({ index }) => isWanted(list.kind, find(list.kind, readNameItem(list.items[index]!).name)))
      .map((repeat) => ({ ...list, ...repeat })),
  )
  const roles = Array.isArray(data.roles) && data.roles.every(isRole) ? data.roles : []
  return [
    ...names,
    ...findRepeatedRoles(roles, find)
      .filter(({ index }) => isWanted('actor', find('actor', roles[index]!.of ?? '')))
      .map((repeat) => ({ kind: 'actor' as const, path: ['roles'], items: [], ...repeat })),
  ]
}

function isRole(item: unknown): item is { of?: string } {
  return typeof item === 'object' && item !== null
}
