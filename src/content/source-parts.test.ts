import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { digestOf } from './digest.ts'
import { createPartsReader } from './source-parts.ts'

test('A file has the digest of when the reader was made, whenever it is read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  writeFileSync(join(folder, 'site.yaml'), 'name: Old\n')
  const reader = createPartsReader(folder)
  writeFileSync(join(folder, 'site.yaml'), 'name: New\n')
  expect(reader.read('content/site.yaml').yaml).toBe('name: New\n')
  expect(reader.digestOf('content/site.yaml')).toBe(digestOf('name: Old\n'))
})
