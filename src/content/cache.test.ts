import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, onTestFinished, test } from 'vitest'
import { giveUpRoot, makeFolder } from '../../tests/folder.ts'
import { openCache, type Cache } from './cache.ts'

test('What was put is there for the next run, by key and by prefix', () => {
  const path = makePath()
  open(path).put([
    ['facts:a', 'A'],
    ['facts:ä', 'Ä'],
    ['factual', 'other'],
  ])
  const cache = open(path)
  expect(cache.get('facts:a')).toBe('A')
  expect(cache.get('facts:b')).toBeUndefined()
  expect(listAll(cache, 'facts:')).toEqual({ a: 'A', ä: 'Ä' })
})

test('What another version of the program made is not there', () => {
  const path = makePath()
  open(path, { version: '1' }).put([['a', 'made by the first']])
  const cache = open(path, { version: '2' })
  expect(cache.get('a')).toBeUndefined()
  expect(listAll(cache)).toEqual({})
})

describe('An entry is a miss', () => {
  test.each([
    ['whose value is cut short', `UPDATE entries SET value = 'first' WHERE key = 'a' AND version = '1'`],
    [
      'whose value is that of another key',
      `UPDATE entries SET (value, digest) = (SELECT value, digest FROM entries WHERE key = 'b') WHERE key = 'a'`,
    ],
    [
      'whose value is that of another version',
      `DELETE FROM entries WHERE version = '1' AND key = 'a'; UPDATE entries SET version = '1' WHERE version = '2'`,
    ],
    ['without a value', `UPDATE entries SET value = NULL WHERE key = 'a'`],
    ['whose value is no text', `UPDATE entries SET value = x'ff00' WHERE key = 'a'`],
    ['whose digest is lost', `UPDATE entries SET digest = NULL WHERE key = 'a'`],
  ])('%s', (_, damage) => {
    const path = makePath()
    open(path, { version: '2' }).put([['a', 'the first value of another version']])
    open(path).put([
      ['a', 'first value'],
      ['b', 'second value'],
    ])
    execute(path, damage)
    expect(open(path).get('a')).toBeUndefined()
    expect(listAll(open(path))).toEqual({ b: 'second value' })
  })

  test('which a process was writing when it was killed', async () => {
    const path = makePath()
    open(path).put([['a', 'before']])
    const writer = runModule(`
      import { DatabaseSync } from 'node:sqlite'
      const database = new DatabaseSync(${JSON.stringify(path)})
      database.exec("BEGIN IMMEDIATE; UPDATE entries SET value = 'half'; INSERT INTO entries VALUES ('1', 'b', '', '')")
      console.log('written')
      setInterval(() => undefined, 1000)
    `)
    await once(writer.stdout, 'data')
    writer.kill('SIGKILL')
    await once(writer, 'close')
    expect(listAll(open(path))).toEqual({ a: 'before' })
  })
})

describe('A cache is begun anew, and works, where its file', () => {
  test.each<[string, (bytes: Buffer) => Buffer | string]>([
    ['is empty', () => ''],
    ['is cut off within its head', (bytes) => bytes.subarray(0, 50)],
    ['is cut off after its head', (bytes) => bytes.subarray(0, 5000)],
    ['is cut in half', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['is damaged throughout', (bytes) => flip(bytes, 0)],
    ['is damaged where nobody looks who opens it', (bytes) => flip(bytes, 4 * 4096)],
    ['is a text', () => 'no database\n'.repeat(1000)],
    ['is another program’s database', makeForeignDatabase],
  ])('%s', (_, damage) => {
    const path = makePath()
    const entries = Array.from({ length: 500 }, (__, index) => [`key${index}`, 'value '.repeat(50)] as const)
    const whole = openCache(path, '1', '2011-10-27')
    whole.put(entries)
    whole.close()
    writeFileSync(path, damage(readFileSync(path)))
    for (const use of [(cache: Cache) => cache.get('key400'), (cache: Cache) => cache.list('key').get('400')]) {
      expect([undefined, 'value '.repeat(50)]).toContain(use(open(path)))
    }
    open(path).put([['new', 'value']])
    expect(open(path).get('new')).toBe('value')
  })

  test('is gone, but what belongs to it still lies there', () => {
    const path = makePath()
    writeFileSync(`${path}-wal`, 'left over'.repeat(500))
    writeFileSync(`${path}-shm`, 'left over'.repeat(500))
    open(path).put([['a', 'A']])
    expect(listAll(open(path))).toEqual({ a: 'A' })
  })
})

describe('A cache that cannot be kept is there for as long as its run', () => {
  test('where the disk takes no more', async () => {
    const path = makePath()
    open(path).put([['a', 'A']])
    const module = new URL('./cache.ts', import.meta.url).href
    const source = `
      import { openCache } from ${JSON.stringify(module)}
      const cache = openCache(${JSON.stringify(path)}, '1', '2011-10-27')
      cache.put([['b', 'value '.repeat(100_000)]])
      cache.forgetUnused()
      console.log(cache.get('b').length)`
    const { stdout } = spawn('sh', ['-c', 'ulimit -f 100 && exec "$@"', 'sh', ...runsModule(source)])
    expect(String(await once(stdout, 'data'))).toBe('600000\n')
    expect(listAll(open(path))).toEqual({ a: 'A' })
  })

  test('where it may not write', () => {
    const path = makePath()
    open(path).put([['a', 'A']])
    chmodSync(dirname(path), 0o555)
    chmodSync(path, 0o444)
    onTestFinished(() => {
      chmodSync(dirname(path), 0o755)
    })
    giveUpRoot()
    const cache = open(path)
    cache.put([['b', 'B']])
    cache.forgetUnused()
    expect(cache.get('b')).toBe('B')
  })

  test('where its folder cannot be made', () => {
    const file = makePath()
    writeFileSync(file, '')
    const cache = open(join(file, 'cache.db'))
    cache.put([['b', 'B']])
    expect(cache.get('b')).toBe('B')
  })
})

test('Processes that fill a cache at once lose nothing of each other’s', async () => {
  const path = makePath()
  const module = new URL('./cache.ts', import.meta.url).href
  const writers = Array.from({ length: 4 }, (_, number) =>
    runModule(`
      import { openCache } from ${JSON.stringify(module)}
      const cache = openCache(${JSON.stringify(path)}, '1', '2011-10-27')
      for (let at = 0; at < 20; at += 1) cache.put([[\`w${number}-\${at}\`, 'value '.repeat(1000)]])
      cache.forgetUnused()
      cache.close()
    `),
  )
  const ends = await Promise.all(writers.map((writer) => once(writer, 'close')))
  expect(ends).toEqual(writers.map(() => [0, null]))
  expect(Object.keys(listAll(open(path)))).toHaveLength(80)
})

describe('What nobody uses', () => {
  test('is forgotten after a week, whichever version made it', () => {
    const path = makePath()
    open(path, { version: '0', today: '2011-10-01' }).put([['a', 'old version']])
    open(path, { today: '2011-10-01' }).put([
      ['a', 'A'],
      ['b', 'B'],
    ])
    open(path, { today: '2011-10-05' }).keep(['b', 'c'])
    open(path, { today: '2011-10-08' }).forgetUnused()
    expect(listAll(open(path))).toEqual({ a: 'A', b: 'B' })
    expect(listAll(open(path, { version: '0' }))).toEqual({ a: 'old version' })
    open(path, { today: '2011-10-09' }).forgetUnused()
    expect(listAll(open(path))).toEqual({ b: 'B' })
    expect(listAll(open(path, { version: '0' }))).toEqual({})
  })

  test('goes with its file after a month, if it is the cache of a content folder that nobody builds any more', () => {
    const folder = makeFolder()
    for (const name of ['used', 'unused']) open(join(folder, `${name}.db`)).put([['a', 'A']])
    for (const name of readdirSync(folder)) {
      if (name.startsWith('unused')) utimesSync(join(folder, name), new Date('2011-10-01'), new Date('2011-10-01'))
      else utimesSync(join(folder, name), new Date('2011-10-20'), new Date('2011-10-20'))
    }
    open(join(folder, 'mine.db'), { today: '2011-11-09' }).forgetUnused()
    expect(readdirSync(folder).filter((name) => name.endsWith('.db'))).toEqual(['mine.db', 'used.db'])
    expect(readdirSync(folder).filter((name) => name.startsWith('unused'))).toEqual([])
  })
})

function makePath(): string {
  return join(makeFolder(), 'cache.db')
}

/** Open a cache as a run does, for as long as the test lasts. */
function open(path: string, { version = '1', today = '2011-10-27' } = {}): Cache {
  const cache = openCache(path, version, today)
  onTestFinished(() => {
    cache.close()
  })
  return cache
}

function listAll(cache: Cache, prefix = ''): Record<string, string> {
  return Object.fromEntries(cache.list(prefix))
}

function execute(path: string, sql: string): void {
  const database = new DatabaseSync(path)
  database.exec(sql)
  database.close()
}

function flip(bytes: Buffer, from: number): Buffer {
  return Buffer.from(bytes.map((byte, at) => (at >= from && at % 97 === 0 ? byte ^ 255 : byte)))
}

function makeForeignDatabase(): Buffer {
  const path = makePath()
  execute(path, `CREATE TABLE entries (name TEXT, price INTEGER); INSERT INTO entries VALUES ('radar', 5)`)
  return readFileSync(path)
}

function runModule(source: string) {
  const [node, ...args] = runsModule(source)
  return spawn(node!, args, { stdio: ['ignore', 'pipe', 'inherit'] })
}

function runsModule(source: string): string[] {
  return [process.execPath, '--input-type=module', '--eval', source]
}
