import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { createProgress } from './progress.ts'

const steps: [text: string, done?: string][] = [['Reading'], ['Rendering', '1'], ['Rendering', '2'], ['Rendering', '3']]

test('Each step stands on a line of its own where nobody watches, once', () => {
  expect(record({})).toBe('Reading\nRendering\n')
})

test('On a terminal a step takes the place of the last, is cut to its width, and goes at the end', () => {
  const clear = '\u001B[1G\u001B[2K'
  const shown = ['Reading …', 'Rendering: 1', 'Rendering: 3', '']
  expect(record({ isTTY: true, columns: 13 })).toBe(shown.map((text) => clear + text).join(''))
})

function record(terminal: { isTTY?: boolean; columns?: number }): string {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), terminal)
  let clock = 0
  const progress = createProgress(stream, () => clock)
  for (const [text, done] of steps) {
    progress.step(text, done)
    clock += 60
  }
  progress.end()
  return String(stream.read() ?? '')
}
