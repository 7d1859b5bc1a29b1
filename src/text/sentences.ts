import { foldWord } from '../model/fold-word.ts'
import { openingWords } from './name-words.ts'
import type { Span } from './prose.ts'
import { isSaidVerb } from './said-verbs.ts'

/**
 * Split a stretch of English news prose into sentences, without the white space around them.
 *
 * By rules and not by `Intl.Segmenter`, which is faster but ends a sentence after "Gen." and "Mr.".
 */
export function findSentences(text: string, start: number, end: number): Span[] {
  const sentences: Span[] = []
  let from = start
  terminator.lastIndex = start
  for (;;) {
    const match = terminator.exec(text)
    if (match === null || terminator.lastIndex >= end) break
    if (!endsSentence(text, match, end)) continue
    pushTrimmed(sentences, text, from, terminator.lastIndex)
    from = terminator.lastIndex
  }
  pushTrimmed(sentences, text, from, end)
  return sentences
}

const terminator = /([.!?…]+)(["'”’»)\]]*)(?=\s)/g
const nextWord = /\s+["'“‘«([]*([\p{L}\p{N}][\p{L}\p{N}\p{M}’'.-]*)/uy

function endsSentence(text: string, match: RegExpExecArray, end: number): boolean {
  const [whole, mark, closing] = match as unknown as [string, string, string]
  const after = match.index + whole.length
  nextWord.lastIndex = after
  const next = nextWord.exec(text)?.[1]
  if (next === undefined || nextWord.lastIndex > end) return true
  if (startsLower.test(next)) return false
  if (mark === '.' && closing === '') return !belongsToWord(text, match.index, next)
  // “Why now?” Lavrov asked.
  return !(closing !== '' && mark !== '.' && isSpeakerAhead(text.slice(after, after + 80)))
}

/** Tell whether a full stop is part of the abbreviation or initial before it. */
function belongsToWord(text: string, at: number, next: string): boolean {
  const word = wordBefore.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? ''
  const folded = foldWord(word)
  if (beforeName.has(folded)) return true
  if (beforeNumber.has(folded) && !startsLower.test(word)) return /^\d/.test(next)
  if (isInitial.test(word)) return true
  if (initialism.test(word) || anywhere.has(folded))
    return !openingWords.has(foldWord(next)) && !pronouns.has(foldWord(next))
  return false
}

function isSpeakerAhead(text: string): boolean {
  const words = text.match(/[\p{L}’'-]+[.,;:]?/gu)?.slice(0, 5) ?? []
  const verb = words.findIndex((word) => isSaidVerb(word.replace(/[.,;:]$/, '')))
  return (
    verb === 0 || (verb > 0 && words.slice(0, verb).every((word) => /^\p{Lu}/u.test(word) && !/[.,;:]$/.test(word)))
  )
}

const wordBefore = /[\p{L}\p{M}.]+$/u
const startsLower = /^\p{Ll}/u
const isInitial = /^\p{Lu}$/u
const initialism = /^(?:\p{L}\.)+\p{L}$/u
const beforeName = new Set(
  'mr mrs ms dr prof rev gen lt col sgt capt cpt maj cmdr adm brig sen rep gov pres st hon messrs mt ft vs'.split(' '),
)
const beforeNumber = new Set('no nos art p pp vol jan feb mar apr jun jul aug sep sept oct nov dec fig'.split(' '))
const anywhere = new Set('inc corp co ltd jr sr etc dept bros'.split(' '))
const pronouns = new Set('he she it they we i you there mr mrs ms'.split(' '))

function pushTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && isSpace.test(text[start]!)) start++
  while (end > start && isSpace.test(text[end - 1]!)) end--
  if (end > start) sentences.push({ start, end })
}

const isSpace = /\s/
