import { addDays, addMonths, isDay, type Day } from '../model/day.ts'
import { parseLooseDate, toTimex, type LooseDate, type Modifier, type Timex } from '../model/loose-date.ts'
import { readShape, seasons, shapes, type Shape } from './date-shapes.ts'
import type { Span } from './prose.ts'

/** A date in a text, and the TIMEX3 value that it means. */
export interface ReadDate extends Span, Timex {}

/**
 * Find the calendar dates in a text: "27 October 2011", "in May 2012", "spring 2012", "by 2020", "last Tuesday".
 *
 * What leaves the year or the day open is read from the day on which the text was written; without one it is left out.
 *
 * @example
 * findDates('Deployed by 2020.') //=> [{ start: 9, end: 16, value: '2020', modifier: 'before' }]
 */
export function findDates(text: string, written?: Day): ReadDate[] {
  const dates: ReadDate[] = []
  let at = 0
  for (const found of listShapes(text)) {
    if (found.start < at) continue
    const date = resolveShape(found.shape, written)
    if (date === undefined) continue
    const { start, modifier } = readModifier(text, found.start)
    dates.push({ start, end: found.end, ...toTimex(modifier ? { ...date, modifier } : date) })
    at = found.end
  }
  return dates
}

/** List all that has the shape of a date, the longest first of those that begin at one place. */
function listShapes(text: string): (Span & { shape: Shape })[] {
  return shapes
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length, shape: readShape(match) }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Read "by" or "about" before a date. */
function readModifier(text: string, start: number): { start: number; modifier?: Modifier } {
  const match = /(?<!\p{L})(?:(by|before|prior to)|about|around|circa|roughly|approximately)\s$/iu.exec(
    text.slice(Math.max(0, start - 16), start),
  )
  if (!match) return { start }
  return { start: start - match[0].length, modifier: match[1] === undefined ? 'about' : 'before' }
}

/** Give the date that a shape means; undefined where no calendar has it, or where it cannot be told which is meant. */
function resolveShape(shape: Shape, written: Day | undefined): LooseDate | undefined {
  const { year } = shape
  if (year !== undefined) return parseLooseDate(writePeriod(shape, year))
  if (written === undefined) return undefined
  if (shape.day !== undefined) return dayOf(findNearest(shape, written))
  if (shape.month !== undefined || shape.season !== undefined) return parseLooseDate(findPeriod(shape, written))
  if (shape.weekday !== undefined) return dayOf(findWeekday(shape, written))
  return countFrom(shape, written)
}

/** Write a period in the form that front matter has. */
function writePeriod(shape: Shape, year: number): string {
  if (shape.quarter !== undefined) return `${year}-Q${shape.quarter}`
  if (shape.season !== undefined) return `${year}-${seasons[shape.season]!}`
  if (shape.month === undefined) return String(year)
  const ofYear = `${year}-${pad(shape.month + 1)}`
  return shape.day === undefined ? ofYear : `${ofYear}-${pad(shape.day)}`
}

/** Give the day of the year that is nearest to the day of writing. */
function findNearest(shape: Shape, written: Day): Day {
  const days = yearsAround(written)
    .map((year) => writePeriod(shape, year))
    .filter(isDay)
  const distance = (day: Day) => Math.abs(Date.parse(day) - Date.parse(written))
  return days.length === 0 ? '' : days.reduce((a, b) => (distance(b) < distance(a) ? b : a))
}

/** Give the month or season that is meant: the last, the next, or the one whose middle is nearest. */
function findPeriod(shape: Shape, written: Day): string {
  const starts = yearsAround(written).map((year) => parseLooseDate(writePeriod(shape, year))!)
  const current = written.slice(0, 7)
  const past = starts.filter(({ start }) => start.slice(0, 7) < current)
  const coming = starts.filter(({ start }) => start.slice(0, 7) > current)
  const distance = ({ start }: LooseDate) => Math.abs(Date.parse(addDays(start, 15)) - Date.parse(written))
  const nearest = starts.reduce((a, b) => (distance(b) < distance(a) ? b : a))
  const meant = shape.direction === -1 ? past.at(-1) : shape.direction === 1 ? coming[0] : nearest
  return writePeriod(shape, Number((meant ?? nearest).start.slice(0, 4)))
}

/** Give the weekday that is meant: the next where the text says so, else the one that was last, today included. */
function findWeekday({ weekday: wanted, direction }: Shape, written: Day): Day {
  const today = new Date(written).getUTCDay()
  const ahead = (wanted! - today + 7) % 7
  if (direction === 1) return addDays(written, ahead === 0 ? 7 : ahead)
  return addDays(written, ahead === 0 ? (direction === -1 ? -7 : 0) : ahead - 7)
}

/** Give the day, month or year that is so many of them away. */
function countFrom({ unit: counted, direction = 0, count = 1 }: Shape, written: Day): LooseDate | undefined {
  const steps = direction * count
  if (counted === 'day') return dayOf(addDays(written, steps))
  if (counted === 'month') return parseLooseDate(addMonths(written, steps).slice(0, 7))
  return parseLooseDate(String(Number(written.slice(0, 4)) + steps))
}

function dayOf(day: Day): LooseDate | undefined {
  return parseLooseDate(day)
}

function yearsAround(day: Day): number[] {
  const year = Number(day.slice(0, 4))
  return [year - 1, year, year + 1]
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
