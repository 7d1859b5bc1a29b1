import type { Word } from '../model/fold.ts'
import type { Claim, Register, Spelling } from '../model/register.ts'
import { endOfForm, isInitial, matchForm } from '../model/spelling.ts'
import { isCapital } from '../model/word-characters.ts'
import type { Span } from './prose.ts'

/** A spelling of the register that stands in a text, whoever is meant by it. */
export interface FoundName extends Span {
  /** Indexes into the text's words, end exclusive. */
  firstWord: number
  endWord: number
  claims: readonly Claim[]
  abbreviation: boolean
}

/** Find where spellings of the register stand, longest first, none overlapping another. */
export function findNames(text: string, words: readonly Word[], register: Register): FoundName[] {
  const names: FoundName[] = []
  for (let index = 0; index < words.length; index++) {
    const name = findNameAt(text, words, index, register)
    if (name === undefined) continue
    names.push(name)
    index = name.endWord - 1
  }
  return names
}

function findNameAt(
  text: string,
  words: readonly Word[],
  index: number,
  { spellings }: Register,
): FoundName | undefined {
  const { folded, joined } = words[index]!
  const begun = spellings.get(folded)
  const found = begun && findBegun(text, words, index, begun, index + 1)
  if (found !== undefined || joined === undefined) return found
  const begunByBoth = spellings.get(joined)
  return begunByBoth && findBegun(text, words, index, begunByBoth, index + 2)
}

function findBegun(
  text: string,
  words: readonly Word[],
  index: number,
  begun: ReadonlyMap<string, readonly Spelling[]>,
  next: number,
) {
  for (const second of listSecondWords(text, words, next)) {
    const found = findLongest(text, words, index, begun.get(second))
    if (found !== undefined) return found
  }
  return findLongest(text, words, index, begun.get(''))
}

/** List how the second word of a name that continues at a word may read: as it stands, over a line's end, after an initial. */
function listSecondWords(text: string, words: readonly Word[], index: number): string[] {
  const word = words[index]
  if (word === undefined) return []
  const seconds = word.joined === undefined ? [word.folded] : [word.folded, word.joined]
  return isInitial(text, word) ? [...seconds, ...listSecondWords(text, words, index + 1)] : seconds
}

function findLongest(text: string, words: readonly Word[], index: number, spellings: readonly Spelling[] | undefined) {
  for (const spelling of spellings ?? []) {
    const endWord = matchForm(text, words, index, spelling, mayHoldInitials(spelling))
    if (endWord === undefined) continue
    const { start } = words[index]!
    const claims =
      isCapital(text, start) || endWord - index > 1 ? spelling.claims : spelling.claims.filter(isPossibleInLowerCase)
    if (claims.length === 0) continue
    const end = endOfForm(text, words[endWord - 1]!, spelling)
    if (isPartOfAddress(text, start, end) || isCurrency(text, end)) continue
    return { start, end, firstWord: index, endWord, claims, abbreviation: spelling.abbreviation } satisfies FoundName
  }
  return undefined
}

/** A person whose name is registered without initials may bear them in a text; George W. Bush is not George H. W. Bush. */
function mayHoldInitials({ claims, words }: Spelling): boolean {
  return (
    words.length > 1 &&
    words.every(({ length }) => length > 1) &&
    claims.some(({ entry, by }) => by === 'name' && entry.actorKind === 'person')
  )
}

// Condoleezza Rice is a person, rice is food; a longer name is not mistaken for plain words.
function isPossibleInLowerCase({ entry }: Claim): boolean {
  return entry.actorKind !== 'person'
}

/** Tell whether a sum of money begins: nobody is named in "US$5 million". */
function isCurrency(text: string, end: number): boolean {
  return currencySign.test(text[end] ?? '')
}

/** Tell whether a span is part of a web or mail address: in `nato.int` nobody is named. */
function isPartOfAddress(text: string, start: number, end: number): boolean {
  const before = text[start - 1]
  const after = text[end]
  if (before === '@' || before === '_' || after === '@' || after === '_') return true
  if (after === '.' && lowerCaseLetter.test(text[end + 1] ?? '')) return true
  return (before === '.' || before === '/') && addressBefore.test(text.slice(Math.max(0, start - 80), start))
}

const currencySign = /\p{Sc}/u
const lowerCaseLetter = /\p{Ll}/u
const addressBefore = /(?:\/\/|www\.|@)\S*$/
