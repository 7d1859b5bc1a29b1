import { fileOf, pathOf } from '../model/addresses.ts'
import { hrefOf, nameOf, type Site } from '../model/site.ts'
import { growingLists, periodPages } from '../model/views/period-view.ts'
import { absolute } from '../model/views/head.ts'
import { escapeHtml } from './feed.ts'
import type { OutputFile } from './output-file.ts'

/**
 * Build the pages that stand at old addresses, those below an old id included.
 *
 * Feeds of an old address are written there again in full, since feed readers follow no page.
 */
export function redirectFiles(site: Site, feedsAt: (folder: string) => readonly OutputFile[]): OutputFile[] {
  return site.redirects.flatMap(({ from, to, oldId }) => {
    const target = pathOf(to)
    const page = redirectPage(site, from, hrefOf(site, to), absolute(site, target), nameOf(site, to))
    if (oldId === undefined) return [page]
    const list = growingLists(site).find(({ of }) => of?.kind === to.kind && of.id === to.id)
    const periods = list ? periodPages(list) : []
    const below = periods.map(({ path }) =>
      redirectPage(
        site,
        `${from}${path}/`,
        `${hrefOf(site, to)}${path}/`,
        absolute(site, `${target}${path}/`),
        nameOf(site, to),
      ),
    )
    const feeds = feedsAt(target).map((feed) => ({ ...feed, path: from + feed.path.slice(target.length) }))
    return [page, ...below, ...feeds]
  })
}

function redirectPage(site: Site, from: string, href: string, canonical: string, name: string): OutputFile {
  const path = fileOf(from.endsWith('/') || /\.[a-z]+$/.test(from) ? from : `${from}/`)
  const make = () =>
    [
      `<!doctype html><html lang="${site.settings.language}"><head><meta charset="utf-8"><title>${escapeHtml(name)}</title>`,
      `<link rel="canonical" href="${escapeHtml(canonical)}"><meta http-equiv="refresh" content="0; url=${escapeHtml(href)}">`,
      `<meta name="robots" content="noindex"></head><body><p><a href="${escapeHtml(href)}">${escapeHtml(name)}</a></p></body></html>`,
      '',
    ].join('\n')
  return { path, inputs: { href, canonical, name, language: site.settings.language }, make }
}
