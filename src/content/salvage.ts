import { splitFrontMatter } from './front-matter-fences.ts'
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
export function salvage(source: string): Salvage {
  const split = splitFrontMatter(source)
  const matter = 'yaml' in split ? asRecord(readAround(split.yaml)) : {}
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

/** More mistakes of writing than these are no slips: the file is something else. */
const mostLinesLeftOut = 5

/** Read YAML without the lines on which a mistake begins that hides what stands below: a quotation mark never closed. */
function readAround(yaml: string): unknown {
  const lines = yaml.split('\n')
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
