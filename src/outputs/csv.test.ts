import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { writeCsv } from './csv.ts'

test('A table has its columns first, and ends every line with CRLF', () => {
  expect(
    writeCsv(
      ['id', 'count'],
      [
        ['nato', 3],
        ['mda', null],
      ],
    ),
  ).toBe('id,count\r\nnato,3\r\nmda,\r\n')
})

test('Another library reads back commas, quotation marks and lines', () => {
  const awkward = ['a, b', 'He said "no"', 'one\ntwo', 'one\r\ntwo', '"', '', ' spaces ', 'ü 日本 🚀', 'a;b']
  const written = writeCsv(
    ['text', 'other'],
    awkward.map((text) => [text, 'x']),
  )
  expect(parse(written, { record_delimiter: '\r\n' })).toEqual([
    ['text', 'other'],
    ...awkward.map((text) => [text, 'x']),
  ])
})

test.each([
  ['=HYPERLINK("https://x.example")', `"'=HYPERLINK(""https://x.example"")"`],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', `"'\r=1"`],
  ['＝1', "'＝1"],
  ['a=1', 'a=1'],
  ['–1', '–1'],
])('No spreadsheet takes a text for a formula: %j', (text, expected) => {
  expect(writeCsv(['text'], [[text]])).toBe(`text\r\n${expected}\r\n`)
})

test('A number below zero is a number', () => {
  expect(writeCsv(['n'], [[-1]])).toBe('n\r\n-1\r\n')
})
