import { lstatSync } from 'node:fs'
import { digestFile } from './digest.ts'
import { readPart, type PartDescription, type PartFile } from './part.ts'
import type { PlanEntry } from './plan-entry.ts'
import { PublishError } from './publish-error.ts'

/** The parts of a site, found to fit together. */
export interface MergedParts {
  inputs: string
  /** The path below which the site will stand. */
  base: string
  /** The plan of the whole site. */
  plan: readonly PlanEntry[]
  /** Where each entry that some part holds can be taken from. Copy it, for the part stays a part. */
  sources: Map<string, string>
  /** What no part holds and is made of the whole, such as the search index. */
  absent: PlanEntry[]
}

interface ReadPart extends PartDescription {
  dir: string
}

/**
 * Put together the parts that the shares of one site were built as; reads every byte once and writes nothing.
 *
 * @param dirs in any order; a part may come twice
 * @throws {PublishError} where a share is missing, parts are of different inputs or of different plans, a file is
 *   damaged, or two parts hold an entry with different bytes
 */
export function mergeParts(dirs: readonly string[]): MergedParts {
  const parts = dirs.map((dir): ReadPart => ({ dir, ...readPart(dir) }))
  const [first, ...others] = parts
  if (!first) throw new PublishError('not-a-part', 'There are no parts to assemble. Name the folders of all shares.')
  for (const other of others) refuseDifferent(first, other)
  refuseMissing(first, parts)
  for (const part of parts) refuseDamage(part)
  const sources = findSources(parts)
  return {
    inputs: first.inputs,
    base: first.base ?? '/',
    plan: first.plan,
    sources,
    absent: first.plan.filter(({ path }) => !sources.has(path)),
  }
}

function refuseDifferent(a: ReadPart, b: ReadPart): void {
  const what = findDifference(a, b)
  if (!what) return
  throw new PublishError(
    'different-parts',
    `"${a.dir}" and "${b.dir}" are parts of different ${what}. Build all shares of the same commit with the same options.`,
  )
}

function findDifference(a: ReadPart, b: ReadPart): string | undefined {
  if (a.of !== b.of) return `builds: one is a share of ${a.of}, the other of ${b.of}`
  if (a.inputs !== b.inputs) return 'inputs'
  if (JSON.stringify(a.plan) !== JSON.stringify(b.plan)) return 'plans, though their inputs are the same'
  return undefined
}

function refuseMissing({ of }: ReadPart, parts: ReadPart[]): void {
  const present = new Set(parts.map(({ share }) => share))
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((share) => !present.has(share))
  if (missing.length === 0) return
  const calls = missing.map((share) => `--shard ${share}/${of}`).join(', ')
  throw new PublishError('missing-share', `${missing.length} of ${of} parts are missing. Build them with ${calls}.`)
}

function refuseDamage({ dir, share, of, files }: ReadPart): void {
  const damaged = [...files].filter(([path, file]) => !isWhole(`${dir}/${path}`, file)).map(([path]) => path)
  if (damaged.length === 0) return
  const some = damaged
    .slice(0, 5)
    .map((path) => `"${path}"`)
    .join(', ')
  const dots = damaged.every((path) => /(^|\/)\./.test(path))
  throw new PublishError(
    'damaged-part',
    `"${dir}" is damaged: ${some}${damaged.length > 5 ? `, … (${damaged.length})` : ''} missing or changed. ` +
      (dots
        ? 'What carried it here left out files whose names start with a dot: tell it to include them.'
        : `Build it again with --shard ${share}/${of}.`),
  )
}

function isWhole(file: string, { size, digest }: PartFile): boolean {
  const stat = lstatSync(file, { throwIfNoEntry: false })
  return stat?.isFile() === true && stat.size === size && digestFile(file) === digest
}

function findSources(parts: ReadPart[]): Map<string, string> {
  const held = new Map<string, { part: ReadPart; digests: string }>()
  for (const part of parts) {
    const digests = digestEntries(part)
    for (const path of part.holds) {
      const other = held.get(path)
      if (!other) held.set(path, { part, digests: digests.get(path) ?? '' })
      else if (other.digests !== digests.get(path)) throw unequal(path, other.part, part)
    }
  }
  return new Map(Array.from(held, ([path, { part }]) => [path, `${part.dir}/${path}`]))
}

/** Put what each entry of a part holds into one text: a file's digest, a folder's paths and digests. */
function digestEntries({ holds, files, plan }: ReadPart): Map<string, string> {
  const held = new Set(holds)
  const folders = plan.filter(({ path, folder }) => folder && held.has(path))
  const inner = folders.map(({ path }): [string, string] => {
    const own = [...files].filter(([file]) => file.startsWith(`${path}/`))
    return [path, JSON.stringify(own.map(([file, { digest }]) => [file, digest]))]
  })
  return new Map([...Array.from(files, ([path, { digest }]): [string, string] => [path, digest]), ...inner])
}

function unequal(path: string, a: ReadPart, b: ReadPart): PublishError {
  return new PublishError(
    'unequal-parts',
    `"${a.dir}" and "${b.dir}" both hold "${path}", with different bytes, though their inputs are the same. ` +
      'Build both again; if they differ again, something in the build is not deterministic: please report it.',
  )
}
