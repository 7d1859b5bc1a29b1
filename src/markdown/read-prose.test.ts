import { expect, test } from 'vitest'
import { toSource } from './read-prose.ts'
import { readText } from './read-text.ts'

test('Blocks are parted by a blank line and know their kind, section and paragraph', () => {
  const { prose } = read(
    'One.\n\n## Head\n\n- Item\n\n> Said.\n>\n> - In it\n\n| Cell |\n|---|\n\nTwo.[^1]\n\n[^1]: Note.\n\n![a](a.jpg "Caption")',
    {
      title: 'Title',
      summary: 'Summary',
      keyPoints: ['Point'],
    },
  )
  expect(
    prose.blocks.map(({ kind, section, paragraph, start, end }) => [
      kind,
      section,
      paragraph,
      prose.text.slice(start, end),
    ]),
  ).toEqual([
    ['title', -1, undefined, 'Title'],
    ['summary', -1, undefined, 'Summary'],
    ['keyPoint', -1, undefined, 'Point'],
    ['paragraph', 0, 1, 'One.'],
    ['heading', 1, undefined, 'Head'],
    ['listItem', 1, undefined, 'Item'],
    ['quote', 1, undefined, 'Said.'],
    ['quote', 1, undefined, 'In it'],
    ['tableCell', 1, undefined, 'Cell'],
    ['paragraph', 1, 2, 'Two.'],
    ['footnote', 1, undefined, 'Note.'],
    ['caption', 1, undefined, 'Caption'],
  ])
  expect(prose.text).toMatch(/^Title\n\nSummary\n\nPoint\n\nOne\.\n\nHead/)
})

test.each([
  ['markup', 'The **North _Atlantic_** [Treaty](https://e.org)', 'The North Atlantic Treaty'],
  ['code', 'a `code` b\n\n```\ncode\n```', 'a  b'],
  ['raw HTML', 'H<sub>2</sub>O\n\n<div>hidden</div>', 'H2O'],
  ['scripts with what they hold', 'a <script>b</script> c', 'a  c'],
  ['references', 'It said so [@afp].', 'It said so.'],
  ['footnote marks', 'It[^1] said.\n\n[^1]: `x`', 'It said.'],
  ['what is struck out', 'at ~~noon~~ one', 'at  one'],
  ['images', 'a ![b](c.jpg) d', 'a  d'],
])('Prose omits %s', (_, markdown, text) => {
  expect(read(markdown).prose.text).toBe(text)
})

test('Lines stay lines, whatever ends them', () => {
  expect(read('missile de-\r\nfense  \r\nnext').prose.text).toBe('missile de-\nfense\nnext')
})

test('References are at the offset where they stood', () => {
  const { text, references } = read('It said so.[@afp; @tmt] Then no.').prose
  expect(references).toEqual([{ offset: 11, ids: ['afp', 'tmt'] }])
  expect(text.slice(11)).toBe(' Then no.')
})

test('What stands in links or under `no-link` is shielded', () => {
  const { text, shielded } = read('[a **b**](https://e.org) c [NATO](no-link)').prose
  expect(shielded.map(({ start, end }) => text.slice(start, end))).toEqual(['a b', 'NATO'])
})

test('Links to actors and topics are known with their words', () => {
  const { text, links } = read(
    '[The **minister**](actor:lavrov) on [the shield](topic:missile-defense#p2), [said](briefing:a) [NATO](no-link) ![](a.jpg)',
  ).prose
  expect(links.map(({ start, end, kind, id }) => [text.slice(start, end), kind, id])).toEqual([
    ['The minister', 'actor', 'lavrov'],
    ['the shield', 'topic', 'missile-defense'],
  ])
})

test('A place in the prose is found in the source', () => {
  const markdown = '## Q&amp;A\n\nThe **North** Atlantic.[@afp] It\n> quoted'
  const text = read(markdown)
  const { prose } = text
  const find = (word: string) => toSource(text, text.source, prose.text.indexOf(word))
  expect(['A', 'North', 'Atlantic', 'It', 'quoted'].map(find)).toEqual([9, 18, 26, 42, 47])
  expect(toSource(text, text.source, prose.text.indexOf('\n\n'))).toBeUndefined()
})

function read(body: string, front = {}) {
  return readText({ kind: 'briefing', file: 'x.md', body, bodyLine: 1, front, sourceIds: ['afp', 'tmt'] })
}
