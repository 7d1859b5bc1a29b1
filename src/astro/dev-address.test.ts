import { expect, test } from 'vitest'
import { readAddress } from './dev-address.ts'

test.each([
  ['a page stays', '/actors/nato/', '/actors/nato/'],
  ['index.html is its folder', '/actors/nato/index.html', '/actors/nato/'],
  ['index.html is its folder, whatever is asked of it', '/index.html?from=/index.html?', '/?from=/index.html?'],
  ['a file that only ends so stays', '/files/my-index.html', '/files/my-index.html'],
  ['an escape stays', '/%C3%A9/%25zz', '/%C3%A9/%25zz'],
  ['half an escape leads nowhere', '/a/b/%zz', '/404/'],
  ['half an escape that is asked stays', '/a/?b=%zz', '/a/?b=%zz'],
])('Of addresses %s: %s', (_, url, expected) => {
  expect(readAddress(url)).toBe(expected)
})
