import { expect, test } from 'vitest'
import { join } from 'node:path'
import { makeFolder, writeFiles } from '../../tests/folder.ts'
import { listPublicFiles } from './public-files.ts'

test('All of public/ is published but what systems, editors and Git leave there', () => {
  const folder = makeFolder()
  const published = ['.htaccess', '.nojekyll', '.well-known/security.txt', '_headers', 'a/.b/c.txt', 'swp.sw']
  const left = ['.DS_Store', 'a/.DS_Store', '.git/HEAD', '.gitkeep', '.a.txt.swp', '.swo', 'a.txt~', '.#a.txt']
  writeFiles(
    folder,
    [...published, ...left].map((path) => [path, '']),
  )
  expect(listPublicFiles(folder).map(({ path }) => path)).toEqual(published)
  expect(listPublicFiles(join(folder, 'nowhere'))).toEqual([])
})
