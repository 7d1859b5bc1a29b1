import { join } from 'node:path'
import { replaceFiles } from '../content/replace-files.ts'
import type { Starter } from '../starters/starter.ts'
import { CallError } from './call.ts'

/**
 * Write a file that is not there yet.
 *
 * @throws {CallError} where something is there
 */
export function writeNewFile(root: string, { path, text }: Starter, shown: string): void {
  try {
    replaceFiles(root, [{ path: join(root, path), text, isNew: true }])
  } catch (error) {
    if (isThere(error)) throw new CallError(`${shown} is there already, and stays as it is.`)
    throw error
  }
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}
