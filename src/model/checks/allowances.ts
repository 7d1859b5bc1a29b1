import type { Desk } from '../desk.ts'
import type { CompiledText } from '../facts.ts'
import { findNearest } from '../nearest.ts'
import type { Problem } from '../problem.ts'
import { didYouMean } from '../quote.ts'
import { rules } from '../rules.ts'

/** Find entries of `allow` that switch nothing off, since no rule is called so. */
export function checkAllowances({ settings }: Pick<Desk, 'settings'>, texts: readonly CompiledText[]): Problem[] {
  const owners = [{ file: 'content/site.yaml', matter: settings }, ...texts]
  return owners.flatMap(({ file, matter: { allow = [] } }) =>
    allow.flatMap(({ rule }, index): Problem[] => {
      if ((rules as readonly string[]).includes(rule)) return []
      const reason = `No rule "${rule}".${didYouMean(findNearest(rule, rules))}`
      const note = 'Write the word that stands in brackets after the warning.'
      return [{ file, path: ['allow', index, 'rule'], severity: 'warning', rule: 'unknown-rule', reason, note }]
    }),
  )
}
