import { expect, test } from 'vitest'
import { readPageBlocks } from './blocks.ts'
import { writeMarkdown } from '../markdown-blocks.ts'

const base = 'https://post.example/talks'

test.each([
  [
    'bold text that nothing closes',
    '<b>Lead<p>One.</p><h2>Two</h2><ol><li>three</li></ol>',
    '**Lead**\n\nOne.\n\n## Two\n\n1. three',
  ],
  ['bold paragraphs', '<b><p>One.</p><p>Two.</p></b>', '**One.**\n\n**Two.**'],
  ['struck blocks', '<del><p>One.</p><ul><li>two</li></ul></del>', '~~One.~~\n\n- ~~two~~'],
  [
    'what is underlined over a table',
    '<u><p>One.</p><table><tr><th>a</th><th>b</th></tr></table></u>',
    'One.\n\n| a | b |\n| - | - |',
  ],
  [
    'a link over a heading',
    '<a href="/a"><p>News</p><h2>One</h2><p>Two.</p></a>',
    'News\n\n## [One](https://post.example/a)\n\nTwo.',
  ],
  ['a link over paragraphs', '<a href="/a"><p>One.</p><p>Two.</p></a>', '[One.](https://post.example/a)\n\nTwo.'],
  [
    'a link over a list',
    '<a href="/a"><ul><li>one</li><li>two</li></ul></a>',
    '- [one](https://post.example/a)\n- two',
  ],
  [
    'a link that nothing closes',
    '<p><a href="/a">One<p>Two.</p> <h2>Three</h2>',
    '[One](https://post.example/a)\n\n[Two.](https://post.example/a)\n\n## Three',
  ],
  ['lines of a heading', '<h2><div>One</div><div>Two</div></h2>', '## One Two'],
  ['a list in a heading', '<h2>One<ul><li>two</li></ul></h2><p>Three.</p>', '## One\n\n- two\n\nThree.'],
])('Blocks stay apart: %s', (_, html, expected) => {
  expect(writeMarkdown(readPageBlocks(html, { base }).blocks)).toBe(expected)
})
