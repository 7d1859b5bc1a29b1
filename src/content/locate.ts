import type { LocatedProblem, Place, Problem } from '../model/problem.ts'
import { pathOfFile } from './file-name.ts'
import { openFrontMatter } from './front-matter.ts'
import { readSource } from './read-source.ts'
import { nameDesk } from '../model/quote.ts'

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
  const finders = new Map<string, FindPlace>()
  return problems
    .map((problem) => ({ ...problem, place: problem.place ?? findPlace(contentDir, problem, finders) }))
    .map((problem) => (shownDir === 'content' ? problem : showPaths(problem, shownDir)))
    .sort(compareProblems)
}

function showPaths(problem: LocatedProblem, shownDir: string): LocatedProblem {
  // The pattern alone looks at every space of all reasons and notes.
  const showPath = (text: string) =>
    !text.includes('content/')
      ? text
      : text.replace(/(^|[\s(`])content\//g, (_, before: string) => `${before}${shownDir}/`)
  const show = (text: string) => nameDesk(showPath(text), shownDir)
  const { file, reason, note, others } = problem
  return {
    ...problem,
    file: show(file),
    reason: show(reason),
    ...(note !== undefined && { note: show(note) }),
    ...(others && { others: others.map(show) }),
  }
}

type FindPlace = ReturnType<typeof openFrontMatter>

function findPlace(contentDir: string, { file, path }: Problem, finders: Map<string, FindPlace>): Place {
  if (path === undefined) return { line: 1, column: 1 }
  const find = finders.get(file) ?? openFrontMatter(readSource(contentDir, pathOfFile(file)).text)
  finders.set(file, find)
  return find(path)
}

function compareProblems(a: LocatedProblem, b: LocatedProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.place.line - b.place.line || a.place.column - b.place.column || (a.rule < b.rule ? -1 : 1)
}
