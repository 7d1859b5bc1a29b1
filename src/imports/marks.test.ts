import { expect, test } from 'vitest'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import { writeMarkdown } from './markdown-blocks.ts'
import { plainTextOf } from './plain-text.ts'
import { readPageBlocks } from './web/blocks.ts'

test.each([
  ['<b>Question: </b>What now?', '**Question:** What now?'],
  [
    '<b>Envoy:&nbsp;</b>We wait for <i>boats </i>from the north.',
    '**Envoy:**\u00A0We wait for _boats_ from the north.',
  ],
  ['<strong>“No </strong>boats<strong>,”</strong> he said.', '**“No** boats,” he said.'],
  ['The <em>“tide”</em>is old.', 'The “_tide_”is old.'],
  ['See<em> (the map)</em>now.', 'See (_the map_)now.'],
  ['<b>Note:</b>Boats leave.', '**Note**:Boats leave.'],
  ['So <b><i>it </i></b>goes.', 'So **_it_** goes.'],
  ['So <b> </b>it goes.', 'So it goes.'],
  ['It goes <b>on. </b>', 'It goes **on.**'],
  ['<b> On </b><br>and <i>on </i><br> again', '**On**\\\nand _on_\\\nagain'],
  ['A half<b>word</b>s', 'A half**word**s'],
  ['The <em>Post</em>’s page', 'The _Post_’s page'],
])('A mark needs no entities beside it: %s', (html, markdown) => {
  const { blocks } = readPageBlocks(`<p>${html}</p>`, { base: undefined })
  const written = writeMarkdown(blocks)
  expect(written).toBe(markdown)
  expect(plainTextOf(parseMarkdown(written))).toBe(plainTextOf({ type: 'root', children: blocks }))
})

test('A mark in a cell, a heading and a link needs none either', () => {
  const html =
    '<h2><b>Boats </b></h2><table><tr><th><b>North </b><th>South<tr><td>1<td><a href="https://x.example/"><b> 2 </b></a></table>'
  expect(writeMarkdown(readPageBlocks(html, { base: undefined }).blocks)).toBe(
    [
      '## **Boats**',
      '',
      '| **North** | South                       |',
      '| --------- | --------------------------- |',
      '| 1         | [**2**](https://x.example/) |',
    ].join('\n'),
  )
})
