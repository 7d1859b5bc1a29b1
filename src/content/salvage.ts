import type { z } from 'zod'
import { correctKeys } from './correct-keys.ts'
import { splitFrontMatter } from './front-matter-fences.ts'
import { describeIssues } from './front-matter-issues.ts'
import { readYamlText } from './front-matter-yaml.ts'

/** What is still known of front matter that is wrong somewhere: what the text itself and others may write to mean some of it. */
export interface Salvage {
  name?: string
  /** `kind` of an actor. */
  kind?: string
  aliases: string[]
  ambiguous: string[]
  redirects: string[]
  /** Ids. */
  sources: string[]
  events: string[]
}

/** Give what can be made out of front matter that is wrong somewhere, so that one mistake does not make many. */
export function salvage(source: string, schema: z.ZodType): Salvage {
  const split = splitFrontMatter(source)
  const matter = 'yaml' in split ? correctMatter(readAround(split.yaml), schema) : {}
  const { name, kind, aliases, ambiguous, redirects, sources, events } = matter
  return {
    ...(typeof name === 'string' && { name }),
    ...(typeof kind === 'string' && { kind }),
    aliases: listTexts(aliases),
    ambiguous: listTexts(ambiguous),
    redirects: listTexts(redirects),
    sources: listIds(sources),
    events: listIds(events),
  }
}

function correctMatter(data: unknown, schema: z.ZodType): Record<string, unknown> {
  const { error } = schema.safeParse(data)
  if (error) correctKeys(data, describeIssues(error.issues, schema, data), schema)
  return asRecord(data)
}

function readAround(yaml: string): unknown {
  const { data, faults } = readYamlText(yaml)
  return faults.some(({ misleads }) => misleads) ? readWithoutFaults(alignEntries(yaml.split('\n'))) : data
}

/** Indent alike what is a space off: entries of lists, their keys, and keys at the margin. */
function alignEntries(lines: readonly string[]): string[] {
  const entry = findMostFrequent(lines.flatMap((line) => /^ *(?=- )/.exec(line)?.[0].length ?? [])) ?? 2
  return lines.map((line) => {
    const indent = line.search(/\S/)
    const column = (line.startsWith('- ', indent) ? [entry] : [entry + 2, 0]).find(
      (one) => Math.abs(one - indent) === 1,
    )
    return column === undefined ? line : ' '.repeat(column) + line.trimStart()
  })
}

function findMostFrequent(numbers: readonly number[]): number | undefined {
  const count = (one: number) => numbers.filter((other) => other === one).length
  return [...new Set(numbers)].toSorted((a, b) => count(b) - count(a))[0]
}

/** More mistakes of writing than these are no slips: the file is something else. */
const mostLinesLeftOut = 5

/** Read YAML without the lines on which a mistake begins that hides what stands below: a quotation mark never closed. */
function readWithoutFaults(lines: string[]): unknown {
  const values: string[] = []
  for (let left = 0; ; left++) {
    const { data, faults } = readYamlText(lines.join('\n'))
    const line = faults.find(({ misleads }) => misleads)?.place?.line
    if (line === undefined || left === mostLinesLeftOut) return { ...readPlainKeys(values), ...asRecord(data) }
    values.push(lines[line - 1] ?? '')
    lines[line - 1] = ''
  }
}

/** Read the `key: value` lines that were left out as they were probably meant. */
function readPlainKeys(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, key, value] = /^([\w-]+):\s*["']?(.*?)["']?\s*$/.exec(line) ?? []
      return key !== undefined && value !== undefined && value !== '' ? [[key, value] as const] : []
    }),
  )
}

function listIds(value: unknown): string[] {
  return [...new Set(listTexts(asList(value).map((item) => asRecord(item)['id'])))]
}

function listTexts(value: unknown): string[] {
  return asList(value).filter((item) => typeof item === 'string')
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}
