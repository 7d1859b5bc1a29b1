import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { encodeImage } from '../content/images.ts'
import type { LoadedContent } from '../content/load.ts'
import { fileOf } from '../model/addresses.ts'
import type { ImageFile, ImageVariant } from '../model/images.ts'
import type { Page } from '../model/pages.ts'
import type { Site } from '../model/site.ts'
import type { CardView } from '../model/views/card.ts'
import type { PlannedEntry } from '../outputs/plan.ts'
import type { SearchRecord } from '../outputs/search-records.ts'
import type { Draft } from '../publish/draft.ts'
import { pageContent } from '../astro/handover.ts'
import type { BuildOptions } from './build-site.ts'
import { openCardDrawing } from './draw-card.ts'
import { jobsFor, type Renderers } from './renderers.ts'
import { writeSearchIndex } from './search-index.ts'

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
  const cards: CardEntry[] = []
  let assets = false
  let search: readonly SearchRecord[] | undefined
  for (const { path, maker } of entries) {
    if (maker.by === 'astro') pages.push(maker.page)
    else if (maker.by === 'astro-assets') assets = true
    else if (maker.by === 'search') search = maker.records
    else if (maker.by === 'copy') draft.adoptFile(path, maker.source, 'copy')
    else if (maker.by === 'image') images.push({ path, ...maker })
    else if (maker.by === 'card') cards.push({ path, view: maker.view() })
  }
  // The model's files are made, images encoded and cards drawn while other processes render.
  const rendering = pages.length > 0 || assets ? renderAll(pages, context) : undefined
  const making = encodeImages(images, context).then(() => writeOutputs(entries, context))
  const drawing = drawCards(cards, context)
  const [folder] = await Promise.all([rendering, making, drawing, search && makeSearch(search, context)])
  if (assets) draft.adoptFolder('_astro', folder!, 'copy')
  await draft.catchUp() // by then all that lies in the processes' folders has been taken
  return pages.length
}

async function makeSearch(
  records: readonly SearchRecord[],
  { site, loaded, draft, renderers }: MakeContext,
): Promise<void> {
  const folder = `${renderers.work}/search`
  await writeSearchIndex(folder, site, records, loaded.readBody)
  draft.adoptFolder('pagefind', folder)
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

async function encodeImages(images: readonly ImageEntry[], { options, draft }: MakeContext): Promise<void> {
  await onAllCores(images, async ({ path, image, variant }) => {
    draft.write(path, await encodeImage(options.contentDir, image, variant))
  })
}

interface CardEntry {
  path: string
  view: CardView
}

async function drawCards(cards: readonly CardEntry[], { draft }: MakeContext): Promise<void> {
  if (cards.length === 0) return
  const draw = await openCardDrawing()
  await onAllCores(cards, async ({ path, view }) => {
    draft.write(path, await draw(view))
  })
}

/** Do something with each item, with as many at once as there are cores. */
async function onAllCores<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const open = items.values()
  const next = async (): Promise<void> => {
    for (const item of open) await work(item)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, next))
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
