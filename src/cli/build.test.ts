import { expect, test } from 'vitest'
import { writeReport } from './build.ts'

test('A disk that fills once the site is published is told in a sentence', () => {
  const report = { texts: 1, compiled: 1, seconds: 1, views: 1, rendered: 1, written: 1, removed: 0, files: 1 }
  expect(() => {
    writeReport(report, '/dev/full')
  }).toThrow(
    'Dateline could not write what the build did to "/dev/full": the disk is full. Free some space and build again. (ENOSPC)',
  )
})
