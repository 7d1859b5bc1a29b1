import type { TenureBar } from '../model/views/office-bars.ts'
import type { TimeAxis } from '../model/views/time-axis.ts'
import { chart, element, percent } from './svg.ts'
import { drawYearLines, drawYears, placeDay } from './time-axis.ts'

const height = 9

/** Draw the years of the axis. */
export function drawOfficeYears(axis: TimeAxis): string {
  return chart(20, [drawYears(axis, 15)])
}

/** Draw the hairlines of the years, to stand behind all bars and as high as they all are. */
export function drawOfficeLines(axis: TimeAxis): string {
  return chart(1, [drawYearLines(axis, 0, '100%')])
}

/** Draw from when to when an office was held: solid where that is certain, outlined where it is possible. */
export function drawOfficeBar({ possible, certain }: TenureBar, axis: TimeAxis): string {
  const bars = [
    ...(possible ? [drawSpan(possible, axis, { class: 'outline', y: 1.5, height: height - 3 })] : []),
    ...(certain ? [drawSpan(certain, axis, { class: 'ink', y: 1, height: height - 2 })] : []),
  ]
  return chart(height, bars)
}

/** Where the words of a bar stand: from its beginning, or up to its end, in per cent from that side. */
export interface Hanging {
  side: 'left' | 'right'
  inset: string
}

/** Hang the words of a bar from the end that has room; those of a bar that runs to today, from there. */
export function hangWords({ possible }: TenureBar, axis: TimeAxis): Hanging {
  if (!possible) return { side: 'left', inset: '0%' }
  const [from, to] = possible.map((day) => placeDay(axis, day)) as [number, number]
  return to === 100 || to > 100 - from
    ? { side: 'right', inset: percent(100 - to) }
    : { side: 'left', inset: percent(from) }
}

/** A day is narrower than a stroke; a bar is not. */
const narrowest = 0.6

function drawSpan([from, to]: [string, string], axis: TimeAxis, rest: Record<string, string | number>): string {
  const [x1, x2] = [placeDay(axis, from), placeDay(axis, to)]
  const width = Math.max(narrowest, x2 - x1)
  return element('rect', { ...rest, x: percent(Math.min(x1, 100 - width)), width: percent(width) })
}
