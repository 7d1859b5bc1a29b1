import type { AstroIntegration } from 'astro'
import type { Plugin, ViteDevServer } from 'vite'
import { addressIn, type Handover } from './handover.ts'

const virtualId = 'virtual:dateline'
const resolvedId = `\0${virtualId}`
const handoverKey = 'dateline.handover'

/** Give the loaded site to every page: the bundle runs in this process, so a global is the whole of the way. */
export function handOver(handover: Handover): void {
  Reflect.set(globalThis, Symbol.for(handoverKey), handover)
}

/**
 * The virtual module `virtual:dateline`, which only passes on what was handed over last.
 *
 * It asks at every call: a module that kept the site would be evaluated with the old one if a page is rendered in the
 * instant of a change, and would stay so until the next.
 */
export function virtualDateline(): Plugin {
  return {
    name: 'dateline',
    resolveId: (id) => (id === virtualId ? resolvedId : undefined),
    load: (id) => (id === resolvedId ? virtualModule : undefined),
  }
}

const virtualModule = `
const current = () => globalThis[Symbol.for(${JSON.stringify(handoverKey)})]
export const site = {
  get author() { return current().author },
  pathsOf: (kind) => current().pathsOf(kind),
  view: (kind, url) => current().view(kind, url),
  body: (view) => current().body(view),
}
`

/** Make the dev server ask again which pages there are, and every open one reload. */
export function reloadDateline(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {})
  server.ws.send({ type: 'full-reload' })
}

export interface RenderHooks {
  base: string
  /** Told once the code of all pages is bundled; answers in what order which addresses are to be rendered. */
  order: () => Promise<readonly string[]>
  /** Told before a page is rendered. */
  turnTo: (path: string) => Promise<void>
  /** Takes each rendered page. */
  take: (path: string, html: Uint8Array) => void
}

/**
 * Render only the wanted pages, and take them before Astro writes them.
 *
 * Astro leaves out the file of a response without a body, and waits for the disk at every page it does write.
 */
export function datelineBuild({ base, order, turnTo, take }: RenderHooks): AstroIntegration {
  return {
    name: 'dateline',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [virtualDateline()] } })
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => {
          return {
            ...standard,
            setup: () => standard.setup?.() ?? Promise.resolve(),
            getStaticPaths: async () => {
              const wanted = await order()
              const all = await standard.getStaticPaths()
              const byPath = new Map(all.map((each) => [addressIn(each.pathname, '/'), each]))
              return wanted.map((path) => byPath.get(path)).filter((each) => each !== undefined)
            },
            render: async (request, options) => {
              const path = addressIn(new URL(request.url).pathname, base)
              await turnTo(path)
              const result = await standard.render(request, options)
              const response = result instanceof Response ? result : result.response
              take(path, new Uint8Array(await response.arrayBuffer()))
              return new Response(null)
            },
          }
        })
      },
    },
  }
}
