import { splitFrontMatter } from './front-matter-fences.ts'
import { readYamlText } from './front-matter-yaml.ts'

/** What other texts may write to mean a text whose front matter cannot be used. */
export interface Salvage {
  name?: string
  /** `kind` of an actor. */
  kind?: string
  aliases: string[]
  ambiguous: string[]
  events: string[]
}

/** Give what can be made out of front matter that is wrong somewhere, so that one mistake does not make many. */
export function salvage(source: string): Salvage {
  const split = splitFrontMatter(source)
  const matter = 'yaml' in split ? asRecord(readYamlText(split.yaml).data) : {}
  const { name, kind, aliases, ambiguous, events } = matter
  return {
    ...(typeof name === 'string' && { name }),
    ...(typeof kind === 'string' && { kind }),
    aliases: listTexts(aliases),
    ambiguous: listTexts(ambiguous),
    events: listTexts(asList(events).map((event) => asRecord(event)['id'])),
  }
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
