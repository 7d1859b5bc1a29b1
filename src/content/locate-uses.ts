import { parseMarkdown } from '../markdown/parse-markdown.ts'
import type { Place } from '../model/problem.ts'
import type { Use } from '../model/uses.ts'
import { pathOfFile } from './file-name.ts'
import { splitFrontMatter } from './front-matter-fences.ts'
import { locateInFrontMatter } from './front-matter.ts'
import { readSource } from './read-source.ts'

export interface LocatedUse extends Use {
  place: Place
}

/** Find the places of references, and put them in order of file, line and column. */
export function locateUses(contentDir: string, uses: readonly Use[]): LocatedUse[] {
  return [...Map.groupBy(uses, ({ file }) => file)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, list]) => {
      const source = readSource(contentDir, pathOfFile(file)).text
      return list
        .map((use) => ({ ...use, place: use.place ?? findPlace(source, use) }))
        .sort(({ place: a }, { place: b }) => a.line - b.line || a.column - b.column)
    })
}

function findPlace(source: string, { path, paragraph }: Use): Place {
  if (path) return locateInFrontMatter(source, path)
  const split = splitFrontMatter(source)
  const [body, bodyLine] = 'reason' in split ? [source, 1] : [split.body, split.bodyLine]
  const paragraphs = parseMarkdown(body).children.filter(({ type }) => type === 'paragraph')
  const start = paragraphs[(paragraph ?? 0) - 1]?.position?.start
  return { line: bodyLine + (start?.line ?? 1) - 1, column: start?.column ?? 1 }
}
