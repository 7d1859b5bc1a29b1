import { existsSync, readFileSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { listFiles } from '../content/snapshot.ts'
import { readArchive, type Archive } from '../imports/archives/archive.ts'
import { archiveEnding, isHtmlName } from '../imports/archives/links.ts'
import { siteFiles } from '../imports/archives/site.ts'
import { isPage } from '../imports/web/page-text.ts'
import type { ReadInput } from '../imports/read-input.ts'
import { decode } from './import-bytes.ts'
import {
  addNotes,
  failed,
  isArchiveText,
  readFile,
  readSourceText,
  readText,
  type InputOptions,
} from './import-text.ts'

/** Read a folder: old texts as an archive, saved pages and wires each for itself; of what is left the author is told. */
export function readFolder(written: string, options: InputOptions): ReadInput {
  const folder = written.replace(/(?<=.)\/+$/, '')
  const paths = listFiles(folder).map(({ path }) => path)
  const kinds = Map.groupBy(paths, (path) => tellKind(folder, path))
  const pictures = [folder, options.images].flatMap(listPictures)
  const alone = (kinds.get('alone') ?? []).map((path) => readText(readFile(join(folder, path)), options, pictures))
  const archive = readOldTexts(folder, kinds.get('archive') ?? [], options, pictures)
  const others = kinds.get('other') ?? []
  const told = others.length > 0 ? [describePassedOver(folder, others)] : []
  if (alone.length === 0 && archive === undefined)
    return { ...failed(folder, 'It holds no Markdown, no HTML with front matter, no saved page and no .txt.'), told }
  const inputs = [...(archive ? [archive] : []), ...alone]
  return {
    imports: inputs.flatMap(({ imports }) => imports),
    faults: inputs.flatMap(({ faults }) => faults),
    images: inputs.flatMap(({ images }) => images),
    told: [...(archive?.told ?? []), ...told],
  }
}

function readOldTexts(
  folder: string,
  paths: readonly string[],
  options: InputOptions,
  pictures: Archive['pictures'],
): ReadInput | undefined {
  if (paths.length === 0) return undefined
  const files = paths.map((path) => ({
    path,
    from: join(folder, path),
    ...readSourceText(readFileSync(join(folder, path))),
  }))
  const texts = files.flatMap((file) => ('source' in file ? [file] : []))
  const faults = files.flatMap((file) => ('reason' in file ? [{ from: file.from, line: 1, reason: file.reason }] : []))
  const notes = new Map(texts.map((file) => [file.from, file.notes]))
  const place = resolve(folder)
  const archive = readArchive({ ...options, folder, place, texts, configuration: findConfiguration(place), pictures })
  return addNotes({ ...archive, faults: [...archive.faults, ...faults] }, (from) => notes.get(from) ?? [])
}

type Kind = 'archive' | 'alone' | 'other' | 'none'

/** Tell what a file of a folder is to be read as: an old text, a page or wire for itself, nothing that is read here, or no text at all. */
function tellKind(folder: string, path: string): Kind {
  if (notText.test(path) || siteFiles.includes(path)) return 'none'
  if (forMaintainers.test(basename(path))) return 'other'
  if (path.endsWith('.txt')) return 'alone'
  if (!archiveEnding.test(path)) return 'other'
  if (!isHtmlName(path)) return forNewTexts.test(path) ? 'other' : 'archive'
  if (ofTemplates.test(path)) return 'other'
  const source = decode(readFileSync(join(folder, path))).text
  if (isArchiveText(source)) return 'archive'
  return isPage(source) && /<(?:html|body)\b/i.test(source) ? 'alone' : 'other'
}

const notText =
  /\.(?:jpe?g|png|webp|avif|gif|svg|ico|bmp|tiff?|css|scss|sass|less|m?js|ts|map|woff2?|ttf|otf|eot|mp[34]|m4[av]|mov|webm|og[gv]|wav|zip|gz)$/i

/** Names of files that are for those who work on a site, or for machines. */
const forMaintainers =
  /^(?:README|LICEN[CS]E|CONTRIBUTING|CHANGELOG|CODE_OF_CONDUCT|SECURITY|robots|humans|ads|security|requirements)\b/

/** What Hugo makes new texts of, and what comes with a program: no Markdown in it is a text. */
const forNewTexts = /(?:^|\/)(?:archetypes|node_modules)\//

const ofTemplates = /(?:^|\/)(?:_layouts|_includes|layouts|themes|_site|node_modules)\//

/** Find the old site's configuration: in the folder, or above its `content` or `_posts`. */
function findConfiguration(place: string): Archive['configuration'] {
  const [, above] = /^(.*)\/(?:content|_posts)(?:\/[^/]*)?$/.exec(place) ?? []
  for (const folder of [place, ...(above === undefined ? [] : [above])]) {
    const file = siteFiles.find((name) => existsSync(join(folder, name)))
    if (file !== undefined) return { file, source: decode(readFileSync(join(folder, file))).text }
  }
  return undefined
}

/** Count files by how their names end, each kind with the first of it. */
function describePassedOver(folder: string, paths: readonly string[]): string {
  const kinds = Map.groupBy(paths, (path) => extname(path) || basename(path))
  const counts = [...kinds].map(([kind, all]) => `${all.length} × ${kind} (${all[0]!}${all.length > 1 ? ', …' : ''})`)
  return `${folder}: not imported, as only Markdown, HTML with front matter, whole pages and .txt are read in a folder: ${counts.join(', ')}.`
}

/** List the pictures in a folder and below it. */
export function listPictures(folder: string | undefined): Archive['pictures'] {
  if (folder === undefined) return []
  const paths = listFiles(folder).flatMap(({ path }) => (/\.(?:jpe?g|png|webp|avif|gif|svg)$/i.test(path) ? path : []))
  return [{ folder: folder.replace(/(?<=.)\/+$/, ''), paths }]
}
