import { listNameLists, readNameItem, type NameList } from './name-lists.ts'
import type { Problem } from './problem.ts'
import type { FindId } from './references.ts'

/** Two items of a list that name one entry. */
export interface Repeat {
  /** The one that says nothing which the other does not; where each says something of its own, the later. */
  index: number
  other: number
  /** Set where each says something of its own. */
  differ?: true
}

/**
 * Find items that name what another item of their list names.
 *
 * @param items what each names, undefined where that means nothing, and what else it says
 */
export function findRepeats(
  items: readonly { key: string | undefined; more: Readonly<Record<string, unknown>> }[],
): Repeat[] {
  const repeats: Repeat[] = []
  const kept = new Map<string, number[]>()
  for (const [index, { key, more }] of items.entries()) {
    if (key === undefined) continue
    const others = kept.get(key) ?? []
    const bare = others.find((other) => isEmpty(items[other]!.more))
    const same = others.find((other) => isEmpty(more) || isSame(items[other]!.more, more))
    if (same !== undefined) {
      repeats.push({ index, other: same })
      continue
    }
    if (bare !== undefined) repeats.push({ index: bare, other: index })
    else if (others.length > 0) repeats.push({ index, other: others[0]!, differ: true })
    kept.set(key, [...others.filter((other) => other !== bare), index])
  }
  return repeats
}

function isEmpty(more: object): boolean {
  return Object.keys(more).length === 0
}

function isSame(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]))
}

/** Find the repeats of a list of names; a member may come twice, if at two times. */
export function findRepeatedNames({ kind, path, items }: NameList, find: FindId): Repeat[] {
  const read = items.map(readNameItem).map(({ name, more }) => ({ key: find(kind, name), more }))
  return findRepeats(read).filter(({ differ }) => !differ || path.at(-1) === 'actors')
}

/** Find offices that stand twice in a list of roles, to the word. */
export function findRepeatedRoles(roles: readonly { of?: string | undefined }[], find: FindId): Repeat[] {
  const read = roles.map((role) => ({ ...role, of: role.of && (find('actor', role.of) ?? role.of) }))
  return findRepeats(read.map((role) => ({ key: JSON.stringify(Object.entries(role).sort()), more: {} })))
}

/** Report what a text, or site.yaml, names twice in one list. */
export function checkRepeats({ file, matter }: { file: string; matter: object }, find: FindId): Problem[] {
  const names = listNameLists(matter).flatMap((list) =>
    findRepeatedNames(list, find).map((repeat): Problem => {
      const path = [...list.path, repeat.index]
      return { file, path, rule: 'named-twice', ...describeRepeat(list, repeat) }
    }),
  )
  const roles = 'roles' in matter ? (matter.roles as { title: string; of?: string | undefined }[]) : []
  return [
    ...names,
    ...findRepeatedRoles(roles, find).map(({ index }): Problem => {
      const reason = `\`roles\` has "${roles[index]!.title}" twice, all else the same.`
      return { file, path: ['roles', index], rule: 'named-twice', severity: 'warning', reason, note: takeOut }
    }),
  ]
}

const takeOut = 'Take this one out, or let `npm run check -- --fix` do it.'

function describeRepeat(
  { path, items }: NameList,
  { index, other, differ }: Repeat,
): Pick<Problem, 'severity' | 'reason' | 'note'> {
  const [name, first] = [index, other].map((one) => readNameItem(items[one]!).name)
  const twice = `\`${String(path.at(-1))}\` names "${name!}" twice${name === first ? '' : `, also as "${first!}"`}`
  if (!differ) return { severity: 'warning', reason: `${twice}.`, note: takeOut }
  const note = 'Readers are shown one of the two parts: keep one entry, and let it say both.'
  return { severity: 'error', reason: `${twice}, each time with a part of its own.`, note }
}
