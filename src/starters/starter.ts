import { stringify } from 'yaml'
import type { z } from 'zod'

/** A file to begin with. */
export interface Starter {
  /** Path below the content folder. */
  path: string
  text: string
}

/** Write a text to begin with: front matter, and what stands below it. */
export function writeStarter(fields: object, hints: string, body: string): string {
  return `---\n${writeFields(fields)}${hints}---\n\n${body}`
}

/** Write values as an author would: a line a value, in quotes only where it needs them. */
export function writeFields(fields: object): string {
  return stringify(fields, { lineWidth: 0, flowCollectionPadding: false })
}

/**
 * Name keys that an author may want to fill in, each with its sentence, as comments of YAML.
 *
 * @example
 * writeHints(storySchema, ['summary']) //=> '# summary: What the story is, in a sentence.\n'
 */
export function writeHints(schema: z.ZodObject, keys: readonly string[]): string {
  return keys.map((key) => `# ${key}: ${describeKey(schema, key)}\n`).join('')
}

function describeKey({ shape }: z.ZodObject, key: string): string {
  return (shape[key] as z.ZodType | undefined)?.description ?? ''
}
