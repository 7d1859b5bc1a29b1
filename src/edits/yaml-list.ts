import { isMap, isScalar, isSeq, type CST, type Node, type YAMLSeq } from 'yaml'
import { applyEdits, type Edit } from './edit.ts'
import type { Path } from './path.ts'
import { findNode, findPair, isNode, lineBreakOf, lineEnd, lineStart, parseTree } from './yaml-tree.ts'

/** YAML that has another form than an edit can reach. */
export class EditError extends Error {}

/**
 * Add items to the end of a list at the top of YAML, which is made where there is none.
 *
 * @param items each as YAML for between brackets: `nato`, `'a, b'`, `{title: Envoy, from: 2011}`
 * @example
 * addItems('redirects: [a] # old\n', 'redirects', ['b']) //=> 'redirects: [a, b] # old\n'
 */
export function addItems(yaml: string, key: string, items: readonly string[]): string {
  if (items.length === 0) return yaml
  const map = parseTree(yaml).contents
  if (map !== null && !(isMap(map) && map.flow !== true))
    throw new EditError(`Nothing can be added to \`${key}\` here.`)
  const pair = map && findPair(map, key)
  const [value, name]: unknown[] = [pair?.value, pair?.key]
  if (!isNode(name)) return `${endLine(yaml)}${key}: [${items.join(', ')}]${lineBreakOf(yaml)}`
  if (isSeq(value) && value.items.every(isNode))
    return applyEdits(yaml, [addToList(yaml, value as YAMLSeq<Node>, items)])
  if (isNode(value) && !(isScalar(value) && value.source === '')) throw new EditError(`\`${key}\` is no list.`)
  const colon = yaml.indexOf(':', name.range![1]) + 1
  return applyEdits(yaml, [{ start: colon, end: colon, text: ` [${items.join(', ')}]` }])
}

function endLine(yaml: string): string {
  return yaml === '' || yaml.endsWith('\n') ? yaml : yaml + lineBreakOf(yaml)
}

function addToList(yaml: string, list: YAMLSeq<Node>, items: readonly string[]): Edit {
  const last = list.items.at(-1)
  const [start] = list.range!
  if (list.flow === true) {
    const at = last ? last.range![1] : start + 1
    return { start: at, end: at, text: `${last ? ', ' : ''}${items.join(', ')}` }
  }
  const indent = ' '.repeat(start - lineStart(yaml, start))
  const at = lineEnd(yaml, lastOffset(yaml, last!))
  return { start: at, end: at, text: items.map((item) => `${lineBreakOf(yaml)}${indent}- ${item}`).join('') }
}

/**
 * Remove an item of a list; where it is the only one, the key goes with it. Comments stay.
 *
 * @param path of the item
 * @example
 * removeItem('actors: [nato, otan] # who\n', ['actors', 1]) //=> 'actors: [nato] # who\n'
 */
export function removeItem(yaml: string, path: Path): string {
  const document = parseTree(yaml)
  const list = findNode(document, path.slice(0, -1))?.node
  const index = Number(path.at(-1))
  if (!isSeq(list) || !list.items.every(isNode)) throw new EditError(`\`${path.join('.')}\` is in no list.`)
  const items = list as YAMLSeq<Node>
  if (items.items.length === 1) return removeKey(yaml, path.slice(0, -1))
  return applyEdits(yaml, [
    items.flow === true
      ? removeInFlow(yaml, items, index)
      : removeLines(yaml, startOfItem(items, index), items.items[index]!),
  ])
}

/** Remove items of lists; the paths are those of before. */
export function removeItems(yaml: string, paths: readonly Path[]): string {
  // From the last to the first: what is removed changes the numbers of those behind it.
  return paths
    .toSorted((a, b) => Number(b.at(-1)) - Number(a.at(-1)))
    .reduce((text, path) => removeItem(text, path), yaml)
}

/** Remove a key with its value; a comment beside it stays. */
export function removeKey(yaml: string, path: Path): string {
  const document = parseTree(yaml)
  const holder = path.length === 1 ? document.contents : findNode(document, path.slice(0, -1))?.node
  const pair = isMap(holder) && holder.flow !== true ? findPair(holder, path.at(-1)!) : undefined
  const [key, value]: unknown[] = [pair?.key, pair?.value]
  if (!isNode(key)) throw new EditError(`\`${path.join('.')}\` cannot be removed.`)
  return applyEdits(yaml, [removeLines(yaml, key.range![0], isNode(value) ? value : key)])
}

function removeInFlow(yaml: string, list: YAMLSeq<Node>, index: number): Edit {
  const [item, next, before] = [list.items[index]!, list.items[index + 1], list.items[index - 1]]
  const [start, end] = item.range!
  const onlyComma = /^\s*,\s*$/
  if (next) {
    if (onlyComma.test(yaml.slice(end, next.range![0]))) return { start, end: next.range![0], text: '' }
    return { start, end: skipToComment(yaml, yaml.indexOf(',', end) + 1), text: '' }
  }
  const from = before!.range![1]
  return { start: onlyComma.test(yaml.slice(from, start)) ? from : start, end, text: '' }
}

/** Remove what stands from an offset to the end of a value, with its line where nothing else is on it. */
function removeLines(yaml: string, start: number, value: Node): Edit {
  const end = lastOffset(yaml, value) + 1
  const rest = yaml.slice(end, lineEnd(yaml, end))
  const from = lineStart(yaml, start)
  // What stands before is the mark of a list around this one, or a key.
  if (yaml.slice(from, start).trim() !== '') return { start, end, text: '' }
  if (rest.trim() !== '') return { start, end: skipToComment(yaml, end), text: '' }
  const next = yaml.indexOf('\n', end)
  return { start: from, end: next === -1 ? yaml.length : next + 1, text: '' }
}

/** Give where the comment begins that stands behind an offset on its line; the offset itself where there is none. */
function skipToComment(yaml: string, offset: number): number {
  const [space = ''] = /^[ \t]+(?=#)/.exec(yaml.slice(offset, lineEnd(yaml, offset))) ?? []
  return offset + space.length
}

function startOfItem(list: YAMLSeq, index: number): number {
  const token = list.srcToken as CST.BlockSequence
  const items = token.items.filter(({ start }) => start.some(({ type }) => type === 'seq-item-ind'))
  return items[index]!.start.find(({ type }) => type === 'seq-item-ind')!.offset
}

/** Give the offset of the last character of a value; the range of a folded text holds its line break. */
function lastOffset(yaml: string, { range }: Node): number {
  const [start, end] = range!
  return start + Math.max(yaml.slice(start, end).trimEnd().length - 1, 0)
}
