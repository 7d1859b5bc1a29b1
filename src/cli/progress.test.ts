import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { createProgress } from './progress.ts'

test('Each step stands on a line of its own where nobody watches', () => {
  expect(record({}, 'Reading', 'Rendering 5 pages')).toBe('Reading\nRendering 5 pages\n')
})

test('On a terminal a step takes the place of the last, is cut to its width, and goes at the end', () => {
  const written = record({ isTTY: true, columns: 12 }, 'Reading', 'Rendering 5 pages')
  const clear = '\u001B[1G\u001B[2K'
  expect(written).toBe(`${clear}Reading …${clear}Rendering 5${clear}`)
})

function record(terminal: { isTTY?: boolean; columns?: number }, ...steps: string[]): string {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: false, columns: 80, ...terminal })
  const progress = createProgress(stream)
  for (const step of steps) progress.step(step)
  progress.end()
  return String(stream.read() ?? '')
}
