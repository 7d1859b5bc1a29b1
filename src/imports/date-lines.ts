import { isClock, readDateLine, type Dateline } from './dateline.ts'
import { readOpening } from './opening.ts'
import { isAgencyName } from './agencies.ts'
import { readForeignDay } from './foreign-date.ts'
import { toYear } from './whole-dates.ts'
import { readWrittenDate } from './written-date.ts'

/**
 * Read a line of dates and nothing else: one as `readDateLine` has it, or several with their labels, what was published before what was updated.
 *
 * @returns none where the line says anything else
 * @example
 * readDateLines('Updated 28 October 2011, 07:10 GMT; first published 27 October 2011').map(({ date }) => date.day) //=> [27, 28]
 */
export function readDateLines(line: string): Dateline[] {
  const whole = readDateLine(line) ?? readTransmission(line)
  if (whole) return [whole]
  const told = line.replace(glued, '$& ').replace(age, '')
  const parts = told.length > 160 ? [] : told.split(partEnd).filter((part) => /[\p{L}\d]/u.test(part))
  const dated: { dateline: Dateline; rank: number }[] = []
  let agency: string | undefined
  for (const part of parts) {
    const read = readDateLine(part.replace(label, ''))
    const source = readSource(part)
    if (read?.date) dated.push({ dateline: { ...read, line: part.trim() }, rank: rankOf(part) })
    else if (source !== undefined) agency ??= source
    else if (!isClock(part)) return []
  }
  const [first, ...others] = dated.sort((a, b) => a.rank - b.rank).map(({ dateline }) => dateline)
  return first ? [{ ...first, ...(agency !== undefined && { agency }) }, ...others] : []
}

/**
 * Read a line of parts, one of them a date with its year, and some that are not read but short: `Nov 18, 2022 - 21:40 | World, All`.
 *
 * What is not read is lost with the line, unless it is kept elsewhere.
 */
export function readMixedLine(line: string): Dateline | undefined {
  const { place, agency: filed } = readOpening(line)?.dateline ?? {}
  if ((place ?? filed) !== undefined) return undefined
  const parts = line.split(/\s*[;|•·]\s*|\s+[/–—-]\s+/).filter((part) => /[\p{L}\d]/u.test(part))
  const isShort = (part: string) => part.trim().split(' ').length <= 4 && !/[.!?:]$/.test(part.trim())
  const dates = parts.flatMap((part) => readDateLine(part.replace(label, '')) ?? [])
  if (parts.length < 3 || dates.length !== 1 || dates[0]!.date?.year === undefined) return undefined
  if (!parts.every((part) => isShort(part) || readDateLine(part.replace(label, '')))) return undefined
  const [agency] = parts.flatMap((part) => readSource(part) ?? [])
  return { ...dates[0]!, ...(agency !== undefined && { agency }), line }
}

/** Read who sent it: `Reuters`, `Source: Harbour Wire (En)`. */
function readSource(part: string): string | undefined {
  const [, named] = /^\s*source: ?(\S.{1,40}?)(?: \([^()]*\))?\s*$/i.exec(part) ?? []
  return named ?? (isAgencyName(part.trim()) ? part.trim() : undefined)
}

/**
 * Read when a wire was sent, as agencies write it at the foot: `AFP 171523 GMT NOV 11`, day, hour and minute first; `AP-NY-11-23-11 1132EST`, `NYT-11-23-11 1132EST`.
 */
export function readTransmission(line: string): Dateline | undefined {
  const [, name, day, month, year] = sentAt.exec(line) ?? []
  const [, filed, ofMonth, ofDay, ofYear] =
    /^(AP(?=-[A-Z])|NYT)(?:-[A-Z]{2})?-(\d\d)-(\d\d)-(\d\d) \d{4}[A-Z]{3}$/.exec(line) ?? []
  const date =
    readWrittenDate(name === undefined ? `${toYear(ofYear)}-${ofMonth}-${ofDay}` : `${day} ${month} ${toYear(year)}`) ??
    readForeignDay(`${day} ${month} ${toYear(year)}`)
  return date && { date, agency: name ?? filed!, line }
}

const sentAt = /^([A-Z]{2,8}|dpa)\b(?: [a-z\d]{1,5}){0,5} (\d\d)\d{4}(?: ?(?:GMT|UTC|Z))? (\p{L}{3}) ((?:19|20)?\d\d)$/u

function rankOf(part: string): number {
  return /updated|modified|changed/i.test(part) ? 2 : /published|posted|issued|released/i.test(part) ? 0 : 1
}

/** What a page’s lines run into when they are copied: 20223:14 PM GMT+1Updated. */
const glued = /(?<![\d])(?:19|20)\d\d(?=\d{1,2}:\d\d)|(?<=GMT[+-]\d{1,2}|[AP]M)(?=Updated)/g

/** How long ago that was on the day when the page was saved. */
const age = /\b(?:updated |modified )?\d+ (?:second|minute|hour|day|week|month|year)s? ago\b/gi
const labelWords = '(?:first |last |originally )?(?:published|posted|issued|released|updated|modified|changed)'
const partEnd = new RegExp(
  `\\s*[;|•·]\\s*|\\s+[/–—-]\\s+|(?<=\\S[\\s,(])(?<!(?:first|last|originally) )(?=${labelWords})`,
  'i',
)
const label = new RegExp(`^\\s*${labelWords}(?: on| at)?:?\\s+`, 'i')
