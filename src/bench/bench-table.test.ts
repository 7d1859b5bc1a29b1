import { expect, test } from 'vitest'
import { writeComparison, writeTable } from './bench-table.ts'
import type { BenchResult } from './bench.ts'

const counts = { texts: 100, compiled: 100, views: 120, rendered: 120, written: 300, removed: 0 }

function result(size: number, seconds: number): BenchResult {
  return {
    size,
    runs: 1,
    dateline: { output: { files: 300, bytes: 2_500_000 }, scenarios: { cold: { seconds, peakBytes: 250e6, counts }, unchanged: { seconds: 0.5, counts } } },
    hugo: { output: { files: 310, bytes: 2e6 }, cold: { seconds: 2, peakBytes: 90e6 }, again: { seconds: 1 } },
  } // prettier-ignore
}

test('A table shows seconds, memory, counts and the ratio to Hugo', () => {
  expect(writeTable(result(100, 3)).split('\n')).toEqual([
    '             seconds  peak MB  texts  compiled  views  rendered  written  removed  × Hugo',
    'cold            3.00      250    100       100    120       120      300        0    1.50',
    'unchanged       0.50  unknown    100       100    120       120      300        0    0.50',
    'Hugo, cold      2.00       90',
    'Hugo, again     1.00  unknown',
    'Dateline: 300 files, 2.5 MB',
    'Hugo: 310 files, 2.0 MB',
    '',
  ])
})

test('Two sizes are compared by the briefing', () => {
  expect(writeComparison([result(1000, 3), result(10_000, 36)])).toBe(
    'Cold, a briefing: 3.00 ms at 1000, 3.60 ms at 10000: 1.20 times as long',
  )
  expect(writeComparison([result(1000, 3)])).toBeUndefined()
})
