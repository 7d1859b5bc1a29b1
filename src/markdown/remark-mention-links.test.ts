import { expect, test } from 'vitest'
import type { EntryRef } from '../model/facts.ts'
import type { Mention } from '../text/mentions.ts'
import { readText } from './read-text.ts'
import { remarkMentionLinks } from './remark-mention-links.ts'
import { toHtml, toHtmlTree } from './to-html.ts'

const nato = '<a href="actor:nato">NATO</a>'

test.each([
  [
    'the first mention in each section',
    'NATO and NATO.\n\nNATO.\n\n## On\n\nNATO.',
    [`${nato} and NATO.`, 'NATO.', 'On', `${nato}.`],
  ],
  [
    'list items, quotations and table cells',
    '- NATO\n\n## B\n\n> NATO\n\n## C\n\n| NATO |\n|---|',
    [nato, 'B', nato, 'C', nato],
  ],
  ['emphasised names', 'So **NATO** said.', [`So <strong>${nato}</strong> said.`]],
  [
    'no names in links, but the next one',
    '[a NATO b](https://e.org) NATO',
    [`<a href="https://e.org" rel="external">a NATO b</a> ${nato}`],
  ],
  [
    'no names after the author’s own link to the entry',
    '[NATO](actor:nato) NATO',
    ['<a href="actor:nato">NATO</a> NATO'],
  ],
  ['no names under `no-link`, but the next one', '[NATO](no-link) NATO', [`NATO ${nato}`]],
  ['no names in headings', '## NATO\n\nNATO', ['NATO', nato]],
  ['no names in captions', '![a](a.jpg "NATO")\n\nNATO', ['<img src="image:a.jpg" alt="a">', 'NATO', nato]],
  ['no names that are emphasised in part', '**NA**TO, NATO', [`<strong>NA</strong>TO, ${nato}`]],
  ['no code', '`NATO` NATO', [`<code>NATO</code> ${nato}`]],
])('Links: %s', (_, markdown, expected) => {
  expect(link(markdown)).toEqual(expected)
})

test('A text never links to the entry whose page it is', () => {
  expect(link('NATO and MDA', { kind: 'actor', id: 'nato' })).toEqual(['NATO and <a href="actor:mda">MDA</a>'])
})

function link(body: string, self?: EntryRef): string[] {
  const text = readText({ kind: 'page', file: 'x.md', body, bodyLine: 1, front: { title: 'NATO' }, sourceIds: null })
  const mentions = [...text.prose.text.matchAll(/NATO|MDA/g)].map(({ index, 0: name }): Mention => {
    const by = text.prose.links.some(({ start }) => start === index) ? 'link' : 'name'
    return { start: index, end: index + name.length, kind: 'actor', id: name.toLowerCase(), by }
  })
  remarkMentionLinks(text, mentions, self)()
  return toHtml(toHtmlTree(text.tree, null))
    .split(/\n|<\/?(?:p|h2|h3|ul|li|blockquote|table|thead|tr|th|figure|figcaption)(?: [^>]*)?>/)
    .filter((part) => part !== '')
}
