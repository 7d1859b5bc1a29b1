import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder, writeFiles } from '../../tests/folder.ts'
import { listFiles } from './snapshot.ts'

const files = [
  ['content/site.yaml', ''],
  ['content/pages/about.md', ''],
  ['content/actors/nato.md', ''],
  ['shared/a.md', ''],
] as const

test.each<[string, [link: string, target: string][], string[]]>([
  ['to a file is that file', [['pages/a.md', '../../shared/a.md']], ['pages/a.md']],
  [
    'to a folder is that folder, each time',
    [
      ['pages/one', '../../shared'],
      ['pages/two', '../../shared'],
    ],
    ['pages/one/a.md', 'pages/two/a.md'],
  ],
  ['to nothing is nothing', [['pages/a.md', 'nowhere']], []],
  ['to itself is nothing', [['pages/a.md', 'a.md']], []],
  ['to the folder that it is in is nothing', [['pages/loop', '.']], []],
  ['to the folder that is listed is nothing', [['pages/loop', '..']], []],
  ['to a folder above that is nothing', [['pages/loop', '../..']], []],
  [
    'to a folder in which another leads back is followed once',
    [
      ['pages/actors', '../actors'],
      ['actors/pages', '../pages'],
    ],
    ['actors/pages/about.md', 'pages/actors/nato.md'],
  ],
])('A link %s', (_, links, found) => {
  const folder = makeFolder()
  writeFiles(folder, files)
  const content = join(folder, 'content')
  for (const [link, target] of links) symlinkSync(target, join(content, link))
  const expected = ['actors/nato.md', 'pages/about.md', 'site.yaml', ...found]
  expect(listFiles(content).map(({ path }) => path)).toEqual(expected.toSorted())
})
