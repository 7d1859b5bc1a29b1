import { inAnyCase } from './any-case.ts'
import type { WrittenDate } from './written-date.ts'

/** Months as dates in other languages have them, folded to small letters: "октября", "ekim", "octobre". */
const months: ReadonlyMap<string, number> = new Map(
  'cs de es fr it nl pl pt ru tr uk'.split(' ').flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, index): [string, number] => {
      const parts = format.formatToParts(Date.UTC(2012, index, 15))
      return [parts.find(({ type }) => type === 'month')!.value.toLowerCase(), index + 1]
    })
  }),
)

const name = inAnyCase([...months.keys()].sort((a, b) => b.length - a.length).join('|'))
const [before, after] = ['\\.?(?: de)? ', '(?: de|,)? ']

/** A day, its month and its year in another language, as the source of a regular expression without groups or flags. */
export const foreignDatePattern = `\\d{1,2}${before}(?:${name})${after}(?:19|20)\\d\\d(?: ?г\\.| года)?`

const foreignDate = new RegExp(`^(\\d{1,2})${before}(${name})${after}(\\d{4})`)

/** Read a date in another language that stands alone: "27 октября 2011 г.", "27 Ekim 2011". */
export function readForeignDate(text: string): WrittenDate | undefined {
  const match = foreignDate.exec(text)
  const month = match ? months.get(match[2]!.toLowerCase()) : undefined
  return match && month !== undefined ? { year: Number(match[3]), month, day: Number(match[1]) } : undefined
}
