import { expect, test } from 'vitest'
import { stampName } from '../../publish/guard.ts'
import { partName } from '../../publish/part.ts'
import { checkPublicFiles } from './public-files.ts'

const files = new Set(['index.html', '404.html', 'feed.xml', 'actors/nato/index.html', 'assets/radar.1a2b-480.avif'])

test.each([
  ['a page', '404.html', 'something at "/404.html"'],
  ['a file', 'feed.xml', 'something at "/feed.xml"'],
  ['a picture', 'assets/radar.1a2b-480.avif', 'something at "/assets/radar.1a2b-480.avif"'],
  ['a file, so that no folder can stand there', 'feed.xml/a/b.txt', 'something at "/feed.xml"'],
  ['a folder, so that no file can stand there', 'actors/nato', 'a folder at "/actors/nato"'],
  ['its style sheets', '_astro/a.css', 'something at "/_astro"'],
  ['its stamp', stampName, 'something at "/.dateline-output"'],
  ['what a part says of itself', partName, 'something at "/dateline-part.jsonl"'],
])('Where the site has %s, a file of public/ is an error: %s', (_, path, what) => {
  expect(checkPublicFiles([path], files)).toEqual([
    {
      file: `public/${path}`,
      rule: 'occupied-address',
      severity: 'error',
      reason: `The site itself has ${what}.`,
      note: 'Give this file another name or another folder, or delete it.',
      place: { line: 1, column: 1 },
    },
  ])
})

test('Any other file of public/ is fine, also beside what the site has', () => {
  const paths = ['favicon.svg', '.well-known/security.txt', '_headers', 'assets/logo.svg', 'actors/nato/letter.pdf']
  expect(checkPublicFiles(paths, files)).toEqual([])
})
