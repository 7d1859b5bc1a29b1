import type { AstroIntegration } from 'astro'
import type { Plugin, ViteDevServer } from 'vite'
import type { Handover } from './handover.ts'

const virtualId = 'virtual:dateline'
const resolvedId = `\0${virtualId}`
const handoverKey = 'dateline.handover'

/** Give the loaded site to every page: the bundle runs in this process, so a global is the whole of the way. */
export function handOver(handover: Handover): void {
  Reflect.set(globalThis, Symbol.for(handoverKey), handover)
}

/** The virtual module `virtual:dateline`, which only passes the loaded site on. */
export function virtualDateline(): Plugin {
  return {
    name: 'dateline',
    resolveId: (id) => (id === virtualId ? resolvedId : undefined),
    load: (id) =>
      id === resolvedId ? `export const site = globalThis[Symbol.for(${JSON.stringify(handoverKey)})]` : undefined,
  }
}

/** Make the dev server load the virtual module again, and every open page with it. */
export function reloadDateline(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    const module = environment.moduleGraph.getModuleById(resolvedId)
    if (module) environment.moduleGraph.invalidateModule(module)
  }
  server.ws.send({ type: 'full-reload' })
}

export interface RenderHooks {
  base: string
  /** Addresses below the base that are to be rendered. */
  wanted: ReadonlySet<string>
  /** Takes each rendered page; Astro itself then writes none. */
  take: (path: string, html: Uint8Array) => void
}

/**
 * Render only the wanted pages, and take them before Astro writes them.
 *
 * Astro leaves out the file of a response without a body, and waits for the disk at every page it does write.
 */
export function datelineBuild({ base, wanted, take }: RenderHooks): AstroIntegration {
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
              const all = await standard.getStaticPaths()
              return all.filter(({ pathname }) => wanted.has(toAddress(pathname)))
            },
            render: async (request, options) => {
              const result = await standard.render(request, options)
              const response = result instanceof Response ? result : result.response
              const { pathname } = new URL(request.url)
              take(toAddress(pathname.slice(base.length)), new Uint8Array(await response.arrayBuffer()))
              return new Response(null)
            },
          }
        })
      },
    },
  }
}

/** Give our address for Astro's path name: `actors/nato/` for `/actors/nato`, `404.html` for `/404`. */
function toAddress(pathname: string): string {
  const path = decodeURI(pathname).replace(/^\/+|\/+$/g, '')
  if (path === '') return ''
  return path === '404' ? '404.html' : `${path}/`
}
