import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeFolder, writeFiles } from '../../tests/folder.ts'
import { readSource } from './read-source.ts'

test.each(['', 'Kürecik', '\uFEFF---\n', 'a \uFFFD'])('UTF-8 is read as it stands: %j', (text) => {
  expect(read(Buffer.from(text))).toEqual({ text, digest: expect.any(String) as string })
})

describe('What is not UTF-8 is found, at its first byte', () => {
  test.each<[string, Buffer, number, number, string]>([
    ['a letter of Latin-1', Buffer.from('---\ntitle: K\xFCrecik\n', 'latin1'), 2, 9, 'FC'],
    ['a letter after one of UTF-8', Buffer.from([0xc3, 0xbc, 0xfc]), 1, 2, 'FC'],
    ['a letter after a U+FFFD that was written', Buffer.from([0xef, 0xbf, 0xbd, 0x0a, 0xef, 0xbf, 0x41]), 2, 1, 'EF'],
    ['the end of a file that was cut short', Buffer.from('a ü').subarray(0, 3), 1, 3, 'C3'],
    ['a file of UTF-16', Buffer.from('\uFEFF---', 'utf16le'), 1, 1, 'FF'],
  ])('%s', (_, bytes, line, column, byte) => {
    expect(read(bytes).fault).toEqual({
      file: 'content/pages/about.md',
      severity: 'error',
      rule: 'not-utf8',
      reason: `The file is not UTF-8: here stands the byte ${byte}.`,
      note: 'Save it as UTF-8.',
      place: { line, column },
    })
  })
})

test('What is not UTF-8 is read as Windows wrote it', () => {
  expect(read(Buffer.from([0x93, 0x4b, 0xfc, 0x94])).text).toBe('“Kü”')
})

function read(bytes: Buffer) {
  const folder = join(makeFolder(), 'content')
  writeFiles(folder, [['pages/about.md', bytes]])
  return readSource(folder, 'pages/about.md')
}
