import MiniSearch from 'minisearch'
import type { SearchName } from '../outputs/search-names.ts'

const mostFound = 3

/** Give a function that finds names, former names and abbreviations, also misspelt. */
export function indexNames(names: SearchName[]): (query: string) => SearchName[] {
  const index = new MiniSearch<SearchName>({
    fields: ['name', 'aliases'],
    extractField: (name, field) => (field === 'aliases' ? name.aliases.join(' ') : name[field as 'id' | 'name']),
    processTerm: fold,
    searchOptions: {
      combineWith: 'AND',
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      boost: { name: 2 },
    },
  })
  index.addAll(names)
  const byId = new Map(names.map((name) => [name.id, name]))
  return (query) => {
    const found = index.search(query)
    const best = found[0]?.score ?? 0
    const asked = fold(query.trim())
    const isCalled = ({ name, aliases }: SearchName) => [name, ...aliases].some((one) => fold(one) === asked)
    return found
      .filter(({ score }) => score >= best / 3)
      .map(({ id }) => byId.get(String(id))!)
      .sort((a, b) => Number(isCalled(b)) - Number(isCalled(a)))
      .slice(0, mostFound)
  }
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
