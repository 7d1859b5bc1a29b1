import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { encodeImage } from '../content/images.ts'
import type { LoadedContent } from '../content/load.ts'
import { fileOf } from '../model/addresses.ts'
import type { ImageFile, ImageVariant } from '../model/images.ts'
import type { Page } from '../model/pages.ts'
import type { Site } from '../model/site.ts'
import type { PlannedEntry } from '../outputs/plan.ts'
import type { Draft } from '../publish/draft.ts'
import { pageContent } from '../astro/handover.ts'
import type { BuildOptions } from './build-site.ts'
import { jobsFor, type Renderers } from './renderers.ts'

export interface MakeContext {
  options: BuildOptions
  site: Site
  loaded: LoadedContent
  draft: Draft
  renderers: Renderers
}

/** Of so many bytes the making may be ahead of the writing. */
const mostAhead = 2 ** 26

/** Make entries and put them into the draft; answers how many pages were rendered. */
export async function makeEntries(entries: readonly PlannedEntry[], context: MakeContext): Promise<number> {
  const { draft } = context
  const pages: Page[] = []
  const images: ImageEntry[] = []
  let assets = false
  for (const { path, maker } of entries) {
    if (maker.by === 'astro') pages.push(maker.page)
    else if (maker.by === 'astro-assets') assets = true
    else if (maker.by === 'copy') draft.adoptFile(path, maker.source, 'copy')
    else if (maker.by === 'image') images.push({ path, ...maker })
  }
  // The model's files are made, and images encoded, while other processes render.
  const rendering = pages.length > 0 || assets ? renderAll(pages, context) : undefined
  const making = encodeImages(images, context).then(() => writeOutputs(entries, context))
  const [folder] = await Promise.all([rendering, making])
  if (assets) draft.adoptFolder('_astro', folder!, 'copy')
  await draft.catchUp() // by then all that lies in the processes' folders has been taken
  return pages.length
}

/** Make what comes from the model alone, no faster than the disk takes it. */
async function writeOutputs(entries: readonly PlannedEntry[], { draft, loaded }: MakeContext): Promise<void> {
  let ahead = 0
  for (const { path, maker } of entries) {
    if (maker.by !== 'model') continue
    const made = maker.file.make(loaded.readBody)
    draft.write(path, made)
    ahead += made.length
    if (ahead >= mostAhead) {
      await draft.catchUp()
      ahead = 0
    } else await setImmediate() // the next pages are sent, and those rendered meanwhile taken
  }
}

interface ImageEntry {
  path: string
  image: ImageFile
  variant: ImageVariant
}

/** Encode images, as many at once as there are cores. */
async function encodeImages(images: readonly ImageEntry[], { options, draft }: MakeContext): Promise<void> {
  const open = images.values()
  const encode = async (): Promise<void> => {
    for (const { path, image, variant } of open) {
      draft.write(path, await encodeImage(options.contentDir, image, variant))
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, encode))
}

/** Render pages in processes beside this one; answers what waits for them. */
function renderAll(pages: readonly Page[], { options, site, loaded, draft, renderers }: MakeContext): Promise<string> {
  let rendered = 0
  const tell = () => options.tell?.('Rendering pages', `${rendered} of ${pages.length}`)
  tell()
  return renderers.render({
    base: site.base,
    pages,
    jobs: options.jobs ?? jobsFor(pages.length),
    contentOf: (page) => pageContent(site, page, loaded.readBody),
    take: (path, source) => {
      draft.adoptFile(fileOf(path), source)
      rendered++
      tell()
    },
  })
}
