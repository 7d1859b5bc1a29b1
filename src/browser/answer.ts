import type { SearchName } from '../outputs/search-names.ts'
import type { FoundResult, SearchIndex, SearchResults } from './pagefind.ts'
import { hasFilters, hasWords, type SearchState } from './search-state.ts'

/** What the page shows for a search. */
export interface Answer {
  /** What was searched for: the name that was meant, where no text has what was written. */
  query: string
  /** Actors and topics that stand first, each under its name. */
  names: SearchName[]
  /** How many were found, with those that stand first. */
  count: number
  /** What was found and does not stand first already. */
  found: FoundResult[]
  counts: SearchResults['counts']
}

/** Search texts and names; where only a name is like what was written, search the texts for that. */
export async function answer(
  state: SearchState,
  index: SearchIndex,
  findNames: (query: string) => SearchName[],
): Promise<Answer> {
  const named = hasWords(state) ? findNames(state.query) : []
  const asked = await index.search(state)
  const query = asked.matching === 0 && named[0] ? named[0].name : state.query
  const { found, counts } = query === state.query ? asked : await index.search({ ...state, query })
  const ownPages = await Promise.all(named.map((name) => index.findOwnPage(query, name)))
  const ids = new Set<string | undefined>(found.map(({ id }) => id))
  return {
    query,
    // Filters hold for what stands first as well.
    names: hasFilters(state) ? named.filter((_, at) => ids.has(ownPages[at])) : named,
    count: found.length,
    found: found.filter(({ id }) => !ownPages.includes(id)),
    counts,
  }
}
