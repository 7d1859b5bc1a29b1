import type { Assessments, Trend } from '../model/views/assessments.ts'
import { chart, element, percent } from './svg.ts'
import { drawYears, placeDay } from './time-axis.ts'

/** What is better stands above the line, what is worse below it, as far as a line of words. */
const lane = 20
const middle = lane * 1.5
const base = lane * 3

/** Two bars of one kind nearer than this, in per cent, become one: they are narrower than rings and dots. */
const nearest = 1.6

/** Draw the judgements of a topic over time. */
export function drawAssessments({ axis, marks, sentence }: Assessments, title: string): string {
  return chart(
    base + 22,
    [
      element('line', { class: 'hair', x1: 0, x2: '100%', y1: middle, y2: middle }),
      ...drawTrend('better'),
      ...drawTrend('same'),
      ...drawTrend('worse'),
      drawYears(axis, base + 17),
    ],
    { title, description: sentence },
  )

  function drawTrend(wanted: Trend): string[] {
    const bars: string[] = []
    let last = -Infinity
    for (const { day, trend } of marks) {
      const x = placeDay(axis, day)
      if (trend !== wanted || x - last < nearest) continue
      last = x
      bars.push(drawMark(trend, x))
    }
    return bars
  }
}

function drawMark(trend: Trend, at: number): string {
  const x = percent(at)
  switch (trend) {
    case 'better':
      return element('line', { class: 'bar', x1: x, x2: x, y1: middle, y2: middle - lane })
    case 'worse':
      return element('line', { class: 'bar', x1: x, x2: x, y1: middle, y2: middle + lane })
    case 'same':
      return element('circle', { class: 'ink', cx: x, cy: middle, r: 3.5 })
  }
}
