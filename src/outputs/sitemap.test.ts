import { expect, test } from 'vitest'
import { nato, openFixture, writeBriefing, writeText } from '../content/site-fixture.ts'
import { listPages, type Page } from '../model/pages.ts'
import type { OutputFile } from './output-file.ts'
import { sitemapFiles } from './sitemap.ts'

test('A sitemap lists every page but 404, each with the day of the newest of what it shows', async () => {
  const { site } = await openFixture(
    {
      'actors/nato.md': nato,
      'actors/mda.md': writeText({ name: 'MDA', kind: 'agency' }),
      'pages/about.md': writeText({ title: 'About' }),
      'briefings/a.md': writeBriefing('2011-10-27', {
        actors: ['NATO'],
        corrections: [{ date: '2011-11-02', text: 'On Wednesday.' }],
        updated: '2011-11-01',
      }),
      'briefings/b.md': writeBriefing('2011-10-28', { withdrawn: { date: '2012-01-05', reason: 'Forged.' } }),
      'briefings/c.md': writeBriefing('2011-10-29T22:00-05:00'),
    },
    { base: '/a/' },
  )
  const [file] = sitemapFiles(site, listPages(site))
  const lines = (write(file!).match(/<url>.*<\/url>/g) ?? []).map((line) =>
    line.replace('<url><loc>https://test.example/a/', '').replace('</url>', ''),
  )
  expect(lines).toEqual([
    '</loc><lastmod>2011-10-29</lastmod>',
    'briefings/</loc><lastmod>2011-10-29</lastmod>',
    'actors/</loc><lastmod>2011-10-29</lastmod>',
    'topics/</loc><lastmod>2011-10-29</lastmod>',
    'stories/</loc><lastmod>2011-10-29</lastmod>',
    'data/</loc>',
    'search/</loc>',
    'briefings/a/</loc><lastmod>2011-11-02</lastmod>',
    'briefings/c/</loc><lastmod>2011-10-29</lastmod>',
    'briefings/b/</loc><lastmod>2012-01-05</lastmod>',
    'actors/mda/</loc>',
    'actors/nato/</loc><lastmod>2011-10-27</lastmod>',
    'about/</loc>',
    'corrections/</loc><lastmod>2012-01-05</lastmod>',
  ])
})

test('A site with drafts has none', async () => {
  const { site } = await openFixture({ 'briefings/a.md': writeBriefing('2011-10-27') }, { drafts: true })
  expect(sitemapFiles(site, listPages(site))).toEqual([])
})

test('Past the bound of the protocol there are several, and an index of them', async () => {
  const { site } = await openFixture({})
  const pagesOf = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ kind: 'page', path: `p${index}/` }) as Page)
  expect(sitemapFiles(site, pagesOf(50_000)).map(({ path }) => path)).toEqual(['sitemap.xml'])

  const files = sitemapFiles(site, pagesOf(50_001))
  expect(files.map(({ path }) => path)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml'])
  expect(write(files[0]!)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://test.example/sitemap-1.xml</loc></sitemap>
<sitemap><loc>https://test.example/sitemap-2.xml</loc></sitemap>
</sitemapindex>
`)
  expect(write(files[1]!).match(/<url>/g)).toHaveLength(50_000)
  expect(write(files[2]!)).toContain('<url><loc>https://test.example/p50000/</loc></url>')
})

function write(file: OutputFile): string {
  return file.make(() => ({ html: '', markdown: '' })) as string
}
