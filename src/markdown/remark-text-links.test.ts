import type { Paragraph } from 'mdast'
import { expect, test } from 'vitest'
import type { Facts } from '../model/facts.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { remarkTextLinks } from './remark-text-links.ts'
import { createReporter } from './report.ts'

test('A link to a text of the site is a fact with its place, and stays as written', () => {
  const { links, children } = read('After\n[the talks](briefing:talks#p4)')
  expect(links).toEqual([{ kind: 'briefing', id: 'talks', anchor: 'p4', place: { line: 11, column: 1 } }])
  expect(children[1]).toMatchObject({ type: 'link', url: 'briefing:talks#p4' })
})

test('A link below the base, or to a statement, is a fact with its place, and stays as written', () => {
  const { addresses, children } = read('[a](/files/x.pdf#page=2) [b](#s2) [c](#p2) [d](/briefings/2011/)')
  expect(addresses.map(({ address, place }) => [address, place.column])).toEqual([
    ['/files/x.pdf#page=2', 1],
    ['#s2', 26],
    ['/briefings/2011/', 44],
  ])
  expect(children[0]).toMatchObject({ type: 'link', url: '/files/x.pdf#page=2' })
})

test('`no-link` marks words that no program makes a link', () => {
  expect(read('[NATO](no-link)').children).toMatchObject([{ type: 'noLink', children: [{ value: 'NATO' }] }])
})

test('A link off the site is marked', () => {
  expect(read('[a](https://example.org)').children).toMatchObject([{ type: 'link', data: { isExternal: true } }])
})

test.each([
  [
    '[a **b**](/briefings/talks/)',
    'A link to "/briefings/talks/" breaks when an address changes. Write "briefing:talks". (internal-link)',
  ],
  ['[a **b**](nato.md)', 'A link to "nato.md" breaks when an address changes. Write "topic:nato". (internal-link)'],
  [
    '[a **b**](javascript:alert)',
    'A link to "javascript:alert": "javascript:" is not allowed. Write "https://…", "mailto:…", "#p4" within this text, "/…" for a file of `public/`, or "briefing:ID", "actor:ID", "topic:ID", "story:ID", "page:ID" for a text of this site. (unsafe-link)',
  ],
  [
    '[a **b**](no-link:nato)',
    'A link to "no-link:nato": "no-link:" is not allowed. Write "no-link" alone, so that no program makes the words a link: `[NATO](no-link)`. (unsafe-link)',
  ],
  [
    '[a **b**](//example.org/a)',
    'A link to "//example.org/a" names no scheme. Write "https://example.org/a". (unsafe-link)',
  ],
  ['[a **b**]()', 'A link with the destination "" leads nowhere. (empty-link)'],
])('%s loses its link and keeps its words', (markdown, problem) => {
  const { children, problems } = read(markdown)
  expect(problems).toEqual([problem])
  expect(children).toMatchObject([{ type: 'text', value: 'a ' }, { type: 'strong' }])
})

function read(source: string) {
  const tree = parseMarkdown(source)
  const found: Pick<Facts, 'links' | 'addresses'> = { links: [], addresses: [] }
  const reporter = createReporter('x.md', source, 10)
  remarkTextLinks('topic', found, reporter)(tree)
  const problems = reporter.problems.map(({ reason, rule }) => `${reason} (${rule})`)
  return { ...found, problems, children: (tree.children[0] as Paragraph).children }
}
