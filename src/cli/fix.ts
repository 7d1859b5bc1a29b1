import { pathOfFile, showFile } from '../content/file-name.ts'
import { readFrontMatter } from '../content/front-matter.ts'
import { schemas } from '../content/read-matter.ts'
import { createPartsReader, type PartsReader } from '../content/source-parts.ts'
import { mendFile, type MendedFile, type MendInput } from '../edits/mend.ts'
import { joinParts, type Parts } from '../edits/parts.ts'
import type { CompiledText, MatterByKind, TextKind } from '../model/facts.ts'
import { listTexts } from '../model/uses.ts'
import { replaceUnlessSaved } from './changes.ts'
import { openAnyDesk } from './desk.ts'
import type { OpenedDesk } from '../content/open-uses.ts'
import { shownDirOf } from './project.ts'

/** What is mended may show what else there is to mend: a date that could not be read, above all. */
const mostRounds = 4

/** What mending did, with files as problems name them. */
export interface FixedDesk {
  /** What was written otherwise, by the files that changed. */
  mended: Map<string, string[]>
  /** What was saved while it ran: then nothing more was mended. */
  saved: string[]
}

/** Mend in all files, or in those wanted, what has one right answer. */
export async function fixDesk(contentDir: string, wanted: readonly ((file: string) => boolean)[]): Promise<FixedDesk> {
  const show = (file: string) => showFile(file, shownDirOf(contentDir))
  const isWanted = (file: string) => wanted.length === 0 || wanted.some((is) => is(show(file)))
  const mended = new Map<string, string[]>()
  for (let round = 0; round < mostRounds; round++) {
    const { read, digestOf } = createPartsReader(contentDir)
    const changed = mendAll(read, await openAnyDesk(contentDir), isWanted)
    if (changed.length === 0) break
    const replacements = changed.map(({ parts }) => {
      return { path: `${contentDir}/${pathOfFile(parts.file)}`, text: joinParts(parts), was: digestOf(parts.file) }
    })
    const saved = replaceUnlessSaved(contentDir, replacements)
    if (saved.length > 0) return { mended, saved }
    for (const { parts, changes } of changed)
      mended.set(show(parts.file), [...(mended.get(show(parts.file)) ?? []), ...changes])
  }
  return { mended, saved: [] }
}

function mendAll(read: PartsReader['read'], opened: OpenedDesk, isWanted: (file: string) => boolean): MendedFile[] {
  const { desk, loaded, names } = opened
  const known = names.flatMap(({ file, kind, path }) =>
    kind === 'actor' || kind === 'topic' ? [{ file, kind, path }] : [],
  )
  const namesByFile = Map.groupBy(known, ({ file }) => file)
  const files = [{ file: 'content/site.yaml' }, ...listTexts(desk)].filter(({ file }) => isWanted(file))
  return files.flatMap((text) => {
    const parts = read(text.file)
    const input: MendInput = {
      ...('kind' in text && { kind: text.kind }),
      register: loaded.register,
      find: desk.redirects.find,
      names: namesByFile.get(text.file) ?? [],
      sourceIds: 'kind' in text ? sourceIdsOf(text) : [],
    }
    const mended = mendFile(parts, input)
    const isSame = joinParts(mended.parts) === joinParts(parts)
    return isSame || ('kind' in text && isWorse(text.kind, parts, mended.parts)) ? [] : [mended]
  })
}

function sourceIdsOf({ matter, salvaged }: CompiledText): string[] {
  return salvaged?.sources ?? ('sources' in matter ? (matter.sources ?? []).map(({ id }) => id) : [])
}

/** Tell whether front matter would have more wrong with it than before: what was meant as a mend is none. */
function isWorse(kind: TextKind, before: Parts, after: Parts): boolean {
  const count = (parts: Parts) =>
    readFrontMatter<MatterByKind[TextKind]>(parts.file, joinParts(parts), schemas[kind]).problems.length
  return count(after) > count(before)
}
