import { describe, expect, test } from 'vitest'
import { fileOf, indexPathOf, isBase, isOwnFile, isOwnFileBelow, normalizeBase, pathOf } from './addresses.ts'

test.each([
  ['briefing', 'briefings/x/', 'briefings/'],
  ['actor', 'actors/x/', 'actors/'],
  ['topic', 'topics/x/', 'topics/'],
  ['story', 'stories/x/', 'stories/'],
  ['page', 'x/', ''],
] as const)('The address of one %s is %s', (kind, path, index) => {
  expect(pathOf({ kind, id: 'x' })).toBe(path)
  expect(indexPathOf(kind)).toBe(index)
})

test.each([
  ['', 'index.html'],
  ['actors/nato/', 'actors/nato/index.html'],
  ['old', 'old/index.html'],
  ['old.html', 'old.html'],
  ['old.page/', 'old.page/index.html'],
  ['v1.2', 'v1.2/index.html'],
  ['song.mp3', 'song.mp3'],
])('A host serves "%s" from %s', (path, file) => {
  expect(fileOf(path)).toBe(file)
})

describe('A path that the program may need for itself', () => {
  test.each([
    ['index.html', true],
    ['feed.xml', true],
    ['robots.txt', false],
    ['sitemap.xml', true],
    ['sitemap-2.xml', true],
    ['briefings/index.html', true],
    ['briefings/2011/10/index.html', true],
    ['briefings/20111/index.html', false],
    ['briefings/x/index.html', false],
    ['search/index.html', true],
    ['_astro/x.css', true],
    ['about/index.html', false],
  ])('%s: %s', (file, own) => {
    expect(isOwnFile(file)).toBe(own)
  })

  test.each([
    ['feed.json', true],
    ['card.png', true],
    ['2011/index.html', true],
    ['versions/a/index.html', true],
    ['feeds.xml', false],
    ['20111/index.html', false],
  ])('below a text: %s: %s', (file, own) => {
    expect(isOwnFileBelow(file)).toBe(own)
  })
})

test.each([
  ['', '/'],
  ['/', '/'],
  ['a', '/a/'],
  ['/a/b', '/a/b/'],
  ['//a/b//', '/a/b/'],
  ['/é/', '/%C3%A9/'],
  ['/%c3%a9/', '/%C3%A9/'],
  ['/日本/', '/%E6%97%A5%E6%9C%AC/'],
  ['/a b/', '/a%20b/'],
  ['/a%20b/', '/a%20b/'],
  ['/%61/', '/a/'],
  ['/~a.b-c_d@2/', '/~a.b-c_d@2/'],
])('The base "%s" is %s', (written, base) => {
  expect(isBase(written)).toBe(true)
  expect(normalizeBase(written)).toBe(base)
  expect(normalizeBase(base)).toBe(base)
})

test.each([
  'http://example.org/a/',
  'C:/Program Files/Git/a/',
  '../a',
  '/a/../b/',
  '/a/%2e%2e/b/',
  './a',
  '/a//b/',
  '/a?b',
  '/a#b',
  '/a%3Fb/',
  '/a%2Fb/',
  '/100%/',
  '/100%25/',
  '\\a',
  '/a\n/',
  '/\ud800/',
])('%j is no base', (written) => {
  expect(isBase(written)).toBe(false)
})
