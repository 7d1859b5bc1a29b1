import type { Register } from '../model/register.ts'
import { archiveEnding, decodePath, fileKey, withSlash } from './archive-body.ts'
import { readArchiveEntry, readArchiveText, type ArchiveEntry } from './archive-text.ts'
import type { Fault, ImageCopy, ReadInput } from './read-input.ts'
import type { Import } from './drafts.ts'

/** A folder of old texts, as far as its texts and the paths of its other files. */
export interface Archive {
  /** As the author named it. */
  folder: string
  texts: { path: string; source: string }[]
  /** Its pictures: a folder, and paths below it. */
  pictures: { folder: string; paths: readonly string[] }
  register: Register
  site: string | undefined
}

/** Read an archive: each text is an import, or a fault with its place. */
export function readArchive(archive: Archive): ReadInput {
  const { folder, register, site } = archive
  const faults: Fault[] = []
  const entries = archive.texts.flatMap(({ path, source }): ArchiveEntry[] => {
    const entry = readArchiveEntry(path, source)
    if (!('reason' in entry)) return [entry]
    faults.push({ from: `${folder}/${path}`, ...entry })
    return []
  })
  const images = new Map<string, ImageCopy>()
  const findImage = (address: string) => findCopy(address, archive, images)
  const ids = new Map(
    entries.flatMap(({ id, path, addresses }) =>
      [...addresses.map(withSlash), fileKey(path), basename(path)].map((key) => [key, id] as const),
    ),
  )
  const imports = entries.map((entry): Import => ({
    from: `${folder}/${entry.path}`,
    id: entry.id,
    text: readArchiveText(entry, { register, site, ids, findImage }),
  }))
  return { imports, faults, images: [...images.values()] }
}

function basename(path: string): string {
  return path.replace(/^.*\//, '').replace(archiveEnding, '')
}

/** Find the picture that an address means: it lies at that path, or at its end. */
function findCopy(
  address: string,
  { pictures: { folder, paths } }: Archive,
  copies: Map<string, ImageCopy>,
): string | undefined {
  if (/^[a-z]+:/i.test(address)) return undefined
  const wanted = decodePath(address)
    .replace(/^\/+/, '')
    .replace(/[?#].*$/, '')
  const path = paths.find((one) => one === wanted) ?? paths.find((one) => one.endsWith(`/${wanted}`))
  if (path === undefined) return undefined
  const name = nameFor(path)
  copies.set(path, { from: `${folder}/${path}`, name })
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
