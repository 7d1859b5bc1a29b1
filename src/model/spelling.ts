import { findWords, skipPossessive, type Word } from './fold.ts'
import { isApostrophe } from './word-characters.ts'

/** A name in the form that texts are compared with. */
export interface Form {
  /** Folded words. */
  words: readonly string[]
  /** Punctuation before each word but the first: `&` in `AT&T`; empty for space or hyphen. */
  gaps: readonly string[]
  /** Punctuation after the last word, which belongs to the name where a text has it too: the full stop of `Apple Inc.` */
  tail: string
  /** An abbreviation is compared by case: `US` is not "us". */
  abbreviation: boolean
  /** Its last word ends in a possessive: `McDonald’s` is not McDonald. */
  possessive: boolean
}

/** Read a name; undefined for one without a letter or a digit. */
export function readForm(name: string): Form | undefined {
  const words = findWords(name)
  const last = words.at(-1)
  if (last === undefined) return undefined
  const tailStart = skipPossessive(name, last.end)
  return {
    words: words.map(({ folded }) => folded),
    gaps: words.slice(1).map((word, index) => readGap(name, words[index]!.end, word.start)),
    tail: name.slice(tailStart).trim(),
    abbreviation: isAbbreviation(name),
    possessive: tailStart > last.end,
  }
}

/** Give a key that is equal for spellings that no text can tell apart. */
export function toKey({ words, gaps, abbreviation, possessive }: Form): string {
  return `${words.join(' ')}|${gaps.join(' ').trim()}|${abbreviation ? 'A' : ''}${possessive ? 's' : ''}`
}

/** Give the key of a name as it is written; undefined for one without a letter or a digit. */
export function keyOfSpelling(spelling: string): string | undefined {
  const form = readForm(spelling)
  return form && toKey(form)
}

/**
 * Tell whether a spelling is an abbreviation: up to six letters and digits without a space, all capitals.
 *
 * Longer ones (MERCOSUR) are words to most writers, and no plain word is mistaken for them.
 */
export function isAbbreviation(spelling: string): boolean {
  const characters = spelling.match(/[\p{L}\p{N}]/gu) ?? []
  if (characters.length < 2 || characters.length > 6 || /\s/.test(spelling.trim())) return false
  return /\p{Lu}/u.test(spelling) && !/\p{Ll}/u.test(spelling)
}

/**
 * Give the index after the last word of a name that stands at a word of a text, or undefined.
 *
 * White space, hyphens and line ends are alike between words; other punctuation must be the name's own.
 *
 * @param skipInitials for people: take "Patrick J. O’Reilly" for "Patrick O’Reilly"
 */
export function matchForm(
  text: string,
  words: readonly Word[],
  index: number,
  form: Form,
  skipInitials = false,
): number | undefined {
  let at = index
  for (const [position, wanted] of form.words.entries()) {
    let word = words[at]
    if (word !== undefined && position > 0 && skipInitials && word.folded !== wanted && isInitial(text, word)) {
      if (readGap(text, words[at - 1]!.end, word.start) !== '') return undefined
      word = words[++at]
    }
    if (word === undefined || (word.folded !== wanted && word.joined !== wanted)) return undefined
    if (position > 0 && !isSameGap(text, words[at - 1]!, word, form.gaps[position - 1]!)) return undefined
    at += word.folded === wanted ? 1 : 2
  }
  if (form.abbreviation && !isWithoutLowerCase(text, words[index]!.start, words[at - 1]!.end)) return undefined
  if (form.possessive && skipPossessive(text, words[at - 1]!.end) === words[at - 1]!.end) return undefined
  return at
}

/** Give where a name ends in a text, its own possessive or full stop included. */
export function endOfForm(text: string, lastWord: Word, form: Form): number {
  const end = form.possessive ? skipPossessive(text, lastWord.end) : lastWord.end
  return form.tail !== '' && text.startsWith(form.tail, end) ? end + form.tail.length : end
}

/** Give the punctuation between two words: empty for white space, a hyphen, a possessive or an apostrophe. */
export function readGap(text: string, from: number, to: number): string {
  if (to - from === 1) {
    const code = text.charCodeAt(from)
    if (code === 0x20 || code === 0x2d || code === 0x0a) return ''
  }
  let start = skipPossessive(text, from)
  if (start === from && isApostrophe(text.charCodeAt(from))) start++
  const between = text.slice(start, to)
  if (/\n\s*\n/.test(between)) return '¶'
  if (hyphen.test(between)) return ''
  return between
    .replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[’‘]/g, "'")
}

// An em dash or one with spaces around it parts clauses; a hyphen may be followed by the line's end.
const hyphen = /^[\u00ad\u200b-\u200f]*[-‐‑‒–−](?:\s*\n\s*)?$/

/** Compare what stands between two words; the full stop of "St. Louis" and "Patrick J. O’Reilly" may be there or not. */
function isSameGap(text: string, before: Word, word: Word, wanted: string): boolean {
  const gap = readGap(text, before.end, word.start)
  return gap === wanted || (before.folded.length <= 3 && `${gap}${wanted}` === '.')
}

/** Tell whether a word is one letter with a full stop. */
export function isInitial(text: string, { start, end }: Word): boolean {
  return end - start === 1 && text[end] === '.'
}

function isWithoutLowerCase(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end)
  return written === written.toUpperCase()
}
