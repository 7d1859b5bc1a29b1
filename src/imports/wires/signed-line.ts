import { readDateLines } from '../date-lines.ts'
import { isClock, type Dateline } from '../dateline.ts'
import { isAgencyName, readAgencyLine, readByline } from './parts.ts'
import { datePattern } from '../written-date.ts'

/** Who wrote a report, and what the line of their names says besides. */
export interface SignedLine {
  names: string[]
  datelines: Dateline[]
}

/**
 * Read a byline that has agency, place or date beside it: `By Ann Lee (AFP) – Oct 27, 2011`, `By Ann Lee, Brussels, 27 October 2011`.
 *
 * @returns undefined where a part of it is none of these
 */
export function readSignedLine(text: string): SignedLine | undefined {
  if (text.length > 160) return undefined
  const signed: SignedLine = { names: [], datelines: [] }
  for (const part of text
    .replace(lastDate, '|$1')
    .split(/\s*[|•·]\s*|\s+[–—-]\s+/)
    .filter(Boolean)) {
    const dates = readDateLines(part)
    const agency = readAgencyLine(part)
    const byline = readByline(part.replace(inBrackets, ''))
    if (dates.length > 0) signed.datelines.push(...dates)
    else if (agency !== undefined) signed.datelines.push({ agency, line: part })
    else if (byline) addByline(signed, byline, inBrackets.exec(part)?.[1])
    else if (!isClock(part) && !place.test(part)) return undefined
    else if (place.test(part)) signed.datelines.push({ place: part, line: part })
  }
  return signed.names.length > 0 && signed.datelines.length > 0 ? signed : undefined
}

const lastDate = new RegExp(`(?:,| [–—-])? (${datePattern})$`, 'u')
const inBrackets = / ?\(([^()]+)\)$/
const place = /^\p{Lu}[\p{L}’'-]*(?:,? \p{Lu}[\p{L}’'-]+){0,3}$/u

/** Add names; a single word behind them is where they are, or for whom they write. */
function addByline({ names, datelines }: SignedLine, byline: readonly string[], agency: string | undefined): void {
  const last = byline.length > 1 ? byline.at(-1)! : ''
  const isPlace = place.test(last) && !last.includes(' ')
  names.push(...(isPlace ? byline.slice(0, -1) : byline))
  if (isPlace) datelines.push(isAgencyName(last) ? { agency: last, line: last } : { place: last, line: last })
  if (agency !== undefined && isAgencyName(agency)) datelines.push({ agency, line: agency })
}
