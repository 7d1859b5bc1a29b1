import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { listFiles } from '../content/snapshot.ts'
import { readArchive } from '../imports/archive.ts'
import { archiveEnding } from '../imports/archive-body.ts'
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

/** Read a folder of old texts; of what is no text that can be read the author is told, but for what is none at all. */
function readFolder(folder: string, options: InputOptions): ReadInput {
  const paths = listFiles(folder).map(({ path }) => path)
  const files = paths.filter(isArchiveName).map((path) => {
    const bytes = readFileSync(join(folder, path))
    return { path, bytes, reason: nameForeign(bytes) }
  })
  const faults = files.flatMap(({ path, reason }) =>
    reason === undefined ? [] : [{ from: join(folder, path), line: 1, reason }],
  )
  const texts = files
    .flatMap(({ path, bytes, reason }) => (reason === undefined ? [{ path, source: decode(bytes) }] : []))
    .filter(({ path, source }) => isMarkdown(path) || isArchiveText(source))
  const told = new Set([...files.filter(({ reason }) => reason !== undefined), ...texts].map(({ path }) => path))
  const others = paths.filter((path) => !told.has(path) && !notText.test(path))
  const passedOver = others.length > 0 ? { passedOver: describePassedOver(folder, others) } : {}
  if (texts.length + faults.length === 0)
    return { ...failed(folder, 'It holds no Markdown, and no HTML with front matter.'), ...passedOver }
  const archive = readArchive({
    folder: folder.replace(/\/+$/, ''),
    texts,
    pictures: listPictures(options.images ?? folder),
    ...withSite(options),
  })
  return { ...archive, faults: [...archive.faults, ...faults], ...passedOver }
}

/** Tell whether a file may be an old text: no word to those who work on the site, and no template of its pages. */
function isArchiveName(path: string): boolean {
  if (!archiveEnding.test(path) || /^(?:README|LICENSE|CONTRIBUTING)\b/.test(basename(path))) return false
  return isMarkdown(path) || !/(?:^|\/)(?:_layouts|_includes|layouts|_site|node_modules)\//.test(path)
}

function isMarkdown(path: string): boolean {
  return !/\.html?$/.test(path)
}

const notText =
  /\.(?:jpe?g|png|webp|avif|gif|svg|ico|bmp|tiff?|css|scss|sass|less|m?js|ts|map|woff2?|ttf|otf|eot|mp[34]|m4[av]|mov|webm|og[gv]|wav|zip|gz)$/i

/** Count files by how their names end, each kind with the first of it. */
function describePassedOver(folder: string, paths: readonly string[]): string {
  const kinds = Map.groupBy(paths, (path) => extname(path) || basename(path))
  const counts = [...kinds].map(([kind, all]) => `${all.length} × ${kind} (${all[0]!}${all.length > 1 ? ', …' : ''})`)
  return `${folder}: not imported, as only Markdown, and HTML with front matter, is read in a folder: ${counts.join(', ')}.`
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
