import type { IncomingMessage } from 'node:http'
import { dev } from 'astro'
import type { AstroIntegration } from 'astro'
import type { ViteDevServer } from 'vite'
import { digestCode } from '../content/code-digest.ts'
import { writeEditorFiles } from '../content/editor-writer.ts'
import { locateProblems } from '../content/locate.ts'
import { openSite, type OpenOptions } from '../content/open-site.ts'
import type { KnownFiles } from '../content/text-memory.ts'
import { normalizeBase } from '../model/addresses.ts'
import type { LocatedProblem } from '../model/problem.ts'
import { frameErrors, handToAuthors } from './for-authors.ts'
import { handOverSite, type Handover } from './handover.ts'
import { handOver, reloadDateline, virtualDateline } from './integration.ts'
import { readAddress } from './dev-address.ts'
import { takeOffBase } from './dev-base.ts'
import { createFileServer, type Shown } from './dev-files.ts'
import { isBuilt, watchFolder } from './dev-watch.ts'

export interface DevOptions {
  projectRoot: string
  contentDir: string
  /** What problems call the content folder. */
  shownDir: string
  cachePath: string
  port: number
  base?: string
  now?: string
  /** Told after each reading of the content what is wrong, and how long it took. */
  report: (problems: LocatedProblem[], milliseconds: number) => void
}

interface Reading extends DevOptions {
  /** Digest of the compiling code, which stays as it was loaded. */
  version: string
  known: KnownFiles
}

export interface DevServer {
  port: number
  base: string
  stop: () => Promise<void>
}

/** An editor writes a file in several steps: what comes within this time is one change. */
const settleMilliseconds = 25

/** Show the site while it is written; it is read again whenever a file of the content changes. */
export async function startDev(given: DevOptions): Promise<DevServer> {
  const options: Reading = { ...given, version: digestCode(given.projectRoot).compile, known: new Map() }
  const shown: Shown = { files: { outputs: new Map(), images: new Map() } }
  const first = await readSite(options, shown)
  // The server stays where it is, whatever path the site's address gets while it runs.
  const base = first ?? normalizeBase(options.base ?? '/')
  const server = await dev({
    root: options.projectRoot,
    base: '/', // its own way with bases knows no escapes
    trailingSlash: 'ignore', // as hosts do
    server: { port: options.port, host: 'localhost' },
    logLevel: 'error',
    integrations: [datelineDev({ ...options, base }, shown)],
  })
  return { port: server.address.port, base, stop: () => server.stop() }
}

/** Read the site and hand it over; answers its base, or nothing where it could not be joined at all. */
async function readSite(options: Reading, shown: Shown): Promise<string | undefined> {
  const started = performance.now()
  const open: OpenOptions = {
    ...options,
    publicDir: `${options.projectRoot}/public`,
    drafts: true,
  }
  const { loaded, problems, site, pages, outputs } = await openSite(open)
  writeEditorFiles(options.projectRoot, options.contentDir, loaded)
  const located = locateProblems(options.contentDir, problems, options.shownDir)
  options.report(located, performance.now() - started)
  if (!site) {
    if (shown.handover?.author) {
      const told = { problems: located, framed: frameErrors(options, located) }
      show({ ...shown.handover, author: { ...shown.handover.author, ...told } }, shown)
    } else shown.problems = located
    return undefined
  }
  shown.files = {
    outputs: new Map(outputs.map((file) => [file.path, () => file.make(loaded.readBody)])),
    images: loaded.images,
  }
  delete shown.problems
  const author = handToAuthors(options, { register: loaded.register, site, problems: located })
  show({ ...handOverSite(site, pages, loaded.readBody), author }, shown)
  return site.base
}

function show(handover: Handover, shown: Shown): void {
  shown.handover = handover
  handOver(handover)
}

function datelineDev(options: Reading & { base: string }, shown: Shown): AstroIntegration {
  return {
    name: 'dateline',
    hooks: {
      'astro:config:setup': ({ updateConfig, injectScript }) => {
        const ignored = isBuilt(options.projectRoot, options.contentDir)
        updateConfig({
          vite: {
            plugins: [virtualDateline()],
            server: { watch: { ignored } },
            // Not in node_modules: projects that share these would take each other's away.
            cacheDir: `${options.projectRoot}/.dateline/vite`,
            // What only the search page asks for would otherwise be found, and the page loaded again, on its first visit.
            optimizeDeps: { include: ['minisearch', 'fastest-levenshtein'] },
          },
        })
        // Not imported by what it is for: so no build has it.
        injectScript('page-ssr', "import '/src/styles/author.css'")
      },
      'astro:server:setup': ({ server }) => {
        watchContent(server, options, shown)
        // Before Astro's own handlers, which answer half an escape with a stack.
        server.httpServer?.prependListener('request', (request: IncomingMessage) => {
          request.url = readAddress(request.url ?? '/')
        })
        server.middlewares.use(takeOffBase(options.base))
        server.middlewares.use(createFileServer(options.contentDir, shown))
      },
    },
  }
}

/** Read the site again after each change, one reading at a time; a file that cannot be read ends nothing. */
function watchContent(server: ViteDevServer, options: Reading, shown: Shown): void {
  let timer: NodeJS.Timeout | undefined
  let reading = Promise.resolve()
  const read = async () => {
    try {
      await readSite(options, shown)
      reloadDateline(server)
    } catch (error) {
      server.config.logger.error(error instanceof Error ? error.message : String(error))
    }
  }
  watchFolder(server.watcher, options.contentDir, () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      reading = reading.then(read)
    }, settleMilliseconds)
  })
}
