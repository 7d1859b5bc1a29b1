import { expect, test } from 'vitest'
import { parseMarkdown } from './parse-markdown.ts'
import { remarkParagraphNumbers } from './remark-paragraph-numbers.ts'

test('Paragraphs of the text are numbered in reading order, those of lists and quotations are not', () => {
  const tree = parseMarkdown('One.\n\n> Quoted.\n\n- Item.\n\nTwo.')
  remarkParagraphNumbers()(tree)
  expect(tree.children.map(({ type, data }) => [type, data])).toEqual([
    ['paragraph', { anchor: 'p1' }],
    ['blockquote', undefined],
    ['list', undefined],
    ['paragraph', { anchor: 'p2' }],
  ])
})
