import { daysBetween, type Day } from '../model/day.ts'
import type { TimeAxis } from '../model/views/time-axis.ts'
import { element, label, part, percent } from './svg.ts'

/** Give the place of a day on an axis, in per cent; what lies outside stands at its end. */
export function placeDay({ start, end }: Pick<TimeAxis, 'start' | 'end'>, day: Day): number {
  return Math.min(100, Math.max(0, (daysBetween(start, day) / daysBetween(start, end)) * 100))
}

/** Draw a hairline where years begin: all of them, or where these are many every second, fifth or tenth. */
export function drawYearLines(axis: TimeAxis, y1: number | string, y2: number | string): string {
  return markedYears(axis)
    .map(({ start }) => element('line', { class: 'hair', x1: percent(start), x2: percent(start), y1, y2 }))
    .join('')
}

/** Find where today stands, in per cent; nowhere on an axis that ends before. */
export function placeToday(axis: TimeAxis): number | undefined {
  return axis.now > axis.end ? undefined : placeDay(axis, axis.now)
}

/** Say how wide words are at most where a chart is narrowest, in per cent. */
export function widthOf(words: string): number {
  return words.length * letterWidth
}

/**
 * Draw the names of years, each from where it begins, and at the head of today's line the word for it.
 *
 * @param y the baseline
 */
export function drawYears(axis: TimeAxis, y: number, today?: string): string {
  const now = today === undefined ? undefined : labelToday(axis, today)
  const century = hasManyCenturies(axis) ? [] : ['century']
  const names = labelYears(axis).flatMap(({ year, start, from, to }) => {
    const fits = (scale: number) => !now || isApart({ from, to }, now, scale)
    if (!fits(roomier)) return []
    const place = from < start ? { x: '100%', 'text-anchor': 'end' } : { x: percent(start) }
    const digits = String(year)
    return label(
      { class: fits(1) ? 'soft' : 'soft roomy', ...place, y },
      ...century.map((name) => part(name, digits.slice(0, 2))),
      digits.slice(century.length * 2),
    )
  })
  return names.join('') + (now ? label({ class: 'strong', ...now.place, y }, now.word) : '')
}

// The narrowest chart is 240 px wide. There a name has two digits and is 17 px wide in the widest of our faces; from 27rem
// on it has four, and 34 px. Where two digits might be of two centuries it always has four. In per cent, with the space after:
const widths = { short: 9.5, long: 17 }
/** What has room from 20rem on only is called `roomy`. */
const roomier = 240 / 320
const letterWidth = 3.9

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]

/** Where years begin, of which the names fit side by side. */
function markedYears(axis: TimeAxis): { year: number; start: number }[] {
  const first = Number(axis.start.slice(0, 4))
  const years = Array.from({ length: Number(axis.end.slice(0, 4)) - first + 1 }, (_, index) => first + index)
  const fitting = Math.floor(100 / widthIn(axis))
  const step = steps.find((size) => years.length / size <= fitting)!
  return years.filter((year) => year % step === 0).map((year) => ({ year, start: placeDay(axis, `${year}-01-01`) }))
}

/** Where the names of years stand; the last may have to stand left of its beginning, or has no room. */
function labelYears(axis: TimeAxis): { year: number; start: number; from: number; to: number }[] {
  const width = widthIn(axis)
  const years = markedYears(axis)
  return years.flatMap(({ year, start }, index) => {
    const from = Math.min(start, 100 - width)
    const before = years[index - 1]
    return before && before.start + width > from ? [] : [{ year, start, from, to: from + width }]
  })
}

function labelToday(axis: TimeAxis, word: string) {
  const [x, width] = [placeToday(axis), widthOf(word)]
  if (x === undefined) return undefined
  if (x + width / 2 > 100) return { word, place: { x: '100%', 'text-anchor': 'end' }, from: 100 - width, to: 100 }
  if (x < width / 2) return { word, place: { x: '0%' }, from: 0, to: width }
  return { word, place: { x: percent(x), 'text-anchor': 'middle' }, from: x - width / 2, to: x + width / 2 }
}

interface Extent {
  from: number
  to: number
}

/** Tell whether the name of a year and today's, which ends or is centred where it stands, keep apart. @param scale of widths */
function isApart(year: Extent, now: Extent, scale: number): boolean {
  const width = (now.to - now.from) * scale
  const from = now.to === 100 ? 100 - width : now.from === 0 ? 0 : (now.from + now.to - width) / 2
  return year.from + (year.to - year.from) * scale < from || year.from > from + width
}

function widthIn(axis: TimeAxis): number {
  return hasManyCenturies(axis) ? widths.long : widths.short
}

function hasManyCenturies({ start, end }: TimeAxis): boolean {
  return Number(end.slice(0, 4)) - Number(start.slice(0, 4)) > 99
}
