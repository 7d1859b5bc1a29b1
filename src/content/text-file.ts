import { isId, isReserved } from '../model/addresses.ts'
import { keyOf } from '../model/desk.ts'
import type { TextKind } from '../model/facts.ts'
import type { Problem } from '../model/problem.ts'
import { proposeId } from '../model/propose-id.ts'
import type { Rule } from '../model/rules.ts'

/** A Markdown file of the desk, before it is read. */
export interface TextFile {
  kind: TextKind
  id: string
  /** As it stands in problems: `content/briefings/2011/x.md`. */
  file: string
  /** Path below the content folder. */
  path: string
}

const kindByFolder: Readonly<Record<string, TextKind>> = {
  briefings: 'briefing',
  actors: 'actor',
  topics: 'topic',
  stories: 'story',
  pages: 'page',
}

/** Tell which texts the files below `content/` are; a file that is none, or that has no proper id, is a problem. */
export function sortFiles(paths: readonly string[]): { texts: TextFile[]; problems: Problem[] } {
  const texts = new Map<string, TextFile>()
  const misnamed: TextFile[] = []
  const problems: Problem[] = []
  for (const path of paths) {
    const read = readPath(path)
    if (read === undefined) continue
    const problem = 'kind' in read ? findIdProblem(read, texts) : read
    if (problem) problems.push(problem)
    if ('kind' in read && !problem) texts.set(keyOf(read), read)
    if ('kind' in read && problem?.rule === 'bad-id') misnamed.push(read)
  }
  // Read under the id that it should have, so that whoever refers to it makes no mistake.
  for (const text of misnamed) {
    const id = proposeId(text.id)
    const key = id !== undefined && keyOf({ kind: text.kind, id })
    if (key && !texts.has(key)) texts.set(key, { ...text, id })
  }
  return { texts: [...texts.values()], problems }
}

function readPath(path: string): TextFile | Problem | undefined {
  const file = `content/${path}`
  const [folder, ...below] = path.split('/')
  if (folder === 'images' || path === 'site.yaml') return undefined
  const kind = kindByFolder[folder!]
  if (kind === undefined || below.length === 0) {
    return report(
      file,
      'error',
      'stray-file',
      `"${path}" is not read: no kind of text has its place here.`,
      `Move it into ${listFolders()}, or out of content/.`,
    )
  }
  const name = below.at(-1)!
  if (!name.endsWith('.md')) {
    return report(
      file,
      'warning',
      'stray-file',
      `"${name}" is not read: a text is a file that ends in ".md".`,
      'Rename it, or move it out of content/.',
    )
  }
  return { kind, id: name.slice(0, -3), file, path }
}

function findIdProblem(text: TextFile, known: ReadonlyMap<string, TextFile>): Problem | undefined {
  const { file, id, kind } = text
  if (!isId(id)) {
    return report(
      file,
      'error',
      'bad-id',
      `"${id}.md" cannot be an address: an id has only a-z, 0-9 and single hyphens.`,
      `Rename the file to ${proposeId(id) ?? 'another-name'}.md.`,
    )
  }
  if (isReserved(text)) {
    return report(
      file,
      'error',
      'reserved-id',
      `"${id}" is an address that Dateline needs for itself.`,
      'Give the file another name.',
    )
  }
  const other = known.get(keyOf(text))
  if (other) {
    return {
      ...report(
        file,
        'error',
        'duplicate-id',
        `The ${kind} "${id}" stands in two files: also in ${other.file}.`,
        'Rename one of them.',
      ),
      others: [other.file],
    }
  }
  return undefined
}

function report(file: string, severity: Problem['severity'], rule: Rule, reason: string, note: string): Problem {
  return { file, severity, rule, reason, note, place: { line: 1, column: 1 } }
}

function listFolders(): string {
  return Object.keys(kindByFolder)
    .map((folder) => `content/${folder}/`)
    .join(', ')
}
