import type { Parts } from '../edits/parts.ts'
import { pathOfFile } from './file-name.ts'
import { splitFrontMatter } from './front-matter-fences.ts'
import { readSource } from './read-source.ts'

/** Reads files of the desk in their parts, named as problems name them: `content/actors/nato.md`. */
export interface PartsReader {
  /** Reads a file once, and gives the same again. */
  read: (file: string) => Parts
  /** Gives the digest of what was read: by it is told whether somebody saved the file since. */
  digestOf: (file: string) => string | undefined
}

/** Make a reader of what is to be changed. */
export function createPartsReader(contentDir: string): PartsReader {
  const known = new Map<string, { parts: Parts; digest: string }>()
  return {
    read(file) {
      const found = known.get(file)
      if (found) return found.parts
      const { text, digest } = readSource(contentDir, pathOfFile(file))
      const parts = splitParts(file, text)
      known.set(file, { parts, digest })
      return parts
    },
    digestOf: (file) => known.get(file)?.digest,
  }
}

/** Part a file's text; one without front matter is all body, and `site.yaml` all YAML. */
export function splitParts(file: string, text: string): Parts {
  if (file.endsWith('.yaml')) return { file, before: '', yaml: text, after: '', body: '' }
  const split = splitFrontMatter(text)
  if ('reason' in split) return { file, before: '', yaml: '', after: '', body: text }
  const { yaml, body, bodyOffset } = split
  const start = text.indexOf('\n') + 1
  return { file, before: text.slice(0, start), yaml, after: text.slice(start + yaml.length, bodyOffset), body }
}
