import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { replaceFiles } from '../content/replace-files.ts'

/** A file to be placed: what it holds, or where that lies. */
export interface FileToPlace {
  /** Below the content folder. */
  path: string
  source: string | { copyOf: string }
}

/** Tell how a file stands on the disk, before it is placed. */
export function lookAtPlace(root: string, { path, source }: FileToPlace): 'free' | 'same' | 'other' {
  const file = join(root, path)
  if (!existsSync(file)) return 'free'
  const wanted = typeof source === 'string' ? Buffer.from(source) : readFileSync(source.copyOf)
  return readFileSync(file).equals(wanted) ? 'same' : 'other'
}

/** Write files whose places are free: all or none. */
export function placeFiles(root: string, files: readonly FileToPlace[]): void {
  if (files.length === 0) return
  replaceFiles(
    root,
    files.map(({ path, source }) => ({ path: join(root, path), text: source })),
  )
}
