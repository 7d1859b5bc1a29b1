import { expect, test } from 'vitest'
import { nameDesk } from './quote.ts'

test.each([
  ['npm run new -- actor "Ann Lee"', 'npm run new -- --content ../desk actor "Ann Lee"'],
  ['See what is left to do: npm run check', 'See what is left to do: npm run check -- --content ../desk'],
  ['2 warnings: npm run check shows them.', '2 warnings: npm run check -- --content ../desk shows them.'],
  ['Or let `npm run check -- --fix` do it.', 'Or let `npm run check -- --content ../desk --fix` do it.'],
  ['Call: npm run preview', 'Call: npm run preview'],
])('A command names a desk that is not the usual one: %s', (text, named) => {
  expect(nameDesk(text, '../desk')).toBe(named)
  expect(nameDesk(text, 'content')).toBe(text)
})

test('A folder stands in quotes where a shell would part it', () => {
  expect(nameDesk('npm run check', 'my desk')).toBe('npm run check -- --content "my desk"')
})
