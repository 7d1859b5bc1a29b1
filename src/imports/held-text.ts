import { findWords, fold } from '../model/fold.ts'

/** Give how much of a text a file holds, from 0 to 1: the share of its longer words. */
export function shareHeld(source: string, text: string): number {
  const held = listLongWords(source)
  const words = listLongWords(text)
  const found = [...words].filter((word) => held.has(word))
  return words.size === 0 ? 0 : found.length / words.size
}

/** A text of nothing but short words has these alone to tell it by. */
function listLongWords(text: string): Set<string> {
  const words = findWords(text).map(({ folded }) => folded)
  const long = words.filter((word) => word.length > 4)
  return new Set(long.length > 0 ? long : words)
}

/** Tell whether a file has a text nearly as it is: of its longer words nine in ten, and of its paragraphs half. */
export function isNearlyWhole(source: string, title: string, body: string): boolean {
  return (
    shareHeld(source, `${title}\n${body}`) >= 0.9 && listMissing(source, body).length * 2 <= listParagraphs(body).length
  )
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
