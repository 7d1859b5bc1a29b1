import {
  chmodSync,
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { digestOf } from './digest.ts'
import { holdSignals } from './held-signals.ts'

/** What stands at a path afterwards: a text, the bytes of another file, or nothing. */
export interface Replacement {
  path: string
  text?: string | { copyOf: string }
  /** The digest of what was read there: where something else stands by now, somebody saved it meanwhile. */
  was?: string | undefined
  /** Set where it must not take the place of anything. */
  isNew?: true
}

/** Files that somebody saved after they were read; none was replaced. */
export class SavedMeanwhile extends Error {
  readonly paths: readonly string[]

  constructor(paths: readonly string[]) {
    super(`Saved meanwhile: ${paths.join(', ')}.`)
    this.paths = paths
  }
}

/**
 * Put texts in the place of files: all of them or none.
 *
 * Each is written beside its place first, under a name that nobody reads, and only then all are renamed, in their order. Signals wait
 * for that; what goes wrong in between is undone. A file keeps its rights, and a link stays one.
 *
 * @param root a folder in which what a killed run left is removed
 * @throws with the code `EEXIST` where something has the place of what is new, and `SavedMeanwhile`
 */
export function replaceFiles(root: string, replacements: readonly Replacement[]): void {
  holdSignals(() => {
    for (const { parentPath, name } of readdirSync(root, { recursive: true, withFileTypes: true }))
      removeIfLeft(parentPath, name)
    const wanted = replacements.map((one) => ({ ...one, path: followLink(one.path) }))
    const done: { path: string; before: Buffer | undefined }[] = []
    try {
      for (const { path, text } of wanted) if (text !== undefined) writeFresh(path, text)
      refuseSaved(replacements)
      for (const one of wanted) {
        const before = one.isNew ? undefined : readIfThere(one.path)
        putInPlace(one)
        done.push({ path: one.path, before })
      }
    } catch (error) {
      for (const { path, before } of done.reverse()) putBack(path, before)
      throw error
    } finally {
      for (const { path, text } of wanted) if (text !== undefined) rmSync(freshPathOf(path), { force: true })
    }
  })
}

/**
 * Put a folder of new files in a place, whole.
 *
 * @param former where what stands there goes; absent where nothing does
 */
export function replaceFolder(
  folder: string,
  files: readonly { path: string; text: string }[],
  former: string | undefined,
): void {
  const fresh = freshPathOf(folder)
  holdSignals(() => {
    try {
      mkdirSync(fresh, { recursive: true })
      for (const name of readdirSync(dirname(folder)))
        if (name.startsWith(`.${basename(folder)}.`)) removeIfLeft(dirname(folder), name)
      for (const { path, text } of files) {
        mkdirSync(dirname(join(fresh, path)), { recursive: true })
        writeFileSync(join(fresh, path), text)
      }
      if (former !== undefined) {
        mkdirSync(dirname(former), { recursive: true })
        renameSync(folder, former)
      }
      renameSync(fresh, folder)
    } catch (error) {
      if (former !== undefined && !statSync(folder, { throwIfNoEntry: false })) renameSync(former, folder)
      throw error
    } finally {
      rmSync(fresh, { recursive: true, force: true })
    }
  })
}

function writeFresh(path: string, text: string | { copyOf: string }): void {
  mkdirSync(dirname(path), { recursive: true })
  const fresh = freshPathOf(path)
  if (typeof text === 'string') writeFileSync(fresh, text, { flush: true })
  else copyFileSync(text.copyOf, fresh)
  const mode = statSync(path, { throwIfNoEntry: false })?.mode
  if (mode !== undefined) chmodSync(fresh, mode)
}

/** Compare as late as can be: what an author saves must not be lost. */
function refuseSaved(replacements: readonly Replacement[]): void {
  const isSaved = ({ path, was }: Replacement) => was !== undefined && digestOf(readIfThere(path) ?? '') !== was
  const saved = replacements.filter(isSaved)
  if (saved.length > 0) throw new SavedMeanwhile(saved.map(({ path }) => path))
}

function putInPlace({ path, text, isNew }: Replacement): void {
  if (text === undefined) rmSync(path)
  else if (isNew) linkOrCopy(freshPathOf(path), path)
  else renameSync(freshPathOf(path), path)
}

/** Give a file a second name, which, unlike a renaming, never takes the place of another; some disks know no such names. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error
    copyFileSync(from, to, constants.COPYFILE_EXCL)
  }
}

/** Give a name beside a file that begins with a dot: nothing below `content/` that does is read, and git ignores `.*.new`. */
function freshPathOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${machine}-${process.pid}.new`)
}

/** Short, since names of files are. */
const machine = digestOf(hostname())
  .replace(/[^a-z]/gi, '')
  .slice(0, 4)

/** Remove what stands beside its place because a run was killed before it was done. */
function removeIfLeft(folder: string, name: string): void {
  const [, ran, pid] = /^\..+\.([a-z]+)-(\d+)\.new$/i.exec(name) ?? []
  if (pid === undefined) return
  const path = join(folder, name)
  // Of a run on another machine, where the disk is shared, only its age tells anything.
  const isLeft = ran === machine ? !isRunning(Number(pid)) : isOld(path)
  if (isLeft) rmSync(path, { recursive: true, force: true })
}

function isOld(path: string): boolean {
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs
  return changed !== undefined && Date.now() - changed > 86_400_000
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM' // somebody else's
  }
}

function putBack(path: string, before: Buffer | undefined): void {
  if (before === undefined) rmSync(path, { force: true })
  else writeFileSync(path, before)
}

function followLink(path: string): string {
  return statSync(path, { throwIfNoEntry: false }) ? realpathSync(path) : path
}

function readIfThere(path: string): Buffer | undefined {
  return statSync(path, { throwIfNoEntry: false }) ? readFileSync(path) : undefined
}
