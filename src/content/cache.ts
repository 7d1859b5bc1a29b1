import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { digestOf } from './digest.ts'

/**
 * A store of bytes by key, in one file.
 *
 * Every value bears its own digest. A value that is damaged, foreign or half-written is a miss, and a file that is no
 * database any more is begun anew: the cache can make a build slow, never wrong.
 */
export interface Cache {
  get(key: string): string | undefined
  /** Give all values whose keys begin with a prefix, by the rest of the key. */
  list(prefix: string): Map<string, string>
  put(entries: Iterable<readonly [key: string, value: string]>): void
  /** Forget all but these keys. */
  keepOnly(keys: ReadonlySet<string>): void
  close(): void
}

/** Open the cache at a path; an empty one is made where there is none. */
export function openCache(path: string): Cache {
  mkdirSync(dirname(path), { recursive: true })
  try {
    return new SqliteCache(path)
  } catch {
    removeCache(path)
    return new SqliteCache(path)
  }
}

/** Forget a cache. */
export function removeCache(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true })
}

class SqliteCache implements Cache {
  readonly #path: string
  #database: DatabaseSync
  #get: StatementSync

  constructor(path: string) {
    this.#path = path
    this.#database = openDatabase(path)
    this.#get = this.#database.prepare('SELECT value, digest FROM entries WHERE key = ?')
  }

  get(key: string): string | undefined {
    try {
      return readSound(key, this.#get.get(key))
    } catch {
      this.#startAnew()
      return undefined
    }
  }

  list(prefix: string): Map<string, string> {
    const found = new Map<string, string>()
    try {
      const rows = this.#database.prepare('SELECT key, value, digest FROM entries WHERE key >= ? AND key < ?')
      for (const row of rows.iterate(prefix, `${prefix}\u{10FFFF}`)) {
        const key = String(row['key'])
        const value = readSound(key, row)
        if (value !== undefined) found.set(key.slice(prefix.length), value)
      }
    } catch {
      found.clear()
      this.#startAnew()
    }
    return found
  }

  put(entries: Iterable<readonly [key: string, value: string]>): void {
    const rows = [...entries]
    if (rows.length === 0) return
    try {
      this.#write(rows)
    } catch {
      this.#startAnew()
      this.#write(rows)
    }
  }

  keepOnly(keys: ReadonlySet<string>): void {
    try {
      const all = this.#database.prepare('SELECT key FROM entries').all().map((row) => String(row['key']))
      const remove = this.#database.prepare('DELETE FROM entries WHERE key = ?')
      this.#database.exec('BEGIN')
      for (const key of all) if (!keys.has(key)) remove.run(key)
      this.#database.exec('COMMIT')
    } catch {
      this.#startAnew()
    }
  }

  close(): void {
    this.#database.close()
  }

  #write(rows: readonly (readonly [string, string])[]): void {
    const insert = this.#database.prepare('INSERT OR REPLACE INTO entries (key, value, digest) VALUES (?, ?, ?)')
    this.#database.exec('BEGIN IMMEDIATE')
    for (const [key, value] of rows) insert.run(key, value, digestOf(`${key}\0${value}`))
    this.#database.exec('COMMIT')
  }

  #startAnew(): void {
    this.#database.close()
    removeCache(this.#path)
    this.#database = openDatabase(this.#path)
    this.#get = this.#database.prepare('SELECT value, digest FROM entries WHERE key = ?')
  }
}

function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 10_000 })
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF')
  database.exec('CREATE TABLE IF NOT EXISTS entries (key TEXT PRIMARY KEY, value TEXT NOT NULL, digest TEXT NOT NULL) WITHOUT ROWID')
  return database
}

function readSound(key: string, row: Record<string, unknown> | undefined): string | undefined {
  if (typeof row?.['value'] !== 'string') return undefined
  return digestOf(`${key}\0${row['value']}`) === row['digest'] ? row['value'] : undefined
}
