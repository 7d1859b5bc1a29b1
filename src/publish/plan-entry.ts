import { foldersOf } from './folders.ts'
import { PublishError } from './publish-error.ts'

/** What publishing needs to know of one page, file or folder of the site. */
export interface PlanEntry {
  /** Below the output, with `/`: `briefings/x/index.html`. */
  path: string
  /** Digest of all that the bytes depend on: equal keys promise equal bytes. */
  key: string
  /** A folder whose inner names only its maker knows; it is made and replaced whole. */
  folder?: true
}

/** A plan by path, and every folder that its paths stand in (`''` is the output itself). */
export interface Planned {
  entries: Map<string, PlanEntry>
  folders: Set<string>
}

/**
 * Read a plan into a map.
 *
 * @throws {PublishError} of a path that leaves the output, and of two entries that cannot both exist
 */
export function readPlan(plan: readonly PlanEntry[]): Planned {
  const entries = new Map<string, PlanEntry>()
  for (const entry of plan) {
    refuseEscape(entry.path)
    if (entries.has(entry.path)) throw clash(`"${entry.path}" stands in the plan twice.`)
    entries.set(entry.path, entry)
  }
  const folders = foldersOf(entries.keys())
  refuseClashes(entries, folders)
  return { entries, folders }
}

// An empty segment, `.` or `..`; or a character that some system reads as a slash or an end.
const leavesOutput = /(^|\/)\.{0,2}(\/|$)|[\\\0]/

function refuseEscape(path: string): void {
  if (!leavesOutput.test(path)) return
  throw new PublishError(
    'bad-path',
    `"${path}" is not a path below the output: write it without a leading "/", "..", "." or "\\".`,
  )
}

function refuseClashes(entries: Map<string, PlanEntry>, folders: Set<string>): void {
  const both = [...entries.keys()].filter((path) => folders.has(path))
  for (const path of both) {
    const inner = [...entries.keys()].find((other) => other.startsWith(`${path}/`)) ?? ''
    const what = entries.get(path)?.folder ? 'a folder that is replaced whole' : 'a file'
    throw clash(`"${path}" is ${what}, so "${inner}" cannot stand in it.`)
  }
}

function clash(sentence: string): PublishError {
  return new PublishError('clash', `${sentence} Give one of the two another address.`)
}
