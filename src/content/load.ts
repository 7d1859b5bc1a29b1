import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { dayOf, type Day } from '../model/day.ts'
import type { UnreadableText } from '../model/desk.ts'
import type { Body, CompiledText, EntryKind, MatterByKind } from '../model/facts.ts'
import type { ImageFault, ImageFile } from '../model/images.ts'
import type { Problem } from '../model/problem.ts'
import { createRegister, type Register, type RegisterEntry } from '../model/register.ts'
import { siteSchema, type SiteSettings } from '../model/schemas/site.ts'
import { isWhole } from '../model/stand-ins.ts'
import { openCache, removeCache, type Cache } from './cache.ts'
import type * as Compiling from './compile-file.ts'
import type { CompiledFile } from './compile-file.ts'
import type { WorkerStart } from './compile-worker.ts'
import { pathOfFile } from './file-name.ts'
import { readYaml } from './front-matter.ts'
import type { Path } from './front-matter-yaml.ts'
import { readImages } from './images.ts'
import { readMatter, schemas } from './read-matter.ts'
import { readSource } from './read-source.ts'
import { salvage } from './salvage.ts'
import { listFiles } from './snapshot.ts'
import { sortFiles, type TextFile } from './text-file.ts'
import type { Surroundings } from './text-key.ts'
import { openTextMemory, type KnownFiles, type LookedAt, type MemoryAgainst, type TextMemory } from './text-memory.ts'

export interface LoadOptions {
  contentDir: string
  cachePath: string
  /** Digest of the compiling code. */
  version: string
  /** Forget the cache first. */
  clean?: boolean
  threads?: number
  /** Told what takes long, and how much of it is done. */
  tell?: (step: string, done?: string) => void
  /** Day by the machine's clock, for what the cache may forget. */
  today?: Day
  /** What this process read or compiled before, for whoever reads a desk again and again. */
  known?: KnownFiles
}

/** Everything read and compiled, nothing joined. */
export interface LoadedContent {
  settings?: SiteSettings
  /** The settings of a `site.yaml` that is wrong, for what else is wrong with it and the texts. */
  incomplete?: IncompleteSettings
  /** Those included in which values stand in for what their front matter lacks. */
  texts: CompiledText[]
  /** Texts of whose front matter nothing can be told. */
  unreadable: UnreadableText[]
  register: Register
  entries: RegisterEntry[]
  /** By the name that authors write. */
  images: ReadonlyMap<string, ImageFile>
  imageFaults: ReadonlyMap<string, ImageFault>
  problems: Problem[]
  counts: { texts: number; compiled: number }
  readBody: (text: CompiledText) => Body
}

/** Settings with stand-ins, and the paths of these. */
export interface IncompleteSettings {
  settings: SiteSettings
  standIns: Path[]
}

/** Read `content/`, compile what changed, and take the rest from the cache. */
export async function loadContent(options: LoadOptions): Promise<LoadedContent> {
  const { contentDir, cachePath, version, today = dayOf(new Date().toISOString()), known } = options
  if (options.clean) removeCache(cachePath)
  const cache = openCache(cachePath, version, today)
  const states = listFiles(contentDir)
  const stamps = new Map(states.map(({ path, stamp }) => [path, stamp]))
  const { texts, problems } = sortFiles(states.map(({ path }) => path))
  const memory = openTextMemory(cache, contentDir, { today, ...(known && { known }) })
  const looked = texts.map((text) => memory.lookAt(text, stamps.get(text.path)))
  const entries = readEntries(contentDir, looked, memory)
  const site = readSettings(contentDir)
  const { language } = site.settings ?? site.incomplete?.settings ?? { language: 'en' }
  const desk = { register: createRegister(entries), language }
  const { files, compiled } = await compileChanged(
    looked,
    memory.against(desk),
    { root: contentDir, entries, language },
    options,
  )
  const imageStates = states.filter(({ path }) => path.startsWith('images/'))
  const { images, faults: imageFaults } = await readImages(contentDir, imageStates, cache, today)
  forgetUnused(cache, today)
  return {
    ...(site.settings && { settings: site.settings }),
    ...(site.incomplete && { incomplete: site.incomplete }),
    texts: files.flatMap(({ text }) => text ?? []),
    unreadable: files.flatMap(({ text }, index) => (text ? [] : [describeUnreadable(contentDir, texts[index]!)])),
    register: desk.register,
    entries,
    images,
    imageFaults,
    problems: [...problems, ...site.problems, ...files.flatMap((file) => (file.text ? [] : file.problems))],
    counts: { texts: texts.length, compiled },
    readBody: createBodyReader(contentDir, cache, desk),
  }
}

/** Fewer texts than this are compiled before anybody wonders. */
const worthReport = 200

/** Give what each file is compiled to, and how many of them had to be compiled for that. */
async function compileChanged(
  looked: readonly LookedAt[],
  memory: MemoryAgainst,
  start: WorkerStart,
  { threads = availableParallelism(), tell }: Pick<LoadOptions, 'threads' | 'tell'>,
): Promise<{ files: CompiledFile[]; compiled: number }> {
  const files = looked.map(memory.recall)
  const misses = [...looked.keys()].filter((index) => files[index] === undefined)
  for (const [index, one] of looked.entries()) if (files[index]) memory.remember(one, files[index])
  if (misses.length > 0) {
    let done = 0
    const { compileAll } = await import('./compile-all.ts')
    await compileAll(
      misses.map((index) => looked[index]!.text),
      start,
      threads,
      (compiled, from) => {
        for (const [offset, made] of compiled.entries()) {
          const index = misses[from + offset]!
          files[index] = made.file
          memory.remember(looked[index]!, made.file, made)
        }
        done += compiled.length
        if (misses.length >= worthReport) tell?.('Reading texts', `${done} of ${misses.length}`)
        memory.save() // batch by batch: bodies are not kept in memory until all are made
      },
    )
  }
  memory.save()
  return { files: files.map((file) => file!), compiled: misses.length }
}

function readEntries(root: string, looked: readonly LookedAt[], memory: TextMemory): RegisterEntry[] {
  return looked.flatMap((one) => {
    const { text } = one
    if (text.kind !== 'actor' && text.kind !== 'topic') return []
    const last = memory.recallLast(one)?.text
    const matter = last && isWhole(last) ? last.matter : readMatter(root, { ...text, kind: text.kind })
    return matter
      ? [toEntry(text.kind, text.id, matter as MatterByKind[EntryKind])]
      : salvageEntry(root, text, text.kind)
  })
}

/** Give an entry its names though its front matter cannot be used: the texts that write them are right. */
function salvageEntry(root: string, { path, id }: TextFile, kind: EntryKind): RegisterEntry[] {
  const { name, kind: actorKind, aliases, ambiguous, redirects } = salvage(readSource(root, path).text, schemas[kind])
  if (name === undefined) return []
  const oldIds = toOldIds(redirects)
  return [{ kind, id, name, aliases, ambiguous, oldIds, ...(actorKind !== undefined && { actorKind }) }]
}

function describeUnreadable(root: string, { kind, id, file, path }: TextFile): UnreadableText {
  const { events, redirects } = salvage(readSource(root, path).text, schemas[kind])
  return { kind, id, file, events, oldIds: toOldIds(redirects) }
}

/** Give what the register holds of an actor or a topic. */
export function toEntry(kind: EntryKind, id: string, matter: MatterByKind[EntryKind]): RegisterEntry {
  const { name, aliases = [], ambiguous = [], redirects = [] } = matter
  const oldIds = toOldIds(redirects)
  return { kind, id, name, aliases, ambiguous, oldIds, ...('kind' in matter && { actorKind: matter.kind }) }
}

function toOldIds(redirects: readonly string[]): string[] {
  return redirects.filter((written) => !written.startsWith('/'))
}

/** Forget, once a day, what nobody uses any more. */
function forgetUnused(cache: Cache, today: Day): void {
  if (cache.get('forgotten') === today) return
  cache.forgetUnused()
  cache.put([['forgotten', today]])
}

/** Read `site.yaml`. */
export function readSettings(root: string): Pick<LoadedContent, 'settings' | 'incomplete' | 'problems'> {
  const file = 'content/site.yaml'
  if (!existsSync(`${root}/site.yaml`)) {
    const reason = 'There is no content/site.yaml.'
    const note = 'Write one with `name`, `address`, `language` and `timeZone`.'
    return { problems: [{ file, rule: 'no-site', severity: 'error', reason, note, place: { line: 1, column: 1 } }] }
  }
  const { text, fault } = readSource(root, 'site.yaml')
  if (fault) return { problems: [fault] }
  const { matter: settings, standIns, problems } = readYaml(file, text, siteSchema)
  if (!settings) return { problems }
  return standIns ? { incomplete: { settings, standIns }, problems } : { settings, problems }
}

// What compiles is half of the program, and nobody waits for it where every text is as it was.
const require = createRequire(import.meta.url)

/** Read bodies from the cache; one that the cache lost is compiled again. */
function createBodyReader(root: string, cache: Cache, desk: Surroundings): (text: CompiledText) => Body {
  return ({ kind, id, file, key }) => {
    const cached = cache.get(`body:${key}`)
    if (cached !== undefined) return JSON.parse(cached) as Body
    const { compileFile } = require('./compile-file.ts') as typeof Compiling
    const again = compileFile(root, { kind, id, file, path: pathOfFile(file) }, desk)
    if (!again.body || again.file.key !== key) throw new Error(`${file} changed while the site was built. Build again.`)
    return again.body
  }
}
