import { expect, test } from 'vitest'
import { applyEdits } from './edit.ts'
import { editLinks } from './links.ts'

test.each([
  ['inline', '[a](ab:old) and [b](ab:new)', '[a](ab:mid) and [b](ab:new)'],
  ['with a title', '[ab:old](ab:old "ab:old")', '[ab:old](ab:mid "ab:old")'],
  ['between pointed brackets', 'See <ab:old> and [a](<ab:old>).', 'See <ab:mid> and [a](<ab:mid>).'],
  ['defined below', '[a][1], [b][1]\r\n\r\n[1]: ab:old\r\n', '[a][1], [b][1]\r\n\r\n[1]: ab:mid\r\n'],
  ['never in code', '`[a](ab:old)`', '`[a](ab:old)`'],
])('A link changes %s', (_, body, result) => {
  expect(
    applyEdits(
      body,
      editLinks(body, (url) => (url === 'ab:old' ? 'ab:mid' : undefined)),
    ),
  ).toBe(result)
})
