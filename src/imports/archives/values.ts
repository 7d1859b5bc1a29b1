import type { Day } from '../../model/day.ts'
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

/** Read the day that a date of front matter names, in any of the forms that are in use; it may be none of the calendar. */
export function readDay(value: unknown): Day | undefined {
  const [, year, month, day] =
    /^(\d{4})-(\d\d?)-(\d\d?)(?!\d)/.exec(typeof value === 'string' ? value.trim() : '') ?? []
  if (year !== undefined) return [year, month!.padStart(2, '0'), day!.padStart(2, '0')].join('-')
  return typeof value === 'string' ? toWholeDay(readWrittenDate(value)) : undefined
}
