import { expect, test } from 'vitest'
import type { SearchName } from '../outputs/search-names.ts'
import { answer } from './answer.ts'
import { indexNames } from './names.ts'
import type { FoundPage, SearchIndex } from './pagefind.ts'
import { byGroup, readState } from './search-state.ts'

const lavrov: SearchName = { id: 'actor:lavrov', name: 'Sergei Lavrov', aliases: [], note: '', href: '' }
const nameIndex = indexNames([lavrov])

/** The words of each thing, by its id; with a filter only briefings are left. */
const texts: Record<string, string> = {
  'actor:lavrov': 'Sergei Lavrov',
  'briefing:talks': 'Sergei Lavrov on the radar',
  'briefing:radar': 'the radar is on',
}

/** As Pagefind does: of what no text has letters are cut off until some have it, or none is left. */
const index: SearchIndex = {
  values: byGroup(() => []),
  search: ({ query, filters }) => {
    const stems = query
      .toLowerCase()
      .split(' ')
      .map(shorten)
      .filter((stem) => stem !== '')
    const matching =
      stems.length === 0 ? [] : Object.keys(texts).filter((id) => stems.every((stem) => locate(id, stem).length > 0))
    const found = matching.filter((id) => filters.kind.length === 0 || id.startsWith(filters.kind[0]!))
    return Promise.resolve({
      found: found.map((id) => ({ id, data: () => Promise.resolve(pageOf(id, stems)) })),
      matching: matching.length,
      counts: byGroup(() => ({})),
    })
  },
  findOwnPage: (query, { id }) =>
    Promise.resolve(texts[id]!.toLowerCase().includes(query.toLowerCase().split(' ').at(-1)!) ? id : undefined),
}

function shorten(word: string): string {
  return word === '' || Object.keys(texts).some((id) => locate(id, word).length > 0) ? word : shorten(word.slice(0, -1))
}

function locate(id: string, stem: string): number[] {
  return texts[id]!.toLowerCase()
    .split(' ')
    .flatMap((word, at) => (word.startsWith(stem) ? [at] : []))
}

function pageOf(id: string, stems: readonly string[]): FoundPage {
  const locations = stems.flatMap((stem) => locate(id, stem))
  return { url: '', content: texts[id]!, locations, meta: { title: '', kind: '' }, anchors: [] }
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
  [
    'a misspelt name beside a word',
    '?q=radar+lavorv',
    { query: 'radar lavrov', names: ['Sergei Lavrov'], count: 1, found: ['briefing:talks'] },
  ],
  [
    'a word that no text has beside one that texts have',
    '?q=radar+xyzzy',
    { query: 'radar', names: [], count: 2, found: ['briefing:talks', 'briefing:radar'] },
  ],
  ['what nobody is called', '?q=qqqqqq', { query: 'qqqqqq', names: [], count: 0, found: [] }],
])('Searched for: %s', async (_, address, shown) => {
  const { query, names, count, found } = await answer(readState(address), index, nameIndex)
  expect({ query, names: names.map(({ name }) => name), count, found: found.map(({ id }) => id) }).toEqual(shown)
})
