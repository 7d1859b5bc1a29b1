import { spawn } from 'node:child_process'
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { takeLock } from './lock.ts'
import { makeTemporary } from './site-fixture.ts'

test('A lock is refused while its process lives, and free when it is given back', () => {
  const lock = join(makeTemporary(), 'lock')
  const release = takeLock(lock, 'dist')
  expect(() => takeLock(lock, 'dist')).toThrow(
    `Another build (process ${process.pid}) is publishing to "dist". Wait until it ends, then build again.`,
  )
  release()
  expect(existsSync(lock)).toBe(false)
  takeLock(lock, 'dist')()
})

test('The lock of a process that was killed is taken over', async () => {
  const lock = join(makeTemporary(), 'lock')
  const code = `import { takeLock } from ${JSON.stringify(new URL('./lock.ts', import.meta.url))}
    takeLock(${JSON.stringify(lock)}, 'dist')
    console.log('held')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', code])
  await once(child.stdout, 'data')
  expect(() => takeLock(lock, 'dist')).toThrow(`process ${child.pid}`)
  child.kill('SIGKILL')
  await once(child, 'exit')
  takeLock(lock, 'dist')
  expect(readFileSync(lock, 'utf8')).toMatch(new RegExp(`^${process.pid} `))
})

test.runIf(process.platform === 'linux').each([
  ['that started at another time and so is another', `${process.pid} 1`],
  ['that cannot be', 'not a process'],
  ['of nobody', ''],
])('The lock of a process %s is taken over', (_, text) => {
  const lock = join(makeTemporary(), 'lock')
  writeFileSync(lock, text)
  utimesSync(lock, 1, 1)
  expect(takeLock(lock, 'dist')).toBeTypeOf('function')
})

test('A lock that is being taken at this moment is refused', () => {
  const lock = join(makeTemporary(), 'lock')
  writeFileSync(lock, '')
  expect(() => takeLock(lock, 'dist')).toThrow('Another build is publishing')
})
