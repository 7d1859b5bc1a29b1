import type { CompiledText } from './facts.ts'
import type { Problem } from './problem.ts'

/** A text, or site.yaml, in which values may stand in for what its front matter lacks. */
export type Incomplete = Pick<CompiledText, 'file' | 'standIns'>

/** Leave out what is said of stand-ins; what is wrong with front matter itself has its place already. */
export function withoutStandIns(problems: readonly Problem[], incomplete: readonly Incomplete[]): Problem[] {
  const made = new Set(
    incomplete.flatMap(({ file, standIns = [] }) => standIns.map((path) => `${file} ${String(path)}`)),
  )
  return problems.filter(({ file, path, place }) => place || path === undefined || !made.has(`${file} ${String(path)}`))
}

/** Tell whether the day of a briefing is its author's. */
export function hasDay({ standIns = [] }: Pick<Incomplete, 'standIns'>): boolean {
  return !standIns.some(([key]) => key === 'date')
}
