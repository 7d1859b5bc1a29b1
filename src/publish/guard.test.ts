import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Publisher } from './guard.ts'
import { openOutput } from './output.ts'
import { makeTemporary, publishSite, readOutput, writeFiles } from './site-fixture.ts'

let project: string

beforeEach(() => {
  project = join(makeTemporary(), 'desk')
  writeFiles(project, { 'content/site.yaml': 'name: Desk', 'public/a': '', 'src/a.ts': '' })
})

function open(dir: string) {
  const sources = ['content', 'public', 'src'].map((name) => join(project, name))
  return openOutput(join(project, dir), { project, sources })
}

async function openAndPublish(dir: string, publisher: Publisher): Promise<void> {
  const output = openOutput(join(project, dir), publisher)
  await output.start(output.compare([])).publish()
  await output.close()
}

describe('An output is refused', () => {
  test.each([
    ['that is the project', '.', 'it holds the project itself'],
    ['that holds the project', '..', 'it holds the project itself'],
    ['that is the content', 'content', 'the sources in "content" would overwrite each other'],
    ['that stands in the content', 'content/dist', 'the sources in "content" would overwrite each other'],
    ['that is the source code', 'src', 'the sources in "src" would overwrite each other'],
    ['that would hold what is remembered of it', '.dateline', 'it holds what Dateline remembers'],
  ])('%s', (_, dir, reason) => {
    expect(() => open(dir)).toThrow(reason)
    expect(existsSync(join(project, dir, '.dateline'))).toBe(false)
  })

  test('that is not empty and not ours, with what to do', () => {
    writeFiles(project, { 'thesis/chapter-1.txt': 'Years of work' })
    expect(() => open('thesis')).toThrow(
      `Cannot publish to "${join(project, 'thesis')}": it is not empty and was not made by Dateline ` +
        '(it has no ".dateline-output"). Name a new or empty folder with --out, or remove it yourself.',
    )
    expect(existsSync(join(project, '.dateline'))).toBe(false)
  })

  test('that is a file', () => {
    writeFileSync(join(project, 'dist'), '')
    expect(() => open('dist')).toThrow('it is not a folder')
  })

  test('that became a Git repository', async () => {
    await publishSite(join(project, 'dist'), { a: '' })
    mkdirSync(join(project, 'dist/.git'))
    expect(() => open('dist')).toThrow('it is a Git repository, which publishing would delete')
  })

  test('that a link leads to the content', () => {
    symlinkSync(join(project, 'content'), join(project, 'dist'))
    expect(() => open('dist')).toThrow('the sources in "content" would overwrite each other')
  })

  test('that is another project’s', async () => {
    const other = join(project, '../other')
    await openAndPublish('../site', { project: other })
    expect(() => open('../site')).toThrow('it is the output of another project, as its ".dateline-output" says.')
    await openAndPublish('../site', { project: other })
  })

  test.each([
    ['drafts', 'site', 'it holds a site with drafts, and this build makes a site for readers.'],
    ['site', 'drafts', 'it holds a site for readers, and this build makes a site with drafts.'],
    ['part', 'site', 'it holds a part of a site, and this build makes a site for readers.'],
  ] as const)('that holds %s where %s is to be', async (held, holds, reason) => {
    await openAndPublish('out', { project, holds: held })
    expect(() => openOutput(join(project, 'out'), { project, holds })).toThrow(reason)
    await openAndPublish('out', { project, holds: held })
  })

  test('while another build holds it, and given free again', async () => {
    const output = open('dist')
    expect(() => open('dist')).toThrow('Another build')
    await output.close()
    await open('dist').close()
  })
})

test('An output is the project’s own after both were moved together, and where the stamp says nothing of a project', async () => {
  await openAndPublish('dist', { project })
  const moved = join(makeTemporary(), 'moved')
  renameSync(project, moved)
  await openOutput(join(moved, 'dist'), { project: moved }).close()
  expect(readFileSync(join(moved, 'dist/.dateline-output'), 'utf8')).not.toContain('desk')
  writeFileSync(join(moved, 'dist/.dateline-output'), 'This folder is the output of Dateline.\n')
  await openOutput(join(moved, 'dist'), { project: moved }).close()
})

test('An empty folder, one that ends in a slash and one whose parents do not exist are fine', async () => {
  mkdirSync(join(project, 'empty'))
  for (const dir of ['empty', 'dist/', 'new/deep/dist']) await publishSite(join(project, dir), { a: dir })
  expect(readOutput(join(project, 'new/deep/dist'))).toEqual({ a: 'new/deep/dist' })
})

test('Where the output is a link to a folder, that folder is replaced and the link stays', async () => {
  mkdirSync(join(project, 'disk/site'), { recursive: true })
  symlinkSync('disk/site', join(project, 'dist'))
  await publishSite(join(project, 'dist'), { a: '1' })
  await publishSite(join(project, 'dist'), { a: '2' })
  expect(readOutput(join(project, 'disk/site'))).toEqual({ a: '2' })
  expect(existsSync(join(project, 'disk/.dateline/outputs/site'))).toBe(true)
})
