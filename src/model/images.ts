/** An image of the desk, as its file is. */
export interface ImageFile {
  /** As authors write it, below `content/images/`. */
  name: string
  /** Digest of the file's bytes. */
  digest: string
  width: number
  height: number
  format: 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'svg'
}

/** One encoded size of an image. */
export interface ImageVariant {
  /** Path below the output folder. */
  path: string
  width: number
  format: ImageFile['format']
}

/** An image as pages show it: finished addresses, and its size so that nothing jumps when it comes. */
export interface SiteImage {
  src: string
  width: number
  height: number
  srcset?: string
  sizes?: string
  sources?: { type: string; srcset: string }[]
}

/** Part of every image's address: raise it where the encoding below changes. */
const encoding = '1'
const widths = [480, 960, 1440]
const sizes = '(min-width: 48rem) 33rem, 100vw'

/**
 * Give the files that an image is encoded to.
 *
 * Addresses hold the digest of the source and the width, so they are known before anything is encoded, and a host may
 * keep them for ever. Drawings and moving pictures are copied as they are.
 */
export function imageVariants(image: ImageFile): ImageVariant[] {
  const { name, digest, width, format } = image
  const stem = name.replace(/\.[^.]+$/, '').replaceAll('/', '-')
  const at = (size: number, ending: string) => `assets/${stem}.${digest}${encoding}-${size}.${ending}`
  if (format === 'svg' || format === 'gif') return [{ path: at(width, format), width, format }]
  const fallback = format === 'png' ? 'png' : 'jpeg'
  return [...new Set([...widths.filter((size) => size < width), Math.min(width, widths.at(-1)!)])].flatMap((size) => [
    { path: at(size, 'avif'), width: size, format: 'avif' as const },
    { path: at(size, fallback === 'png' ? 'png' : 'jpg'), width: size, format: fallback } as const,
  ])
}

/** Give an image as pages show it under a base. */
export function showImage(image: ImageFile, base: string): SiteImage {
  const variants = imageVariants(image)
  const { width, height } = image
  const fallbacks = variants.filter(({ format }) => format !== 'avif')
  const listed = (list: readonly ImageVariant[]) => list.map((one) => `${base}${one.path} ${one.width}w`).join(', ')
  const shown: SiteImage = { src: base + fallbacks.at(-1)!.path, width, height }
  if (variants.length < 2) return shown
  const avif = variants.filter(({ format }) => format === 'avif')
  return { ...shown, srcset: listed(fallbacks), sizes, sources: [{ type: 'image/avif', srcset: listed(avif) }] }
}
