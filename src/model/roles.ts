import type { Day } from './day.ts'
import { firstDay, lastDay, parseLooseDate } from './loose-date.ts'

/** Something that lasts from one date to another, both as written and both included; open where absent. */
export interface Tenure {
  from?: string | undefined
  to?: string | undefined
}

/**
 * Give the roles that somebody certainly held on a day, in the author's order: the first is the one to print.
 *
 * Of a role that began in April 2009 nobody can say who held it on the 15th: it is not printed under that day.
 *
 * Also for memberships, which have the same dates.
 *
 * @example
 * rolesOn([{ title: 'Foreign Minister', from: '2004-03-09' }], '2011-10-27') //=> [{ title: 'Foreign Minister', … }]
 */
export function rolesOn<Role extends Tenure>(roles: readonly Role[], day: Day): Role[] {
  return roles.filter((role) => holdsCertainly(role, day))
}

function holdsCertainly({ from, to }: Tenure, day: Day): boolean {
  const begin = read(from)
  const end = read(to)
  // `to: before 2020` has no first day: from the start on it may have ended.
  return (begin === undefined || lastDay(begin) <= day) && (end === undefined || day <= (firstDay(end) ?? ''))
}

function read(date: string | undefined) {
  return date === undefined ? undefined : parseLooseDate(date)
}
