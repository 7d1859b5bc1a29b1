import { expect, test } from 'vitest'
import type { SearchName } from '../outputs/search-names.ts'
import { answer } from './answer.ts'
import { indexNames } from './names.ts'
import type { FoundPage, SearchIndex } from './pagefind.ts'
import { byGroup, readState } from './search-state.ts'

const lavrov: SearchName = { id: 'actor:lavrov', name: 'Sergei Lavrov', aliases: [], note: '', href: '' }
const findNames = indexNames([lavrov])

/** The words of each thing, by its id; with a filter only briefings are left. */
const texts: Record<string, string> = {
  'actor:lavrov': 'Sergei Lavrov',
  'briefing:talks': 'Sergei Lavrov on the radar',
  'briefing:radar': 'the radar is on',
}

/** As Pagefind does: what no text has is shortened until some have it. */
const index: SearchIndex = {
  values: byGroup(() => []),
  search: ({ query, filters }) => {
    let stem = query.toLowerCase()
    const having = () => Object.keys(texts).filter((id) => stem !== '' && texts[id]!.toLowerCase().includes(stem))
    while (stem !== '' && having().length === 0) stem = stem.slice(0, -1)
    const matching = having()
    const found = matching.filter((id) => filters.kind.length === 0 || id.startsWith(filters.kind[0]!))
    return Promise.resolve({
      found: found.map((id) => ({ id, data: () => Promise.resolve(pageOf(texts[id]!, stem)) })),
      matching: matching.length,
      counts: byGroup(() => ({})),
    })
  },
  findOwnPage: (query, { id }) =>
    Promise.resolve(texts[id]!.toLowerCase().includes(query.toLowerCase()) ? id : undefined),
}

function pageOf(content: string, stem: string): FoundPage {
  const words = content.split(' ')
  const locations = words.flatMap((word, at) => (word.toLowerCase().startsWith(stem.split(' ')[0]!) ? [at] : []))
  return { url: '', content, locations, meta: { title: '', kind: '' }, anchors: [] }
}

test.each([
  [
    'words of texts alone',
    '?q=radar',
    { query: 'radar', names: [], count: 2, found: ['briefing:talks', 'briefing:radar'] },
  ],
  [
    'a name, whose page stands first and not again',
    '?q=lavrov',
    { query: 'lavrov', names: ['Sergei Lavrov'], count: 2, found: ['briefing:talks'] },
  ],
  [
    'a misspelt name, for which the right one is searched',
    '?q=lavorv',
    { query: 'Sergei Lavrov', names: ['Sergei Lavrov'], count: 2, found: ['briefing:talks'] },
  ],
  [
    'a name with a filter that leaves its page out',
    '?q=lavorv&kind=briefing',
    { query: 'Sergei Lavrov', names: [], count: 1, found: ['briefing:talks'] },
  ],
  [
    'a name with a filter that leaves its page in',
    '?q=lavrov&kind=actor',
    { query: 'lavrov', names: ['Sergei Lavrov'], count: 1, found: [] },
  ],
  [
    'a name that texts have, though none with the filter: nothing is misspelt',
    '?q=lavrov&kind=topic',
    { query: 'lavrov', names: [], count: 0, found: [] },
  ],
  ['what nobody is called', '?q=qqqqqq', { query: 'qqqqqq', names: [], count: 0, found: [] }],
])('Searched for: %s', async (_, address, shown) => {
  const { query, names, count, found } = await answer(readState(address), index, findNames)
  expect({ query, names: names.map(({ name }) => name), count, found: found.map(({ id }) => id) }).toEqual(shown)
})
