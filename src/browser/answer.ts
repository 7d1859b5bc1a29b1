import type { SearchName } from '../outputs/search-names.ts'
import type { FoundResult, SearchIndex, SearchResults } from './pagefind.ts'
import { hasFilters, hasWords, type SearchState } from './search-state.ts'
import { isWordOf } from './word-forms.ts'

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
  const isWritten = named[0] === undefined || (asked.matching > 0 && (await hasWordsOf(state.query, asked.found)))
  const query = isWritten ? state.query : named[0]!.name
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

/** So many results are looked at to tell whether they have the words asked for. */
const lookedAt = 3

/**
 * Tell whether what was found has the words of a query: where none has one, Pagefind shortens it until some do, and finds
 * “put” for “putn”.
 */
async function hasWordsOf(query: string, found: readonly FoundResult[]): Promise<boolean> {
  if (found.length === 0) return true // filters left none, and there is nothing to look at
  const pages = await Promise.all(found.slice(0, lookedAt).map(({ data }) => data()))
  const matched = new Set(
    pages.flatMap(({ content, locations }) => {
      const words = content.split(/\s+/).filter((word) => word !== '')
      return locations.map((at) => words[at] ?? '')
    }),
  )
  const asked = query.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '')
  return asked.every((word) => [...matched].some((other) => isWordOf(word, other)))
}
