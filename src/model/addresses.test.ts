import { describe, expect, test } from 'vitest'
import { fileOf, indexPathOf, isOwnFile, isOwnFileBelow, normalizeBase, pathOf } from './addresses.ts'

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
])('The base "%s" is %s', (written, base) => {
  expect(normalizeBase(written)).toBe(base)
})
