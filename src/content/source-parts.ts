import type { Parts } from '../edits/parts.ts'
import { pathOfFile } from './file-name.ts'
import { splitFrontMatter } from './front-matter-fences.ts'
import { readSource } from './read-source.ts'
import { listFiles } from './snapshot.ts'

/** Reads files of the desk in their parts, named as problems name them: `content/actors/nato.md`. */
export interface PartsReader {
  /** Reads a file once, and gives the same again. */
  read: (file: string) => Parts
  /** Gives the digest that a file had when the reader was made: by it is told whether somebody saved it since. */
  digestOf: (file: string) => string | undefined
}

/** Make a reader of what is to be changed, before the desk is opened: what is saved while that takes its time would not fit. */
export function createPartsReader(contentDir: string): PartsReader {
  const paths = listFiles(contentDir).map(({ path }) => path)
  const digests = new Map(
    paths
      .filter((path) => path.endsWith('.md') || path === 'site.yaml')
      .map((path) => [path, readSource(contentDir, path).digest]),
  )
  const known = new Map<string, Parts>()
  return {
    read(file) {
      const parts = known.get(file) ?? splitParts(file, readSource(contentDir, pathOfFile(file)).text)
      known.set(file, parts)
      return parts
    },
    digestOf: (file) => digests.get(pathOfFile(file)),
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
