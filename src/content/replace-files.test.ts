import { mkdtempSync, readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { replaceFiles } from './replace-files.ts'

test('Files are replaced, made and deleted, and nothing is left beside them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  writeFileSync(join(folder, 'a'), 'old')
  writeFileSync(join(folder, 'b'), 'old')
  replaceFiles([{ path: join(folder, 'a'), text: 'new' }, { path: join(folder, 'b') }, { path: join(folder, 'c/d'), text: 'made' }]) // prettier-ignore
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['a', 'c', 'c/d'])
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new')
})

test('Where one cannot be replaced, none is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  writeFileSync(join(folder, 'a'), 'old')
  mkdirSync(join(folder, 'b'))
  writeFileSync(join(folder, 'b/inner'), '')
  expect(() => {
    replaceFiles([{ path: join(folder, 'a'), text: 'new' }, { path: join(folder, 'b'), text: 'new' }]) // prettier-ignore
  }).toThrow()
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old')
  expect(readdirSync(folder).sort()).toEqual(['a', 'b'])
})
