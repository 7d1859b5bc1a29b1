import { readFileSync } from 'node:fs'
import type { Day } from '../model/day.ts'
import { encoding, type ImageFault, type ImageFile, type ImageVariant } from '../model/images.ts'
import type { Cache } from './cache.ts'
import { digestOf } from './digest.ts'
import type { FileState } from './snapshot.ts'

/** The images of the desk, and what is wrong with some files of its folder; both by the name that authors write. */
export interface ReadImages {
  images: Map<string, ImageFile>
  faults: Map<string, ImageFault>
}

/** What an image is; null where the file is none that can be read. */
type Measured = (Pick<ImageFile, 'width' | 'height' | 'format' | 'transparent'> & { moves?: true }) | null

/** What the cache remembers of one file. */
interface ImageRow {
  stamp?: string
  digest: string
  measured: Measured
  used: Day
}

const formats: ReadonlySet<string> = new Set<ImageFile['format']>(['jpeg', 'png', 'webp', 'avif', 'gif', 'svg'])

/**
 * Read what the images below `content/images/` are.
 *
 * Each is read to its last byte once, so that no build finds half of an encoded site that one of them is cut short.
 */
export async function readImages(
  contentDir: string,
  states: readonly FileState[],
  cache: Cache,
  today: Day,
): Promise<ReadImages> {
  const read: ReadImages = { images: new Map(), faults: new Map() }
  const rows = cache.list('image:')
  const changed: [key: string, value: string][] = []
  for (const { path, stamp } of states) {
    const name = path.replace(/^images\//, '')
    const known = rows.get(name)
    const row = await readImage(
      `${contentDir}/${path}`,
      stamp,
      known === undefined ? undefined : (JSON.parse(known) as ImageRow),
    )
    const written = JSON.stringify({ ...row, used: today } satisfies ImageRow)
    if (written !== known) changed.push([`image:${name}`, written])
    addImage(read, name, row)
  }
  cache.put(changed)
  return read
}

async function readImage(
  file: string,
  stamp: string | undefined,
  known: ImageRow | undefined,
): Promise<Omit<ImageRow, 'used'>> {
  if (known && stamp !== undefined && known.stamp === stamp) return known
  const bytes = readFileSync(file)
  const digest = digestOf(bytes)
  const measured = known?.digest === digest ? known.measured : await measure(bytes)
  return { ...(stamp !== undefined && { stamp }), digest, measured }
}

function addImage({ images, faults }: ReadImages, name: string, { digest, measured }: Omit<ImageRow, 'used'>): void {
  if (!measured) {
    faults.set(name, 'unreadable')
    return
  }
  const { moves, ...image } = measured
  if (moves) faults.set(name, 'moving')
  images.set(name, { name, digest: digestFor(digest), ...image })
}

/** Digest what decides an image's sizes: its bytes, given by their digest, and how they are encoded. */
function digestFor(digestOfBytes: string): string {
  return digestOf(digestOfBytes + JSON.stringify(encoding)).slice(0, 10)
}

/** Encode an image in one size; metadata stays behind, the camera's rotation is applied. */
export async function encodeImage(
  contentDir: string,
  { name, digest }: ImageFile,
  { width, format }: ImageVariant,
): Promise<Uint8Array> {
  const bytes = readFileSync(`${contentDir}/images/${name}`)
  if (digestFor(digestOf(bytes)) !== digest) {
    throw new Error(`content/images/${name} changed while the site was built. Build again.`)
  }
  if (format === 'svg') return bytes
  const { default: sharp } = await import('sharp')
  const image = sharp(bytes).autoOrient().resize({ width, withoutEnlargement: true })
  return image.toFormat(format, encoding[format]).toBuffer()
}

/** Read what a picture is, to its last byte. @returns null where it is damaged, cut short or no picture */
export async function measure(bytes: Uint8Array): Promise<Measured> {
  const { default: sharp } = await import('sharp')
  try {
    const { autoOrient, format, hasAlpha, pages = 1 } = await sharp(bytes).metadata()
    await sharp(bytes).resize(16).raw().toBuffer()
    const kind = format === 'heif' ? 'avif' : format
    if (!isFormat(kind)) return null
    const { width, height } = autoOrient
    return { width, height, format: kind, ...(hasAlpha && { transparent: true }), ...(pages > 1 && { moves: true }) }
  } catch {
    return null // sharp says why in words of its own; whoever wrote the image's name is told that it cannot be read
  }
}

function isFormat(format: string): format is ImageFile['format'] {
  return formats.has(format)
}
