import { expect, test } from 'vitest'
import { readText } from './read-text.ts'
import { nameByLetter } from '../model/source-letter.ts'
import { toHtml, toHtmlTree } from './to-html.ts'

test.each([
  [
    'a reference, by the order of sources',
    'So.[@tmt; @afp]',
    '<p id="p1">So.<sup class="refs"><a href="#source-tmt">b</a>, <a href="#source-afp">a</a></sup></p>',
  ],
  ['a heading', '## On **top**', '<h2 id="on-top">On <strong>top</strong></h2>'],
  [
    'an external link',
    '[a](https://e.org "T")',
    '<p id="p1"><a href="https://e.org" title="T" rel="external">a</a></p>',
  ],
  ['a link to a text', '[a](briefing:x#p4)', '<p id="p1"><a href="briefing:x#p4">a</a></p>'],
  ['words under `no-link`', '[**a** b](no-link)', '<p id="p1"><strong>a</strong> b</p>'],
  [
    'a figure',
    '![A & B](a.jpg "C")',
    '<figure><img src="image:a.jpg" alt="A &#x26; B"><figcaption>C</figcaption></figure>',
  ],
])('%s', (_, body, html) => {
  const { tree } = readText({ kind: 'briefing', file: 'x.md', body, bodyLine: 1, front: {}, sourceIds: ['afp', 'tmt'] })
  expect(toHtml(toHtmlTree(tree, ['afp', 'tmt']))).toBe(html)
})

test.each([
  [0, 'a'],
  [25, 'z'],
  [26, 'aa'],
  [51, 'az'],
  [52, 'ba'],
  [702, 'aaa'],
])('Source %i is %s', (index, letter) => {
  expect(nameByLetter(index)).toBe(letter)
})
