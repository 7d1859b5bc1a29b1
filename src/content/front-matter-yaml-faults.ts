import { isCollection, isScalar, visit, type Document, type YAMLError } from 'yaml'
import type { Place } from '../model/problem.ts'
import type { Rule } from '../model/rules.ts'

/** A mistake in the writing of YAML, in the author's words. */
export interface YamlFault {
  rule: Rule
  reason: string
  note: string
  /** Where it stands in the YAML, in UTF-16 units. */
  offset: number
  /** Set once the lines are counted. */
  place?: Place
  /** Whether what stands below may have been read differently from what was meant. */
  misleads: boolean
}

const quoteIt = 'Put the whole value in quotes.'
const indentAlike = 'Indent the keys of a group, and the entries of a list, by the same number of spaces.'

/** Describe an anchor or an alias: nearly always a text that starts with `*` or `&`. */
export function describeYamlMark(yaml: string, offset: number): YamlFault {
  // The mark of an anchor stands before the value that bears it.
  const start = yaml[offset] === '*' ? offset : Math.max(yaml.lastIndexOf('&', offset), 0)
  const mark = yaml[start] ?? '&'
  const reason = `A value starts with ${mark}, which YAML takes for a reference.`
  return { rule: 'yaml-reference', reason, note: quoteIt, offset: start, misleads: false }
}

/** Describe what YAML's parser could not read. */
export function describeYamlError(error: YAMLError, yaml: string, document: Document): YamlFault {
  const offset = error.pos[0]
  const broken = { rule: 'bad-yaml' as const, offset, misleads: true }
  const indented = { ...broken, rule: 'bad-indentation' as const, note: indentAlike }
  const line = lineAt(yaml, offset)
  switch (error.code) {
    case 'DUPLICATE_KEY': {
      const key = /^[\w-]+/.exec(yaml.slice(offset))?.[0] ?? line
      return {
        ...broken,
        rule: 'duplicate-key',
        reason: `\`${key}\` stands twice.`,
        note: 'Keep one.',
        misleads: false,
      }
    }
    case 'TAB_AS_INDENT':
      return {
        ...broken,
        rule: 'tab-indentation',
        reason: 'A tab indents this line.',
        note: 'Indent it with spaces.',
        misleads: false,
      }
    case 'TAG_RESOLVE_FAILED':
      return {
        ...broken,
        rule: 'yaml-reference',
        reason: 'A value starts with !, which YAML takes for a type.',
        note: quoteIt,
        misleads: false,
      }
    case 'BAD_SCALAR_START':
      return { ...broken, reason: `A value cannot start with ${yaml[offset] ?? ''}.`, note: quoteIt }
    case 'BAD_DQ_ESCAPE': {
      const reason = `${yaml.slice(offset, offset + 2)} means nothing between double quotes.`
      return { ...broken, reason, note: 'Write \\\\ for a backslash, or use single quotes.', misleads: false }
    }
    case 'BLOCK_IN_FLOW':
      return { ...broken, reason: 'A colon and a space stand inside a value.', note: quoteIt }
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/: /.test(restOfLine(yaml, offset))) {
        return { ...broken, reason: 'A colon and a space stand inside a value.', note: quoteIt }
      }
      // The parser points at the value above, to which it thinks that the line belongs.
      return error.message.startsWith('Nested')
        ? describeIndentation(indented, yaml, nextLine(yaml, offset))
        : describeIndentation(indented, yaml, offset)
    case 'MULTILINE_IMPLICIT_KEY': {
      return { ...broken, ...describeColonless(line) }
    }
    case 'RESOURCE_EXHAUSTION':
      // The parser gives up where the stack ends, which is elsewhere on every machine.
      return {
        ...broken,
        reason: 'Lists or groups are nested too deeply.',
        note: 'Delete brackets or indents.',
        offset: 0,
      }
    case 'MULTIPLE_DOCS':
      return { ...broken, reason: `"${line}" ends the settings; text stands below it.`, note: 'Delete this line.' }
    case 'UNEXPECTED_TOKEN':
      if (offset === 0 || yaml[offset - 1] === '\n') return describeIndentation(indented, yaml, offset)
      return { ...broken, ...describeUnexpected(error.message, yaml, offset) }
    default:
      return describeUnclosed(error, yaml, document) ?? describeRest(error, indented, yaml)
  }
}

function describeUnexpected(message: string, yaml: string, offset: number): Pick<YamlFault, 'reason' | 'note'> {
  const before = yaml.slice(0, offset).trimEnd().at(-1) ?? ''
  const rest = restOfLine(yaml, offset)
  if (/^Unexpected block-seq-ind/.test(message)) {
    return { reason: 'A list starts on the line of its key.', note: 'Start it on the next line, or write [a, b].' }
  }
  if (rest.startsWith(']') || rest.startsWith('}')) {
    return { reason: `There is a ${rest[0] ?? ''} too many.`, note: 'Delete it, or put the text around it in quotes.' }
  }
  if (/["']/.test(before)) {
    const note = "Put the whole value in quotes of the other kind, or double the inner ones: 'It''s'."
    return { reason: `"${rest}" stands after the closing quotation mark.`, note }
  }
  if (/[\]}]/.test(before)) return { reason: `"${rest}" stands after the closing bracket.`, note: quoteIt }
  return { reason: `"${rest}" cannot stand here.`, note: `${quoteIt} ${indentAlike}` }
}

/** Describe a quotation mark or a bracket without its partner, at the place where it opens. */
function describeUnclosed(error: YAMLError, yaml: string, document: Document): YamlFault | undefined {
  if (!/closing|must end with|end with a/.test(error.message)) return undefined
  let offset = error.pos[0]
  visit(document, (_, node) => {
    if (!(isScalar(node) || isCollection(node)) || !node.range) return
    const [start, end] = node.range
    if (/["'[{]/.test(yaml[start] ?? '') && start < error.pos[0] && error.pos[0] <= end + 1) offset = start
  })
  const opening = yaml[offset] ?? ''
  const partner = { '[': ']', '{': '}' }[opening] ?? opening
  return {
    rule: 'bad-yaml',
    reason: `The ${opening} here is never closed.`,
    note: `Write the missing ${partner}.`,
    offset,
    misleads: true,
  }
}

function describeRest(error: YAMLError, indented: Omit<YamlFault, 'reason'>, yaml: string): YamlFault {
  const line = lineAt(yaml, error.pos[0])
  if (error.code === 'BAD_INDENT' || error.message.startsWith('Sequence item')) {
    return describeIndentation(indented, yaml, error.pos[0])
  }
  if (error.message.startsWith('Implicit map keys')) {
    return { ...indented, rule: 'bad-yaml', ...describeColonless(line) }
  }
  const note = 'Put values that hold : # [ ] { } or quotation marks in quotes.'
  return {
    ...indented,
    rule: 'bad-yaml',
    reason: line === '' ? 'This is not YAML.' : `"${line}" cannot be read.`,
    note,
  }
}

function describeIndentation(fault: Omit<YamlFault, 'reason'>, yaml: string, offset: number): YamlFault {
  const start = offset + (/^ */.exec(yaml.slice(offset))?.[0].length ?? 0)
  const reason = `"${lineAt(yaml, start)}" is indented unlike the lines it belongs to.`
  return { ...fault, reason, offset: start }
}

function nextLine(yaml: string, offset: number): number {
  const end = yaml.indexOf('\n', offset)
  return end === -1 ? offset : end + 1
}

function describeColonless(line: string): Pick<YamlFault, 'reason' | 'note'> {
  const note = 'Put a space after the colon; indent a line that goes on with the text above.'
  return { reason: `"${line}" is not a \`key: value\` line.`, note }
}

function lineAt(yaml: string, offset: number): string {
  const start = offset === 0 ? 0 : yaml.lastIndexOf('\n', offset - 1) + 1
  return restOfLine(yaml, start)
}

function restOfLine(yaml: string, offset: number): string {
  const rest = (/^[^\r\n]*/.exec(yaml.slice(offset))?.[0] ?? '').trim()
  return rest.length > 80 ? `${rest.slice(0, 79)}…` : rest
}
