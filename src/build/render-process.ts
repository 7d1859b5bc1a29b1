import { fork } from 'node:child_process'
import { rmSync } from 'node:fs'
import type { OpenOptions } from '../content/open-site.ts'

/** What a process that renders a share is told. */
export interface RenderOrder {
  projectRoot: string
  open: OpenOptions
  /** Addresses below the base. */
  paths: string[]
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

/** Render pages in a process of its own, which reads the same compiled site from the cache. */
export function startRenderProcess(
  order: Omit<RenderOrder, 'paths'>,
  paths: string[],
): { pages: Promise<RenderedPage[]>; clear: () => void } {
  const child = fork(new URL('./render-child.ts', import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  let folder: string | undefined
  const pages = new Promise<RenderedPage[]>((resolve, reject) => {
    child.on('message', (answer: RenderAnswer) => {
      folder = answer.folder
      resolve(answer.pages)
    })
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      reject(new Error(`A process that renders pages ended early (${signal ?? String(code)}).`))
    })
  })
  pages.catch(() => undefined) // is awaited once our own share is done
  child.send({ ...order, paths } satisfies RenderOrder)
  return {
    pages,
    clear: () => {
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}
