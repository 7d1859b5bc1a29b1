import type { CompiledText } from '../facts.ts'
import { firstDay, lastDay, parseLooseDate } from '../loose-date.ts'
import type { Problem } from '../problem.ts'
import type { Tenure } from '../roles.ts'

/** Find roles and memberships of an actor that end before they begin, whatever their dates can mean. */
export function checkTenures({ file, matter }: CompiledText<'actor'>): Problem[] {
  const memberships = (matter.partOf ?? []).map((item) => (typeof item === 'string' ? {} : item))
  return [...checkList('roles', matter.roles ?? []), ...checkList('partOf', memberships)].map((found) => ({
    file,
    severity: 'error',
    rule: 'ends-before-start',
    note: 'Correct one of the two dates.',
    ...found,
  }))
}

function checkList(key: string, tenures: readonly Tenure[]): Pick<Problem, 'path' | 'reason'>[] {
  return tenures.flatMap(({ from = '', to = '' }, index) => {
    const [begin, end] = [parseLooseDate(from), parseLooseDate(to)]
    if (!begin || !end || (firstDay(begin) ?? '') <= lastDay(end)) return []
    return [{ path: [key, index, 'to'], reason: `What begins ${from} cannot end ${to}.` }]
  })
}
