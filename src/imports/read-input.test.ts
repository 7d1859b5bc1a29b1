import { expect, test } from 'vitest'
import { readOrFault } from './read-input.ts'

test.each([
  [
    new RangeError('Maximum call stack size exceeded'),
    'It cannot be read: it is too long, or too much of it stands in each other.',
  ],
  [
    new TypeError('x is undefined\nat y'),
    'It cannot be read, by a fault of Dateline (x is undefined): please report it.',
  ],
])('What is thrown while a text is read is a fault of that text, in plain words: %s', (cause, words) => {
  const reason = `${words} Copy its text into a .txt, and import that.`
  const read = readOrFault('a.md', () => {
    throw cause
  })
  expect(read).toEqual({ from: 'a.md', line: 1, reason, cause })
})
