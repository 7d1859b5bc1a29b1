import { expect, test } from 'vitest'
import { briefingOf } from '../desk-fixture.ts'
import { isPlaceholder } from '../placeholder.ts'
import { checkPlaceholders } from './placeholders.ts'

test.each([
  ['TODO', true],
  ['TODO: one or two sentences', true],
  [' TODO…', true],
  ['TODO list is long, says NATO', false],
  ['Todo: nothing', false],
  ['What TODO: nobody knows', false],
  ['', false],
])('"%s" is a placeholder: %s', (text, expected) => {
  expect(isPlaceholder(text)).toBe(expected)
})

test('Whatever is still to be written is reported at its place', () => {
  const matter = {
    summary: 'TODO: one or two sentences.',
    keyPoints: ['One.', 'TODO'],
    sources: [{ id: 'a', title: 'TODO' }],
    draft: true,
  }
  expect(checkPlaceholders(briefingOf('talks', '2011-10-27', matter))).toEqual(
    [
      { path: ['summary'], reason: '`summary` is still to be written.' },
      { path: ['keyPoints', 1], reason: '`keyPoints` is still to be written.' },
      { path: ['sources', 0, 'title'], reason: '`title` is still to be written.' },
    ].map((problem) => ({
      ...problem,
      file: 'content/briefings/talks.md',
      severity: 'warning',
      rule: 'placeholder',
      note: 'Write it in the place of "TODO".',
    })),
  )
})
