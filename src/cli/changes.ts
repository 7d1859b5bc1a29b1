import { readFrontMatter } from '../content/front-matter.ts'
import { schemas } from '../content/read-matter.ts'
import { replaceFiles, type Replacement } from '../content/replace-files.ts'
import { joinParts } from '../edits/parts.ts'
import type { Change } from '../edits/rename.ts'
import type { MatterByKind, TextKind } from '../model/facts.ts'
import { sortFiles } from '../content/text-file.ts'

/** Write what files become, all or none; one whose front matter could not be read afterwards stops all. */
export function writeChanges(contentDir: string, changes: readonly Change[], dryRun: boolean): void {
  for (const change of changes) verify(change)
  if (dryRun) return
  const pathOf = (file: string) => `${contentDir}/${file.replace(/^content\//, '')}`
  replaceFiles(
    changes.flatMap(({ file, to, parts }): Replacement[] => {
      const text = parts && joinParts(parts)
      if (text === undefined) return [{ path: pathOf(file) }]
      return to === undefined ? [{ path: pathOf(file), text }] : [{ path: pathOf(to), text }, { path: pathOf(file) }]
    }),
  )
}

function verify({ file, parts }: Change): void {
  const [text] = sortFiles([file.replace(/^content\//, '')]).texts
  if (!parts || !text) return
  const { problems } = readFrontMatter<MatterByKind[TextKind]>(file, joinParts(parts), schemas[text.kind])
  if (problems[0])
    throw new Error(`${file} could not be changed without harm: ${problems[0].reason} Nothing was changed.`)
}

/**
 * Tell what changed, a line a file.
 *
 * @param lines what was done, and what the author has to look at
 */
export function describeChanges(
  changes: readonly Change[],
  shownDir: string,
  dryRun: boolean,
  [done, ...notes]: readonly string[],
): string {
  const show = (text: string) => text.replace(/content\//g, `${shownDir}/`)
  const files = changes.map(({ file, to, parts, count }) => {
    const what = [
      ...(to === undefined ? [] : [`→ ${to}`]),
      ...(parts ? [] : ['deleted']),
      ...(count === 0 ? [] : [`${count} reference${count === 1 ? '' : 's'}`]),
    ]
    return `  ${file}  ${what.join(', ')}`.trimEnd()
  })
  const end = dryRun ? 'would be changed. Nothing was written.' : 'changed.'
  const head = `${done ?? ''}: ${changes.length} file${changes.length === 1 ? '' : 's'} ${end}`
  return show([head, ...files, ...notes].join('\n'))
}
