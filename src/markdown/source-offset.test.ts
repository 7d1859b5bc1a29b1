import type { Paragraph, Parents, Text } from 'mdast'
import { expect, test } from 'vitest'
import { parseMarkdown } from './parse-markdown.ts'
import { toSourceOffset } from './source-offset.ts'

test.each([
  ['plain text', 'Moscow and NATO', 'NATO', 11],
  ['a character reference', 'Q&amp;A with NATO', 'NATO', 13],
  ['a numeric character reference', '&#8220;NATO', 'NATO', 7],
  ['an ampersand alone', 'Q&A &c NATO', 'NATO', 7],
  ['an escape', '2\\*2 \\_ NATO', 'NATO', 8],
  ['lines of a quotation', '> Moscow\n> and NATO', 'NATO', 15],
  ['indented lines', 'Moscow\n   and NATO', 'NATO', 14],
  ['an emoji', 'a\\! 🙂 NATO', 'NATO', 7],
])('After %s a name is found where it stands in the source', (_, source, name, expected) => {
  const text = findText(parseMarkdown(source))
  expect(toSourceOffset(source, text, text.value.indexOf(name))).toBe(expected)
  expect(source.slice(expected, expected + name.length)).toBe(name)
})

function findText(parent: Parents): Text {
  const child = parent.children[0] as Paragraph | Text
  return child.type === 'text' ? child : findText(child)
}
