import { distance } from 'fastest-levenshtein'

/**
 * Give what was probably meant by a word that does not exist, nearest first.
 *
 * A candidate is near if a third of its letters, and at most three, would have to change.
 *
 * @example
 * findNearest('sumary', ['summary', 'title']) //=> ['summary']
 */
export function findNearest(word: string, candidates: Iterable<string>): string[] {
  const lower = word.toLowerCase()
  const near: { candidate: string; steps: number }[] = []
  for (const candidate of candidates) {
    const bound = Math.min(3, Math.floor(Math.max(candidate.length, word.length) / 3))
    if (Math.abs(candidate.length - word.length) > bound) continue
    const steps = countSlips(lower, candidate.toLowerCase())
    if (steps <= bound) near.push({ candidate, steps })
  }
  return near
    .toSorted((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}

/**
 * Tell whether a name that may well be right is so near another that it is probably a slip of the pen.
 *
 * One letter in six may differ, but not the first: Zambia is not Gambia. In a shorter name only doubled letters and two
 * that changed places are slips: Iraq is not Iran, nor AP AFP. Another number is never one: there is a Channel 4 and a Channel 5.
 *
 * @param name folded, as is `other`
 * @example
 * isSlip('natto', 'nato') //=> true
 * isSlip('iraq', 'iran') //=> false
 */
export function isSlip(name: string, other: string): boolean {
  if (Math.min(name.length, other.length) < 4 || digitsOf(name) !== digitsOf(other)) return false
  if (withoutDoubles(name) === withoutDoubles(other) || areSwapped(name, other)) return true
  const bound = Math.min(3, Math.floor(Math.max(name.length, other.length) / 6))
  return name[0] === other[0] && distance(name, other) <= bound
}

/** Count letters changed, added or left out; two that changed places are one slip. */
function countSlips(a: string, b: string): number {
  return areSwapped(a, b) ? 1 : distance(a, b)
}

/** Tell whether two neighbouring letters changed places, and nothing else. */
function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a !== b && a.slice(at + 2) === b.slice(at + 2)
}

function withoutDoubles(name: string): string {
  return name.replace(/(\p{L})\1+/gu, '$1')
}

function digitsOf(name: string): string {
  return name.replace(/\D/g, '')
}
