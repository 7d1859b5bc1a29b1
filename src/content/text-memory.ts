import type { Day } from '../model/day.ts'
import { toDigestible } from '../model/register.ts'
import type { TextWords } from '../model/text-words.ts'
import type { Cache } from './cache.ts'
import type { Compilation, CompiledFile } from './compile-file.ts'
import { digestOf } from './digest.ts'
import { readSource } from './read-source.ts'
import type { TextFile } from './text-file.ts'
import { keyOfText, sealOf, type Surroundings } from './text-key.ts'

/** What the cache remembers of one file: how it stood, and what it was compiled to on which desk. */
interface FileRow {
  stamp?: string
  digest: string
  /** Digest of the register and of the site's language. */
  desk: string
  key: string
  /** The last day on which it was in use, and all that belongs to it noted as such. */
  used: Day
}

/** A file as it stands, beside what is remembered of it. */
export interface LookedAt {
  text: TextFile
  stamp?: string
  /** Absent where the file has another text than is remembered. */
  row?: FileRow
}

/** What the cache remembers of texts. */
export interface TextMemory {
  /** Look whether a file is as remembered: by its times where these can be trusted, else by its text. */
  lookAt: (text: TextFile, stamp: string | undefined) => LookedAt
  /** Give what a file was last compiled to, against whatever register: its front matter is the same in each. */
  recallLast: (looked: LookedAt) => CompiledFile | undefined
  against: (desk: Surroundings) => MemoryAgainst
}

/** What the cache remembers of texts that were compiled against one register and language. */
export interface MemoryAgainst {
  /** Give what a file was compiled to against these, or against another register that it sees alike. */
  recall: (looked: LookedAt) => CompiledFile | undefined
  /** Remember what a file is compiled to; `made` is given where it was compiled just now. */
  remember: (looked: LookedAt, file: CompiledFile, made?: Compilation) => void
  /** Write down what there is to remember since the last time. */
  save: () => void
}

/** What files were compiled to, by their keys: a key says all that decides it, and so it never changes. */
export type KnownFiles = Map<string, CompiledFile>

interface MemoryOptions {
  today: Day
  /** What was read before; filled with what is read and made. */
  known?: KnownFiles
}

/** Read what the cache remembers of the texts in a folder. */
export function openTextMemory(cache: Cache, root: string, { today, known }: MemoryOptions): TextMemory {
  const rows = readAll<FileRow>(cache, 'file:')
  const files = known?.size ? known : readAll(cache, 'facts:', known)
  return {
    lookAt: (text, stamp) => {
      const looked = { text, ...(stamp !== undefined && { stamp }) }
      const row = rows.get(text.path)
      if (!row) return looked
      const isSame = stamp !== undefined && row.stamp === stamp
      return isSame || readSource(root, text.path).digest === row.digest ? { ...looked, row } : looked
    },
    recallLast: ({ row }) => row && files.get(row.key),
    against: (desk) => rememberAgainst(desk, { cache, files, today }),
  }
}

interface Memory {
  cache: Cache
  files: KnownFiles
  today: Day
}

function rememberAgainst(desk: Surroundings, { cache, files, today }: Memory): MemoryAgainst {
  const current = digestOf([desk.language, ...desk.register.entries.map(toDigestible)].join('\n'))
  const entries: [key: string, value: string][] = []
  const kept: string[] = []
  let words: Map<string, string> | undefined // read only where another register asks for them
  return {
    recall({ text, row }) {
      if (!row) return undefined
      if (row.desk === current) return files.get(row.key)
      const seal = sealOf(text.path, row.digest)
      words ??= cache.list('words:')
      const known = words.get(seal)
      return known === undefined ? undefined : files.get(keyOfText(seal, JSON.parse(known) as TextWords, desk))
    },
    remember({ text, stamp, row }, { key }, made) {
      const digest = made?.digest ?? row!.digest
      const now: FileRow = { ...(stamp !== undefined && { stamp }), digest, desk: current, key, used: today }
      if (!made && row && isSameRow(row, now)) return
      const wordsKey = `words:${sealOf(text.path, digest)}`
      entries.push([`file:${text.path}`, JSON.stringify(now)])
      if (made) files.set(key, made.file)
      if (made) entries.push([`facts:${key}`, JSON.stringify(made.file)], [wordsKey, JSON.stringify(made.words)])
      if (made?.body) entries.push([`body:${key}`, JSON.stringify(made.body)])
      if (!made && !(row?.used === today && row.key === key)) kept.push(`facts:${key}`, `body:${key}`, wordsKey)
    },
    save() {
      cache.put(entries.splice(0))
      cache.keep(kept.splice(0))
    },
  }
}

function readAll<Value>(cache: Cache, prefix: string, into = new Map<string, Value>()): Map<string, Value> {
  for (const [rest, json] of cache.list(prefix)) into.set(rest, JSON.parse(json) as Value)
  return into
}

function isSameRow(a: FileRow, b: FileRow): boolean {
  return a.stamp === b.stamp && a.digest === b.digest && a.desk === b.desk && a.key === b.key && a.used === b.used
}
