import { describe, expect, test } from 'vitest'
import { listAddresses } from './addresses.ts'
import { readOldSite } from './site.ts'

const jekyll = (permalink: string) => readOldSite('_config.yml', `title: Old\n${permalink}\n`)
const hugo = (lines: string) => readOldSite('hugo.toml', `title = "Old"\n${lines}\n`)

describe('A text stood', () => {
  test.each<[string, string, Record<string, string>, ReturnType<typeof readOldSite>, string]>([
    ['where it says', '_posts/2011-10-27-a.md', { permalink: '/x.html' }, undefined, '/x.html'],
    [
      'where its own pattern says',
      '_posts/2011-10-27-a.md',
      { permalink: '/x/:year/:title/' },
      undefined,
      '/x/2011/a/',
    ],
    ['where Jekyll puts it', '_posts/2011-10-27-a.md', {}, undefined, '/2011/10/27/a/'],
    [
      'below its categories',
      'x/_posts/2011-10-27-a.md',
      { categories: 'Big News' },
      undefined,
      '/x/big/news/2011/10/27/a/',
    ],
    ['where Hugo puts it', 'content/posts/a.md', {}, undefined, '/posts/a/'],
    ['where Hugo puts a bundle', 'content/posts/a/index.md', {}, undefined, '/posts/a/'],
    ['where Hugo puts a slug', 'content/posts/a/index.md', { slug: 'b' }, undefined, '/posts/b/'],
    ['by Jekyll’s default', '_posts/2011-10-27-a.md', {}, jekyll(''), '/2011/10/27/a.html'],
    ['by Jekyll’s pretty', '_posts/2011-10-27-a.md', {}, jekyll('permalink: pretty'), '/2011/10/27/a/'],
    ['by Jekyll’s ordinal', '_posts/2011-10-27-a.md', {}, jekyll('permalink: ordinal'), '/2011/300/a.html'],
    ['by Jekyll’s none', '_posts/2011-10-27-a.md', { category: 'x' }, jekyll('permalink: none'), '/x/a.html'],
    [
      'by a pattern',
      '_posts/2011-01-07-a.md',
      {},
      jekyll('permalink: /b/:year/:i_month/:i_day/:title'),
      '/b/2011/1/7/a',
    ],
    ['by Hugo’s default', 'posts/2011-10-27-a.md', {}, hugo(''), '/posts/2011-10-27-a/'],
    [
      'by Hugo’s section',
      'posts/a.md',
      { title: 'The End!' },
      hugo('[permalinks]\nposts = "/:year/:month/:title/"'),
      '/2011/10/the-end/',
    ],
    ['by Hugo’s pages', 'posts/a.md', {}, hugo('[permalinks.page]\nposts = "/:section/:filename/"'), '/posts/a/'],
  ])('%s: %s', (_, path, matter, site, address) => {
    const [date = '2011-10-27'] = /\d{4}-\d\d-\d\d/.exec(path) ?? []
    const text = { path, place: '/home/ann/old', date, slug: slugOf(path, matter), matter }
    const { addresses, isGuessed } = listAddresses(text, site)
    expect(addresses).toEqual([address])
    expect(isGuessed).toBe(site === undefined && !('permalink' in matter))
  })

  test.each([
    ['/home/ann/old/content/posts', 'a.md', '/posts/a/'],
    ['/home/ann/old/content', 'posts/a.md', '/posts/a/'],
    ['/home/ann/content/of/old', 'posts/a.md', '/posts/a/'],
  ])('below the name of the folder in %s', (place, path, address) => {
    expect(listAddresses({ path, place, date: '2011-10-27', slug: 'a', matter: {} }, undefined).addresses).toEqual([
      address,
    ])
  })

  test('where such sites put it, if the pattern has words that are not known', () => {
    const text = { path: '_posts/2011-10-27-a.md', place: '/old', date: '2011-10-27', slug: 'a', matter: {} }
    expect(listAddresses(text, jekyll('permalink: /:collection/:hour/'))).toEqual({
      addresses: ['/2011/10/27/a/'],
      isGuessed: true,
    })
  })
})

test('A configuration that cannot be read says nothing', () => {
  expect([readOldSite('hugo.toml', 'title = '), readOldSite('_config.yml', '- a')]).toEqual([undefined, undefined])
})

function slugOf(path: string, matter: { slug?: string }): string {
  return matter.slug ?? path.replace(/\/index\.md$|\.md$/, '').replace(/^.*\/(?:\d{4}-\d\d-\d\d-)?/, '')
}
