import { expect, test } from 'vitest'
import { joinBodies } from './join-bodies.ts'

test.each([
  ['a link', 'A [map][1].\n\n[1]: a.md\n', 'B [list][1].\n\n[1]: b.md', 'B [list][1-2].\n\n[1-2]: b.md\n'],
  [
    'a short link',
    'A [1].\n\n[1]: a.md\n',
    'B [1] and [1][].\n\n[1]: b.md',
    'B [1][1-2] and [1][1-2].\n\n[1-2]: b.md\n',
  ],
  ['a picture', 'A [x].\n\n[X]: a.md\n', 'B ![so][X].\n\n[x]: b.png', 'B ![so][x-2].\n\n[x-2]: b.png\n'],
  ['a footnote', 'A.[^a]\n\n[^a]: One.\n', 'B.[^a]\n\n[^a]: Two.', 'B.[^a-2]\n\n[^a-2]: Two.\n'],
  [
    'a label that is free',
    'A [1].\n\n[1]: a.md\n',
    'B [1].\n\n[1]: b.md\n[1-2]: c.md',
    'B [1][1-3].\n\n[1-3]: b.md\n[1-2]: c.md\n',
  ],
  ['words that would be a link', 'A note [1].\n', 'B [1].\n\n[1]: b.md', 'B [1][1-2].\n\n[1-2]: b.md\n'],
  ['the same target', 'A [1].\n\n[1]: a.md\n', 'B [1].\n\n[1]:  a.md', 'B [1].\n\n[1]:  a.md\n'],
  ['the same note', 'A.[^a]\n\n[^a]: One.\n', 'B.[^a]\n\n[^a]: One.', 'B.[^a]\n\n[^a]: One.\n'],
  ['labels of its own', 'A [1].\n\n[1]: a.md\n', 'B [2].\n\n[2]: b.md', 'B [2].\n\n[2]: b.md\n'],
])('Below another text stands %s', (_, kept, gone, added) => {
  const joined = joinBodies(kept, gone, '\n')
  expect(joined).toBe(`${kept}\n${added}`)
  expect(joinBodies(joined, gone, '\n'), 'once more').toBe(joined)
})

test.each([
  ['the same text', 'One.\r\n\r\nTwo.\r\n', 'One.\n\nTwo.\n', '\r\n', 'One.\r\n\r\nTwo.\r\n'],
  ['lines that end otherwise', 'One.\r\n', 'Two.\nThree.\n', '\r\n', 'One.\r\n\r\nTwo.\r\nThree.\r\n'],
  ['lines that end otherwise the other way', 'One.\n', 'Two.\r\nThree.\r\n', '\n', 'One.\n\nTwo.\nThree.\n'],
  ['nothing', 'One.\n', ' \n', '\n', 'One.\n'],
  ['a text where there was none', '', 'Two.\n', '\r\n', '\r\nTwo.\r\n'],
])('Joined with %s', (_, kept, gone, end, joined) => {
  expect(joinBodies(kept, gone, end)).toBe(joined)
})
