import type { BuildReport } from '../build/build-site.ts'
import type { LocatedProblem } from '../model/problem.ts'

export const formats = ['text', 'json', 'github'] as const
export type Format = (typeof formats)[number]

/** Write problems for a person, for a program, or as annotations of a pull request. */
export function writeProblems(problems: readonly LocatedProblem[], format: Format): string {
  if (format === 'json') return `${JSON.stringify(problems.map(toJson), null, 2)}\n`
  const write = format === 'github' ? writeAnnotation : writeLine
  return problems.map((problem) => `${write(problem)}\n`).join('')
}

/** Leave out the warnings that were told before, wherever in their files they stand now; errors are told until they are mended. */
export function leaveOutTold(
  problems: readonly LocatedProblem[],
  told: readonly LocatedProblem[],
): readonly LocatedProblem[] {
  const keyOf = ({ file, rule, reason }: LocatedProblem) => [file, rule, reason].join('\n')
  const known = new Set(told.map(keyOf))
  return problems.filter((problem) => problem.severity === 'error' || !known.has(keyOf(problem)))
}

/** Count problems in a sentence: `2 errors, 1 warning`. */
export function countProblems(problems: readonly LocatedProblem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.length - errors
  return [count(errors, 'error'), ...(warnings > 0 ? [count(warnings, 'warning')] : [])].join(', ')
}

/**
 * Write one problem on a line, and what to write instead below it.
 *
 * @example
 * writeLine(problem) //=> 'content/briefings/2011/x.md:4:10 error No actor "Natto". Did you mean "NATO"? (unknown-actor)'
 */
export function writeLine({ file, place, severity, reason, note, rule }: LocatedProblem): string {
  const line = `${file}:${place.line}:${place.column} ${severity} ${reason} (${rule})`
  return note === undefined ? line : `${line}\n    ${note}`
}

/** Tell what a build did, and where the site is. */
export function describeBuild(report: BuildReport, where: string): string {
  const seconds = report.seconds.toFixed(1)
  if (report.written + report.removed === 0) return `Nothing to do: ${where} is up to date (${seconds} s).`
  const texts = `${count(report.texts, 'text')}, ${report.compiled} compiled.`
  const files = `${report.written} of ${count(report.files, 'file')} written${report.removed > 0 ? `, ${report.removed} removed` : ''}`
  return `${texts} ${files} in ${seconds} s: ${where}${describeUnknown(report.unknown ?? [])}`
}

/** Tell what was removed from an output although no build had made it: somebody may miss it. */
export function describeUnknown(paths: readonly string[]): string {
  if (paths.length === 0) return ''
  const [some, more] = [paths.slice(0, 10).join(', '), paths.length - 10]
  return `\nRemoved what no build had made: ${some}${more > 0 ? ` and ${more} more` : ''}`
}

function writeAnnotation({ file, place, severity, reason, note, rule }: LocatedProblem): string {
  const message = escapeData(note === undefined ? reason : `${reason}\n${note}`)
  const at = `file=${escapeProperty(file)},line=${place.line},col=${place.column},title=${escapeProperty(rule)}`
  return `::${severity} ${at}::${message}`
}

function toJson({ file, place, severity, rule, reason, note, others }: LocatedProblem) {
  return { file, ...place, severity, rule, reason, note, others }
}

// GitHub reads a workflow command up to the line's end; these are its own escapes.
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
