import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { listFiles } from '../content/snapshot.ts'
import { readArchive } from '../imports/archive.ts'
import type { Register } from '../model/register.ts'
import type { Import } from '../imports/drafts.ts'
import type { ReadInput } from '../imports/read-input.ts'
import { isPage, readPageText } from '../imports/page-text.ts'
import { isTagged, splitTagged } from '../imports/tagged-wires.ts'
import { readWireText } from '../imports/wire-text.ts'
import { dayOf, type Day } from '../model/day.ts'
import { CallError } from './call.ts'
import { decode, nameForeign } from './import-bytes.ts'

export interface InputOptions {
  register: Register
  /** The folder of an old site's pictures, where it is not that of its texts. */
  images?: string | undefined
  /** Where an old site stood. */
  site?: string | undefined
  /** What a text without its day bears; the day of its file unless given. */
  day?: Day | undefined
  /** That of the site. */
  language: string
}

/** Read one file of a call, or what comes by standard input: `-`. */
export function readInput(file: string, options: InputOptions): ReadInput {
  const { day, language } = options
  if (file !== '-' && statSync(file, { throwIfNoEntry: false })?.isDirectory()) return readFolder(file, options)
  const { bytes, from, usualDay } = file === '-' ? readStandardInput() : readFile(file)
  const foreign = nameForeign(bytes)
  if (foreign !== undefined) return failed(from, foreign)
  const source = decode(bytes)
  if (source.trim() === '') return failed(from, 'It holds no text.')
  const today = day ?? usualDay
  if (isPage(source)) {
    const text = readPageText(source, today, language)
    return text
      ? { imports: [{ from, text }], faults: [], images: [] }
      : failed(from, 'No article is found in this page.')
  }
  if (isArchiveText(source))
    return readArchive({
      folder: dirname(from),
      texts: [{ path: basename(from), source }],
      pictures: listPictures(options.images),
      ...withSite(options),
    })
  const wires = isTagged(source) ? splitTagged(source) : [{ text: source, line: 1 }]
  const imports = wires.map(({ text, line }): Import => ({
    from: wires.length > 1 ? `${from}:${line}` : from,
    text: readWireText(text, today),
  }))
  return { imports, faults: [], images: [] }
}

/** Read a folder of old texts; what is neither one of these nor a picture is none of ours. */
function readFolder(folder: string, options: InputOptions): ReadInput {
  const paths = listFiles(folder).map(({ path }) => path)
  const texts = paths.filter(
    (path) => /\.(?:md|markdown|mdown)$/.test(path) && !/^(?:README|LICENSE|CONTRIBUTING)\b/.test(basename(path)),
  )
  if (texts.length === 0) return failed(folder, 'It holds no Markdown.')
  const read = texts.map((path) => ({ path, bytes: readFileSync(join(folder, path)) }))
  const faults = read.flatMap(({ path, bytes }) => {
    const reason = nameForeign(bytes)
    return reason === undefined ? [] : [{ from: join(folder, path), line: 1, reason }]
  })
  const archive = readArchive({
    folder: folder.replace(/\/+$/, ''),
    texts: read
      .filter(({ bytes }) => nameForeign(bytes) === undefined)
      .map(({ path, bytes }) => ({ path, source: decode(bytes) })),
    pictures: listPictures(options.images ?? folder),
    ...withSite(options),
  })
  return { ...archive, faults: [...archive.faults, ...faults] }
}

function listPictures(folder: string | undefined): { folder: string; paths: string[] } {
  if (folder === undefined) return { folder: '', paths: [] }
  const isPicture = ({ path }: { path: string }) => /\.(?:jpe?g|png|webp|avif|gif|svg)$/i.test(path)
  return {
    folder: folder.replace(/\/+$/, ''),
    paths: listFiles(folder)
      .filter(isPicture)
      .map(({ path }) => path),
  }
}

function withSite({ register, site }: InputOptions) {
  return { register, site }
}

function isArchiveText(source: string): boolean {
  return /^\uFEFF?(?:---|\+\+\+)[ \t]*\r?\n/.test(source)
}

function failed(from: string, reason: string): ReadInput {
  return { imports: [], faults: [{ from, line: 1, reason }], images: [] }
}

function readStandardInput() {
  return { bytes: readFileSync(0), from: 'standard input', usualDay: dayOf(new Date().toISOString()) }
}

function readFile(file: string) {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (!stats) throw new CallError(`There is no file ${file}.`)
  if (!stats.isFile()) throw new CallError(`${basename(file)} is no file.`)
  return { bytes: readFileSync(file), from: file, usualDay: dayOf(stats.mtime.toISOString()) }
}
