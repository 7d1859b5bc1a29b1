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
 * Its words are compared one by one, so that a long name does not lend its letters to the one word that counts: the
 * Government of Iraq is not that of Iran. In a word one letter in six may differ, but not the first: Zambia is not Gambia.
 * In a shorter one only doubled letters and two that changed places are slips: Iraq is not Iran. Of three letters or fewer
 * none is: AP is not AFP, nor START II START I, nor Channel 4 Channel 5.
 *
 * @param name folded, as is `other`
 * @example
 * isSlip('natto', 'nato') //=> true
 * isSlip('iraq', 'iran') //=> false
 */
export function isSlip(name: string, other: string): boolean {
  const [words, others] = [name.split(' '), other.split(' ')]
  if (words.length !== others.length) return words.join('') === others.join('')
  return name !== other && words.every((word, index) => word === others[index] || isSlipOfWord(word, others[index]!))
}

function isSlipOfWord(word: string, other: string): boolean {
  if (Math.min(word.length, other.length) < 4) return false
  // Nearly all pairs of words begin otherwise: of them one look is enough.
  if (word[0] !== other[0] && !areSwapped(word, other)) return false
  if (digitsOf(word) !== digitsOf(other)) return false
  const bound = Math.min(3, Math.floor(Math.max(word.length, other.length) / 6))
  return isOfTheHand(word, other) || (word[0] === other[0] && distance(word, other) <= bound)
}

/** Tell whether two words differ by letters that are doubled or changed places, which a hand does and no name: Panneta, Pnaetta. */
function isOfTheHand(word: string, other: string): boolean {
  return withoutDoubles(word) === withoutDoubles(other) || areSwapped(word, other)
}

/** Tell whether two words differ by their last letter alone, as forms of one word do: Romania, Romanian. */
export function differByEnding(a: string, b: string): boolean {
  return a.slice(0, -1) === b || b.slice(0, -1) === a || a.slice(0, -1) === b.slice(0, -1)
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
