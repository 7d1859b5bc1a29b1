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
  const child = spawnModule(code)
  await once(child.stdout, 'data')
  expect(() => takeLock(lock, 'dist')).toThrow(`process ${child.pid}`)
  child.kill('SIGKILL')
  await once(child, 'exit')
  takeLock(lock, 'dist')
  expect(readFileSync(lock, 'utf8')).toMatch(new RegExp(`^${process.pid} `))
})

test('A lock whose holder cannot be written, as on a full disk, is not left behind', async () => {
  const lock = join(makeTemporary(), 'lock')
  const child = spawnModule(
    `import { takeLock } from ${JSON.stringify(new URL('./lock.ts', import.meta.url))}
    try { takeLock(${JSON.stringify(lock)}, 'dist') } catch (error) { console.log(error.code) }`,
    'ulimit -f 0',
  )
  const [printed] = (await once(child.stdout, 'data')) as [Buffer]
  expect(printed.toString()).toBe('EFBIG\n')
  expect(existsSync(lock)).toBe(false)
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

test.runIf(process.platform === 'linux')('A lock that is being taken is refused once it says by whom', async () => {
  const lock = join(makeTemporary(), 'lock')
  writeFileSync(lock, '')
  const child = spawnModule(
    `import { takeLock } from ${JSON.stringify(new URL('./lock.ts', import.meta.url))}
    console.log('asks')
    try { takeLock(${JSON.stringify(lock)}, 'dist') } catch (error) { console.log(error.message) }`,
  )
  await once(child.stdout, 'data')
  writeFileSync(lock, readFileSync(`/proc/${process.pid}/stat`, 'utf8').replace(/^(\d+) .*\) (?:\S+ ){19}(\d+) .*\n$/s, '$1 $2')) // prettier-ignore
  const [printed] = (await once(child.stdout, 'data')) as [Buffer]
  expect(printed.toString()).toContain(`Another build (process ${process.pid}) is publishing`)
})

test('A lock whose build was killed before it said by whom is taken over', () => {
  const lock = join(makeTemporary(), 'lock')
  writeFileSync(lock, '')
  expect(takeLock(lock, 'dist')).toBeTypeOf('function')
})

/** Run a module in a process of its own, after a command of the shell that limits it. */
function spawnModule(code: string, limit = 'true') {
  const node = [process.execPath, '--input-type=module-typescript', '--eval', code]
  return spawn('sh', ['-c', `${limit} && exec "$@"`, 'sh', ...node])
}
