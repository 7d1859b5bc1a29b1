import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
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
