import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeFolder, writeFiles } from '../../../tests/folder.ts'
import { nato, openFixture, writeBriefing, writeSettings, writeText } from '../../content/site-fixture.ts'
import { listPages } from '../pages.ts'
import { actorView } from './entry-view.ts'
import { headOf } from './head.ts'

test('A head has finished addresses under a base, and offers the feeds and the calendar of its own text', async () => {
  const { site } = await openFixture({ 'actors/nato.md': nato }, { base: '/a/b/' })
  const feedsOf = { kind: 'actor', id: 'nato', name: 'NATO' } as const
  expect(headOf(site, { title: 'NATO', description: 'D', path: 'actors/nato/', feedsOf })).toEqual({
    title: 'NATO · The Test',
    name: 'NATO',
    description: 'D',
    canonical: 'https://test.example/a/b/actors/nato/',
    language: 'en',
    interface: 'en',
    site: 'en',
    feeds: [
      { title: 'NATO (RSS)', type: 'application/rss+xml', href: '/a/b/actors/nato/feed.xml' },
      { title: 'NATO (JSON Feed)', type: 'application/feed+json', href: '/a/b/actors/nato/feed.json' },
      { title: 'NATO (calendar)', type: 'text/calendar', href: '/a/b/actors/nato/calendar.ics' },
    ],
    noindex: false,
    card: { src: 'https://test.example/a/b/actors/nato/card.png', alt: 'NATO · The Test', width: 1200, height: 630 },
    publication: { name: 'The Test', href: '/a/b/' },
    search: { text: 'Search', href: '/a/b/search/', current: false },
    pages: [],
    navigation: [
      { text: 'Briefings', href: '/a/b/briefings/', current: false },
      { text: 'Actors', href: '/a/b/actors/', current: true },
      { text: 'Topics', href: '/a/b/topics/', current: false },
      { text: 'Stories', href: '/a/b/stories/', current: false },
    ],
  })
})

describe('On a site in a language that the interface has no words in', () => {
  const german = {
    'site.yaml': writeSettings({ language: 'de', navigation: [{ label: 'Akteure', href: '/actors/' }] }),
  }

  test('pages to look things up in are in the interface’s language, texts in theirs', async () => {
    const { site } = await openFixture({
      ...german,
      'actors/nato.md': nato,
      'pages/about.md': writeText({ title: 'Über uns' }),
      'briefings/a.md': writeBriefing('2011-10-27', { actors: ['NATO'] }),
      'briefings/b.md': writeBriefing('2011-10-28', { lang: 'en' }),
    })
    const languages = listPages(site).map(({ path, view }) => [path, view().head.language])
    expect(Object.fromEntries(languages)).toMatchObject({
      '': 'en',
      'actors/nato/': 'en',
      'about/': 'de',
      'briefings/a/': 'de',
      'briefings/b/': 'en',
    })
    const { head } = actorView(site, site.actor.get('nato')!)
    expect(head).toMatchObject({ interface: 'en', site: 'de', navigation: [{ text: 'Akteure', lang: 'de' }] })
  })

  test('titles and names among its words say theirs', async () => {
    const { site } = await openFixture({
      ...german,
      'actors/nato.md': nato,
      'actors/ann.md': writeText({ name: 'Ann', kind: 'person', roles: [{ title: 'Generalsekretärin', of: 'NATO' }] }),
      'briefings/a.md': writeBriefing('2011-10-27', { actors: ['NATO', 'Ann'] }),
      'briefings/b.md': writeBriefing('2011-10-28', { actors: ['NATO'], lang: 'en' }),
    })
    const view = actorView(site, site.actor.get('nato')!)
    expect(view.about.rows.map(({ lang }) => lang)).toEqual([undefined, 'de'])
    expect(view.appearsWith).toEqual([{ text: 'Ann', href: '/actors/ann/', count: 1, lang: 'de' }])
    expect(actorView(site, site.actor.get('ann')!).offices!.rows[0]!.title).toEqual({
      text: 'Generalsekretärin',
      lang: 'de',
    })
  })
})

describe('A link of the navigation is current', () => {
  test.each([
    ['on its own page', '/about/', 'about/', true],
    ['below it', '/actors/', 'actors/nato/2011/', true],
    ['with or without the last slash', '/actors', 'actors/', true],
    ['not where an address only begins alike', '/act', 'actors/', false],
    ['to the front page on that page alone', '/', '', true],
    ['to the front page nowhere else', '/', 'actors/', false],
    ['never, where it leads away', 'https://e.example/actors/', 'actors/', false],
  ])('%s', async (_, href, path, current) => {
    const { site } = await openFixture({ 'site.yaml': writeSettings({ navigation: [{ label: 'L', href }] }) })
    expect(headOf(site, { title: 'T', description: 'D', path }).navigation[0]!.current).toBe(current)
  })
})

test('The icon is the first that public/ has, below the base', async () => {
  const iconOf = async (names: string[]) => {
    const publicDir = join(makeFolder(), 'public')
    writeFiles(publicDir, [['about.txt', ''], ...names.map((name) => [name, ''] as const)])
    const { site } = await openFixture({}, { publicDir, base: '/a/' })
    return headOf(site, { title: 'T', description: 'D' }).icon
  }
  expect(await iconOf([])).toBeUndefined()
  expect(await iconOf(['favicon.ico', 'favicon.svg'])).toBe('/a/favicon.svg')
})

test('Pages with drafts, and the page of what is not there, are kept from search engines', async () => {
  const desk = { 'briefings/a.md': writeBriefing('2011-10-27') }
  const hidden = async (drafts: boolean) => {
    const { site } = await openFixture(desk, { drafts })
    return listPages(site).flatMap(({ path, view }) => (view().head.noindex ? [path] : []))
  }
  expect(await hidden(false)).toEqual(['404.html'])
  expect(await hidden(true)).toEqual([
    '',
    '404.html',
    'briefings/',
    'actors/',
    'topics/',
    'stories/',
    'data/',
    'search/',
    'briefings/a/',
  ])
})
