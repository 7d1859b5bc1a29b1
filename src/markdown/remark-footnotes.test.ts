import { expect, test } from 'vitest'
import { parseMarkdown } from './parse-markdown.ts'
import { remarkFootnotes } from './remark-footnotes.ts'
import { createReporter } from './report.ts'

test('A footnote’s mark within a link moves behind it, as HTML has no link in a link', () => {
  expect(read('[the **talks[^1]**](briefing:talks) end\n\n[^1]: Words.').tree.children[0]).toMatchObject({
    children: [
      { type: 'link', children: [{ value: 'the ' }, { type: 'strong', children: [{ value: 'talks' }] }] },
      { type: 'footnoteReference', identifier: '1' },
      { value: ' end' },
    ],
  })
})

test('A footnote to which no mark leads is reported, as it would not be printed', () => {
  expect(read('Words.\n\n[^Note]: Lost.').problems).toEqual([
    {
      file: 'x.md',
      rule: 'unused-footnote',
      severity: 'warning',
      reason: 'Footnote "Note" is not printed: no mark leads to it. Write "[^Note]" where it belongs, or delete it.',
      place: { line: 12, column: 1 },
    },
  ])
})

test('A mark without a footnote is an error, as it would be printed as it stands', () => {
  expect(read('Words.\nMore[^9] `[^8]` \\[^7] [a](b)[^1].\n\n[^1]: Note.').problems).toEqual([
    {
      file: 'x.md',
      rule: 'unknown-footnote',
      severity: 'error',
      reason: 'No footnote "9" to lead to. Add it on a line of its own: "[^9]: Words."',
      note: 'Where no footnote is meant, write `\\[`.',
      place: { line: 11, column: 5 },
    },
  ])
})

function read(source: string) {
  const tree = parseMarkdown(source)
  const { report, problems } = createReporter('x.md', source, 10)
  remarkFootnotes(source, report)(tree)
  return { tree, problems }
}
