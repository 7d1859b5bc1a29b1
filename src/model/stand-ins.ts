import type { CompiledText } from './facts.ts'
import type { Problem } from './problem.ts'

/** A text, or site.yaml, in which values may stand in for what its front matter lacks. */
export type Incomplete = Pick<CompiledText, 'file' | 'standIns'>

/** Tell whether all that a text says is its author's: readers see no other. */
export function isWhole({ standIns }: Pick<Incomplete, 'standIns'>): boolean {
  return standIns === undefined
}

/** Tell whether a value stands in for what front matter lacks, or has one in it that does. */
export function hasStandIn(
  { standIns = [] }: Pick<Incomplete, 'standIns'>,
  path: readonly (string | number)[],
): boolean {
  return standIns.some((standIn) => path.every((step, index) => standIn[index] === step))
}

/** Leave out what is said of stand-ins; what is wrong with front matter itself has its place already. */
export function withoutStandIns(problems: readonly Problem[], incomplete: readonly Incomplete[]): Problem[] {
  const made = new Set(
    incomplete.flatMap(({ file, standIns = [] }) => standIns.map((path) => `${file} ${String(path)}`)),
  )
  return problems.filter(({ file, path, place }) => place || path === undefined || !made.has(`${file} ${String(path)}`))
}

/** Tell whether the day of a briefing is its author's. */
export function hasDay(text: Pick<Incomplete, 'standIns'>): boolean {
  return !hasStandIn(text, ['date'])
}
