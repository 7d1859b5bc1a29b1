import { expect, test } from 'vitest'
import { parseMarkdown } from './parse-markdown.ts'
import { remarkInlineDefinitions } from './remark-inline-definitions.ts'

test('Links and images by reference become plain ones, also within each other', () => {
  const tree = parseMarkdown(
    '[a ![b][pic]][talks]\n\n[talks]: briefing:talks\n[talks]: briefing:second\n[pic]: radar.jpg "Title"',
  )
  remarkInlineDefinitions()(tree)
  expect(tree.children[0]).toMatchObject({
    children: [
      {
        type: 'link',
        url: 'briefing:talks',
        children: [{ value: 'a ' }, { type: 'image', url: 'radar.jpg', alt: 'b', title: 'Title' }],
      },
    ],
  })
})
