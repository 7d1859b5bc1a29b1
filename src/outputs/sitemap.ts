import type { Page } from '../model/pages.ts'
import type { Site } from '../model/site.ts'
import { absolute } from '../model/views/head.ts'
import { escapeHtml } from './feed.ts'
import type { OutputFile } from './output-file.ts'

/** The protocol's bound for one file. */
const bound = 50_000

/** Build the sitemap from the model; a site past 50,000 pages gets an index of several. */
export function sitemapFiles(site: Site, pages: readonly Page[]): OutputFile[] {
  if (site.drafts) return []
  const addresses = pages.filter(({ kind }) => kind !== 'notFound').map(({ path }) => absolute(site, path))
  if (addresses.length <= bound) return [sitemapFile('sitemap.xml', addresses)]
  const parts = Array.from({ length: Math.ceil(addresses.length / bound) }, (_, index) =>
    sitemapFile(`sitemap-${index + 1}.xml`, addresses.slice(index * bound, (index + 1) * bound)),
  )
  const paths = parts.map(({ path }) => absolute(site, path))
  return [{ path: 'sitemap.xml', inputs: paths, make: () => wrap('sitemapindex', 'sitemap', paths) }, ...parts]
}

function sitemapFile(path: string, addresses: readonly string[]): OutputFile {
  return { path, inputs: addresses, make: () => wrap('urlset', 'url', addresses) }
}

function wrap(root: string, element: string, addresses: readonly string[]): string {
  const lines = addresses.map((address) => `<${element}><loc>${escapeHtml(address)}</loc></${element}>`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...lines,
    `</${root}>`,
    '',
  ].join('\n')
}
