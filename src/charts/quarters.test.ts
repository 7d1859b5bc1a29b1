import { expect, test } from 'vitest'
import type { QuarterStrip } from '../model/views/quarter-strip.ts'
import { drawQuarterRow, drawQuarters, scaleQuarters } from './quarters.ts'

const axis = { start: '2012-01-01', end: '2013-12-31', now: '2013-12-31' }
const few = { axis, counts: [0, 0, 0, 0, 0, 0, 1, 2] }
const many = { axis, counts: [0, 0, 0, 0, 0, 0, 0, 3000] }

test.each<[string, (typeof few)[], 'row' | 'chart', object]>([
  ['a briefing is six pixels in a row', [few], 'row', { unit: 6, height: 12 }],
  ['seven fill a row', [{ axis, counts: [7] }], 'row', { unit: 6, height: 42 }],
  ['of more each is less, so that none is higher than its row', [many], 'row', { unit: 0.014, height: 42 }],
  ['all rows have the scale of the highest', [few, many], 'row', { unit: 0.014, height: 42 }],
  ['a briefing is 24 pixels in a chart', [few], 'chart', { unit: 24, height: 48, step: 1 }],
  ['hairlines are not nearer than twelve pixels', [{ axis, counts: [107] }], 'chart', { height: 120, step: 20 }],
  ['hairlines are as many of 3,000', [many], 'chart', { height: 120, step: 500 }],
  ['nothing has a scale, too', [{ axis, counts: [0, 0] }], 'row', { unit: 6, height: 6 }],
])('On the scale %s', (_, strips, size, scale) => {
  expect(scaleQuarters(strips, size)).toMatchObject(scale)
})

test('A bar is as high as its count, stands on the line, and none is lower than a pixel', () => {
  const row = drawQuarterRow({ axis, counts: [0, 1, 3000] }, scaleQuarters([many], 'row'))
  expect([...row.matchAll(/<rect[^>]* y="(\d+)" height="(\d+)"/g)].map(([, ...rest]) => rest)).toEqual([
    ['41', '1'],
    ['0', '42'],
  ])
})

test('A chart tells its figures to who cannot see it, a row is silent', () => {
  const strip: QuarterStrip = {
    ...few,
    sentence: 'Subject of <three>.',
    peak: { index: 7, label: ['2', ', fourth quarter of 2013'] },
    years: [
      { year: '2012', quarters: [0, 0, 0, 0], total: 0 },
      { year: '2013', quarters: [0, 0, 1, 2], total: 3 },
    ],
  }
  expect(drawQuarters(strip, 'By quarter')).toContain(
    ' role="img"><title>By quarter</title><desc>Subject of &lt;three&gt;. 2012: 0 2013: 3</desc>',
  )
  expect(drawQuarterRow(few, scaleQuarters([few], 'row'))).toContain(
    '<svg width="100%" height="13" aria-hidden="true">',
  )
})
