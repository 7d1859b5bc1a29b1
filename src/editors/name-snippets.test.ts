import { expect, test } from 'vitest'
import { writeNameSnippets } from './name-snippets.ts'

test('Names stand in front matter as they are, and link by their id in the text', () => {
  const snippets = writeNameSnippets([
    { kind: 'actor', id: 'nato', name: 'NATO', aliases: [], ambiguous: [] },
    { kind: 'actor', id: 'ab', name: 'A, B | C\\D', aliases: [], ambiguous: [] },
  ])
  expect(JSON.parse(snippets)).toEqual({
    'Name of an actor': { scope: 'markdown', prefix: 'name-actor', body: ['${1|NATO,A\\, B \\| C\\\\D|}'] },
    'Link to an actor': { scope: 'markdown', prefix: 'link-actor', body: ['[${2:words}](actor:${1|nato,ab|})'] },
  })
})

test('A desk of no names has no snippets', () => {
  expect(writeNameSnippets([])).toBe('{}\n')
})
