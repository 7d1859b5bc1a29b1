import { readdirSync, realpathSync, statSync, type BigIntStats } from 'node:fs'
import { join, sep } from 'node:path'
import { digestOf } from './digest.ts'

/** A file as it stood when it was looked at. */
export interface FileState {
  /** Path below the folder that was listed, with forward slashes. */
  path: string
  /**
   * Size, times and inode as one text: another text means that the file may have changed.
   * Absent where the file changed so shortly before the look that a later change could leave the same times.
   */
  stamp?: string
}

/** A file system may tick only every few milliseconds: what changed this shortly before the look is read again. */
const racyNanoseconds = 100_000_000n

/**
 * List the files below a folder, in order of path; a folder that is not there has none.
 *
 * Links are followed, but for those that lead back to a folder in which they stand.
 *
 * @param isLeftOut tells of a file's or folder's name that it does not count; those that begin with a dot unless given
 */
export function listFiles(folder: string, isLeftOut = startsWithDot): FileState[] {
  const recent = BigInt(Date.now()) * 1_000_000n - racyNanoseconds
  const files: FileState[] = []
  walk({ root: folder, isLeftOut, recent }, '', files)
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Give a digest of the files as they stand, or nothing where one of them is too recent to trust its times. */
export function digestOfStates(files: readonly FileState[]): string | undefined {
  if (files.some(({ stamp }) => stamp === undefined)) return undefined
  return digestOf(files.map(({ path, stamp }) => `${path}\0${stamp!}`).join('\n'))
}

function startsWithDot(name: string): boolean {
  return name.startsWith('.')
}

interface Walk {
  root: string
  isLeftOut: (name: string) => boolean
  recent: bigint
}

function walk(to: Walk, below: string, files: FileState[]): void {
  const { root, isLeftOut } = to
  let entries
  try {
    entries = readdirSync(join(root, below), { withFileTypes: true })
  } catch (error) {
    if (isMissing(error)) return
    throw error
  }
  for (const entry of entries) {
    if (isLeftOut(entry.name)) continue
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) walk(to, path, files)
    else if (entry.isFile() || entry.isSymbolicLink()) addFile(to, path, files)
  }
}

function addFile(to: Walk, path: string, files: FileState[]): void {
  const stats = lookAt(`${to.root}/${path}`)
  if (stats?.isFile()) files.push({ path, ...stampOf(stats, to.recent) })
  else if (stats?.isDirectory() && !leadsBack(to.root, path)) walk(to, path, files)
}

// A file may go between the listing and the look; then it is gone.
function lookAt(file: string): BigIntStats | undefined {
  try {
    return statSync(file, { bigint: true })
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** Tell whether a link leads to a folder in which it stands: it would be followed without end. */
function leadsBack(root: string, path: string): boolean {
  const target = realpathSync(join(root, path)) + sep
  const parts = path.split('/')
  return parts.some((_, depth) => `${realpathSync(join(root, ...parts.slice(0, depth)))}${sep}`.startsWith(target))
}

function stampOf({ size, mtimeNs, ctimeNs, ino }: BigIntStats, recent: bigint): { stamp?: string } {
  return mtimeNs > recent || ctimeNs > recent ? {} : { stamp: `${size}.${mtimeNs}.${ctimeNs}.${ino}` }
}

/** Tell whether nothing is there: no file, or only a link that leads to itself. */
function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ELOOP')
}
