import { foldWord } from './fold-word.ts'
import { asciiWord, isApostrophe, isInvisible, isWordCharacter } from './word-characters.ts'

/** A word of a text; offsets count UTF-16 units of the original. */
export interface Word {
  start: number
  /** Where it ends without its possessive: in `NATO’s`, after the O. The dots of `U.S.` belong to it. */
  end: number
  /** Its comparison form: `nato`, `us`, `oreilly`. */
  folded: string
  /** Where a hyphen at the line's end parts it from the next word: the comparison form of both as one. */
  joined?: string
}

/**
 * Give a text's comparison form: its words, without all that does not matter in a name.
 *
 * Case, quotation style, dashes, diacritics, possessives, hyphens at line ends, punctuation and white space do not.
 *
 * @example
 * fold('The  Ministers’ U.S.–Russia Organi-\nsation') //=> 'the ministers us russia organisation'
 */
export function fold(text: string): string {
  const words = findWords(text)
  const folded: string[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    const next = words[index + 1]
    // "Organi-\nsation" is one word; "NATO-\nRussia" keeps its hyphen.
    if (word.joined !== undefined && next !== undefined && startsLower(text, next)) {
      folded.push(word.joined)
      index++
    } else {
      folded.push(word.folded)
    }
  }
  return folded.join(' ')
}

/** Find the words of a text: runs of letters and digits with the apostrophes inside them, and initialisms with dots. */
export function findWords(text: string): Word[] {
  const words: Word[] = []
  const { length } = text
  let broken: Word | undefined
  let at = 0
  while (at < length) {
    const code = text.charCodeAt(at)
    if (code < 128 ? asciiWord[code] === 0 : isInvisible(code) || !isWordCharacter(text, at)) {
      at++
      continue
    }
    const start = at
    const end = text.charCodeAt(start + 1) === fullStop ? endOfInitialism(text, start) : endOfWord(text, start)
    const folded = foldWord(text.slice(start, end))
    at = skipPossessive(text, end)
    if (folded === '') continue
    const word: Word = { start, end, folded }
    if (broken) broken.joined = broken.folded + folded
    broken = isHyphen(text.charCodeAt(at)) && lineEnds(text, at + 1) ? word : undefined
    words.push(word)
  }
  return words
}

function endOfWord(text: string, start: number): number {
  let end = start + 1
  for (;;) {
    const code = text.charCodeAt(end)
    if (code < 128 ? asciiWord[code] === 1 : isWordCharacter(text, end)) end++
    else if (isInnerApostrophe(text, end)) end += 2
    else break
  }
  while (isInvisible(text.charCodeAt(end - 1))) end--
  return end
}

/** Tell whether an apostrophe stands inside a word, as in O’Reilly, and not before a possessive s. */
function isInnerApostrophe(text: string, at: number): boolean {
  return isApostrophe(text.charCodeAt(at)) && isWordCharacter(text, at + 1) && !isPossessiveS(text, at + 1)
}

function isPossessiveS(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code === 0x73 || code === 0x53) && !isWordCharacter(text, at + 1)
}

/** Give where the possessive that begins at an offset ends, else the offset itself. */
export function skipPossessive(text: string, at: number): number {
  return isApostrophe(text.charCodeAt(at)) && isPossessiveS(text, at + 1) ? at + 2 : at
}

/** Give where single letters with dots end, `U.S.`, `U.S` or `a.m.`; a lone initial ends before its dot. */
function endOfInitialism(text: string, start: number): number {
  // A digit begins none, as in `3.a`: without this the loop below would stand still for ever.
  if (!isLoneLetter(text, start) || !isLoneLetter(text, start + 2)) return start + 1
  let end = start
  while (isLoneLetter(text, end)) {
    end++
    if (text.charCodeAt(end) !== fullStop) return end
    end++
  }
  return end
}

function isLoneLetter(text: string, at: number): boolean {
  return isWordCharacter(text, at) && !isWordCharacter(text, at + 1) && !/\d/.test(text[at]!)
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0xad
}

function lineEnds(text: string, at: number): boolean {
  lineEnd.lastIndex = at
  return lineEnd.test(text)
}

const fullStop = 0x2e
const lineEnd = /[ \t]*\r?\n[ \t]*(?=[\p{L}\p{N}])/uy

function startsLower(text: string, { start }: Word): boolean {
  const letter = text[start]!
  return letter !== letter.toUpperCase()
}
