import { expect, test } from 'vitest'
import { nato, openFixture, writeBriefing, writeSettings, writeText, type DeskFiles } from '../content/site-fixture.ts'
import { briefingView, withdrawnView } from '../model/views/briefing-view.ts'
import { actorView } from '../model/views/entry-view.ts'
import { homeView } from '../model/views/home-view.ts'
import type { Head } from '../model/views/head.ts'
import { notFoundView } from '../model/views/text-view.ts'
import { metaTags } from './meta-tags.ts'

test('A briefing has what cards show, and what Zotero saves', async () => {
  const { head } = await viewOf({
    title: 'Talks & “tea”',
    publishAt: '2011-10-28T01:00:00+03:00',
    corrections: [{ date: '2011-11-02', text: 'It was in Sochi.' }],
    byline: ['Ann Author', 'Bob Writer'],
    actors: ['NATO'],
    lang: 'pt-br',
    image: { src: 'radar.png', alt: 'A radar' },
  })
  expect(list(head)).toEqual([
    'og:type = article',
    'og:site_name = The Test',
    'og:title = Talks & “tea”',
    'og:description = Summary of 2011-10-27.',
    'og:url = https://test.example/a/briefings/a/',
    'og:locale = pt_BR',
    'article:published_time = 2011-10-28T01:00:00+03:00',
    'article:modified_time = 2011-11-02',
    'article:tag = NATO',
    expect.stringMatching(/^og:image = https:\/\/test\.example\/a\/assets\/radar\.[\w-]+-1\.png$/),
    'og:image:alt = A radar',
    'og:image:width = 1',
    'og:image:height = 1',
    'twitter:card = summary_large_image',
    'z:itemType = magazineArticle',
    'citation_title = Talks & “tea”',
    'citation_author = Ann Author',
    'citation_author = Bob Writer',
    'citation_publication_date = 2011/10/27',
    'citation_journal_title = The Test',
    'citation_publisher = The Test',
    'citation_language = pt-br',
    'citation_abstract = Summary of 2011-10-27.',
    'citation_public_url = https://test.example/a/briefings/a/',
    'citation_fulltext_html_url = https://test.example/a/briefings/a/',
  ])
})

test('Where there is neither a picture nor a card, none is promised', async () => {
  const { site } = await openFixture({ 'site.yaml': writeSettings({ name: 'Вопрос о щите' }) })
  const tags = list(homeView(site).head)
  expect(tags.filter((tag) => tag.includes('image'))).toEqual([])
  expect(tags).toContain('twitter:card = summary')
})

test('Other pages are shared and not cited; what was withdrawn is no article; 404 is neither', async () => {
  const { site } = await openFixture({
    'actors/nato.md': nato,
    'briefings/a.md': writeBriefing('2011-10-27', { withdrawn: { date: '2011-10-28', reason: 'Forged.' } }),
  })
  expect(list(actorView(site, site.actor.get('nato')!).head)).toEqual([
    'og:type = website',
    'og:site_name = The Test',
    'og:title = NATO',
    'og:description = NATO',
    'og:url = https://test.example/actors/nato/',
    'og:image = https://test.example/actors/nato/card.png',
    'og:image:alt = NATO · The Test',
    'og:image:width = 1200',
    'og:image:height = 630',
    'twitter:card = summary_large_image',
  ])
  expect(list(withdrawnView(site, site.withdrawn[0]!).head)).toContain('og:type = website')
  expect(list(notFoundView(site).head)).toEqual([])
})

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

async function viewOf(matter: object) {
  const files: DeskFiles = {
    'actors/nato.md': writeText({ name: 'NATO', kind: 'alliance' }),
    'images/radar.png': Buffer.from(pixel, 'base64'),
    'briefings/a.md': writeBriefing('2011-10-27', matter),
  }
  const { site } = await openFixture(files, { base: '/a/' })
  return briefingView(site, site.briefing.get('a')!)
}

function list(head: Head): string[] {
  return metaTags(head).map((tag) => `${'name' in tag ? tag.name : tag.property} = ${tag.content}`)
}
