import { fork } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OpenOptions } from '../content/open-site.ts'

/** What a process that renders a share is told. */
export interface RenderOrder {
  projectRoot: string
  open: OpenOptions
  /** A file with the addresses below the base, as JSON. */
  wanted: string
}

/** A page that another process rendered. */
export interface RenderedPage {
  path: string
  source: string
}

export interface RenderAnswer {
  folder: string
  pages: RenderedPage[]
}

/**
 * Render pages in a process of its own, which reads the same compiled site from the cache.
 *
 * @param share a number that tells the processes of one build apart
 */
export function startRenderProcess(
  order: Omit<RenderOrder, 'wanted'>,
  share: number,
  paths: string[],
): { pages: Promise<RenderedPage[]>; clear: () => void } {
  const folder = join(order.projectRoot, '.dateline', 'render')
  const wanted = join(folder, `${process.pid}-${share}.json`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(wanted, JSON.stringify(paths))
  const child = fork(new URL('./render-child.ts', import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const made = [wanted]
  const pages = new Promise<RenderedPage[]>((resolve, reject) => {
    child.on('message', (answer: RenderAnswer) => {
      made.push(answer.folder)
      resolve(answer.pages)
    })
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      reject(new Error(`A process that renders pages ended early (${signal ?? String(code)}).`))
    })
  })
  pages.catch(() => undefined) // is awaited once our own share is done
  // Short, so that it is through at once: the rest of a long message would wait until our own rendering lets it.
  child.send({ ...order, wanted } satisfies RenderOrder)
  return {
    pages,
    clear: () => {
      for (const path of made) rmSync(path, { recursive: true, force: true })
    },
  }
}
