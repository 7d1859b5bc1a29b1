import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageAddress, PageContent } from '../astro/handover.ts'
import { renderPages, type RenderTask } from '../astro/render.ts'
import { describeFailure } from './render-failure.ts'
import type { RenderAnswer, RenderOrder } from './render-process.ts'

// A build that was killed needs no pages any more.
process.once('disconnect', () => process.exit())

const inbox = openInbox()
const { projectRoot, work, base } = (await inbox.next()) as RenderOrder

const made = join(work, 'pages')
mkdirSync(made, { recursive: true })
let count = 0
const expected = new Set<string>()
const contents = new Map<string, PageContent>()
let page: string | undefined

const task: RenderTask = {
  projectRoot,
  work,
  base,
  pages: async () => {
    const pages = readJson(await inbox.next()) as PageAddress[]
    for (const page of pages) expected.add(page.path)
    return pages
  },
  contentOf: async (path) => {
    page = path
    if (!expected.delete(path)) throw new Error(`Astro renders "${path}", which is not among the pages to render.`)
    while (!contents.has(path)) {
      for (const content of readJson(await inbox.next()) as PageContent[]) contents.set(content.path, content)
    }
    const content = contents.get(path)!
    contents.delete(path)
    return content
  },
  take: (path, html) => {
    const source = join(made, String((count += 1)))
    writeFileSync(source, html)
    process.send?.({ path, source } satisfies RenderAnswer)
  },
}

try {
  const assets = await renderPages(task)
  process.send?.({ assets } satisfies RenderAnswer, () => {
    process.removeAllListeners('disconnect')
    process.disconnect()
  })
} catch (error) {
  const failed = describeFailure(error, { projectRoot, ...(page !== undefined && { page }) })
  // Whoever asked for pages ends this process once it has read that.
  process.send?.({ failed, stack: error instanceof Error ? error.stack : undefined } satisfies RenderAnswer)
}

/** Keep messages that come before somebody asks for them. */
function openInbox(): { next: () => Promise<unknown> } {
  const waiting: unknown[] = []
  process.on('message', (message) => waiting.push(message))
  return {
    next: async () => {
      while (waiting.length === 0) await once(process, 'message')
      return waiting.shift()
    },
  }
}

/** Read what the process that started this one has written. */
function readJson(file: unknown): unknown {
  return JSON.parse(readFileSync(String(file), 'utf8'))
}
