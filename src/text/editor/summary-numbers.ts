import type { Remark, TextToReview } from './remark.ts'

/** Find numbers of the summary that stand nowhere in the text below it: one of the two is probably wrong. */
export function findMissingNumbers({ prose }: TextToReview): Remark[] {
  const summary = prose.blocks.find(({ kind }) => kind === 'summary')
  const body = prose.blocks.filter(({ section }) => section >= 0).map(({ start, end }) => prose.text.slice(start, end))
  if (!summary || body.length === 0) return []
  const known = new Set(
    body.flatMap((words) => [...listNumbers(words), ...listWords(words, ordinals)]).map(({ value }) => value),
  )
  return listNumbers(prose.text.slice(summary.start, summary.end)).flatMap(({ written, value, at }): Remark[] => {
    if (known.has(value) || isSmallWord(written)) return []
    const reason = `The summary says ${written}, and the text does not.`
    return [
      {
        rule: 'summary-number',
        reason,
        note: 'Correct one of the two, or say in the text whence the number is.',
        at: summary.start + at,
      },
    ]
  })
}

/** Tell whether a number is in words and so small that it mostly counts nothing. */
function isSmallWord(written: string): boolean {
  return cardinals.slice(0, 3).includes(written.toLowerCase())
}

interface WrittenNumber {
  written: string
  value: string
  at: number
}

/** List numbers in digits, and those in words up to twenty; how long ago something was, the text tells by its dates. */
function listNumbers(text: string): WrittenNumber[] {
  return [...listDigits(text), ...listWords(text, cardinals)]
}

/** List numbers in digits; a time of day, 14:30, is none. */
function listDigits(text: string): WrittenNumber[] {
  return [...text.matchAll(/(?<![\p{L}\d-]|\d:)\d(?:[\d,. ]*\d)?(?!\d|[-:]\d)/gu)].map(({ index, 0: written }) => {
    return { written, value: written.replace(/[, ](?=\d{3})/g, '').replace(/[,. ]+$/, ''), at: index }
  })
}

function listWords(text: string, words: readonly string[]): WrittenNumber[] {
  return [...text.matchAll(/\p{L}+(?! (?:and a half )?(?:minutes|hours|days|weeks|months|years|decades)\b)/gu)].flatMap(
    ({ index, 0: written }) => {
      const value = words.indexOf(written.toLowerCase())
      return value === -1 ? [] : [{ written, value: String(value), at: index }]
    },
  )
}

const cardinals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const ordinals =
  '- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
