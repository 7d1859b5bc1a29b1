import { fileOf } from '../model/addresses.ts'
import type { Page } from '../model/pages.ts'
import type { Site } from '../model/site.ts'
import type { OutputFile } from './output-file.ts'
import { createMoves } from './redirect-page.ts'

/**
 * Build `_redirects`, from which Cloudflare Pages, Netlify and GitLab Pages answer for old addresses themselves.
 *
 * A line for each page that leads on: wildcards are few on some hosts, and would cover the feeds that stand there in full.
 */
export function hostRedirectFiles(site: Site, pages: readonly Pick<Page, 'path'>[]): OutputFile[] {
  const movesOf = createMoves(pages)
  const lines = site.redirects.flatMap(movesOf).map(({ from, to }) => {
    return `${writePath(site.base + addressOf(from))} ${writePath(site.base + to)} 301`
  })
  if (lines.length === 0) return []
  return [{ path: '_redirects', inputs: () => [lines], yields: true, make: () => `${lines.join('\n')}\n` }]
}

/** Give the address under which hosts serve the page: that of its folder. */
function addressOf(from: string): string {
  return fileOf(from).replace(/(^|\/)index\.html$/, '$1')
}

// A colon begins the name of a placeholder there, and a star stands for anything.
function writePath(path: string): string {
  return encodeURI(path).replaceAll(':', '%3A').replaceAll('*', '%2A')
}
