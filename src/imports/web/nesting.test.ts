import { expect, test } from 'vitest'
import { isNestedTooDeep } from './nesting.ts'

test.each([
  ['elements in elements', '<div>'.repeat(20_000), true],
  ['elements that are closed', '<div><b>x</b></div>'.repeat(2000), false],
  ['elements that end with what they stand in', '<div><b>x</div>'.repeat(2000), false],
  ['paragraphs and lines that nobody closes', '<p>x<br>'.repeat(2000), false],
  ['cells that nobody closes', '<table>' + '<tr><td>x<td><p>y'.repeat(2000), false],
  ['what ends with its cell', '<tr><td><b>x</td></tr>'.repeat(2000), false],
  ['elements without an end of their own', '<g><path d=""/><use/></g>'.repeat(2000), false],
])('%s are nested too deep or not', (_, source, expected) => {
  expect(isNestedTooDeep(source)).toBe(expected)
})
