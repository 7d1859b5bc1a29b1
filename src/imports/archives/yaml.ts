import { isCollection, parseDocument, Schema, visit, type Document, type YAMLError } from 'yaml'

/** Why something cannot be read, and in which line. */
export interface Misread {
  /** Counted from 1. */
  line: number
  reason: string
}

/** What was read of YAML that had to be mended. */
export interface MendedYaml {
  matter: Record<string, unknown>
  mended: string[]
  doubtful: string[]
}

// A number is what its author wrote, letter by letter: version 1.10, an account of twenty figures.
const schema = new Schema({
  schema: 'core',
  customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag)),
})

/** Read YAML as a list of keys; numbers stay the texts they are. */
export function parseYaml(yaml: string): { matter: Record<string, unknown> } | Misread {
  const document = parseDocument(yaml, { schema, prettyErrors: false })
  const [error] = document.errors
  if (error) return { line: countLines(yaml.slice(0, error.pos[0])), reason: describeError(error, yaml) }
  const fault = findCircle(document) ?? findTag(document)
  if (fault) return { line: countLines(yaml.slice(0, fault.start)), reason: fault.reason }
  const matter = toValue(document)
  if (typeof matter !== 'object' || matter === null || Array.isArray(matter))
    return { line: 1, reason: 'It is no list of keys.' }
  return { matter: matter as Record<string, unknown> }
}

function describeError({ code, pos, message }: YAMLError, yaml: string): string {
  if (code !== 'DUPLICATE_KEY') return message.replace(/[.:]?\s*$/, '.')
  return `The key ${JSON.stringify(readKey(yaml.slice(pos[0]))?.key)} stands there twice: keep one.`
}

/** Find a value that is named in itself: it has no end. */
function findCircle(document: Document.Parsed): { start: number; reason: string } | undefined {
  let circle: ReturnType<typeof findCircle>
  visit(document, {
    Alias: (_, alias, path) => {
      const named = alias.resolve(document)
      if (!named || !path.includes(named)) return undefined
      const reason = `"*${alias.source}" stands in what it names, "&${alias.source}": write out what is meant.`
      circle = { start: alias.range?.[0] ?? 0, reason }
      return visit.BREAK
    },
  })
  return circle
}

/** Find a tag of the old site where a value stands, `{{ page.x }}`: to YAML it is a list that is the key of another. */
function findTag(document: Document.Parsed): { start: number; reason: string } | undefined {
  let tag: ReturnType<typeof findTag>
  visit(document, {
    Pair: (_, { key }) => {
      if (!isCollection(key)) return undefined
      tag = { start: key.range?.[0] ?? 0, reason: 'A list is no key: put the value into quotation marks.' }
      return visit.BREAK
    },
  })
  return tag
}

function toValue(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    return undefined // it throws where a value begins with a star, which is to name another
  }
}

/**
 * Mend what other programs read: tabs, quotations over several lines, and values that need quotation marks.
 *
 * Each line that begins with a key stays one: nothing that is not closed swallows those below it.
 */
export function mendYaml(yaml: string): MendedYaml | Misread {
  const spaced = yaml.replace(/^\t+/gm, (tabs) => '  '.repeat(tabs.length))
  const fields = splitFields(spaced).map(mendField)
  const broken = fields.find(({ reason }) => reason !== undefined)
  if (broken) return { line: broken.line, reason: broken.reason! }
  const read = parseYaml(fields.map((field) => field.yaml).join('\n'))
  if (!('matter' in read)) return read
  const mended = fields.filter(({ isMended }) => isMended).map(({ key, line }) => `${key} (line ${line + 1})`)
  return {
    ...read,
    mended: [`Its YAML was mended: ${[...mended, ...(spaced === yaml ? [] : ['tabs'])].join(', ')}.`],
    doubtful: fields.filter(({ isDoubtful }) => isDoubtful).map(({ key }) => key),
  }
}

interface Field {
  key: string
  yaml: string
  line: number
  isMended?: boolean
  isDoubtful?: boolean
  /** Why it cannot be read, where it cannot be mended either. */
  reason?: string
}

function splitFields(yaml: string): Field[] {
  const parts: string[] = []
  for (const line of yaml.split('\n')) {
    const above = parts.at(-1)
    if (above === undefined || beginsField(line, above)) parts.push(line)
    else parts[parts.length - 1] = `${above}\n${line}`
  }
  let line = 1
  return parts.map((part) => {
    const field = { key: readKey(part)?.key ?? firstLineOf(part), yaml: part, line }
    line += countLines(part)
    return field
  })
}

/** Tell whether a line is more than a part of the field above it: it is at the margin, and no quotation or list is open. */
function beginsField(line: string, above: string): boolean {
  if (/^[^\s"'#\-[\]{},:][^\s"']*:(?:\s|$)/.test(line)) return true
  return !/^(?:\s|$|-(?:\s|$))/.test(line) && !isOpen(readKey(above)?.written ?? '')
}

function isOpen(written: string): boolean {
  const [mark] = written
  return (
    (/^["']/.test(written) && !(written.length > 1 && written.endsWith(mark!))) ||
    (written.startsWith('[') && !written.endsWith(']')) ||
    (written.startsWith('{') && !written.endsWith('}'))
  )
}

/** Part a field's key, as YAML can hold it, from its value as written. */
function readKey(field: string): { key: string; quoted: string; written: string } | undefined {
  const [, key, written] =
    /^("[^"\n]*"|'[^'\n]*'|[^\s"'#\-[\]{},][^\n]*?)[ \t]*:(?=\s|$)[ \t]*([\s\S]*?)\s*$/.exec(field) ?? []
  if (key === undefined || written === undefined) return undefined
  return { key, quoted: /^(?:["']|[\w-]+$)/.test(key) ? key : JSON.stringify(key), written }
}

function mendField(field: Field): Field {
  const read = parseYaml(field.yaml)
  if ('matter' in read || field.yaml.startsWith('#')) return field
  const mended = quoteKey(field.yaml) ?? quoteValue(field.yaml)
  return mended ? { ...field, ...mended, isMended: true } : { ...field, ...locateBroken(field, read.reason) }
}

/** Say in which line of a field the trouble begins: at a key below a value, else at its first. */
function locateBroken({ yaml, line }: Field, reason: string): Misread {
  const lines = yaml.split('\n')
  const isValue = /^[^"'[{|>&*\s]/.test(readKey(yaml)?.written ?? '') && readKey(lines[0]!)?.written !== ''
  const at = isValue ? lines.findIndex((one, index) => index > 0 && /^\s+[\w-]+:(?:\s|$)/.test(one)) : -1
  if (at === -1) return { line, reason: `${JSON.stringify(lines[0])}: ${reason}` }
  const [key, above] = [lines[at]!.trim(), lines[0]!]
  const advice = 'write it at the margin, or take the two into one value in quotation marks.'
  return { line: line + at, reason: `${JSON.stringify(key)} stands below ${JSON.stringify(above)}: ${advice}` }
}

/** Put a key into quotation marks; undefined where that does not suffice. */
function quoteKey(field: string): { yaml: string } | undefined {
  const parts = readKey(field)
  const yaml = parts && `${parts.quoted}: ${parts.written}`
  return yaml !== undefined && 'matter' in parseYaml(yaml) ? { yaml } : undefined
}

/** Put a value into quotation marks that are right; undefined where it is not plain what the value is. */
function quoteValue(field: string): { yaml: string; isDoubtful: boolean } | undefined {
  const { quoted, written } = readKey(field) ?? {}
  if (quoted === undefined || written === undefined || notText.test(written)) return undefined
  const [, ...below] = written.split('\n')
  if (below.some((line) => /^\s*[\w-]+:(?:\s|$)/.test(line))) return undefined
  const [, mark, inner] = /^(["'])([\s\S]*)\1$/.exec(written) ?? []
  const isUnclosed = inner === undefined && /^["']/.test(written)
  if (isUnclosed && below.length > 0) return undefined
  // A single mark that nothing closes may be an apostrophe, a double one is none.
  const text = (inner ?? written.replace(/^"(?=[^"]*$)/, '')).replace(/\s*\n\s*/g, ' ')
  const unescaped = text.replace(mark === '"' ? /\\(["\\])/g : /''/g, mark === '"' ? '$1' : "'")
  const value = mark === undefined ? text : unescaped
  const isBroken = mark !== undefined && text.replace(mark === '"' ? /\\["\\]/g : /''/g, '').includes(mark)
  // Only a quotation that is plain goes on at the margin.
  if ((mark === undefined || isBroken) && below.some((line) => /^\S/.test(line))) return undefined
  return { yaml: `${quoted}: ${JSON.stringify(value)}`, isDoubtful: isUnclosed || isBroken }
}

/** What opens a list, a mapping or a block; a title may begin with words in brackets. */
const notText = /^[|>]|^\{(?![{%])|^\[(?![^\]\n]*\] *[^\s,#])|^\s*-\s/

function firstLineOf(text: string): string {
  return text.split('\n')[0]!
}

function countLines(text: string): number {
  return text.split('\n').length
}
