import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { addDays, type Day } from '../model/day.ts'
import { digestOf } from './digest.ts'

/**
 * A store of texts by key, in one file, of what one version of the program made.
 *
 * Every value bears its own digest. A value that is damaged, foreign or half-written is a miss, a file that is no
 * database any more is begun anew, and where the disk takes none the cache is in memory and goes with the run: it can
 * make a build slow, never wrong.
 */
export interface Cache {
  get(key: string): string | undefined
  /** Give all values whose keys begin with a prefix, by the rest of the key. */
  list(prefix: string): Map<string, string>
  put(entries: readonly (readonly [key: string, value: string])[]): void
  /** Note that these are in use today; `put` does so by itself. */
  keep(keys: readonly string[]): void
  /**
   * Forget what no run has put or kept for a week, whatever version it was, and caches beside this one that none has
   * written to for a month. It reads the whole file: once a day will do.
   */
  forgetUnused(): void
  close(): void
}

// Longer than any run that may still read what it found, and than the days for which a branch is put aside.
const daysUnused = 7
const daysUnusedFile = 30

/**
 * Open the cache at a path; an empty one is made where there is none.
 *
 * @param version of the program: what another one made is not there
 * @param today day by the machine's clock
 */
export function openCache(path: string, version: string, today: Day): Cache {
  return new SqliteCache(path, version, today)
}

/** Forget a cache. */
export function removeCache(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true })
}

/** Remove the caches of content folders that nobody builds any more: tests and previews leave many. */
function removeUnusedBeside(path: string, before: Day): void {
  const folder = dirname(path)
  const caches = readdirSync(folder).filter((name) => name.endsWith('.db') && name !== basename(path))
  for (const cache of caches.map((name) => join(folder, name))) {
    const days = ['', '-wal'].flatMap((suffix) => statSync(cache + suffix, { throwIfNoEntry: false })?.mtime ?? [])
    if (days.every((day) => day < new Date(before))) removeCache(cache)
  }
}

class SqliteCache implements Cache {
  readonly #path: string
  readonly #version: string
  readonly #today: Day
  readonly #ways = [openFile, beginFile, openMemory]
  #database: Database | undefined

  constructor(path: string, version: string, today: Day) {
    this.#path = path
    this.#version = version
    this.#today = today
  }

  get(key: string): string | undefined {
    return this.#attempt(({ get }) => this.#readSound(key, get.get(this.#version, key)))
  }

  list(prefix: string): Map<string, string> {
    return this.#attempt(({ list }) => {
      const found = new Map<string, string>()
      for (const row of list.iterate(this.#version, prefix, `${prefix}\u{10FFFF}`)) {
        const key = String(row['key'])
        const value = this.#readSound(key, row)
        if (value !== undefined) found.set(key.slice(prefix.length), value)
      }
      return found
    })
  }

  put(entries: readonly (readonly [key: string, value: string])[]): void {
    this.#write(entries, ({ put, use }, [key, value]) => {
      put.run(this.#version, key, value, this.#seal(key, value))
      use.run(this.#version, key, this.#today)
    })
  }

  keep(keys: readonly string[]): void {
    this.#write(keys, ({ use }, key) => {
      use.run(this.#version, key, this.#today)
    })
  }

  forgetUnused(): void {
    this.#write([addDays(this.#today, -daysUnused)], ({ forgetUses, forgetUnused }, day) => {
      forgetUses.run(day)
      forgetUnused.run()
    })
    if (this.#ways.length > 1) removeUnusedBeside(this.#path, addDays(this.#today, -daysUnusedFile))
  }

  close(): void {
    this.#database?.close()
  }

  #write<Item>(items: readonly Item[], write: (database: Database, item: Item) => void): void {
    if (items.length === 0) return
    this.#attempt((database) => {
      database.exec('BEGIN IMMEDIATE')
      for (const item of items) write(database, item)
      database.exec('COMMIT')
    })
  }

  /** Do something with the database; where that fails, do it again with the next best. */
  #attempt<Result>(work: (database: Database) => Result): Result {
    try {
      this.#database ??= this.#ways[0]!(this.#path)
      return work(this.#database)
    } catch (error) {
      if (isBusy(error) || this.#ways.length === 1) throw error
      this.#database?.close()
      this.#database = undefined
      this.#ways.splice(0, isRefusal(error) ? this.#ways.length - 1 : 1)
      return this.#attempt(work)
    }
  }

  #readSound(key: string, row: Record<string, unknown> | undefined): string | undefined {
    if (typeof row?.['value'] !== 'string') return undefined
    return this.#seal(key, row['value']) === row['digest'] ? row['value'] : undefined
  }

  #seal(key: string, value: string): string {
    return digestOf(`${this.#version}\0${key}\0${value}`)
  }
}

type Database = ReturnType<typeof openDatabase>

function openFile(path: string) {
  mkdirSync(dirname(path), { recursive: true })
  return openDatabase(path)
}

function beginFile(path: string): Database {
  removeCache(path)
  return openFile(path)
}

function openMemory(): Database {
  return openDatabase(':memory:')
}

// What another process is writing waits: a cold build of ten thousand texts takes seconds to be stored.
const patience = 60_000

function openDatabase(path: string) {
  const database = new DatabaseSync(path, { timeout: patience })
  // Pages of a body's size, and rows apart from their index: a third of the time to write, a fifth of that to read.
  database.exec('PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF')
  // Uses stand apart, as to note one must not mean to write its value again.
  database.exec(`
    CREATE TABLE IF NOT EXISTS entries (
      version TEXT, key TEXT, value TEXT, digest TEXT, PRIMARY KEY (version, key));
    CREATE TABLE IF NOT EXISTS uses (version TEXT, key TEXT, day TEXT, PRIMARY KEY (version, key)) WITHOUT ROWID`)
  return {
    get: database.prepare('SELECT value, digest FROM entries WHERE version = ? AND key = ?'),
    list: database.prepare('SELECT key, value, digest FROM entries WHERE version = ? AND key >= ? AND key < ?'),
    put: database.prepare('INSERT OR REPLACE INTO entries (version, key, value, digest) VALUES (?, ?, ?, ?)'),
    use: database.prepare('INSERT OR REPLACE INTO uses (version, key, day) VALUES (?, ?, ?)'),
    forgetUses: database.prepare('DELETE FROM uses WHERE day < ?'),
    forgetUnused: database.prepare('DELETE FROM entries WHERE (version, key) NOT IN (SELECT version, key FROM uses)'),
    exec: (sql: string) => {
      database.exec(sql)
    },
    close: () => {
      database.close()
    },
  }
}

/** Tell whether another process only held the database too long: that is no damage. */
function isBusy(error: unknown): boolean {
  return (codeOf(error) & 0xff) === 5
}

/** Tell whether the disk is full or read-only, has a quota, or does not let the file be opened: none of it is damage. */
function isRefusal(error: unknown): boolean {
  const cannotWrite = 778 // other failures of reading and writing are damage
  return codeOf(error) === cannotWrite || [8, 13, 14].includes(codeOf(error) & 0xff)
}

/** Give SQLite's code of an error; its last byte is the kind. */
function codeOf(error: unknown): number {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0
}
