import { digestCode } from '../content/code-digest.ts'
import { writeEditorFiles } from '../content/editor-writer.ts'
import { showFile } from '../content/file-name.ts'
import { loadContent } from '../content/load.ts'
import { isId, isReserved } from '../model/addresses.ts'
import { dayAt, type Day } from '../model/day.ts'
import type { EntryRef, TextRef } from '../model/facts.ts'
import { findNameClashes } from '../model/name-clashes.ts'
import { readRedirects } from '../model/redirects.ts'
import type { RegisterEntry } from '../model/register.ts'
import type { Starter } from '../starters/starter.ts'
import { CallError, type Call } from './call.ts'
import { writeNewFile } from './new-files.ts'
import { cachePathOf, contentDirOf, projectRoot, shownDirOf } from './project.ts'

/** An entry that is called by its name alone. */
export type NamedEntry = EntryRef & { name: string }

/** The desk that a new file is for. */
export interface NewDesk {
  entries: readonly RegisterEntry[]
  language: string
  today: Day
  /** Give the path of a text's file, as an author would write it. */
  fileOf: (ref: TextRef) => string
  /**
   * @param name that of an entry, where the id was made of it
   * @throws {CallError} where a new text cannot have an id: one that is no id, that is reserved, or that another has or had
   */
  claimId: (ref: TextRef, name?: string) => void
  /** Write the file of a new text, and let editors know of it; answers its path as an author would write it. */
  write: (starter: Starter, text: TextRef | NamedEntry) => string
}

/** Read the desk that a call is about, whatever is wrong with its texts. */
export async function openNewDesk(call: Call): Promise<NewDesk> {
  const contentDir = contentDirOf(call)
  const version = digestCode(projectRoot).compile
  const loaded = await loadContent({ contentDir, cachePath: cachePathOf(contentDir), version })
  const { texts, unreadable, entries } = loaded
  const { language, timeZone } = loaded.settings ?? loaded.incomplete?.settings ?? { language: 'en', timeZone: 'UTC' }
  const redirects = readRedirects(texts, unreadable)
  const files = new Map([...texts, ...unreadable].map(({ kind, id, file }) => [`${kind}:${id}`, file]))
  const show = (path: string) => showFile(path, shownDirOf(contentDir))
  const fileOf = ({ kind, id }: TextRef) => show(files.get(`${kind}:${id}`) ?? '')
  return {
    entries,
    language,
    today: dayAt(new Date(), timeZone),
    fileOf,
    claimId: (ref, name) => {
      refuseId(ref)
      const holder = redirects.find(ref)
      if (!holder) return
      const what = holder.kind === ref.kind && holder.id === ref.id ? 'is the id' : 'was the id, or an address,'
      const advice =
        name === undefined
          ? 'Give another with --id.'
          : `If "${name}" is the same, add it to \`aliases\` there; else give another id with --id.`
      throw new CallError(`"${ref.id}" ${what} of ${fileOf(holder)}. ${advice}`)
    },
    write: (starter, text) => {
      const shown = show(starter.path)
      writeNewFile(contentDir, starter, shown)
      writeEditorFiles(projectRoot, contentDir, {
        texts,
        unreadable: [...unreadable, { ...text, file: `content/${starter.path}`, events: [] }],
        entries: 'name' in text ? [...entries, toEntry(text)] : entries,
      })
      return shown
    },
  }
}

/** Find the entry that has the name of a new one. */
export function findHolder({ entries }: NewDesk, named: NamedEntry): RegisterEntry | undefined {
  const entry = toEntry(named)
  const clash = findNameClashes([...entries, entry]).find((one) => one.entries.includes(entry))
  return clash?.entries.find((one) => one !== entry)
}

function toEntry(named: NamedEntry): RegisterEntry {
  return { ...named, aliases: [], ambiguous: [] }
}

function refuseId(ref: TextRef): void {
  if (!isId(ref.id)) throw new CallError(`--id takes a-z, 0-9 and single hyphens: "${ref.id}".`)
  if (isReserved(ref))
    throw new CallError(`"${ref.id}" is an address that Dateline needs for itself. Give another with --id.`)
}
