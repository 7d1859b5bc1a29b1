import { expect, test } from 'vitest'
import { measureCommand, medianOf, readTreeMemory } from './measure.ts'

test.each([
  [[3], 3],
  [[9, 1, 2], 2],
  [[9, 1, 2, 4], 3],
])('The median of %j is %f', (numbers, median) => {
  expect(medianOf(numbers)).toBe(median)
})

test('A command is measured with what it starts', async () => {
  const inner = 'const kept = Buffer.alloc(150e6, 1); setTimeout(() => kept.length, 400)'
  const outer = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(inner)}])`
  const { seconds, peakBytes } = await measureCommand({ command: process.execPath, args: ['-e', outer], cwd: '.' })
  expect(seconds).toBeGreaterThan(0.4)
  if (readTreeMemory(process.pid) !== undefined) expect(peakBytes).toBeGreaterThan(150e6)
})

test('A command that fails is an error with what it printed', async () => {
  const args = ['-e', 'console.error("no such archive"); process.exitCode = 3']
  await expect(measureCommand({ command: process.execPath, args, cwd: '.' })).rejects.toThrow(
    /ended with 3:\nno such archive/,
  )
})
