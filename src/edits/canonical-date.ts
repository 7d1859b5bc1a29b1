import { isDay, parseInstant } from '../model/day.ts'
import { parseLooseDate, writeLooseDate } from '../model/loose-date.ts'

/**
 * Give the one form that front matter has for a date, however it is written; what may mean two days, or two winters, stays.
 *
 * @param loose whether it need not be a day
 * @example
 * canonicalDate('27 October 2011', false) //=> '2011-10-27'
 * canonicalDate('Spring 2012', true) //=> '2012-spring'
 * canonicalDate('10/11/2011', false) //=> '10/11/2011'
 */
export function canonicalDate(written: string, loose: boolean): string {
  const text = written.trim().replace(/\s+/g, ' ')
  const day = readDay(text) ?? readInstant(text)
  if (day !== undefined) return day
  if (!loose) return written
  const [, modifier = '', period = text] = /^(?:(before|about|circa|c\.|ca\.|around) )?(.*)$/i.exec(text) ?? []
  const sign = modifier === '' ? '' : /^before/i.test(modifier) ? 'before ' : 'about '
  const date = parseLooseDate(sign + (readDay(period) ?? readPeriod(period)))
  return date ? writeLooseDate(date) : written
}

function readDay(text: string): string | undefined {
  const date =
    match(/^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/, text) ??
    match(/^(?:[a-z]{3,6}day,? )?(?<day>\d{1,2})(?:st|nd|rd|th)?\.? (?<month>[a-z]+)\.?,? (?<year>\d{4})$/i, text) ??
    match(/^(?:[a-z]{3,6}day,? )?(?<month>[a-z]+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i, text) ??
    readNumbers(text)
  const month = date && monthNumber(date.month!)
  if (!date || month === undefined) return undefined
  const day = `${date.year!}-${month}-${date.day!.padStart(2, '0')}`
  return isDay(day) ? day : undefined
}

/** Read `27/10/2011` and `10/27/2011`: only where one of the two numbers can be no month. */
function readNumbers(text: string): Record<string, string> | undefined {
  const [, a = '', b = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? []
  if (Number(a) > 12 && Number(b) <= 12) return { day: a, month: b, year }
  if (Number(b) > 12 && Number(a) <= 12) return { day: b, month: a, year }
  return a !== '' && a === b ? { day: a, month: b, year } : undefined
}

/** Read an instant whose parts are parted by a space, or whose offset has one before it. */
function readInstant(text: string): string | undefined {
  const [, day, time, offset] = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?) ?(Z|[+-]\d\d:?\d\d)$/i.exec(text) ?? []
  if (day === undefined) return undefined
  const instant = `${day}T${time!}${offset!.toUpperCase().replace(/(\d\d):?(\d\d)$/, '$1:$2')}`
  return parseInstant(instant) ? instant : undefined
}

function readPeriod(text: string): string {
  const part =
    match(/^(?<part>[a-z]+|q[1-4])\.?,? (?:of )?(?<year>\d{4})$/i, text) ??
    match(/^(?<year>\d{4})[ -](?<part>[a-z]+|q[1-4])$/i, text)
  if (!part)
    return text.replace(
      /^(\d{4})[/.](\d{1,2})$/,
      (_, year: string, month: string) => `${year}-${month.padStart(2, '0')}`,
    )
  if (/^winter$/i.test(part.part!)) return text
  const month = /^q\d$/i.test(part.part!) ? undefined : monthNumber(part.part!)
  return `${part.year!}-${month ?? part.part!}`
}

function monthNumber(written: string): string | undefined {
  if (/^\d+$/.test(written)) return written.padStart(2, '0')
  const at = months.findIndex(
    (month) =>
      month === written.toLowerCase() ||
      month.slice(0, 3) === written.toLowerCase() ||
      (month === 'september' && written.toLowerCase() === 'sept'),
  )
  return at === -1 ? undefined : String(at + 1).padStart(2, '0')
}

const months = 'january february march april may june july august september october november december'.split(' ')

function match(pattern: RegExp, text: string): Record<string, string> | undefined {
  return pattern.exec(text)?.groups
}
