import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { PageAddress, PageContent } from '../astro/handover.ts'
import { digestOf } from '../content/digest.ts'
import { startRenderProcess, type RenderProcess } from './render-process.ts'

/** The processes that render the pages of one build. */
export interface Renderers {
  /** A folder for what is made, which is gone after `stop`. */
  work: string
  /** Start some that bundle the pages' code while the content is still being read. */
  prepare: (base: string, jobs: number) => void
  /** Render pages; answers Astro's folder of assets, which stands until `stop`. */
  render: <Page extends PageAddress>(task: RenderPagesTask<Page>) => Promise<string>
  stop: () => Promise<void>
}

export interface RenderPagesTask<Page extends PageAddress> {
  base: string
  pages: readonly Page[]
  /** How many processes. */
  jobs: number
  contentOf: (page: Page) => PageContent
  /** Takes the file of each page, some time after it was rendered. */
  take: (path: string, source: string) => void
}

/** Fewer pages are rendered sooner by one process than by several, each of which has their code to bundle first. */
const worthProcesses = 5000

/** Give in how many processes so many pages are best rendered. */
export function jobsFor(pages: number): number {
  return pages > worthProcesses ? availableParallelism() : 1
}

/** So many pages are sent at once. */
const batchSize = 100

/**
 * Open the processes that render; none is started before it is asked for.
 *
 * Their folder is that of one output, so that what a killed build left is gone with the next one.
 */
export function openRenderers(projectRoot: string, out: string): Renderers {
  const folder = join(projectRoot, '.dateline', 'render')
  const work = join(folder, digestOf(out))
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  removeAbandoned(folder)
  const started: RenderProcess[] = []
  const start = (base: string): RenderProcess => {
    const one = startRenderProcess({ projectRoot, work: join(work, String(started.length)), base })
    started.push(one)
    return one
  }
  return {
    work,
    prepare: (base, jobs) => {
      for (let count = 0; count < jobs; count += 1) start(base)
    },
    render: async ({ base, pages, jobs, contentOf, take }) => {
      const prepared = started.filter((one) => one.base === base)
      const shares = Array.from({ length: jobs }, (_, index) => ({
        renderer: prepared[index] ?? start(base),
        pages: pages.filter((_, at) => at % jobs === index),
      }))
      const done = Promise.all(shares.map(({ renderer, pages }) => renderer.expect(pages, take)))
      done.catch(() => undefined) // is awaited below, once all is sent
      const longest = Math.ceil(pages.length / jobs)
      for (let from = 0; from < longest; from += batchSize) {
        for (const { renderer, pages } of shares) renderer.send(pages.slice(from, from + batchSize).map(contentOf))
        await setImmediate() // takes what was rendered meanwhile
      }
      const [assets] = await done
      return assets!
    },
    stop: async () => {
      await Promise.all(started.map((one) => one.stop()))
      rmSync(work, { recursive: true, force: true })
    },
  }
}

const day = 24 * 60 * 60 * 1000

/** Remove what killed builds to outputs left that nobody builds any more. */
function removeAbandoned(folder: string): void {
  for (const path of readdirSync(folder).map((name) => join(folder, name))) {
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - changed > day) rmSync(path, { recursive: true, force: true })
  }
}
