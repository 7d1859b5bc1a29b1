import type { Day } from '../../model/day.ts'
import type { Register } from '../../model/register.ts'
import { createLinkTable, decodePath } from './links.ts'
import { readOldSite } from './site.ts'
import { readArchiveEntry, readArchiveText, type ArchiveEntry } from './archive-text.ts'
import { numberUntil, type Import } from '../drafts.ts'
import { readOrFault, type Fault, type ImageCopy, type ReadInput } from '../read-input.ts'

/** A folder of old texts, as far as its texts and the paths of its other files. */
export interface Archive {
  /** As the author named it. */
  folder: string
  /** Its full path. */
  place: string
  texts: { path: string; source: string }[]
  /** The old site's configuration, where that is found. */
  configuration?: { file: string; source: string } | undefined
  /** Folders of pictures, and paths below these: the first that has one counts. */
  pictures: readonly { folder: string; paths: readonly string[] }[]
  /** Give a picture a name of its own in the desk; undefined where it is none. @param wanted the one that it has if no other picture has that */
  namePicture: (from: string, wanted: string) => string | undefined
  register: Register
  site: string | undefined
  /** That of the desk. */
  language: string
  /** The day of texts that have none. */
  day: Day | undefined
}

/** Read an archive: each text is an import, or a fault with its place. */
export function readArchive(archive: Archive): ReadInput {
  const { folder, place, configuration, register, site, language, day } = archive
  const oldSite = configuration && readOldSite(configuration.file, configuration.source)
  const faults: Fault[] = []
  const lists: string[] = []
  const used = new Set<string>()
  const entries = archive.texts.flatMap(({ path, source }): ArchiveEntry[] => {
    const from = `${folder}/${path}`
    const isList = /(?:^|\/)_index\.\w+$/.test(path)
    // Whatever day is given, it is none of a list's.
    const placing = { place, oldSite, day: isList ? undefined : day }
    const entry = readOrFault(from, () => readArchiveEntry(path, source, placing))
    if (!('reason' in entry)) return [nameForLinks(entry, used)]
    if (isList) lists.push(from)
    else faults.push({ from, ...entry })
    return []
  })
  const images = new Map<string, ImageCopy>()
  const findImage = (address: string) => findCopy(address, archive, images)
  const roots = [...(site === undefined ? [] : [site]), ...(oldSite?.roots ?? [])]
  const context = { register, site, roots, language, links: createLinkTable(entries), findImage }
  const imports = entries.flatMap((entry): Import[] => {
    const { id, linkedAs, path } = entry
    const from = `${folder}/${path}`
    const text = readOrFault(from, () => readArchiveText(entry, context))
    if ('matter' in text) return [{ from, id, linkedAs, text }]
    faults.push(text)
    return []
  })
  const guessed = entries.filter(({ isGuessed }) => isGuessed).length
  return { imports, faults, images: [...images.values()], told: [...tellLists(lists), ...tellGuessed(guessed)] }
}

function nameForLinks(entry: ArchiveEntry, used: Set<string>): ArchiveEntry {
  const linkedAs = numberUntil(entry.id, (id) => !used.has(id))
  used.add(linkedAs)
  return { ...entry, linkedAs }
}

function tellLists([first, ...more]: readonly string[]): string[] {
  if (first === undefined) return []
  const others = more.length > 0 ? `, and ${more.length} more` : ''
  return [`${first}${others}: not imported, as _index without a day is the page of a list.`]
}

function tellGuessed(count: number): string[] {
  if (count === 0) return []
  const texts = count === 1 ? 'one text' : `${count} texts`
  return [
    `Where ${texts} stood is guessed: at /2011/10/27/words/ or /folder/words/, as Jekyll and Hugo have it. If that is wrong, put _config.yml or hugo.toml of the old site into its folder, or write \`permalink: /old/address/\` in a text; then delete these drafts and import again.`,
  ]
}

/** Find the picture that an address means: it lies at that path, or at its end. */
function findCopy(
  address: string,
  { pictures, namePicture }: Archive,
  copies: Map<string, ImageCopy>,
): string | undefined {
  if (/^[a-z]+:/i.test(address)) return undefined
  const wanted = decodePath(address)
    .replace(/^\/+/, '')
    .replace(/[?#].*$/, '')
  const all = pictures.flatMap(({ folder, paths }) => paths.map((path) => ({ path, from: `${folder}/${path}` })))
  const found = all.find(({ path }) => path === wanted) ?? all.find(({ path }) => path.endsWith(`/${wanted}`))
  if (found === undefined) return undefined
  const { path, from } = found
  const name = copies.get(from)?.name ?? namePicture(from, nameFor(path))
  if (name !== undefined) copies.set(from, { from, name })
  return name
}

/** Name a picture by its folder and its own name, in letters that every address has. */
function nameFor(path: string): string {
  const parts = path.toLowerCase().split('/').slice(-2)
  return parts
    .map((part) => part.replace(/[^a-z0-9.]+/g, '-').replace(/^-|-(?=\.)|-$/g, ''))
    .join('-')
    .replace(/\.(?=.*\.)/g, '-')
}
