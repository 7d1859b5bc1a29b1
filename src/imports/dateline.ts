import { foreignBesides } from './foreign-date.ts'
import { isAgencyName } from './agencies.ts'
import { datePattern, readWrittenDate, type WrittenDate } from './written-date.ts'

/** Where and when a report was filed, and by which agency: what stands before its first words, or on lines of their own. */
export interface Dateline {
  place?: string
  date?: WrittenDate
  agency?: string
  /** The words that it was read from. */
  line?: string
}

export const weekday = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b\\.?'
const word = "[\\p{Lu}][\\p{Lu}\\p{M}'’`.]*(?:-[\\p{Lu}\\p{M}'’`]+)*"
const smallWord = '(?:of|the|de|del|da|al|el|la|le|sur|on|in|and)'
/** MOSCOW, RIO DE JANEIRO, PORT-AU-PRINCE, MOSCOW/WASHINGTON. */
export const capitals = `${word}(?:[ /](?:${word}|${smallWord})){0,4}`
export const titled = `[\\p{Lu}][\\p{L}'’.-]+(?:[ /](?:[\\p{Lu}][\\p{L}'’.-]+|${smallWord})){0,3}`
export const region = `, (?!${datePattern}|${weekday})(?:${titled}|[\\p{Lu}]\\.[\\p{Lu}]\\.(?:[\\p{Lu}]\\.)?)`
export const agencyName = `[\\p{Lu}\\d][^()\\n]{1,40}|dpa`
const zone =
  '(?:UTC|GMT|Z)(?: ?[+-]\\d{1,2}(?::?\\d\\d)?)?\\b|(?:[A-Z]{2,4}T|[ECMP]T|MS[KD]|UK)\\b|[+-]\\d\\d:?\\d\\d|(?:local|[A-Z][a-z]+) time\\b'
// None that could as well be a place in capitals, as "EGYPT" could for a pattern of letters.
const zoneName = '(?:UTC|GMT|MS[KD]|[EC]ES?T|WET|BST|IST|[ECMP][SD]?T|AE[SD]T|JST|KST|HKT|SGT)'
const time = `(?:\\d{1,2}[:.h]\\d\\d(?::\\d\\d(?:\\.\\d+)?)? ?(?:[AaPp]\\.?[Mm]\\.?)?|\\d{1,2} ?[AaPp]\\.?[Mm]\\.?)(?: hours| hrs)?(?: ?\\(?(?:${zone})\\)?)?|\\d{4} ?(?:${zone})`

/** Tell whether a line says only a time of day, or only its zone: `10:15 GMT`, `(MSK)`. */
export function isClock(text: string): boolean {
  // Figures and points alone are a number or a date: 10.15, 27.10.2011.
  return clock.test(text.trim()) && /[:\p{L}]/u.test(text)
}

const clock = new RegExp(`^\\(?(?:${time}|${zoneName})(?:[ ,/|]+(?:${time}|${zoneName}))*\\)?\\.?$`)

/**
 * Read a line that holds a date and nothing else, but for a label, a time, an agency and a place.
 *
 * @example
 * readDateLine('Thursday, October 27, 2011') //=> { date: { year: 2011, month: 10, day: 27 } }
 */
export function readDateLine(text: string): Dateline | undefined {
  if (text.length > 90) return undefined
  const { date, parts } = splitDateLine(text) ?? {}
  if (!date || !parts) return undefined
  if (parts.length === 0) return { date, line: text }
  const [first, second, ...more] = parts
  if (second === undefined && isOutlet(first!)) return { agency: first!, date, line: text }
  const place = readPlaceLine(first!)
  const isFiled = second === undefined || (place && place.agency === undefined && isAgencyMark(second, text))
  return place && isFiled && more.length === 0
    ? { ...place, ...(second !== undefined && { agency: second }), date, line: text }
    : undefined
}

/** Tell whether words are an agency, a paper or the address of one. */
function isOutlet(name: string): boolean {
  return isAgencyName(name) || /^[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(name)
}

function isAgencyMark(name: string, text: string): boolean {
  return isAgencyName(name) || text.includes(`(${name})`)
}

/** Give the date of a line, and what else it says. */
function splitDateLine(text: string): { date: WrittenDate; parts: string[]; rest: string } | undefined {
  const match = dateInLine.exec(text)
  const date = match && readWrittenDate(match[0])
  if (!date) return undefined
  const rest = `${text.slice(0, match.index)} ${standIn} ${text.slice(match.index + match[0].length)}`
    .replace(dateLabel, ' ')
    .replace(weekdays, ' ')
    .replace(foreignBesides, ' ')
    .replace(times, ' ')
  const parts = rest
    .split(/[|•·()\n]/)
    .map((part) => part.replace(/^[\s,;.–—-]+|[\s,;–—-]+$|(?<=[\s,;])\.+\s*$/g, ''))
    .filter((part) => /[\p{L}\d]/u.test(part) && !isClock(part))
  return { date, parts, rest }
}

const standIn = '\n'
const dateInLine = new RegExp(`(?<![\\d/.-])(?:${datePattern})(?![\\d/])`, 'u')
const dateLabel =
  /\b(?:(?:(?:publication|release) date|date(?: of publication| published)?|(?:first )?published|posted|updated|last updated|last modified|issued|for (?:immediate )?release|filed|created|released?)(?: on| at)?|on|at):?(?=\s|$)/gi
const weekdays = new RegExp(`\\b${weekday}(?=[\\s,.]|$),?`, 'giu')
const times = new RegExp(`T?(?<![\\d])(?:${time})`, 'gi')

/**
 * Read a line that holds a date and, before or behind a comma or dash, a place as texts write it.
 *
 * @example
 * readFilingLine('27 October 2011 – Tehran') //=> { date: { year: 2011, month: 10, day: 27 }, place: 'Tehran' }
 */
export function readFilingLine(text: string): Dateline | undefined {
  const [, line = text, named] = /^(.*\S) \(([^()]+)\)$/.exec(text) ?? []
  const agency = named !== undefined && isAgencyName(named) ? named : undefined
  const { date, rest } = (text.length <= 90 && splitDateLine(agency === undefined ? text : line)) || {}
  if (date?.year === undefined || rest === undefined) return undefined
  const { before, behind } = filingLine.exec(rest)?.groups ?? {}
  const place = before ?? behind
  if (place === undefined || isClock(place)) return undefined
  return { date, place, ...(agency !== undefined && { agency }), line: text }
}

/** How names of places begin that are of two words. */
export const placePrefix =
  '(?:New|San|Santa|Los|Las|St\\.?|Saint|Rio|Tel|Abu|Kuala|Buenos|Hong|Addis|Cape|Sao|São|Port|El|Fort|Cap|Den)'
// Of two words only what places are called: "Jane Doe, 27 October 2011" says who, not where.
const town = `(?:${placePrefix} (?:de )?)?[\\p{Lu}][\\p{L}'’-]{2,}(?: City)?(?:${region})?`
const filingLine = new RegExp(
  `^\\s*(?<before>${town})\\s*[,|–—-][\\s,]*${standIn}[\\s,|–—-]*$|^[\\s,]*${standIn}[\\s,]*[,|–—-]\\s*(?<behind>${town})[\\s.]*$`,
  'u',
)

/**
 * Read a line that holds a place in capitals, and perhaps who filed from there.
 *
 * @example
 * readPlaceLine('MOSCOW - Agence France-Presse') //=> { place: 'Moscow', agency: 'Agence France-Presse' }
 */
export function readPlaceLine(text: string): Dateline | undefined {
  const groups = text.length > 70 ? undefined : placeLine.exec(text)?.groups
  if (!groups?.place || notPlaces.test(groups.place) || isClock(groups.place) || isAgencyName(groups.place))
    return undefined
  // `ANKARA - Talks failed` is a report.
  if (groups.dashed !== undefined && !isAgencyName(groups.dashed)) return undefined
  const agency = groups.agency ?? groups.dashed
  return {
    place: writePlace(groups.place + (groups.region ?? '')),
    ...(agency !== undefined && { agency: agency.trim() }),
    line: text,
  }
}

const placeLine = new RegExp(
  `^(?<place>${capitals})(?<region>${region})?(?: ?\\((?<agency>${agencyName})\\)| ?[-–—|_] ?(?<dashed>[\\p{Lu}][^()\\n]{1,40}))?\\.?$`,
  'u',
)
export const notPlaces =
  /^(?:ON|OF|IN|AND|WITH|TO|AT|BEFORE|AFTER|END|ENDS|MORE|NNNN|STORY|NEWS STORY|NEWSWIRE|URGENT|FLASH|BULLETIN|EXCLUSIVE|ANALYSIS|UPDATE|WEATHER|COPYRIGHT|ATTENTION|NATO|EU)\b|\b(?:FOR|BY|TO|NOT|UNTIL|REMARKS|ISSUE|HIGHLIGHTS|EMBARGO(?:ED)?|RELEASE|STATEMENT|ADVISORY|CORRECTION|TRANSCRIPT|PRESS)\b/

/** Write a place in capitals as other texts write it: `RIO DE JANEIRO` as `Rio de Janeiro`. */
export function writePlace(written: string): string {
  const [city = '', ...regions] = written.split(', ')
  const isShouted = city === city.toUpperCase()
  const name = (isShouted ? lowerCapitals(city) : city).replace(/(?<=\p{L}{3})\.$/u, '')
  return [name, ...regions].join(', ')
}

function lowerCapitals(city: string): string {
  return city.replace(/[\p{L}\p{M}.'’`]+/gu, (part, at: number) => {
    if (/^(?:\p{L}\.)+\p{L}?\.?$/u.test(part) && part.includes('.')) return part // U.N., ST. is none
    const lower = part.toLowerCase()
    if (at > 0 && new RegExp(`^(?:${smallWord}|au)$`).test(lower)) return lower
    return lower.replace(/^\p{L}|(?<=^\p{L}['’`])\p{L}/gu, (letter) => letter.toUpperCase())
  })
}
