import { findWords } from '../model/fold.ts'

/** Tell whether a file holds a text, however an author has worked on it since: at least half of its longer words. */
export function holdsText(source: string, text: string): boolean {
  const held = listLongWords(source)
  const words = [...listLongWords(text)]
  return words.filter((word) => held.has(word)).length >= words.length / 2
}

function listLongWords(text: string): Set<string> {
  return new Set(findWords(text).flatMap(({ folded }) => (folded.length > 4 ? [folded] : [])))
}
