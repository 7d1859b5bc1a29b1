import type { Parts } from '../edits/parts.ts'
import { pathOfFile } from './file-name.ts'
import { splitFrontMatter } from './front-matter-fences.ts'
import { readSource } from './read-source.ts'

/**
 * Read a file of the desk in its parts.
 *
 * @param file as problems name it: `content/actors/nato.md`
 */
export function readParts(contentDir: string, file: string): Parts {
  return splitParts(file, readSource(contentDir, pathOfFile(file)).text)
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
