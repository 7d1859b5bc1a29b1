import { readForeignDay } from './foreign-date.ts'
import { datePattern, readWrittenDate, type WrittenDate } from './written-date.ts'

/** 27Oct11, 27-OTT-11, 27 Okt 2011 */
const short = '\\d{1,2}[ -]?\\p{L}{3}\\.?[ -]?(?:19|20)?\\d\\d'
/** 271545 Okt 11, 271545Z OCT 11: day, hour and minute */
const sent = '\\d{6}Z? \\p{L}{3} \\d\\d'
/** 27/10/11 */
const figures = '\\d{1,2}/\\d{1,2}/\\d\\d'
const anyDate = new RegExp(`(?<![\\d/.-])(?:${sent}|${short}|${figures}|${datePattern})(?![\\d/])`, 'gu')

/**
 * List the dates that stand anywhere in a text and have their year, in its order; those with two figures of it, too.
 *
 * @example
 * listWholeDates('UPDATE 2 27Oct11') //=> [{ year: 2011, month: 10, day: 27 }]
 */
export function listWholeDates(text: string): WrittenDate[] {
  return Array.from(text.matchAll(anyDate), ([written]) => readWrittenDate(written) ?? readShort(written)).filter(
    (date) => date?.year !== undefined,
  ) as WrittenDate[]
}

function readShort(written: string): WrittenDate | undefined {
  const [, day, month, year] = /^(\d{1,2})(?:\d{4}Z? )?[ -]?(\p{L}{3})\.?[ -]?(\d{2,4})$/u.exec(written) ?? []
  if (month !== undefined) {
    const inWords = `${day} ${month} ${toYear(year)}`
    return readWrittenDate(inWords) ?? readForeignDay(inWords)
  }
  const [, first, second, last] = /^(\d{1,2})\/(\d{1,2})\/(\d\d)$/.exec(written) ?? []
  return first === undefined ? undefined : readWrittenDate(`${first}/${second}/${toYear(last)}`)
}

/** Give the year that two figures stand for: no text that is imported is older than 1970. */
export function toYear(written = ''): string {
  return written.length === 4 ? written : `${Number(written) >= 70 ? 19 : 20}${written}`
}
