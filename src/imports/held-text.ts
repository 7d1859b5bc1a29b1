import { findWords, fold } from '../model/fold.ts'

/** List the words that a text is known by again: its longer ones, or where it has none, all. */
export function listTellingWords(text: string): ReadonlySet<string> {
  const words = listWords(text)
  const long = [...words].filter((word) => word.length > 4)
  return long.length > 0 ? new Set(long) : words
}

/** List the words of a file. */
export function listWords(text: string): ReadonlySet<string> {
  return new Set(findWords(text).map(({ folded }) => folded))
}

/** Give how many of a text's telling words a file has, from 0 to 1. @param held all words of the file */
export function shareHeld(held: ReadonlySet<string>, words: ReadonlySet<string>): number {
  const found = [...words].filter((word) => held.has(word))
  return words.size === 0 ? 0 : found.length / words.size
}

/** Tell whether at least half of a text's paragraphs stand in a file word for word; of none, none do. */
export function hasMostParagraphs(source: string, body: string): boolean {
  const count = listParagraphs(body).length
  return count > 0 && listMissing(source, body).length * 2 <= count
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

/** Tell whether two files hold the same text below their front matter. */
export function hasSameBody(a: string, b: string): boolean {
  const [one, other] = [a, b].map((source) => source.slice(matterOf(source).length).trim())
  return one === other
}

/** List how the paragraphs of a file or text begin: where these differ, so do the paragraphs. */
export function listBeginnings(source: string): ReadonlySet<string> {
  return new Set(listParagraphs(source).map((paragraph) => wordsOf(paragraph.slice(0, 160)).split(' ', 4).join(' ')))
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
