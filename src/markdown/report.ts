import type { Node } from 'unist'
import { placeAt, type Place, type Problem } from '../model/problem.ts'
import type { Rule } from '../model/rules.ts'

/** What a plugin found wrong; `at` is a node of the source, or an offset in it. */
export interface Finding {
  rule: Rule
  reason: string
  note?: string
  /** `error` where absent. */
  severity?: Problem['severity']
  at: Node | number | undefined
}

export interface Reporter {
  file: string
  report: (finding: Finding) => void
  /** Place in the file, one-based. */
  placeOf: (at: Finding['at']) => Place
  problems: Problem[]
}

/**
 * Make what turns findings of plugins into problems with their place in the file.
 *
 * @param source the Markdown body
 * @param bodyLine line of the file on which `source` starts, one-based
 */
export function createReporter(file: string, source: string, bodyLine: number): Reporter {
  const problems: Problem[] = []
  const placeOf = (at: Finding['at']) => {
    const { line, column } =
      typeof at === 'number' ? placeAt(source, at) : (at?.position?.start ?? { line: 1, column: 1 })
    return { line: line + bodyLine - 1, column }
  }
  const report = ({ at, severity = 'error', ...finding }: Finding) => {
    problems.push({ file, ...finding, severity, place: placeOf(at) })
  }
  return { file, report, placeOf, problems }
}

/** The part of a reporter that plugins call. */
export type Report = Reporter['report']
