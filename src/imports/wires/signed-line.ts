import { readDateLines } from '../date-lines.ts'
import { isClock, readPlaceLine, type Dateline } from '../dateline.ts'
import { isAgencyName, readAgencyLine } from '../agencies.ts'
import { readBesideByline, readByline } from '../byline.ts'
import { datePattern } from '../written-date.ts'

/** Who wrote a report, and what the line of their names says besides. */
export interface SignedLine {
  names: string[]
  datelines: Dateline[]
  /** Whether each word of the line is in one of these. */
  isWhole: boolean
}

/**
 * Read a byline, with agency, place or date beside it: `By Ann Lee (AFP) – Oct 27, 2011`, `By Ann Lee, Brussels, 27 October 2011`.
 *
 * @returns undefined where a part of it is none of these
 */
export function readSignedLine(text: string): SignedLine | undefined {
  if (text.length > 160) return undefined
  const parts = text
    .replace(lastDate, '|$1')
    .split(/\s*[|•·]\s*|\s+[–—-]\s+|\s(?=by \p{Lu})/u)
    .filter(Boolean)
  const read = parts.map((part, index) => readPart(part, parts.length > 1 && index > 0))
  if (!read.every((part) => part !== undefined)) return undefined
  const names = read.flatMap((part) => part.names ?? [])
  const datelines = read.flatMap((part) => part.datelines ?? []).map((one) => ({ ...one, line: one.line ?? text }))
  return names.length > 0 ? { names, datelines, isWhole: holdsAll(text, names, datelines) } : undefined
}

interface Part {
  names?: readonly string[]
  datelines?: readonly Dateline[]
}

function readPart(part: string, isBeside: boolean): Part | undefined {
  const dates = readDateLines(part)
  if (dates.length > 0) return { datelines: dates }
  const agency = readAgencyLine(part)
  if (agency !== undefined) return { datelines: [{ agency, line: part }] }
  const byline = readByline(part.replace(inBrackets, ''))
  if (byline) return readNames(part, byline)
  if (isClock(part)) return {}
  if (!isBeside || !place.test(part)) return undefined
  const inCapitals = /\p{Ll}/u.test(part) ? undefined : readPlaceLine(part)
  return { datelines: [inCapitals ?? { place: part, line: part }] }
}

const lastDate = new RegExp(`(?:,| [–—-])? (${datePattern})$`, 'u')
const inBrackets = / ?\(([^()]+)\)$/
const place = /^\p{Lu}[\p{L}’'-]*(?:,? \p{Lu}[\p{L}’'-]+){0,3}$/u

/** Give names and what stands beside them; a single word behind them is where they are, or for whom they write. */
function readNames(part: string, byline: readonly string[]): Part {
  const [, agency] = inBrackets.exec(part) ?? []
  const last = byline.length > 1 ? byline.at(-1)! : ''
  const isPlace = place.test(last) && !last.includes(' ')
  const beside = [
    ...readBesideByline(part),
    ...(isPlace ? [isAgencyName(last) ? { agency: last } : { place: last }] : []),
    ...(agency !== undefined && isAgencyName(agency) ? [{ agency }] : []),
  ]
  return { names: isPlace ? byline.slice(0, -1) : byline, datelines: beside }
}

/** Tell whether what was read of a line holds all its words; dates are read as a whole. */
function holdsAll(text: string, names: readonly string[], datelines: readonly Dateline[]): boolean {
  const held = [...names, ...datelines.flatMap(({ place: where, agency, line, date }) => [where, agency, date && line])]
  const words = held.join(' ').toLowerCase()
  return (text.match(/\p{L}{2,}/gu) ?? []).every(
    (word) => words.includes(word.toLowerCase()) || small.has(word.toLowerCase()),
  )
}

const small: ReadonlySet<string> = new Set('by from in and the par von por am pm'.split(' '))
