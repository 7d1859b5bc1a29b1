import { readProse } from '../markdown/read-prose.ts'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import type { Register } from '../model/register.ts'
import { draftId, writeDraft } from './draft-file.ts'
import type { ImportedText } from './imported-text.ts'
import { findUnknownNames } from './unknown-names.ts'

/** A text that was read, and where it came from. */
export interface Import {
  /** As the author named it. */
  from: string
  text: ImportedText
  /** The id that its file had before, where that says more than its title. */
  id?: string
}

/** The file that a text becomes. */
export interface Draft extends Import {
  id: string
  /** Below the content folder. */
  path: string
  source: string
}

/** Make the files of texts; of two that would have the same name the second is numbered. */
export function makeDrafts(imports: readonly Import[]): Draft[] {
  const used = new Map<string, number>()
  return imports.map((one) => {
    const day = one.text.matter.date.slice(0, 10)
    const wanted = one.id ?? draftId(day, one.text.matter.title)
    const count = (used.get(wanted) ?? 0) + 1
    used.set(wanted, count)
    const id = count === 1 ? wanted : `${wanted}-${count}`
    return { ...one, id, path: `briefings/${day.slice(0, 4)}/${id}.md`, source: writeDraft(one.text) }
  })
}

/** List names of texts that look like actors and that the register does not know: those of the most texts first. */
export function listUnknownNames(imports: readonly Import[], register: Register): { name: string; texts: number }[] {
  const counts = new Map<string, number>()
  for (const { text } of imports) {
    const { prose } = readProse(parseMarkdown(text.body), [{ kind: 'summary', text: text.matter.summary }])
    for (const name of findUnknownNames(prose, register)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].map(([name, texts]) => ({ name, texts })).sort((a, b) => b.texts - a.texts)
}
