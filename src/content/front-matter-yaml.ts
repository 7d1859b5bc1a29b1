import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Schema,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml'
import { findNearest } from '../model/nearest.ts'
import type { Place } from '../model/problem.ts'
import { describeYamlError, describeYamlMark, type YamlFault } from './front-matter-yaml-faults.ts'

export type Path = readonly (string | number)[]

/** What a piece of YAML says, with the faults of its writing and the places of its values. */
export interface YamlText {
  /** Maps, lists, texts, true, false and null: numbers and dates stay the texts they are. */
  data: unknown
  faults: YamlFault[]
  /**
   * Find a value; where it is empty its key, and where that is missing what should hold it: undefined at the top. A key
   * that there is not may be there misspelt.
   *
   * @param at `key` finds the key itself
   */
  placeOf(path: Path, at?: 'value' | 'key'): Place | undefined
}

// A number is what an author wrote, letter by letter: a title of `2011`, a year as a date, version 1.10. So numbers are
// not read as such. Nor is one schema made for each file: that takes a fifth of the time.
const numbers = new Set(['tag:yaml.org,2002:int', 'tag:yaml.org,2002:float'])
const schema = new Schema({
  schema: 'core',
  customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || !numbers.has(tag.tag)),
})

/** Read YAML 1.2 without numbers, anchors and tags; nothing is thrown. */
export function readYamlText(yaml: string): YamlText {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { schema, lineCounter: lines, prettyErrors: false, stringKeys: true })
  const toPlace = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const marks: YamlFault[] = []
  const data = toData(document.contents, (node) => marks.push(describeYamlMark(yaml, startOf(node))))
  const tags = document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED')
  const errors = [...document.errors, ...tags].filter(
    (error, index, all) => all.findIndex((other) => other.pos[0] === error.pos[0]) === index,
  )
  return {
    data,
    faults: keepFirstOfLine([...marks, ...errors.map((error) => describeYamlError(error, yaml, document))], toPlace),
    placeOf: (path, at = 'value') => {
      const offset = findOffset(document, path, at)
      return offset === undefined ? undefined : toPlace(offset)
    },
  }
}

// What follows on the same line is most often the same mistake, seen again.
function keepFirstOfLine(faults: YamlFault[], toPlace: (offset: number) => Place): YamlFault[] {
  const seen = new Set<number>()
  return faults
    .toSorted((a, b) => a.offset - b.offset)
    .map((fault) => ({ ...fault, place: toPlace(fault.offset) }))
    .filter(({ place }) => !seen.has(place.line) && seen.add(place.line))
}

// Not `toJS`, which follows aliases and throws on one that leads nowhere.
function toData(node: unknown, report: (marked: Node) => void): unknown {
  if (isAlias(node)) {
    report(node)
    return `*${node.source}`
  }
  if (isScalar(node)) {
    if (node.anchor !== undefined) report(node)
    // The line that ends a folded text is the writing's, not the text's.
    return typeof node.value === 'string' && node.type?.startsWith('BLOCK') ? node.value.trimEnd() : node.value
  }
  if (isSeq(node)) {
    if (node.anchor !== undefined) report(node)
    return node.items.map((item) => toData(item, report))
  }
  if (!isMap(node)) return null
  if (node.anchor !== undefined) report(node)
  return Object.fromEntries(node.items.map((pair) => [keyOf(pair.key), toData(pair.value, report)]))
}

function findOffset(document: Document, path: Path, at: 'value' | 'key'): number | undefined {
  let node: unknown = document.contents
  let offset: number | undefined
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1
    if (isMap(node)) {
      const pair = findPair(node, String(step))
      if (!pair) break
      const isEmpty = !isScalar(pair.value) ? pair.value === null : pair.value.source === ''
      offset = startOf(isEmpty || (isLast && at === 'key') ? pair.key : pair.value)
      node = pair.value
    } else if (isSeq(node)) {
      const item = node.items[Number(step)]
      if (item === undefined) break
      offset = startOf(item)
      node = item
    } else break
  }
  return offset
}

function findPair({ items }: YAMLMap, key: string): YAMLMap['items'][number] | undefined {
  const keys = items.map((item) => keyOf(item.key))
  return items[keys.indexOf(keys.includes(key) ? key : (findNearest(key, keys)[0] ?? key))]
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : ''
}

function startOf(node: unknown): number {
  return (isMap(node) || isSeq(node) || isScalar(node) || isAlias(node)) && node.range ? node.range[0] : 0
}
