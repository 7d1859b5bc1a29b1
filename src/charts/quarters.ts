import type { QuarterCounts, QuarterStrip } from '../model/views/quarter-strip.ts'
import { chart, element, label, part, percent } from './svg.ts'
import { drawYears } from './time-axis.ts'

/** How high a briefing stands, and how many a hairline is. */
export interface QuarterScale {
  /** Pixels a briefing. */
  unit: number
  /** Pixels of the highest bar. */
  height: number
  /** Briefings from one hairline to the next. */
  step: number
}

/** Pixels a briefing, until bars would be higher than the bound: in a row of a table, and in a chart of its own. */
const sizes = { row: { unit: 6, bound: 42 }, chart: { unit: 24, bound: 120 } }
const labelHeight = 24
const axisHeight = 22
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]

/**
 * Find the scale on which charts can be compared: one for all, bounded by the highest bar among them.
 *
 * @example
 * scaleQuarters([{ counts: [0, 5, 107] }], 'chart') //=> { unit: 1.121…, height: 120, step: 20 }
 */
export function scaleQuarters(
  strips: readonly Pick<QuarterCounts, 'counts'>[],
  size: keyof typeof sizes,
): QuarterScale {
  const { unit: most, bound } = sizes[size]
  const highest = Math.max(1, ...strips.flatMap(({ counts }) => counts))
  const unit = Math.min(most, bound / highest)
  return { unit, height: Math.ceil(highest * unit), step: steps.find((count) => count * unit >= 12) ?? highest }
}

/** Give the width past which bars would be slabs: a young desk has a small chart. */
export function widestFor({ counts }: Pick<QuarterCounts, 'counts'>): string {
  return `${counts.length * 32}px`
}

/** Draw the bars of a row; the row says the figures. */
export function drawQuarterRow({ counts }: QuarterCounts, scale: QuarterScale): string {
  return chart(scale.height + 1, [...drawBars(counts, scale, 0), drawAcross(scale.height, 'hair')])
}

/** Draw the names of the years, for the head of a table whose rows are bars. */
export function drawQuarterHead({ axis }: QuarterCounts): string {
  return chart(20, [drawYears(axis, 15)])
}

/** Draw the coverage of an entry with its axis, its highest bar and its longest silence named. */
export function drawQuarters(strip: QuarterStrip, title: string): string {
  const scale = scaleQuarters([strip], 'chart')
  const base = labelHeight + scale.height
  const marks = [
    ...drawHairlines(scale, base),
    ...drawBars(strip.counts, scale, labelHeight),
    drawAcross(base, 'ink'),
    labelPeak(strip, labelHeight - 8),
    labelSilence(strip, base - 8),
    drawYears(strip.axis, base + 17),
  ]
  const figures = strip.years.map(({ year, total }) => `${year}: ${total}`)
  return chart(base + axisHeight, marks, { title, description: [strip.sentence, ...figures].join(' ') })
}

function drawBars(counts: readonly number[], { unit, height }: QuarterScale, top: number): string[] {
  const slot = 100 / counts.length
  return counts.flatMap((count, index) => {
    if (count === 0) return []
    const bar = Math.max(1, Math.round(count * unit))
    const place = { x: percent(slot * (index + 0.12)), width: percent(slot * 0.76) }
    return [element('rect', { class: 'ink', ...place, y: top + height - bar, height: bar })]
  })
}

function drawHairlines({ unit, height, step }: QuarterScale, base: number): string[] {
  const count = Math.floor(height / (step * unit) + 0.01) // the height was rounded up, the product may be a hair more
  return Array.from({ length: count }, (_, index) => drawAcross(base - Math.round((index + 1) * step * unit), 'hair'))
}

function drawAcross(y: number, name: string): string {
  return element('line', { class: name, x1: 0, x2: '100%', y1: y, y2: y })
}

// From the end of the bar that has room; in a narrow chart only the figure.
function labelPeak({ counts, peak }: QuarterStrip, y: number): string {
  const slot = 100 / counts.length
  const [figure, words] = peak.label
  const isLeft = peak.index < counts.length / 2
  const place = isLeft
    ? { x: percent(slot * (peak.index + 0.12)) }
    : { x: percent(slot * (peak.index + 0.88)), 'text-anchor': 'end' }
  return label({ ...place, y }, figure, ...(words === '' ? [] : [part('wide', words)]))
}

/** The narrowest chart with all of its words, in pixels, and the width of a letter there at most. */
const wideChart = 640
const letterWidth = 8

function labelSilence({ counts, silence }: QuarterStrip, y: number): string {
  if (!silence) return ''
  const room = (silence.length / counts.length) * wideChart
  if (room < silence.label.length * letterWidth + 16) return ''
  const x = percent(((silence.index + silence.length / 2) / counts.length) * 100)
  return label({ class: 'soft wide', x, y, 'text-anchor': 'middle' }, silence.label)
}
