import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { listEditorFiles, type EditorFile } from '../editors/editor-files.ts'
import { pathOfFile } from './file-name.ts'
import type { LoadedContent } from './load.ts'

/**
 * Tell editors what the desk has: the keys of front matter, and the names that authors write.
 *
 * Only the project's own content is edited where the project is open; of another folder nothing is told.
 */
export function writeEditorFiles(
  projectRoot: string,
  contentDir: string,
  { texts, unreadable, entries }: Pick<LoadedContent, 'texts' | 'unreadable' | 'entries'>,
): void {
  if (contentDir !== join(projectRoot, 'content')) return
  const files = listEditorFiles({
    address: decodeURIComponent(pathToFileURL(contentDir).href),
    texts: [...texts, ...unreadable].map(({ kind, id, file }) => ({
      kind,
      id,
      path: pathOfFile(file),
    })),
    entries,
    events: [
      ...texts.flatMap(({ matter }) => ('events' in matter ? (matter.events ?? []).map(({ id }) => id) : [])),
      ...unreadable.flatMap(({ events }) => events),
    ],
  })
  for (const file of files) writeIfChanged(projectRoot, file)
}

// An editor reads a file anew whenever it is written.
function writeIfChanged(projectRoot: string, { path, text }: EditorFile): void {
  const file = join(projectRoot, path)
  try {
    if (readIfThere(file) === text) return
    mkdirSync(dirname(file), { recursive: true })
    const fresh = `${file}.${process.pid}`
    writeFileSync(fresh, text)
    renameSync(fresh, file)
  } catch {
    return // a disk that takes nothing keeps nobody from building; an editor then offers what it offered before
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined // then it is written
  }
}
