import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Starter } from '../starters/starter.ts'
import { CallError } from './call.ts'

/**
 * Write a file that is not there yet; it appears whole or not at all.
 *
 * @throws {CallError} where something is there
 */
export function writeNewFile(root: string, { path, text }: Starter, shown: string): void {
  const file = join(root, path)
  const fresh = join(dirname(file), `.${basename(file)}.${process.pid}`)
  mkdirSync(dirname(file), { recursive: true })
  try {
    writeFileSync(fresh, text, { flag: 'wx' })
    linkSync(fresh, file) // unlike a renaming, it never takes the place of a file
  } catch (error) {
    if (isThere(error)) throw new CallError(`${shown} is there already, and stays as it is.`)
    throw error
  } finally {
    rmSync(fresh, { force: true })
  }
}

/** Write files into a folder that is not there yet. */
export function writeNewFolder(root: string, starters: readonly Starter[]): void {
  for (const { path, text } of starters) {
    const file = join(root, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: 'wx' })
  }
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}
