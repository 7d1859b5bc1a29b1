import type { LocatedProblem, Place, Problem } from '../model/problem.ts'
import { pathOfFile } from './file-name.ts'
import { locateInFrontMatter } from './front-matter.ts'
import { readSource } from './read-source.ts'

/**
 * Find the places of problems that only say which key they are about, and put all in order of file, line and column.
 *
 * @param shownDir what they shall call the content folder, which is `content` in every problem before
 */
export function locateProblems(
  contentDir: string,
  problems: readonly Problem[],
  shownDir = 'content',
): LocatedProblem[] {
  const sources = new Map<string, string>()
  return problems
    .map((problem) => ({ ...problem, place: problem.place ?? findPlace(contentDir, problem, sources) }))
    .map((problem) => (shownDir === 'content' ? problem : showPaths(problem, shownDir)))
    .sort(compareProblems)
}

function showPaths(problem: LocatedProblem, shownDir: string): LocatedProblem {
  const show = (text: string) => text.replace(/(^|[\s(`])content\//g, (_, before: string) => `${before}${shownDir}/`)
  const { file, reason, note, others } = problem
  return {
    ...problem,
    file: show(file),
    reason: show(reason),
    ...(note !== undefined && { note: show(note) }),
    ...(others && { others: others.map(show) }),
  }
}

function findPlace(contentDir: string, { file, path }: Problem, sources: Map<string, string>): Place {
  if (path === undefined) return { line: 1, column: 1 }
  const source = sources.get(file) ?? readSource(contentDir, pathOfFile(file)).text
  sources.set(file, source)
  return locateInFrontMatter(source, path)
}

function compareProblems(a: LocatedProblem, b: LocatedProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.place.line - b.place.line || a.place.column - b.place.column || (a.rule < b.rule ? -1 : 1)
}
