import { readFileSync } from 'node:fs'
import type { ImageFile, ImageVariant } from '../model/images.ts'
import type { Cache } from './cache.ts'
import { digestOf } from './digest.ts'
import type { FileState } from './snapshot.ts'

const formats: ReadonlySet<string> = new Set<ImageFile['format']>(['jpeg', 'png', 'webp', 'avif', 'gif', 'svg'])

/** Read the sizes of the images below `content/images/`, by the name that authors write; what is no image is left out. */
export async function readImages(contentDir: string, states: readonly FileState[], cache: Cache): Promise<Map<string, ImageFile>> {
  const images = new Map<string, ImageFile>()
  for (const { path } of states) {
    const name = path.replace(/^images\//, '')
    const bytes = readFileSync(`${contentDir}/${path}`)
    const key = `image:${digestOf(bytes)}`
    const known = cache.get(key)
    const read = known === undefined ? await measure(bytes) : (JSON.parse(known) as Measured)
    if (known === undefined) cache.put([[key, JSON.stringify(read)]])
    if (read) images.set(name, { name, digest: digestOf(bytes).slice(0, 10), ...read })
  }
  return images
}

type Measured = Pick<ImageFile, 'width' | 'height' | 'format'> | null

/** Encode an image in one size; metadata stays behind, the camera's rotation is applied. */
export async function encodeImage(contentDir: string, { name }: ImageFile, { width, format }: ImageVariant): Promise<Uint8Array> {
  const bytes = readFileSync(`${contentDir}/images/${name}`)
  if (format === 'svg' || format === 'gif') return bytes
  const { default: sharp } = await import('sharp')
  const image = sharp(bytes).autoOrient().resize({ width, withoutEnlargement: true })
  if (format === 'avif') return image.avif({ quality: 55 }).toBuffer()
  return format === 'png' ? image.png({ compressionLevel: 9 }).toBuffer() : image.jpeg({ quality: 78, mozjpeg: true }).toBuffer()
}

async function measure(bytes: Uint8Array): Promise<Measured> {
  const { default: sharp } = await import('sharp')
  try {
    const { autoOrient, format } = await sharp(bytes).metadata()
    const kind = format === 'heif' ? 'avif' : format
    return isFormat(kind) ? { width: autoOrient.width, height: autoOrient.height, format: kind } : null
  } catch {
    return null // sharp knows no such image; the check says that there is none
  }
}

function isFormat(format: string): format is ImageFile['format'] {
  return formats.has(format)
}
