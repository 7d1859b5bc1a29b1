import { mkdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'astro'
import type { Body, CompiledText } from '../model/facts.ts'
import type { Page } from '../model/pages.ts'
import type { Site } from '../model/site.ts'
import { createHandover } from './handover.ts'
import { datelineBuild, handOver } from './integration.ts'

export interface RenderTask {
  projectRoot: string
  site: Site
  pages: readonly Page[]
  readBody: (text: CompiledText) => Body
  /** Addresses below the base of the pages to render. */
  wanted: ReadonlySet<string>
  /** Takes each page as it is rendered. */
  take: (path: string, html: Uint8Array) => void
}

/** What is left on the disk: Astro's folder of assets, until `clear` is called. */
export interface Rendered {
  assets: string
  clear: () => void
}

/**
 * Render pages with Astro, in this process.
 *
 * Every render has a private folder inside the project: outside it, builds at the same time delete each other's chunks.
 */
export async function renderPages({ projectRoot, site, pages, readBody, wanted, take }: RenderTask): Promise<Rendered> {
  const work = join(projectRoot, '.dateline', 'render', String(process.pid))
  mkdirSync(join(work, 'public'), { recursive: true })
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  handOver(createHandover(site, pages, readBody, { wanted }))
  const below = (name: string) => `./${relative(projectRoot, join(work, name))}`
  await build({
    root: projectRoot,
    base: site.base,
    site: new URL(site.settings.address).origin,
    outDir: below('out'),
    publicDir: below('public'), // ours is published by the plan
    cacheDir: below('cache'),
    logLevel: 'error',
    integrations: [datelineBuild({ base: site.base, wanted, take })],
  })
  const assets = join(work, 'out', '_astro')
  mkdirSync(assets, { recursive: true }) // Astro makes none where no page has a style
  return {
    assets,
    clear: () => {
      rmSync(work, { recursive: true, force: true })
    },
  }
}
