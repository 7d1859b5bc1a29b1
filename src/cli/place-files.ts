import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A file to be placed: what it holds, or where that lies. */
export interface FileToPlace {
  /** Below the content folder. */
  path: string
  source: string | { copyOf: string }
}

/**
 * Write files whose places are free: all are prepared first, then each takes its place whole.
 *
 * Ctrl-C waits until that is done. The folder of preparation begins with a dot, so that nothing reads it meanwhile.
 */
export function placeFiles(root: string, files: readonly FileToPlace[]): void {
  if (files.length === 0) return
  const staging = mkdtempSync(join(root, '.import-'))
  const wait = () => undefined
  process.on('SIGINT', wait).on('SIGTERM', wait)
  try {
    for (const [index, { source }] of files.entries()) {
      const prepared = join(staging, String(index))
      if (typeof source === 'string') writeFileSync(prepared, source)
      else copyFileSync(source.copyOf, prepared)
    }
    for (const [index, { path }] of files.entries()) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      renameSync(join(staging, String(index)), join(root, path))
    }
  } finally {
    rmSync(staging, { recursive: true, force: true })
    process.off('SIGINT', wait).off('SIGTERM', wait)
  }
}
