import { expect, test } from 'vitest'
import { listCitations } from './list-citations.ts'
import { readText } from './read-text.ts'

test('A source has the numbers of the paragraphs that cite it; one cited elsewhere only has none', () => {
  const body = 'One.[@afp] More.[@afp]\n\n- Item.[@constructor]\n\nTwo.\n\nThree.[@afp; @tmt]'
  const { prose } = readText({
    kind: 'briefing',
    file: 'x.md',
    body,
    bodyLine: 1,
    front: { title: 'Title' },
    sourceIds: ['afp', 'tmt', 'constructor'],
  })
  expect(listCitations(prose)).toEqual({ afp: [1, 3], constructor: [], tmt: [3] })
})
