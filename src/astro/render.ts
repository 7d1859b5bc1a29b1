import { mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'astro'
import { handOverPages, type PageAddress, type PageContent } from './handover.ts'
import { datelineBuild, handOver } from './integration.ts'

export interface RenderTask {
  projectRoot: string
  /** A folder of one's own inside the project: outside it, builds at the same time delete each other's chunks. */
  work: string
  /** The path below which the site will stand. */
  base: string
  /** Gives the pages to render, in order; asked for once Astro has bundled the code of all pages. */
  pages: () => Promise<readonly PageAddress[]>
  /** Gives what a page consists of; asked for in that order. */
  contentOf: (path: string) => Promise<PageContent>
  /** Takes each page as it is rendered. */
  take: (path: string, html: Uint8Array) => void
}

/**
 * Render pages with Astro, in this process.
 *
 * @returns Astro's folder of assets
 */
export async function renderPages({ projectRoot, work, base, pages, contentOf, take }: RenderTask): Promise<string> {
  const below = (name: string) => `./${relative(projectRoot, join(work, name))}`
  mkdirSync(join(work, 'public'), { recursive: true })
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  let content: PageContent
  await build({
    root: projectRoot,
    base: decodeURI(base), // Astro itself looks for its pages below it in addresses without escapes
    outDir: below('out'),
    publicDir: below('public'), // ours is published by the plan
    cacheDir: below('cache'),
    logLevel: 'silent', // what fails is thrown as well
    integrations: [
      datelineBuild({
        base,
        order: async () => {
          const addresses = await pages()
          handOver(handOverPages(addresses, () => content))
          return addresses.map(({ path }) => path)
        },
        turnTo: async (path) => {
          content = await contentOf(path)
        },
        take,
      }),
    ],
  })
  const assets = join(work, 'out', '_astro')
  mkdirSync(assets, { recursive: true }) // Astro makes none where no page has a style
  return assets
}
