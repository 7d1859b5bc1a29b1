/** An image of the desk, as its file is. */
export interface ImageFile {
  /** As authors write it, below `content/images/`. */
  name: string
  /** Digest of the file's bytes, and of how they are encoded. */
  digest: string
  /** As it is looked at: the camera's rotation is applied. */
  width: number
  height: number
  format: 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'svg'
  /** Whether something behind it may shine through. */
  transparent?: true
}

/** What is wrong with a file in `content/images/`: it is no picture that can be read, or it moves. */
export type ImageFault = 'unreadable' | 'moving'

/** One encoded size of an image. */
export interface ImageVariant {
  /** Path below the output folder. */
  path: string
  width: number
  format: 'avif' | 'jpeg' | 'png' | 'svg'
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

/** How images are encoded. It is part of the digest in their addresses, so that a host may keep them for ever. */
export const encoding = {
  widths: [480, 960, 1440],
  avif: { quality: 55 },
  jpeg: { quality: 78, mozjpeg: true },
  png: { compressionLevel: 9 },
}
const sizes = '(min-width: 48rem) 33rem, 100vw'

/**
 * Give the files that an image is encoded to.
 *
 * Their addresses are known before anything is encoded. A drawing is copied as it is; of what moves the first picture is
 * taken; what is drawn in plain colours or is transparent has PNG for those who have no AVIF, a photograph JPEG.
 */
export function imageVariants(image: ImageFile): ImageVariant[] {
  const { name, digest, width, format, transparent } = image
  // Spaces and commas would part a `srcset`.
  const stem = name.replace(/\.[^.]+$/, '').replace(/[^\p{L}\p{N}._-]+/gu, '-')
  const at = (size: number, ending: string) => `assets/${stem}.${digest}-${size}.${ending}`
  if (format === 'svg') return [{ path: at(width, 'svg'), width, format }]
  const fallback = transparent || format === 'png' || format === 'gif' ? 'png' : 'jpeg'
  const { widths } = encoding
  return [...widths.filter((size) => size < width), Math.min(width, widths.at(-1)!)].flatMap((size, index, all) =>
    size === all[index - 1]
      ? []
      : [
          { path: at(size, 'avif'), width: size, format: 'avif' as const },
          { path: at(size, fallback === 'png' ? 'png' : 'jpg'), width: size, format: fallback } as const,
        ],
  )
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
