import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { readArchive, type Archive } from '../imports/archives/archive.ts'
import type { Import } from '../imports/drafts.ts'
import { isNestedTooDeep } from '../imports/web/nesting.ts'
import { isPage, readPageText } from '../imports/web/page-text.ts'
import { readOrFault, type ReadInput } from '../imports/read-input.ts'
import { isTagged, splitTagged } from '../imports/wires/tagged-wires.ts'
import { readWireText } from '../imports/wires/wire-text.ts'
import { dayOf, type Day } from '../model/day.ts'
import { decode, nameForeign } from './import-bytes.ts'

/** What a call says of its texts, and what is known of the desk. */
export interface InputOptions extends Pick<Archive, 'register' | 'site' | 'namePicture' | 'language' | 'day'> {
  /** The folder of an old site's pictures, where it is not that of its texts. */
  images: string | undefined
}

/** A file's bytes. */
export interface InputFile {
  bytes: Buffer
  /** As the author named it. */
  from: string
  /** The day that counts where neither the text nor the call says one. */
  usualDay: Day
}

/** Read a file; the day on which it was last changed is the usual one. */
export function readFile(path: string): InputFile {
  return { bytes: readFileSync(path), from: path, usualDay: dayOf(statSync(path).mtime.toISOString()) }
}

/** A file as text, or why it is none. */
export type SourceText = { source: string; notes: string[] } | { reason: string }

/** Read bytes as text, with what is to be said of that. */
export function readSourceText(bytes: Buffer): SourceText {
  const foreign = nameForeign(bytes)
  if (foreign !== undefined) return { reason: foreign }
  const { text, guessed } = decode(bytes)
  if (text.trim() === '') return { reason: 'It holds no text.' }
  const note = `Nothing says how its letters are encoded: it was read as ${guessed!}. If letters are wrong, save it as UTF-8 and import that.`
  return { source: text, notes: guessed === undefined ? [] : [note] }
}

/** Read a file that stands for itself: a saved page, an old text, or a wire. */
export function readText(file: InputFile, options: InputOptions, pictures: Archive['pictures']): ReadInput {
  const read = readSourceText(file.bytes)
  if ('reason' in read) return failed(file.from, read.reason)
  const input = readOrFault(file.from, () => readSource(read.source, file, options, pictures))
  return 'reason' in input ? { imports: [], faults: [input], images: [] } : addNotes(input, () => read.notes)
}

/** Add what is to be said of texts, by where they came from. */
export function addNotes(input: ReadInput, notesOf: (from: string) => readonly string[]): ReadInput {
  const imports = input.imports.map(({ text, ...one }): Import => {
    return { ...one, text: { ...text, notes: [...notesOf(one.from), ...text.notes] } }
  })
  return { ...input, imports }
}

function readSource(
  source: string,
  { from, usualDay }: InputFile,
  options: InputOptions,
  pictures: Archive['pictures'],
): ReadInput {
  const today = options.day ?? usualDay
  if (isPage(source)) {
    if (isNestedTooDeep(source)) return failed(from, tooDeep)
    const text = readPageText(source, today, options.language)
    return text
      ? { imports: [{ from, text }], faults: [], images: [] }
      : failed(from, 'No article is found in this page.')
  }
  const isMarkdown = /\.(?:md|markdown|mdown)$/i.test(from)
  if (isArchiveText(source) || (isMarkdown && /^\uFEFF?\{\r?\n/.test(source)))
    return readOldText(source, from, options, pictures)
  if (isMarkdown) return readPlainMarkdown(source, from, { ...options, day: today }, pictures)
  const wires = isTagged(source) ? splitTagged(source) : [{ text: source, line: 1 }]
  const imports = wires.map(({ text, line }): Import => ({
    from: wires.length > 1 ? `${from}:${line}` : from,
    text: readWireText(text, today),
  }))
  return { imports, faults: [], images: [] }
}

const tooDeep =
  'More than a thousand of its elements stand in each other, which is no page that browsers show: copy its text into a .txt, and import that.'

/** Read Markdown without front matter: it is of no old site, and stood at no address. */
function readPlainMarkdown(
  source: string,
  from: string,
  options: InputOptions,
  pictures: Archive['pictures'],
): ReadInput {
  const withMatter = `{\n}\n${source.replace(/^\uFEFF/, '')}`
  const { imports, faults, images } = readOldText(withMatter, from, options, pictures)
  const placed = imports.map(({ text, ...one }): Import => {
    return { ...one, text: { ...text, matter: { ...text.matter, redirects: [] } } }
  })
  return { imports: placed, faults, images }
}

function readOldText(source: string, from: string, options: InputOptions, pictures: Archive['pictures']): ReadInput {
  const folder = dirname(from)
  const texts = [{ path: basename(from), source }]
  return readArchive({ ...options, folder, place: resolve(folder), texts, pictures })
}

/** Tell whether a text begins with front matter, as those of old sites do. */
export function isArchiveText(source: string): boolean {
  return /^\uFEFF?(?:---|\+\+\+)[ \t]*\r?\n/.test(source)
}

export function failed(from: string, reason: string): ReadInput {
  return { imports: [], faults: [{ from, line: 1, reason }], images: [] }
}
