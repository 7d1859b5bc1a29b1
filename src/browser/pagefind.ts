import type { SearchName } from '../outputs/search-names.ts'
import { byGroup, groups, hasWords, type Group, type SearchState } from './search-state.ts'

/** Of Pagefind's programming interface what is used here; it comes without types. */
interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>
  filters: () => Promise<Counts>
  search: (query: string | null, options: SearchOptions) => Promise<Found>
}

interface SearchOptions {
  filters: Record<string, { any: string[] }>
  sort?: { date: 'desc' }
}

type Counts = Record<string, Record<string, number> | undefined>

interface Found {
  results: FoundResult[]
  unfilteredResultCount: number
  filters: Counts
}

/** Something that was found; what it is must be loaded. */
export interface FoundResult {
  id: string
  data: () => Promise<FoundPage>
}

/** A thing that was found. */
export interface FoundPage {
  url: string
  content: string
  locations: number[]
  meta: { title: string; kind: string; date?: string; place?: string }
  anchors: { element: string; id: string; location: number }[]
}

export interface SearchResults {
  found: FoundResult[]
  /** How many have the words, whatever filters are chosen. */
  matching: number
  /** How many each value of a group would leave, whatever else of its group is chosen. */
  counts: Record<Group, Record<string, number>>
}

/** The site's index, opened. */
export interface SearchIndex {
  /** All that can be filtered by. */
  values: Record<Group, string[]>
  search: (state: SearchState) => Promise<SearchResults>
  /** Tell which result of a query is the page of an actor or a topic, if it is one. */
  findOwnPage: (query: string, name: SearchName) => Promise<string | undefined>
}

/** Load the index of the site at a base. */
export async function openIndex(base: string): Promise<SearchIndex> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind
  await pagefind.options({ baseUrl: base })
  const all = await pagefind.filters() // until it is asked for them nothing is counted
  return {
    values: byGroup((group) => Object.keys(all[group] ?? {})),
    search: (state) => search(pagefind, state),
    findOwnPage: async (query, { id, name }) => {
      const kind = id.slice(0, id.indexOf(':'))
      const { results } = await pagefind.search(query, { filters: { kind: { any: [kind] }, [kind]: { any: [name] } } })
      return results[0]?.id
    },
  }
}

async function search(pagefind: Pagefind, state: SearchState): Promise<SearchResults> {
  const query = hasWords(state) ? state.query : null
  const found = await pagefind.search(query, {
    filters: toFilters(state),
    ...(state.order === 'date' && { sort: { date: 'desc' } }),
  })
  const withoutGroup = await Promise.all(
    groups.map(async (group) =>
      state.filters[group].length === 0
        ? found
        : pagefind.search(query, { filters: toFilters({ ...state, filters: { ...state.filters, [group]: [] } }) }),
    ),
  )
  return {
    found: found.results,
    matching: found.unfilteredResultCount,
    counts: byGroup((group) => withoutGroup[groups.indexOf(group)]!.filters[group] ?? {}),
  }
}

function toFilters({ filters }: SearchState): SearchOptions['filters'] {
  return Object.fromEntries(
    groups.flatMap((group) => (filters[group].length === 0 ? [] : [[group, { any: filters[group] }]])),
  )
}
