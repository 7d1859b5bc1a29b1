import { findWords, fold } from '../model/fold.ts'

/** List the words that a text is known by again: its longer ones, or where it has none, all. */
export function listTellingWords(text: string): ReadonlySet<string> {
  const words = findWords(text).map(({ folded }) => folded)
  const long = words.filter((word) => word.length > 4)
  return new Set(long.length > 0 ? long : words)
}

/** Give how many of a text's telling words a file has, from 0 to 1. */
export function shareHeld(held: ReadonlySet<string>, words: ReadonlySet<string>): number {
  const found = [...words].filter((word) => held.has(word))
  return words.size === 0 ? 0 : found.length / words.size
}

/** Tell whether at least half of a text's paragraphs stand in a file word for word. */
export function hasMostParagraphs(source: string, body: string): boolean {
  return listMissing(source, body).length * 2 <= listParagraphs(body).length
}

/** List the paragraphs of a text that a file has not: in other words, or not at all. */
export function listMissing(source: string, body: string): string[] {
  const held = new Set(listParagraphs(source).map(wordsOf))
  return listParagraphs(body).filter((paragraph) => !held.has(wordsOf(paragraph)))
}

/**
 * Tell whether nobody has worked on an imported draft: each of its paragraphs is one of the text as it is imported now,
 * and front matter is the same, or lacks only what was left over since.
 */
export function isUntouched(source: string, draft: string): boolean {
  const [front, written] = [source, draft].map((one) => matterOf(one).replace(/, leftovers\]|\[leftovers\]/, ']'))
  const paragraphs = new Set(listParagraphs(draft))
  return front === written && listParagraphs(source).every((paragraph) => paragraphs.has(paragraph))
}

function matterOf(source: string): string {
  return /^---\n[\s\S]*?\n---\n/.exec(source)?.[0] ?? ''
}

function listParagraphs(source: string): string[] {
  const body = source.slice(matterOf(source).length)
  return body.split(/\n(?:[ \t>]*\n)+/).flatMap((paragraph) => paragraph.trim() || [])
}

/** Where links lead are no words: an id may have changed since. */
function wordsOf(text: string): string {
  return fold(text.replace(/\]\([^)\s]*/g, ']('))
}
