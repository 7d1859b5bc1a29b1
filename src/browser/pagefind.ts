import { byGroup, groups, type Group, type SearchState } from './search-state.ts'

/** Of Pagefind's programming interface what is used here; it comes without types. */
interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>
  filters: () => Promise<unknown>
  search: (query: string | null, options: SearchOptions) => Promise<Found>
}

interface SearchOptions {
  filters: Record<string, { any: string[] }>
  sort?: { date: 'desc' }
}

interface Found {
  results: { id: string; data: () => Promise<FoundPage> }[]
  filters: Record<string, Record<string, number> | undefined>
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
  pages: (() => Promise<FoundPage>)[]
  /** How many each value of a group would leave, whatever else of its group is chosen. */
  counts: Record<Group, Record<string, number>>
}

/** Load the index of the site at a base; answers what searches it. */
export async function openIndex(base: string): Promise<(state: SearchState) => Promise<SearchResults>> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind
  await pagefind.options({ baseUrl: base })
  await pagefind.filters() // else nothing is counted
  return async (state) => {
    const query = state.query.trim() === '' ? null : state.query
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
      pages: found.results.map(({ data }) => data),
      counts: byGroup((group) => withoutGroup[groups.indexOf(group)]!.filters[group] ?? {}),
    }
  }
}

function toFilters({ filters }: SearchState): SearchOptions['filters'] {
  return Object.fromEntries(
    groups.flatMap((group) => (filters[group].length === 0 ? [] : [[group, { any: filters[group] }]])),
  )
}
