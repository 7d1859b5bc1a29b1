import { z } from 'zod'
import { findNearest } from '../model/nearest.ts'
import { listWords } from '../model/quote.ts'
import type { Path } from './front-matter-yaml.ts'
import type { Rule } from '../model/rules.ts'

/** What is wrong with a value, in the author's words. */
export interface Fault {
  rule: Rule
  reason: string
  note?: string
  path: (string | number)[]
  /** Whether the key itself is at fault, not its value. */
  at?: 'key'
  /** Keys that were probably meant by one that there is not. */
  meant?: string[]
}

type Issue = z.core.$ZodIssue

/**
 * Turn what a schema found into sentences for authors.
 *
 * The schemas' own messages are what to write, as it stands after "Write" (`model/schemas/fields.ts`).
 */
export function describeIssues(issues: readonly Issue[], schema: z.ZodType, data: unknown): Fault[] {
  const faults = issues.flatMap((issue) => describeIssue(issue, schema, data))
  return faults.filter((fault) => !(fault.rule === 'missing-key' && faults.some((other) => isMisspelt(fault, other))))
}

/** Tell whether a key is missing only because it stands there misspelt: that is one mistake. */
function isMisspelt({ path }: Fault, { meant, path: written }: Fault): boolean {
  return meant?.includes(String(path.at(-1))) === true && String(path.slice(0, -1)) === String(written.slice(0, -1))
}

function describeIssue(issue: Issue, schema: z.ZodType, data: unknown): Fault[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  const value = valueAt(data, path)
  const write = issue.message
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => describeUnknownKey([...path, key], schema))
  if (issue.code === 'custom' && issue.params?.['reason'] !== undefined) {
    const { rule, reason } = issue.params as { rule: Rule; reason: string }
    return [{ rule, reason, note: `Write ${write}.`, path }]
  }
  if (value === undefined && path.length > 0) return [describeMissing(path, write)]
  if (value === null) return [describeEmpty(path, write, schema)]
  if (issue.code === 'invalid_union') {
    const branch = issue.errors.find((errors) => !errors.some((inner) => isWrongType(inner) && inner.path.length === 0))
    const inner = branch?.map((found) => ({ ...found, path: [...issue.path, ...found.path] }))
    if (inner) return describeIssues(inner, schema, data)
  }
  return [describeValue(issue, path, value, write)]
}

function describeUnknownKey(path: Path, schema: z.ZodType): Fault {
  const key = String(path.at(-1))
  const known = schemasAt(schema, path.slice(0, -1)).flatMap((found) =>
    found instanceof z.ZodObject ? Object.keys(found.shape) : [],
  )
  const elsewhere = keysElsewhere.get(key.toLowerCase())
  const near = elsewhere !== undefined && known.includes(elsewhere) ? [elsewhere] : findNearest(key, known)
  const reason = `No key \`${key}\`${inside(path)}.`
  const found: Omit<Fault, 'reason'> = { rule: 'unknown-key', path: [...path], at: 'key' }
  if (near.length > 0) return { ...found, reason: `${reason} Did you mean ${listKeys(near, 'or')}?`, meant: near }
  return { ...found, reason, note: `There ${known.length === 1 ? 'is' : 'are'} ${listKeys(known, 'and')}.` }
}

/** Keys of other programs, and what these are here. */
const keysElsewhere: ReadonlyMap<string, string> = new Map([
  ['tags', 'topics'],
  ['categories', 'topics'],
  ['keywords', 'topics'],
  ['author', 'byline'],
  ['authors', 'byline'],
  ['description', 'summary'],
  ['excerpt', 'summary'],
  ['headline', 'title'],
  ['published', 'date'],
  ['lastmod', 'updated'],
  ['modified', 'updated'],
  ['language', 'lang'],
])

function describeMissing(path: Path, write: string): Fault {
  const key = String(path.at(-1))
  const reason = `\`${key}\` is missing${inside(path)}.`
  return { rule: 'missing-key', reason, note: `Add \`${key}:\` with ${write}.`, path: [...path] }
}

function describeEmpty(path: Path, write: string, schema: z.ZodType): Fault {
  const mayGo = schemasAt(schema, path.slice(0, -1)).some(
    (found) => found instanceof z.ZodObject && found.shape[String(path.at(-1))] instanceof z.ZodOptional,
  )
  const note = `Write ${write}${mayGo ? ', or delete the key' : ''}.`
  return { rule: 'empty-value', reason: `${nameOf(path)} is empty.`, note, path: [...path] }
}

function describeValue(issue: Issue, path: Path, value: unknown, write: string): Fault {
  if (path.length === 0) return describeKeyless(value)
  const found = { reason: `${nameOf(path)} is ${quote(value)}.`, note: `Write ${write}.`, path: [...path] }
  if (issue.code === 'custom' && issue.params?.['rule'] === 'impossible-date') {
    return { ...found, rule: 'impossible-date', reason: `${nameOf(path)} is ${quote(value)}: there is no such day.` }
  }
  if (issue.code === 'custom') {
    const rule = (issue.params?.['rule'] ?? 'bad-value') as Rule
    const zones = rule === 'unknown-time-zone' ? Intl.supportedValuesOf('timeZone') : []
    return { ...found, rule, reason: found.reason + suggest(value, zones) }
  }
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    return { ...found, rule: 'bad-value', reason: found.reason + suggest(value, issue.values.map(String)) }
  }
  if (!isWrongType(issue)) return { ...found, rule: 'bad-value' }
  if (typeof value !== 'boolean') return { ...found, rule: 'wrong-type' }
  const note = `Write ${write}; a text that reads ${quote(value)} needs quotes.`
  return { ...found, rule: 'wrong-type', note }
}

function suggest(value: unknown, words: readonly string[]): string {
  const [near] = findNearest(String(value), words)
  return near === undefined ? '' : ` Did you mean "${near}"?`
}

function describeKeyless(value: unknown): Fault {
  const reason = `There are no keys here, only ${quote(value)}.`
  return { rule: 'wrong-type', reason, note: 'Write `key: value` lines, with a space after each colon.', path: [] }
}

function isWrongType(issue: Issue): boolean {
  return issue.code === 'invalid_type' || issue.code === 'invalid_union'
}

/** Find the schemas that a value may have: several where the schema offers a choice. */
export function schemasAt(schema: unknown, path: Path): unknown[] {
  if (schema instanceof z.ZodOptional) return schemasAt(schema.unwrap(), path)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => schemasAt(option, path))
  const [step, ...rest] = path
  if (step === undefined) return [schema]
  if (schema instanceof z.ZodObject) return schemasAt(schema.shape[String(step)], rest)
  if (schema instanceof z.ZodArray) return schemasAt(schema.element, rest)
  return []
}

/** Give the value at a path, if there is one. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined),
    data,
  )
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}

function nameOf(path: Path): string {
  const key = path.findLast((step) => typeof step === 'string') ?? ''
  return typeof path.at(-1) === 'number' ? `An entry of \`${key}\`` : `\`${key}\``
}

function inside(path: Path): string {
  const holder = path.slice(0, -1).findLast((step) => typeof step === 'string')
  return holder === undefined ? '' : ` in \`${holder}\``
}

function quote(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (isRecord(value)) return 'a group of keys'
  if (typeof value !== 'string') return String(value)
  return `"${value.length > 60 ? `${value.slice(0, 59)}…` : value}"`
}

function listKeys(keys: readonly string[], conjunction: 'and' | 'or'): string {
  return listWords(
    keys.map((key) => `\`${key}\``),
    conjunction,
  )
}
