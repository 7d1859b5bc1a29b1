import type { Day } from '../model/day.ts'
import type { Page } from '../model/pages.ts'
import type { Site } from '../model/site.ts'
import { absolute } from '../model/views/head.ts'
import { escapeXml } from './escape.ts'
import type { OutputFile } from './output-file.ts'

/** The protocol's bound for one file. */
const bound = 50_000

interface Place {
  address: string
  /** The day of the newest of what stands there. */
  modified?: Day
}

/** Build the sitemap from the model; a site past 50,000 pages gets an index of several. */
export function sitemapFiles(site: Site, pages: readonly Page[]): OutputFile[] {
  if (site.drafts) return []
  const places = pages
    .filter(({ kind }) => kind !== 'notFound')
    .map(({ path, modified }): Place => ({
      address: absolute(site, path),
      ...(modified !== undefined && { modified }),
    }))
  if (places.length <= bound) return [sitemapFile('sitemap.xml', 'urlset', places)]
  const parts = Array.from({ length: Math.ceil(places.length / bound) }, (_, index) =>
    sitemapFile(`sitemap-${index + 1}.xml`, 'urlset', places.slice(index * bound, (index + 1) * bound)),
  )
  const index = parts.map(({ path }): Place => ({ address: absolute(site, path) }))
  return [sitemapFile('sitemap.xml', 'sitemapindex', index), ...parts]
}

function sitemapFile(path: string, root: 'urlset' | 'sitemapindex', places: readonly Place[]): OutputFile {
  const element = root === 'urlset' ? 'url' : 'sitemap'
  const make = () =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
      ...places.map((place) => `<${element}>${writePlace(place)}</${element}>`),
      `</${root}>`,
      '',
    ].join('\n')
  return { path, inputs: () => [places], make }
}

function writePlace({ address, modified }: Place): string {
  return `<loc>${escapeXml(address)}</loc>${modified === undefined ? '' : `<lastmod>${modified}</lastmod>`}`
}
