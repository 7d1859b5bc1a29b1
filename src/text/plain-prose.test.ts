import { expect, test } from 'vitest'
import { readPlainProse } from './plain-prose.ts'

const long = `${'Word after word '.repeat(9)}ends here.`

test.each<[string, string, string[]]>([
  [
    'A first line that is no sentence is the title',
    'Talks fail\n\nThey left.\n',
    ['title: Talks fail', 'paragraph: They left.'],
  ],
  [
    'Hard-wrapped lines are one paragraph',
    'They met\nin Moscow.\n \nThey left.',
    ['paragraph: They met\nin Moscow.', 'paragraph: They left.'],
  ],
  [
    'Lines too long to be wrapped are paragraphs',
    `Talks fail\n${long}\nThey left.`,
    ['title: Talks fail', `paragraph: ${long}`, 'paragraph: They left.'],
  ],
  ['A line alone is no title', 'Talks fail', ['paragraph: Talks fail']],
  [
    'A title may end as a quotation does',
    'Talks ‘failed’\r\n\r\nThey left.\r\n',
    ['title: Talks ‘failed’', 'paragraph: They left.'],
  ],
  ['Nothing is no paragraph', ' \n\n ', []],
])('%s', (_, text, expected) => {
  expect(readPlainProse(text).blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual(
    expected,
  )
})
