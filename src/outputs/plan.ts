import { assetFolder, fileOf } from '../model/addresses.ts'
import { imageVariants, type ImageFile, type ImageVariant } from '../model/images.ts'
import type { Page } from '../model/pages.ts'
import type { Card, CardView } from '../model/views/card.ts'
import type { OutputFile } from './output-file.ts'
import type { SearchRecord } from './search-records.ts'

/** One page, file or folder of the output. */
export interface PlannedEntry {
  /** Path below the output folder: `actors/nato/index.html`. */
  path: string
  /** Digest of all that decides its bytes. */
  key: string
  folder?: true
  maker: Maker
}

/** How an entry comes to be. */
export type Maker =
  | { by: 'astro'; page: Page }
  | { by: 'model'; file: OutputFile }
  | { by: 'image'; image: ImageFile; variant: ImageVariant }
  | { by: 'card'; view: () => CardView }
  | { by: 'copy'; source: string }
  | { by: 'astro-assets' }
  | { by: 'search'; records: readonly SearchRecord[] }

export interface PlanInput {
  pages: readonly Page[]
  files: readonly OutputFile[]
  images: Iterable<ImageFile>
  cards: readonly Card[]
  /** What readers can find. */
  search: readonly SearchRecord[]
  /** The files of `public/`, each with the digest of its bytes. */
  copies: readonly { path: string; source: string; digest: string }[]
  /** Digest of the program, which every key holds. */
  code: string
  /** Base path of the site, which every page and style sheet may hold. */
  base: string
  /** Gives a short digest of a text. */
  digest: (text: string) => string
}

/** Pagefind's folder: its inner names are its own. */
const searchFolder = 'pagefind'

/** List every page, file and folder of the output with its key. */
export function planSite({
  pages,
  files,
  images,
  cards,
  search,
  copies,
  code,
  base,
  digest,
}: PlanInput): PlannedEntry[] {
  const keyOf = (value: unknown) => digest(code + JSON.stringify(value))
  const keyOfInput = remember(keyOf)
  // By path: copies of a file under two names have one address.
  const variants = new Map(
    [...images].flatMap((image) => imageVariants(image).map((variant) => [variant.path, { image, variant }] as const)),
  )
  const copied = new Set(copies.map(({ path }) => path))
  const made = files.filter(({ path, yields }) => !(yields && copied.has(path)))
  return [
    ...pages.map((page): PlannedEntry => ({
      path: fileOf(page.path),
      key: keyOf(page.view()),
      maker: { by: 'astro', page },
    })),
    ...made.map((file): PlannedEntry => ({
      path: file.path,
      key: digest(file.inputs().map(keyOfInput).join(' ')),
      maker: { by: 'model', file },
    })),
    ...[...variants.values()].map(({ image, variant }): PlannedEntry => ({
      path: variant.path,
      key: keyOf(variant),
      maker: { by: 'image', image, variant },
    })),
    ...cards.map(({ path, view }): PlannedEntry => ({ path, key: keyOf(view()), maker: { by: 'card', view } })),
    ...copies.map(({ path, source, digest: key }): PlannedEntry => ({ path, key, maker: { by: 'copy', source } })),
    { path: assetFolder, key: keyOf(base), folder: true, maker: { by: 'astro-assets' } },
    { path: searchFolder, key: keyOf(search), folder: true, maker: { by: 'search', records: search } },
  ]
}

function remember(keyOf: (value: object) => string): (value: object) => string {
  const keys = new WeakMap<object, string>()
  return (value) => {
    const key = keys.get(value) ?? keyOf(value)
    keys.set(value, key)
    return key
  }
}
