import { expect, test } from 'vitest'
import { parseMarkdown } from './parse-markdown.ts'

test.each([
  ['a table', '| a |\n|---|\n| b |', 'table'],
  ['a footnote', '[^1]: Words.', 'footnoteDefinition'],
  ['a quotation', '> Words.', 'blockquote'],
])('%s becomes a node of its own', (_, markdown, type) => {
  expect(parseMarkdown(markdown).children[0]).toMatchObject({ type })
})

test('Two tildes strike out, one does not, and a bare address stays text', () => {
  expect(parseMarkdown('~~a~~ ~b~ https://example.org').children).toMatchObject([
    { children: [{ type: 'delete' }, { type: 'text', value: ' ~b~ https://example.org' }] },
  ])
})
