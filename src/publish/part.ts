import { join } from 'node:path'
import { digestOf } from './digest.ts'
import type { Draft } from './draft.ts'
import { stampName } from './guard.ts'
import type { FileState } from './manifest.ts'
import type { PlanEntry } from './plan-entry.ts'
import { PublishError } from './publish-error.ts'
import { readSealed, seal } from './sealed-file.ts'

/** What a share of a site is a share of. */
export interface Part {
  /** From 1 to `of`. */
  share: number
  of: number
  /** Digest of all that the build read. */
  inputs: string
  /** The plan of the whole site. */
  plan: readonly PlanEntry[]
}

/** What a part's output remembers that the whole must know as well. */
export interface PartRecord {
  /** The path below which the site will stand. */
  base: string
}

/** A part as it says of itself. */
export interface PartDescription extends Part, Partial<PartRecord> {
  /** Paths of the entries that it holds. */
  holds: string[]
  files: Map<string, PartFile>
}

export interface PartFile {
  digest: string
  size: number
}

// Its name starts with no dot: tools that carry parts from machine to machine leave such files out.
export const partName = 'dateline-part.jsonl'

/** Plan an output that is a part: the entries of its share and its description of itself. */
export function planPart(part: Part, held: readonly PlanEntry[]): PlanEntry[] {
  return [...held, { path: partName, key: digestOf(JSON.stringify([part, held])) }]
}

/** Publish a draft of `planPart` once all of `held` is put in. */
export async function publishPart(
  draft: Draft,
  part: Part,
  held: readonly PlanEntry[],
  record?: PartRecord,
): Promise<void> {
  if (draft.awaits(partName)) draft.write(partName, describePart(part, held, await draft.listFiles(), record))
  await draft.publish(record)
}

/**
 * Read what a part says of itself.
 *
 * @throws {PublishError} where the folder is no part, or its description is damaged
 */
export function readPart(dir: string): PartDescription {
  // What bears its own digest was written below, so its shape needs no second check.
  const rows = readSealed(join(dir, partName), format) as Rows | undefined
  if (!rows) {
    throw new PublishError(
      'not-a-part',
      `"${dir}" is not a part: it has no whole "${partName}". Name folders that \`build --shard i/n --out PART\` made.`,
    )
  }
  return {
    ...rows,
    plan: rows.plan.map(([path, key, folder]) => (folder ? { path, key, folder: true } : { path, key })),
    files: new Map(rows.files.map(([path, digest, size]) => [path, { digest, size }])),
  }
}

function describePart(
  part: Part,
  held: readonly PlanEntry[],
  files: Map<string, FileState>,
  record: PartRecord | undefined,
): string {
  return seal(format, {
    ...part,
    ...(record && { base: record.base }),
    plan: part.plan.map(({ path, key, folder }) => (folder ? [path, key, folder] : [path, key])),
    holds: held.map(({ path }) => path).sort(),
    // Sorted, so that the same part has the same bytes whichever page was ready first.
    files: Array.from(files, ([path, { digest, size }]): [string, string, number] => [path, digest, size])
      .filter(([path]) => path !== stampName)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  } satisfies Rows)
}

const format = 'dateline part 1'

interface Rows extends Omit<Part, 'plan'>, Partial<PartRecord> {
  plan: [path: string, key: string, folder?: true][]
  holds: string[]
  files: [path: string, digest: string, size: number][]
}
