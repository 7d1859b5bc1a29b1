import { availableParallelism } from 'node:os'
import { encodeImage } from '../content/images.ts'
import type { OpenOptions } from '../content/open-site.ts'
import type { LoadedContent } from '../content/load.ts'
import { fileOf } from '../model/addresses.ts'
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

/** Make entries and put them into the draft; answers how many pages were rendered. */
export async function makeEntries(entries: readonly PlannedEntry[], context: MakeContext): Promise<number> {
  const { options, draft, loaded } = context
  const paths = new Set<string>()
  let assets = false
  for (const { path, maker } of entries) {
    if (maker.by === 'astro') paths.add(maker.page.path)
    else if (maker.by === 'astro-assets') assets = true
    else if (maker.by === 'copy') draft.adoptFile(path, maker.source, 'copy')
    else if (maker.by === 'image') draft.write(path, await encodeImage(options.contentDir, maker.image, maker.variant))
  }
  const cleanUp = paths.size > 0 || assets ? await renderAll(paths, assets, context) : undefined
  for (const { path, maker } of entries) if (maker.by === 'model') draft.write(path, maker.file.make(loaded.readBody))
  if (cleanUp) await cleanUp()
  return paths.size
}

/** Render pages here, and where there are many in other processes beside; the folders they leave go after publishing. */
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
  for (const other of others) for (const { path, source } of await other.pages) draft.adoptFile(fileOf(path), source)
  return async () => {
    await draft.listFiles() // by then all that lies in these folders has been taken
    rendered.clear()
    for (const other of others) other.clear()
  }
}
