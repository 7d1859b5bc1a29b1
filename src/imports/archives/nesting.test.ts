import { expect, test } from 'vitest'
import { findTooDeep } from './nesting.ts'

const deepList = Array.from({ length: 3000 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')

test.each([
  ['quotations without end', `Words.\n\n${'>'.repeat(50_000)}`, 3],
  ['quotations with spaces', '> '.repeat(200), 1],
  ['a list that goes down and down', deepList, 101],
  ['a numbered one', deepList.replace(/ {2}/g, '   ').replaceAll('- a', '1. a'), 101],
  ['both in one line', '> - '.repeat(60), 1],
  ['a long list', '- a\n'.repeat(3000), undefined],
  ['a list that goes down and up', '- a\n  - b\n    - c\n'.repeat(1000), undefined],
  ['items apart from each other', '- a\n\nWords.\n\n'.repeat(1000), undefined],
  ['a line of marks in a text', `So ${'> '.repeat(200)}it is.`, undefined],
  ['a rule', '- '.repeat(300), undefined],
])('What is nested too deep is found by its line: %s', (_, markdown, line) => {
  expect(findTooDeep(markdown)?.line).toBe(line)
})
