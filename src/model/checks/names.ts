import { keyOf } from '../desk.ts'
import type { TextRef } from '../facts.ts'
import { findNameClashes } from '../name-clashes.ts'
import type { Problem } from '../problem.ts'
import { listWords } from '../quote.ts'
import type { RegisterEntry } from '../register.ts'
import { keyOfSpelling } from '../spelling.ts'

/**
 * Find spellings that several entries claim.
 *
 * @param texts all that there are, those included whose front matter cannot be used: the entries' files are among them
 */
export function checkNames(
  entries: readonly RegisterEntry[],
  texts: readonly (TextRef & { file: string })[],
): Problem[] {
  const files = new Map(texts.map((text) => [keyOf(text), text.file]))
  return findNameClashes(entries).map(({ spelling, entries: claimants }): Problem => {
    const [file, ...others] = claimants.map((entry) => files.get(keyOf(entry)) ?? '')
    const base = { file: file!, severity: 'error' as const, rule: 'name-clash' as const }
    if (others.length === 0) {
      return {
        ...base,
        path: ['ambiguous'],
        reason: `"${spelling}" stands twice in this file.`,
        note: 'Keep it either in `aliases` or in `ambiguous`.',
      }
    }
    return {
      ...base,
      path: findSpelling(claimants[0]!, spelling),
      reason: `"${spelling}" is also a name of ${listWords(others, 'and')}.`,
      note: 'Take it out of one of them, or list it under `ambiguous` in both: it then links only where the text settles it.',
      others,
    }
  })
}

function findSpelling({ name, aliases, ambiguous }: RegisterEntry, spelling: string): (string | number)[] {
  const isSame = (written: string) => keyOfSpelling(written) === keyOfSpelling(spelling)
  if (isSame(name)) return ['name']
  const alias = aliases.findIndex(isSame)
  return alias === -1 ? ['ambiguous', ambiguous.findIndex(isSame)] : ['aliases', alias]
}
