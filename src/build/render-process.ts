import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageAddress, PageContent } from '../astro/handover.ts'

/** What a process that renders is told at first; what it is sent later are names of files with JSON. */
export interface RenderOrder {
  projectRoot: string
  /** A folder of its own. */
  work: string
  /** The path below which the site will stand. */
  base: string
}

export type RenderAnswer =
  { path: string; source: string } | { assets: string } | { failed: string; stack: string | undefined }

/** A process in which Astro bundles the code of all pages at once, and then renders what it is sent. */
export interface RenderProcess {
  base: string
  /**
   * Tell which pages it will be sent, in order.
   *
   * @param take told of each page that was rendered, and of the file that it is in
   * @returns Astro's folder of assets, once all have been rendered
   */
  expect: (pages: readonly PageAddress[], take: (path: string, source: string) => void) => Promise<string>
  /** Send the next of them. */
  send: (contents: readonly PageContent[]) => void
  /** End it, whatever it is doing. */
  stop: () => Promise<void>
}

/** Start a process that renders. */
export function startRenderProcess(order: RenderOrder): RenderProcess {
  const { work, base } = order
  const sent = join(work, 'sent')
  mkdirSync(sent, { recursive: true })
  const child = fork(new URL('./render-child.ts', import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const exit = once(child, 'exit')
  child.send(order)
  // It may fail before somebody asks for pages.
  const failure = new Promise<never>((_, reject) => {
    child.on('message', (answer: RenderAnswer) => {
      if ('failed' in answer) reject(new Error(answer.failed, { cause: answer.stack }))
    })
    exit.then(([code, signal]) => {
      reject(new Error(`A process that renders pages ended early (${String(signal ?? code)}).`))
    }, reject)
  })
  failure.catch(() => undefined) // is told to those who ask for pages
  let files = 0
  // By way of the disk: a message is short, and so through at once, whatever this process does next.
  const send = (value: unknown): void => {
    const file = join(sent, String((files += 1)))
    writeFileSync(file, JSON.stringify(value))
    child.send(file, () => undefined) // one that ended says so by its end
  }
  return {
    base,
    expect: (pages, take) => {
      send(pages)
      const done = new Promise<string>((resolve) => {
        child.on('message', (answer: RenderAnswer) => {
          if ('assets' in answer) resolve(answer.assets)
          else if ('path' in answer) take(answer.path, answer.source)
        })
      })
      return Promise.race([done, failure])
    },
    send,
    stop: async () => {
      child.kill()
      await exit
    },
  }
}
