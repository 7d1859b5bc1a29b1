import { describe, expect, test } from 'vitest'
import { steadyInterval } from './steady.ts'

const [monday, tuesday, friday] = [new Date('2011-10-24'), new Date('2011-10-25'), new Date('2011-10-28')] as const

describe('Nothing changes', () => {
  test.each([
    ['between two neighbours of now', [friday, monday, tuesday], '2011-10-26', { from: tuesday, until: friday }],
    ['from a moment on that is now', [monday, tuesday, friday], '2011-10-25', { from: tuesday, until: friday }],
    ['before the first', [monday, tuesday], '2011-10-23', { until: monday }],
    ['after the last', [monday, tuesday], '2011-10-29', { from: tuesday }],
    ['ever, where nothing is to change', [], '2011-10-29', {}],
  ])('%s', (_, moments, now, expected) => {
    expect(steadyInterval(moments, new Date(now))).toEqual(expected)
  })
})
