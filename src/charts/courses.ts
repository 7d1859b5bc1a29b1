import type { Course } from '../model/views/reckoning.ts'
import type { TimeAxis } from '../model/views/time-axis.ts'
import { chart, element, label, percent } from './svg.ts'
import { drawYears, placeDay, placeToday, widthOf } from './time-axis.ts'

/** The marks stand level with the first line of their row. */
const y = 18
const height = 28

/** Between today's line and words, in pixels, and how much that is of the narrowest chart. */
const gap = 6
const gapInPercent = 2.5

/** Two marks nearer than this, in per cent, become one. */
const nearest = 4

/** Draw the years of the axis, and the word for today. */
export function drawCourseHead(axis: TimeAxis, today: string): string {
  return chart(20, [drawYears(axis, 15, today)])
}

/**
 * Draw the course of an expectation: a stroke where it was said, a ring where it was due, a dot or a cross for what came of
 * it, heavy what is late, dashed what is not yet or never; an upright line is today. The row says it in words.
 *
 * @param noDate what stands at the end of a line that is open without a date
 */
export function drawCourse(course: Course, axis: TimeAxis, noDate: string): string {
  return chart(height, [
    ...drawToday(axis),
    ...labelOpen(course, axis, noDate),
    ...drawLines(course, axis),
    ...placeMarks(course, axis).map(drawMark),
  ])
}

function drawToday(axis: TimeAxis): string[] {
  const now = placeToday(axis)
  if (now === undefined) return []
  const x = percent(now)
  return [element('line', { class: 'today', x1: x, x2: x, y1: 0, y2: '100%' })]
}

// After today, level with the line; where there is no room for it, on the line, flush right; else nowhere: the row says it, too.
function labelOpen({ due, outcome }: Course, axis: TimeAxis, words: string): string[] {
  const now = placeToday(axis)
  if (due !== undefined || outcome || now === undefined) return []
  const width = widthOf(words) + gapInPercent
  const given = { class: 'soft', x: percent(now) }
  if (now + width <= 100) return [label({ ...given, dx: gap, y: y + 4.5 }, words)]
  return now < width ? [] : [label({ ...given, dx: -gap, y: y - 5, 'text-anchor': 'end' }, words)]
}

function drawLines({ said, firstDue, due, outcome, late }: Course, axis: TimeAxis): string[] {
  const at = (day: string) => placeRoughly(axis, day)
  const until = at(outcome?.day ?? axis.now)
  const first = firstDue ?? due
  const lateFrom = late && first !== undefined ? Math.min(until, Math.max(at(first), at(said))) : until
  const waits = due !== undefined && outcome?.came !== true && at(due) > until
  return [
    drawLine('ink', at(said), lateFrom),
    drawLine('heavy', lateFrom, until),
    waits ? drawLine('dashed', until, at(due)) : '',
  ]
}

function drawLine(name: string, from: number, to: number): string {
  return to - from < 0.01 ? '' : element('line', { class: name, x1: percent(from), x2: percent(to), y1: y, y2: y })
}

interface Mark {
  shape: 'stroke' | 'ring' | 'dot' | 'cross'
  x: number
}

/**
 * Give the marks in the order in which they are drawn: of those too near to each other the one that says more, of those
 * beyond the axis none.
 */
export function placeMarks({ said, firstDue, due, outcome }: Course, axis: TimeAxis): Mark[] {
  const mark = (shape: Mark['shape'], day: string | undefined): Mark[] =>
    day === undefined || day > axis.end ? [] : [{ shape, x: placeRoughly(axis, day) }]
  const byRank = [
    ...mark(outcome?.came === true ? 'dot' : 'cross', outcome?.day),
    ...mark('ring', due),
    ...mark('ring', firstDue),
    ...mark('stroke', said),
  ]
  const kept: Mark[] = []
  for (const one of byRank) if (kept.every(({ x }) => Math.abs(x - one.x) >= nearest)) kept.push(one)
  return kept.reverse()
}

function drawMark({ shape, x: place }: Mark): string {
  const x = percent(place)
  switch (shape) {
    case 'stroke':
      return element('line', { class: 'ink', x1: x, x2: x, y1: y - 4.5, y2: y + 4.5 })
    case 'ring':
      return element('circle', { class: 'ring', cx: x, cy: y, r: 4 })
    case 'dot':
      return element('circle', { class: 'ink', cx: x, cy: y, r: 4.5 })
    case 'cross':
      // An SVG of its own: a path cannot start at a percentage.
      return element('svg', { x, y, overflow: 'visible' }, element('path', { class: 'cross', d: 'M-4-4 4 4M-4 4 4-4' }))
  }
}

/** Give the place of a day to a tenth of a per cent: here that is less than a pixel, and pages have many of them. */
function placeRoughly(axis: TimeAxis, day: string): number {
  return Math.round(placeDay(axis, day) * 10) / 10
}
