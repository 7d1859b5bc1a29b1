import { addDays, isDay, type Day } from '../model/day.ts'
import { inAnyCase } from './any-case.ts'
import { foreignDatePattern, readForeignDate } from './foreign-date.ts'

/** A date as a text writes it; the year may be missing. */
export interface WrittenDate {
  year?: number
  month: number
  day: number
  /** Whether 3/4/2012 could be another day: month and day may be the other way round. */
  ambiguous?: true
}

const name =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const month = `${inAnyCase(name)}\\b\\.?`
const ordinal = inAnyCase('(?:st|nd|rd|th)?')
const year = '(?:19|20)\\d\\d'

/** A date in any of the forms that are read, as the source of a regular expression without groups or flags. */
export const datePattern = [
  `${month} \\d{1,2}${ordinal}\\b(?:,? ${year}\\b)?`,
  `\\d{1,2}${ordinal} ${month}(?:,? ${year}\\b)?`,
  `\\d{1,2}-${month}-${year}\\b`,
  foreignDatePattern,
  `${year}[-/.]\\d{1,2}[-/.]\\d{1,2}`,
  `\\d{1,2}[-/.]\\d{1,2}[-/.]${year}`,
  `\\d{1,2}\\. \\d{1,2}\\. ${year}`,
  `${year}年\\d{1,2}月\\d{1,2}日`,
].join('|')

/**
 * Read a date that stands alone.
 *
 * @example
 * readWrittenDate('Oct. 27') //=> { month: 10, day: 27 }
 * readWrittenDate('27.10.2011') //=> { year: 2011, month: 10, day: 27 }
 */
export function readWrittenDate(written: string): WrittenDate | undefined {
  const text = written.trim()
  const date = readInWords(text) ?? readForeignDate(text) ?? readInNumbers(text)
  return date && isDay(toText(date.year ?? 2000, date)) ? date : undefined
}

/** Give the day of a date that has its year. */
export function toWholeDay(date: WrittenDate | undefined): Day | undefined {
  return date?.year === undefined ? undefined : toText(date.year, date)
}

/** Give the day of a date; one without its year is the last such day that is not after another. */
export function toDay(date: WrittenDate, reference: Day): Day {
  if (date.year !== undefined) return toText(date.year, date)
  const latest = addDays(reference, 1) // a text may be dated a day ahead, in another zone
  const last = Number(latest.slice(0, 4))
  const years = Array.from({ length: 8 }, (_, back) => last - back)
  const day = years.map((one) => toText(one, date)).find((one) => isDay(one) && one <= latest)
  return day ?? reference
}

function readInWords(text: string): WrittenDate | undefined {
  const words = new RegExp(
    `^(?:(${month}) (\\d{1,2})${ordinal}|(\\d{1,2})${ordinal}[ -](${month}))(?:(?:,? |-)(${year}))?$`,
  )
  const match = words.exec(text)
  if (!match) return undefined
  const number = months.indexOf((match[1] ?? match[4])!.slice(0, 3).toLowerCase()) + 1
  return { ...(match[5] !== undefined && { year: Number(match[5]) }), month: number, day: Number(match[2] ?? match[3]) }
}

function readInNumbers(text: string): WrittenDate | undefined {
  const [first, second, third] = text
    .replace('日', '')
    .split(/[-/年月]|\. ?/)
    .map(Number)
  if (!new RegExp(`^(?:${datePattern})$`).test(text)) return undefined
  if (first! > 31) return { year: first!, month: second!, day: third! }
  if (text.includes('.') || first! > 12) return { year: third!, month: second!, day: first! }
  const ambiguous = second! <= 12 && first !== second
  return { year: third!, month: first!, day: second!, ...(ambiguous && { ambiguous }) }
}

function toText(ofYear: number, { month: ofMonth, day }: WrittenDate): Day {
  return `${ofYear}-${String(ofMonth).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
