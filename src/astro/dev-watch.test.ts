import { expect, test } from 'vitest'
import { isBuilt } from './dev-watch.ts'

test.each([
  ['/desk/content', '/desk/content/briefings/a.md', false],
  ['/desk/content', '/desk/src/pages/index.astro', false],
  ['/desk/content', '/desk/outside.md', false],
  ['/desk/content', '/desk/dist', true],
  ['/desk/content', '/desk/dist/actors/nato', true],
  ['/desk/content', '/desk/.dateline/outputs/site/spare/actors', true],
  ['/desk/out/demonstration', '/desk/out', false],
  ['/desk/out/demonstration', '/desk/out/demonstration/actors/nato.md', false],
  ['/desk/out/demonstration', '/desk/out/site/actors', true],
])('While the content is in %s, %s is left unwatched: %s', (content, path, expected) => {
  expect(isBuilt('/desk', content)(path)).toBe(expected)
})
