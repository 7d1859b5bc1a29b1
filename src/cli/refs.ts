import { showFile } from '../content/file-name.ts'
import { locateUses, type LocatedUse } from '../content/locate-uses.ts'
import { writeTarget } from '../model/target.ts'
import { listUses } from '../model/uses.ts'
import { openAnyDesk, targetOf } from './desk.ts'
import { shownDirOf } from './project.ts'
import type { Format } from './report.ts'

/** Print all that refers to an entry, before somebody deletes it. */
export async function printRefs(contentDir: string, written: string, format: Format): Promise<number> {
  const opened = await openAnyDesk(contentDir)
  const target = targetOf(written, opened)
  const uses = locateUses(contentDir, listUses(target, opened.desk, opened.names))
  const shownDir = shownDirOf(contentDir)
  const shown = uses.map((use) => ({ ...use, file: showFile(use.file, shownDir) }))
  if (format === 'json') {
    const rows = shown.map(({ file, place, by, path, written }) => ({ file, ...place, by, path, written }))
    console.log(JSON.stringify(rows, null, 2))
    return 0
  }
  for (const use of shown) console.log(writeUse(use))
  console.log(summarize(shown, writeTarget(target)))
  return 0
}

function writeUse({ file, place, by, path = [], written }: LocatedUse): string {
  const keys = path.filter((step) => typeof step === 'string').join('.')
  const how = { link: 'link', name: 'named', key: keys.replace(/(?<=^actors|^partOf)\.actor$/, '') }[by]
  return `${file}:${place.line}:${place.column} ${how}: ${written.replace(/\s+/g, ' ')}`
}

function summarize(uses: readonly LocatedUse[], target: string): string {
  if (uses.length === 0) return `Nothing refers to ${target}.`
  const files = new Set(uses.map(({ file }) => file)).size
  const [times, where] = [
    uses.length === 1 ? 'One reference' : `${uses.length} references`,
    files === 1 ? '1 file' : `${files} files`,
  ]
  return `${times} to ${target}, in ${where}.`
}
