import { existsSync } from 'node:fs'
import { inspect, type Inspection } from './inspect.ts'
import { emptyManifest, type Manifest } from './manifest.ts'
import { readPlan, type PlanEntry } from './plan-entry.ts'

/** What stands between an output and its plan. */
export interface Comparison {
  /** New, with another key, missing or damaged. */
  make: PlanEntry[]
  /** The same and unharmed. */
  keep: PlanEntry[]
  /** Paths of the last output that the plan no longer names. */
  remove: string[]
  /** What stands in the output and is nobody's; the next publish removes it. A folder ends in `/`. */
  unknown: string[]
  /** Files of the last output that are gone or hold other bytes. */
  harmed: string[]
  /** Nothing to make or to remove: the output is as planned. */
  unchanged: boolean
  /** The kept files, as found. */
  kept: Manifest
  /** Times in the manifest are out of date, as after a copy of the output. */
  touched: boolean
}

/**
 * Compare a plan with an output and the manifest of its last build.
 *
 * @param manifest absent, or that of a build with `--clean`: everything is to be made
 * @throws {PublishError} of paths that cannot be published
 */
export function comparePlan(root: string, manifest: Manifest | undefined, plan: readonly PlanEntry[]): Comparison {
  const planned = readPlan(plan)
  const exists = existsSync(root)
  // An output that was deleted as a whole is not damaged forty thousand times.
  const last = (exists ? manifest : undefined) ?? emptyManifest()
  const found = exists ? inspect(root, last, planned) : nothing()
  const harmed = new Set(found.harmed.map((file) => entryOf(file, last)))

  const isKept = ({ path, key, folder }: PlanEntry): boolean =>
    (folder ? last.adopted.get(path) : last.files.get(path)?.key) === key && !harmed.has(path)
  const { keep = [], make = [] } = Object.groupBy(plan, (entry) => (isKept(entry) ? 'keep' : 'make'))
  const remove = [...entriesOf(last)].filter((path) => !planned.entries.has(path))
  return {
    make,
    keep,
    remove,
    unknown: found.unknown,
    harmed: found.harmed,
    unchanged: exists && make.length + remove.length + found.unknown.length === 0,
    kept: selectKept(keep, found, last),
    touched: found.touched,
  }
}

function nothing(): Inspection {
  return { healthy: new Map(), folders: new Map(), harmed: [], unknown: [], touched: false }
}

function selectKept(keep: PlanEntry[], { healthy, folders }: Inspection, last: Manifest): Manifest {
  const paths = new Set(keep.map(({ path }) => path))
  const kept: Manifest = { files: new Map(), adopted: new Map(), folders, record: last.record }
  for (const [file, state] of healthy) if (paths.has(entryOf(file, last))) kept.files.set(file, state)
  for (const [path, key] of last.adopted) if (paths.has(path)) kept.adopted.set(path, key)
  return kept
}

function* entriesOf({ files, adopted }: Manifest): Iterable<string> {
  for (const [path, { key }] of files) if (key !== undefined) yield path
  yield* adopted.keys()
}

/** Name the entry that a file belongs to: itself, or the adopted folder that it stands in. */
function entryOf(file: string, { files, adopted }: Manifest): string {
  if (files.get(file)?.key !== undefined) return file
  return [...adopted.keys()].find((folder) => file.startsWith(`${folder}/`)) ?? file
}
