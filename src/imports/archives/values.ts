import type { Day } from '../../model/day.ts'
import { readDateLine } from '../dateline.ts'
import { writeShifted } from '../web/superscripts.ts'
import { readWrittenDate, toWholeDay } from '../written-date.ts'

/** Front matter of an old text, whatever its author wrote there. */
export type Matter = Readonly<Record<string, unknown>>

/** List what a key holds: items of a list, or what commas part. */
export function toList(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/\s*,\s*/) : [value]
  return items.flatMap((item) => (isScalar(item) ? String(item).trim() : [])).filter((item) => item !== '')
}

/** Tell a text or a number from lists, mappings and nothing. */
export function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

/** Tell whether a value has keys of its own. */
export function isRecord(value: unknown): value is Matter {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A day that front matter names; it may be none of the calendar. */
interface OldDay {
  day: Day
  /** Whether 3/4/2012 could be another day. */
  isAmbiguous: boolean
}

/** Read the day that a date of front matter names, in any of the forms that are in use. */
export function readOldDay(value: unknown): OldDay | undefined {
  if (!isScalar(value)) return undefined
  const text = String(value).trim()
  const [, year, month, day] =
    /^(\d{4})-(\d\d?)-(\d\d?)(?!\d)/.exec(text) ?? /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T|$)/.exec(text) ?? []
  if (year !== undefined)
    return { day: [year, month!.padStart(2, '0'), day!.padStart(2, '0')].join('-'), isAmbiguous: false }
  const written = readWrittenDate(text) ?? readDateLine(text)?.date
  const read = toWholeDay(written)
  return read === undefined ? undefined : { day: read, isAmbiguous: written?.ambiguous ?? false }
}

/** Read a day as `readOldDay`, and nothing else of it. */
export function readDay(value: unknown): Day | undefined {
  return readOldDay(value)?.day
}

/** Write a text or a number of front matter in one line, without its markup; a tag of the old site alone says nothing. */
export function textOf(value: unknown): string {
  if (!isScalar(value) || /^\s*\{([{%])[^}]*\}\}?\s*$/.test(String(value))) return ''
  return String(value)
    .replace(/<(su[bp])\b[^>]*>(.*?)<\/\1>/g, (_, tagName: string, inner: string) =>
      writeShifted(inner.replace(/<[^>]+>/g, ''), tagName),
    )
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
