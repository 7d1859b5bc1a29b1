import { chmodSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What stands at a path afterwards: a text, or nothing. */
export interface Replacement {
  path: string
  text?: string
}

/**
 * Put texts in the place of files: all of them or none.
 *
 * Each is written beside its place first, under a name that nobody reads, and only then all are renamed. Ctrl-C waits for that; what
 * goes wrong in between is undone. A file keeps its rights, and a link stays one.
 */
export function replaceFiles(replacements: readonly Replacement[]): void {
  const wanted = replacements.map(({ path, text }) => ({ path: followLink(path), text }))
  const prepared = wanted.map(({ path, text }) => ({ path, ...(text !== undefined && { fresh: freshPathOf(path) }) }))
  const done: { path: string; before: Buffer | undefined }[] = []
  process.on('SIGINT', wait)
  try {
    for (const { path, text } of wanted) if (text !== undefined) writeFresh(path, text)
    for (const { path, fresh } of prepared) {
      done.push({ path, before: readIfThere(path) })
      if (fresh === undefined) rmSync(path)
      else renameSync(fresh, path)
    }
  } catch (error) {
    for (const { path, before } of done) putBack(path, before)
    throw error
  } finally {
    for (const { fresh } of prepared) if (fresh !== undefined) rmSync(fresh, { force: true })
    process.off('SIGINT', wait)
  }
}

function wait(): void {
  // All that is done here ends before a signal is heard.
}

function writeFresh(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const fresh = freshPathOf(path)
  writeFileSync(fresh, text, { flush: true })
  const mode = statSync(path, { throwIfNoEntry: false })?.mode
  if (mode !== undefined) chmodSync(fresh, mode)
}

/** Give a name beside a file that begins with a dot: nothing below `content/` that does is read. */
function freshPathOf(path: string): string {
  return join(dirname(path), `.${path.slice(dirname(path).length + 1)}.${process.pid}.new`)
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
