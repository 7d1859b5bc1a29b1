import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { Body, CompiledText, EntryKind, MatterByKind } from '../model/facts.ts'
import type { ImageFile } from '../model/images.ts'
import type { Problem } from '../model/problem.ts'
import { createRegister, type Register, type RegisterEntry } from '../model/register.ts'
import { siteSchema, type SiteSettings } from '../model/schemas/site.ts'
import { openCache, removeCache, type Cache } from './cache.ts'
import { compileAll } from './compile-all.ts'
import { compileFile, keyOfText, readMatter, type Compilation, type CompiledFile } from './compile-file.ts'
import { digestOf } from './digest.ts'
import { readYaml } from './front-matter.ts'
import { readImages } from './images.ts'
import { listFiles } from './snapshot.ts'
import { sortFiles, type TextFile } from './text-file.ts'

export interface LoadOptions {
  contentDir: string
  cachePath: string
  /** Digest of the compiling code. */
  version: string
  /** Forget the cache first. */
  clean?: boolean
  threads?: number
}

/** Everything read and compiled, nothing joined. */
export interface LoadedContent {
  settings?: SiteSettings
  texts: CompiledText[]
  register: Register
  entries: RegisterEntry[]
  /** By the name that authors write. */
  images: ReadonlyMap<string, ImageFile>
  problems: Problem[]
  counts: { texts: number; compiled: number }
  readBody: (text: CompiledText) => Body
}

/** What the cache remembers of one file: how it stood, and what it was compiled to against which register. */
interface FileRow {
  stamp?: string
  digest: string
  register: string
  key: string
}

/** Read `content/`, compile what changed, and take the rest from the cache. */
export async function loadContent(options: LoadOptions): Promise<LoadedContent> {
  const { contentDir, cachePath, version } = options
  if (options.clean) removeCache(cachePath)
  const cache = openCache(cachePath)
  const states = listFiles(contentDir)
  const { texts, problems } = sortFiles(states.map(({ path }) => path))
  const known = readKnown(cache)
  const stamps = new Map(states.map(({ path, stamp }) => [path, stamp]))
  const looked = texts.map((text) => lookAt(contentDir, text, stamps.get(text.path), known.rows.get(text.path)))
  const entries = readEntries(contentDir, looked, known.files)
  const register = createRegister(entries)
  const registerDigest = digestOf(JSON.stringify([version, entries]))
  const plan = looked.map((one) => findCompiled(one, cache, known.files, register, registerDigest, version))
  const misses = plan.flatMap(({ text, file }) => (file ? [] : [text]))
  const threads = options.threads ?? availableParallelism()
  const compiled = await compileAll(misses, { root: contentDir, entries, version }, threads)
  const made = new Map(misses.map((text, index) => [text.path, compiled[index]!]))
  remember(cache, known.rows, plan, made, stamps, registerDigest)

  const files = plan.map(({ text, file }) => file ?? made.get(text.path)!.file)
  const site = readSettings(contentDir)
  return {
    ...(site.settings && { settings: site.settings }),
    texts: files.flatMap(({ text }) => text ?? []),
    register,
    entries,
    images: await readImages(contentDir, states.filter(({ path }) => path.startsWith('images/')), cache),
    problems: [...problems, ...site.problems, ...files.flatMap((file) => (file.text ? [] : file.problems))],
    counts: { texts: texts.length, compiled: misses.length },
    readBody: createBodyReader(contentDir, cache, register, version),
  }
}

interface Known {
  rows: Map<string, FileRow>
  files: Map<string, CompiledFile>
}

interface Looked {
  text: TextFile
  /** The cache's row, if the file still has the bytes that it remembers. */
  row?: FileRow
}

interface Found extends Looked {
  file?: CompiledFile
}

function readKnown(cache: Cache): Known {
  const parse = <Value>([key, json]: [string, string]): [string, Value] => [key, JSON.parse(json) as Value]
  return {
    rows: new Map([...cache.list('file:')].map(parse<FileRow>)),
    files: new Map([...cache.list('facts:')].map(parse<CompiledFile>)),
  }
}

/** Tell whether a file is as the cache remembers it: by its times where these can be trusted, else by its bytes. */
function lookAt(root: string, text: TextFile, stamp: string | undefined, row: FileRow | undefined): Looked {
  if (!row) return { text }
  if (stamp !== undefined && row.stamp === stamp) return { text, row }
  const same = digestOf(readFileSync(`${root}/${text.path}`, 'utf8')) === row.digest
  return same ? { text, row: { ...row, ...(stamp !== undefined && { stamp }) } } : { text }
}

function readEntries(root: string, looked: readonly Looked[], files: Known['files']): RegisterEntry[] {
  return looked.flatMap(({ text, row }) => {
    if (text.kind !== 'actor' && text.kind !== 'topic') return []
    const entry = { ...text, kind: text.kind }
    const matter = (row && files.get(row.key)?.text?.matter) ?? readMatter(root, entry)
    return matter ? [toEntry(text.kind, text.id, matter as MatterByKind[EntryKind])] : []
  })
}

function toEntry(kind: EntryKind, id: string, matter: MatterByKind[EntryKind]): RegisterEntry {
  const { name, aliases = [], ambiguous = [] } = matter
  return { kind, id, name, aliases, ambiguous, ...('kind' in matter && { actorKind: matter.kind }) }
}

/** Find what a file was compiled to: under the same register at once, under another if its slice is the same. */
function findCompiled(
  { text, row }: Looked,
  cache: Cache,
  files: Known['files'],
  register: Register,
  registerDigest: string,
  version: string,
): Found {
  if (!row) return { text }
  const current = row.register === registerDigest ? row.key : keyByWords(cache, text, row.digest, register, version)
  const file = current === undefined ? undefined : files.get(current)
  return file ? { text, row: { ...row, register: registerDigest, key: file.key }, file } : { text }
}

function keyByWords(cache: Cache, text: TextFile, digest: string, register: Register, version: string): string | undefined {
  const words = cache.get(`words:${digest}`)
  return words === undefined ? undefined : keyOfText(text, digest, JSON.parse(words) as string[], register, version)
}

/** Write what is new into the cache. */
function remember(
  cache: Cache,
  rows: Known['rows'],
  plan: readonly Found[],
  made: ReadonlyMap<string, Compilation>,
  stamps: ReadonlyMap<string, string | undefined>,
  register: string,
): void {
  const entries: [string, string][] = []
  for (const { text, row } of plan) {
    const compiled = made.get(text.path)
    if (compiled) {
      const { file, body, digest, words } = compiled
      const stamp = stamps.get(text.path)
      entries.push([`facts:${file.key}`, JSON.stringify(file)], [`words:${digest}`, JSON.stringify(words)])
      if (body) entries.push([`body:${file.key}`, JSON.stringify(body)])
      entries.push([`file:${text.path}`, JSON.stringify({ ...(stamp !== undefined && { stamp }), digest, register, key: file.key } satisfies FileRow)])
    } else if (row && !sameRow(row, rows.get(text.path))) {
      entries.push([`file:${text.path}`, JSON.stringify(row)])
    }
  }
  cache.put(entries)
}

function sameRow(a: FileRow, b: FileRow | undefined): boolean {
  return a.stamp === b?.stamp && a.digest === b?.digest && a.register === b.register && a.key === b.key
}

function readSettings(root: string): { settings?: SiteSettings; problems: Problem[] } {
  const file = 'content/site.yaml'
  let source
  try {
    source = readFileSync(`${root}/site.yaml`, 'utf8')
  } catch {
    const note = 'Write one with `name`, `address`, `language` and `timeZone`.'
    return { problems: [{ file, rule: 'no-site', severity: 'error', reason: 'There is no content/site.yaml.', note, place: { line: 1, column: 1 } }] }
  }
  const { matter, problems } = readYaml(file, source, siteSchema)
  return matter ? { settings: matter, problems } : { problems }
}

/** Read bodies from the cache; one that the cache lost is compiled again. */
function createBodyReader(root: string, cache: Cache, register: Register, version: string): (text: CompiledText) => Body {
  return ({ kind, id, file, key }) => {
    const cached = cache.get(`body:${key}`)
    if (cached !== undefined) return JSON.parse(cached) as Body
    const { body } = compileFile(root, { kind, id, file, path: file.replace(/^content\//, '') }, register, version)
    if (!body) throw new Error(`${file} changed while the site was built. Build again.`)
    return body
  }
}
