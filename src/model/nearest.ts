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
    const steps = distance(lower, candidate.toLowerCase())
    if (steps <= bound) near.push({ candidate, steps })
  }
  return near
    .toSorted((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}
