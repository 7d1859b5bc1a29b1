import type { Span } from '../prose.ts'
import { companyForms, openingWords } from '../name-words.ts'
import { findSentences } from '../sentences.ts'
import { knownAbbreviations } from './known-abbreviations.ts'
import { ownBlocks, type Remark, type TextToReview } from './remark.ts'

/**
 * Find abbreviations that the text never spells out, and the register does not know: "ICBM" without "intercontinental ballistic missile".
 *
 * What carries a number is a designation, `SM-3`; what stands behind one may be a unit, 3.5 GW.
 */
export function findBareAbbreviations({ prose, mentions, named }: TextToReview): Remark[] {
  const known = new Set<string>([...knownAbbreviations, ...named.flatMap((name) => name.match(/\p{Lu}{2,}/gu) ?? [])])
  let phrases: string[][] | undefined // read only where an abbreviation asks for them
  return ownBlocks(prose).flatMap(({ start, end }) =>
    [...prose.text.slice(start, end).matchAll(abbreviation)].flatMap(({ index, 0: written }): Remark[] => {
      const at = start + index
      const isName = mentions.some((one) => one.start <= at && at < one.end)
      const letters = written.replace(/s$/, '')
      if (units.has(letters) && behindNumber.test(prose.text.slice(start, at))) known.add(letters)
      if (isName || isWord(letters) || isShouted(prose.text, at) || known.has(letters)) return []
      phrases ??= prose.blocks.flatMap((block) => listPhrases(prose.text, block))
      if (isSpeltOut(letters, phrases, prose.text)) return []
      known.add(letters) // once is enough
      const reason = `"${written}" is never spelt out.`
      return [
        {
          rule: 'bare-abbreviation',
          reason,
          note: 'Write the words once, with the abbreviation in brackets behind them.',
          at,
        },
      ]
    }),
  )
}

const abbreviation = /(?<![\p{L}\d/.&-])\p{Lu}{2,6}s?(?![\p{L}\d/&]|-\p{L}*\d|[ -]?\d)/gu

const units: ReadonlySet<string> = new Set('KW MW GW TW KV MV KB MB GB TB KM HP KT MT USD EUR GBP RUB'.split(' '))
const behindNumber = /(?:\d|\b(?:hundred|thousand|million|billion|trillion))[\s-]?$/

/** Tell whether capitals are no abbreviation: the number of a phase or a block (II, IIA), the form of a company (AG), a word that is stressed (NOT). */
function isWord(letters: string): boolean {
  const word = letters.toLowerCase()
  return /^[IVX]+[AB]?$/.test(letters) || companyForms.has(word) || openingWords.has(word)
}

/** Tell whether a word stands among others in capitals, as in a headline. */
function isShouted(text: string, at: number): boolean {
  const before = /(?:\p{Lu}{2,}[ ,]+)*$/u.exec(text.slice(Math.max(at - 40, 0), at))![0]
  const run = /^\p{Lu}{2,}(?:[ ,]+\p{Lu}{2,})*(?!\p{L})/u.exec(text.slice(at - before.length, at + 60))?.[0] ?? ''
  return run.split(/[ ,]+/).length > 2
}

/** Tell whether adjacent words stand in the text whose first letters are the abbreviation, or brackets beside it explain it. */
function isSpeltOut(letters: string, phrases: readonly string[][], text: string): boolean {
  const inBrackets = text.indexOf(`(${letters})`)
  return (
    phrases.some((words) => words.some((_, from) => spells(words.slice(from), letters))) ||
    (inBrackets >= 0 && isShortFor(text.slice(0, inBrackets), letters)) ||
    new RegExp(`\\b${letters} \\([a-z]`, 'iu').test(text)
  )
}

/** List the words of a block that stand side by side in a sentence, without marks between them. */
function listPhrases(text: string, { start, end }: Span): string[][] {
  return findSentences(text, start, end)
    .flatMap((sentence) => text.slice(sentence.start, sentence.end).split(/[^\p{L}\p{M}\d\s’'-]+/u))
    .map((phrase) => phrase.match(/[\p{L}\p{M}\d]+(?:[’']\p{L}+)?/gu) ?? [])
}

/** Tell whether words begin with the letters of an abbreviation, one with each; small ones between may count or not. */
function spells([word, ...others]: readonly string[], letters: string, isFirst = true): boolean {
  if (letters === '') return true
  if (word === undefined) return false
  const isSmall = small.has(word)
  if (!isFirst && isSmall && spells(others, letters, false)) return true
  // By chance two words begin so in every text: of them both must be a name's.
  const isNamed = letters.length > 2 || !isFirst || (/^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(others[0] ?? ''))
  const canBePart = isSmall ? !isFirst : isNamed && !openingWords.has(word)
  return canBePart && word[0]!.toUpperCase() === letters[0] && spells(others, letters.slice(1), false)
}

const small: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'a', 'de', 'du', 'des', 'la'])

/** Tell whether one of the last words before brackets begins with the first letter, and the others follow: Bundesnachrichtendienst (BND). */
function isShortFor(before: string, letters: string): boolean {
  const words = (before.match(/[\p{L}\p{M}]+/gu) ?? []).slice(-letters.length - 4).map((word) => word.toUpperCase())
  return words.some((word, index) => word[0] === letters[0] && hasInOrder(words.slice(index).join(''), letters))
}

function hasInOrder(word: string, letters: string): boolean {
  let at = 0
  for (const letter of word) if (letter === letters[at]) at++
  return at === letters.length
}
