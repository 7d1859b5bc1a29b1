import { Lexer } from 'yaml'

/** YAML as its author meant it, and what of it only looks like a value's end. */
export interface CommentedYaml {
  yaml: string
  /** Keys whose values go on behind a `#`, as `title: Number #1 port`, with their lines, counted from 1. */
  joined: { key: string; line: number }[]
  /** All other comments, word for word. */
  comments: string[]
}

/** Join to a value what YAML takes for a comment, but nobody who writes one would: a `#` without a space behind it. */
export function joinComments(written: string): CommentedYaml {
  const read: CommentedYaml = { yaml: written, joined: [], comments: [] }
  for (const { offset, text } of listComments(written).reverse()) {
    const start = written.lastIndexOf('\n', offset - 1) + 1
    const { key, value } = /^#[^\s#]/.test(text) ? (field.exec(written.slice(start, offset))?.groups ?? {}) : {}
    if (key === undefined || value === undefined || figures.test(value)) {
      read.comments.unshift(text)
      continue
    }
    const whole = written.slice(start + key.length + 1, offset + text.length).trim()
    read.yaml = `${read.yaml.slice(0, start)}${key}: ${JSON.stringify(whole)}${read.yaml.slice(offset + text.length)}`
    read.joined.unshift({ key, line: written.slice(0, start).split('\n').length })
  }
  return read
}

/** A key at the margin, and a value without quotation marks. */
const field = /^(?<key>[\w-]+):[ \t]+(?<value>[^\s"'[\]{}|>&*!%@`#].*?)[ \t]+$/
const figures = /^(?:[\d\s:./T+Z-]+|true|false|null|~)$/i

function listComments(yaml: string): { offset: number; text: string }[] {
  const comments: { offset: number; text: string }[] = []
  let offset = 0
  let isScalar = false
  for (const token of new Lexer().lex(yaml)) {
    if (token.startsWith('#') && !isScalar) comments.push({ offset, text: token.trimEnd() })
    isScalar = token === scalarAhead
    if (!marks.has(token)) offset += token.length
  }
  return comments
}

/** The lexer's own marks, which stand nowhere in the text. */
const scalarAhead = '\u001F'
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', scalarAhead])
