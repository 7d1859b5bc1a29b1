import { relative } from 'node:path'
import { findNewErrors, type Move } from '../content/changed-desk.ts'
import { pathOfFile, showFile } from '../content/file-name.ts'
import { readFrontMatter } from '../content/front-matter.ts'
import { locateProblems } from '../content/locate.ts'
import type { OpenedDesk } from '../content/open-uses.ts'
import { schemas } from '../content/read-matter.ts'
import { replaceFiles, SavedMeanwhile, type Replacement } from '../content/replace-files.ts'
import { sortFiles } from '../content/text-file.ts'
import { joinParts } from '../edits/parts.ts'
import type { Change } from '../edits/rename.ts'
import type { MatterByKind, TextKind } from '../model/facts.ts'
import { writeTarget } from '../model/target.ts'
import { shownDirOf } from './project.ts'
import { writeProblems } from './report.ts'
import { describeSaved } from './saved.ts'

/** What a rename or a merge does to the desk. */
export interface Changes {
  changes: readonly Change[]
  move: Move
  /** Of a file as it was read. */
  digestOf: (file: string) => string | undefined
  /** What the author has to look at. */
  notes?: readonly string[]
}

/**
 * Write what files become, all or none, and tell it; what the desk would be wrong by afterwards is told in place of it.
 *
 * @returns the exit code
 */
export function makeChanges(
  contentDir: string,
  opened: OpenedDesk,
  { changes, move, digestOf, notes = [] }: Changes,
  dryRun: boolean,
): number {
  const shownDir = shownDirOf(contentDir)
  for (const change of changes) verify(change, shownDir)
  const errors = findNewErrors(opened, changes, move)
  if (errors.length > 0) {
    process.stderr.write(writeProblems(locateProblems(contentDir, errors, shownDir), 'text'))
    console.error('Nothing was changed: these errors would come of it. Change what they name first, and call it again.')
    return 1
  }
  const replacements = changes.flatMap((change) => listReplacements(contentDir, change, digestOf(change.file)))
  const saved = dryRun ? [] : replaceUnlessSaved(contentDir, replacements)
  if (saved.length > 0) {
    console.error(describeSaved(saved, 'nothing was changed'))
    return 1
  }
  console.log([describeChanges(changes, move, shownDir, dryRun), ...notes].join('\n'))
  return 0
}

/**
 * Replace files of the desk, all or none.
 *
 * @returns the files that somebody saved since they were read, as problems name them: then none was replaced
 */
export function replaceUnlessSaved(contentDir: string, replacements: readonly Replacement[]): string[] {
  try {
    replaceFiles(contentDir, replacements)
    return []
  } catch (error) {
    if (!(error instanceof SavedMeanwhile)) throw error
    return error.paths.map((path) => `${shownDirOf(contentDir)}/${relative(contentDir, path)}`)
  }
}

function listReplacements(contentDir: string, { file, to, parts }: Change, was: string | undefined): Replacement[] {
  const read = { path: `${contentDir}/${pathOfFile(file)}`, was }
  const text = parts && joinParts(parts)
  if (text === undefined) return [read]
  return to === undefined ? [{ ...read, text }] : [{ path: `${contentDir}/${pathOfFile(to)}`, text }, read]
}

/** One whose front matter could not be read afterwards stops all. */
function verify({ file, parts }: Change, shownDir: string): void {
  const [text] = sortFiles([pathOfFile(file)]).texts
  if (!parts || !text) return
  const { problems } = readFrontMatter<MatterByKind[TextKind]>(file, joinParts(parts), schemas[text.kind])
  if (problems[0])
    throw new Error(
      `${showFile(file, shownDir)} could not be changed without harm: ${problems[0].reason} Nothing was changed.`,
    )
}

/** Tell what changed, a line a file. */
function describeChanges(
  changes: readonly Change[],
  { kind, from, to: id }: Move,
  shownDir: string,
  dryRun: boolean,
): string {
  const files = changes.map(({ file, to, parts, count }) => {
    const what = [
      ...(to === undefined ? [] : [`→ ${showFile(to, shownDir)}`]),
      ...(parts ? [] : ['deleted']),
      ...(count === 0 ? [] : [`${count} reference${count === 1 ? '' : 's'}`]),
    ]
    return `  ${showFile(file, shownDir)}  ${what.join(', ')}`.trimEnd()
  })
  const end = dryRun ? 'would be changed. Nothing was written.' : 'changed.'
  const done = `${writeTarget({ kind, id: from })} is now ${writeTarget({ kind, id })}`
  return [`${done}: ${changes.length} file${changes.length === 1 ? '' : 's'} ${end}`, ...files].join('\n')
}
