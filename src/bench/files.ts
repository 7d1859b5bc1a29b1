import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Write texts below a folder; null deletes a file. */
export function writeFiles(folder: string, texts: ReadonlyMap<string, string | null>): void {
  const made = new Set<string>()
  for (const [path, text] of texts) {
    const file = join(folder, path)
    if (text === null) {
      rmSync(file, { force: true })
      continue
    }
    const parent = dirname(file)
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    writeFileSync(file, text)
  }
}

export interface OutputCount {
  files: number
  bytes: number
}

/** Count the files below a folder, and their bytes. */
export function countOutput(folder: string): OutputCount {
  const count: OutputCount = { files: 0, bytes: 0 }
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    count.files += 1
    count.bytes += statSync(join(entry.parentPath, entry.name)).size
  }
  return count
}
