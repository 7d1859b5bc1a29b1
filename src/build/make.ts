import { availableParallelism } from 'node:os'
import { encodeImage } from '../content/images.ts'
import type { OpenOptions } from '../content/open-site.ts'
import type { LoadedContent } from '../content/load.ts'
import { fileOf } from '../model/addresses.ts'
import type { ImageFile, ImageVariant } from '../model/images.ts'
import type { Page } from '../model/pages.ts'
import type { Site } from '../model/site.ts'
import type { PlannedEntry } from '../outputs/plan.ts'
import type { Draft } from '../publish/draft.ts'
import { shareOf } from '../publish/share.ts'
import { renderPages } from '../astro/render.ts'
import type { BuildOptions } from './build-site.ts'
import { startRenderProcess } from './render-process.ts'

export interface MakeContext {
  options: BuildOptions
  open: OpenOptions
  site: Site
  loaded: LoadedContent
  pages: readonly Page[]
  draft: Draft
}

/** More pages than this are rendered in as many processes as there are cores. */
const worthProcesses = 2000

/** Of so many bytes the making may be ahead of the writing. */
const mostAhead = 2 ** 26

/** Make entries and put them into the draft; answers how many pages were rendered. */
export async function makeEntries(entries: readonly PlannedEntry[], context: MakeContext): Promise<number> {
  const { draft } = context
  const paths = new Set<string>()
  const images: ImageEntry[] = []
  let assets = false
  for (const { path, maker } of entries) {
    if (maker.by === 'astro') paths.add(maker.page.path)
    else if (maker.by === 'astro-assets') assets = true
    else if (maker.by === 'copy') draft.adoptFile(path, maker.source, 'copy')
    else if (maker.by === 'image') images.push({ path, ...maker })
  }
  await encodeImages(images, context)
  const finish = paths.size > 0 || assets ? await renderAll(paths, assets, context) : undefined
  await writeOutputs(entries, context)
  await finish?.()
  return paths.size
}

/** Make what comes from the model alone, no faster than the disk takes it. */
async function writeOutputs(entries: readonly PlannedEntry[], { draft, loaded }: MakeContext): Promise<void> {
  let ahead = 0
  for (const { path, maker } of entries) {
    if (maker.by !== 'model') continue
    const made = maker.file.make(loaded.readBody)
    draft.write(path, made)
    ahead += made.length
    if (ahead < mostAhead) continue
    await draft.catchUp()
    ahead = 0
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

/**
 * Render pages here, and where there are many in other processes beside.
 *
 * @returns what waits for those others and clears up; there is time for other work before
 */
async function renderAll(
  paths: ReadonlySet<string>,
  assets: boolean,
  context: MakeContext,
): Promise<() => Promise<void>> {
  const { options, open, site, loaded, pages, draft } = context
  const jobs = options.jobs ?? (paths.size > worthProcesses ? availableParallelism() : 1)
  const ours = new Set([...paths].filter((path) => shareOf(path, jobs) === 1))
  const others = Array.from({ length: jobs - 1 }, (_, index) =>
    startRenderProcess(
      { projectRoot: options.projectRoot, open: { ...open, clean: false, now: site.now.toISOString() } },
      index + 2,
      [...paths].filter((path) => shareOf(path, jobs) === index + 2),
    ),
  )
  const rendered = await renderPages({
    projectRoot: options.projectRoot,
    site,
    pages,
    readBody: loaded.readBody,
    wanted: ours,
    take: (path, html) => {
      draft.write(fileOf(path), html)
    },
  })
  if (assets) draft.adoptFolder('_astro', rendered.assets, 'copy')
  return async () => {
    for (const other of others) for (const { path, source } of await other.pages) draft.adoptFile(fileOf(path), source)
    await draft.listFiles() // by then all that lies in these folders has been taken
    rendered.clear()
    for (const other of others) other.clear()
  }
}
