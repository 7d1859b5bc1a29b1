import {
  isMap,
  isScalar,
  isSeq,
  Lexer,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml'
import type { Path } from './path.ts'

/** Parse YAML for its places: every value is a text, and where each stands is kept. */
export function parseTree(yaml: string): Document.Parsed {
  return parseDocument(yaml, { schema: 'failsafe', keepSourceTokens: true, prettyErrors: false })
}

/** Tell whether YAML can be read, and has no reference to another place in it. */
export function isPlain(document: Document.Parsed): boolean {
  let count = document.errors.length
  visit(document, {
    Alias: () => {
      count += 1
    },
  })
  return count === 0
}

/** Read YAML as plain data: every value is a text. */
export function readData(yaml: string): Record<string, unknown> {
  return (parseTree(yaml).toJS() ?? {}) as Record<string, unknown>
}

/** A value, and whether brackets stand around it. */
export interface Found {
  node: Node
  inFlow: boolean
}

/** Find the value at a path of keys and indexes. */
export function findNode(document: Document.Parsed, path: Path): Found | undefined {
  let node: unknown = document.contents
  let inFlow = false
  for (const step of path) {
    if ((isMap(node) || isSeq(node)) && node.flow === true) inFlow = true
    node = isMap(node) ? findPair(node, step)?.value : isSeq(node) ? node.items[Number(step)] : undefined
  }
  return isNode(node) ? { node, inFlow } : undefined
}

/** List the texts that are values, each with its path. */
export function listScalars(document: Document.Parsed): { path: Path; value: string }[] {
  const listBelow = (node: unknown, path: Path): { path: Path; value: string }[] => {
    if (isScalar(node)) return typeof node.value === 'string' ? [{ path, value: node.value }] : []
    if (isSeq(node)) return node.items.flatMap((item, index) => listBelow(item, [...path, index]))
    if (!isMap(node)) return []
    return node.items.flatMap(({ key, value }) => (isScalar(key) ? listBelow(value, [...path, String(key.value)]) : []))
  }
  return listBelow(document.contents, [])
}

/** List the comments of YAML, each from its `#`. */
export function listComments(yaml: string): string[] {
  const tokens = [...new Lexer().lex(yaml)]
  return tokens.filter((token, index) => token.startsWith('#') && tokens[index - 1] !== scalarFollows)
}

/** What the lexer puts before the text of a scalar, which may begin with any sign. */
const scalarFollows = '\u001F'

/** Find a key of a map with its value. */
export function findPair(map: YAMLMap, key: string | number): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
}

/** Tell whether something is a value that stands in the source. */
export function isNode(value: unknown): value is Node {
  return (isMap(value) || isSeq(value) || isScalar(value)) && value.range !== undefined && value.range !== null
}

/** Give where the line ends on which an offset stands, before its line break. */
export function lineEnd(source: string, offset: number): number {
  const end = source.indexOf('\n', offset)
  if (end === -1) return source.length
  return source[end - 1] === '\r' ? end - 1 : end
}

/** Give where the line begins on which an offset stands. */
export function lineStart(source: string, offset: number): number {
  return offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1
}

/** Give the line break that a source uses. */
export function lineBreakOf(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n'
}
