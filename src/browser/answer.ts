import type { SearchName } from '../outputs/search-names.ts'
import type { FoundResult, SearchIndex, SearchResults } from './pagefind.ts'
import type { NameIndex } from './names.ts'
import { listWords } from './excerpt.ts'
import { hasFilters, hasWords, readState, type SearchState } from './search-state.ts'
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

/** Search texts and names; where no text has what was written, search for what is meant. */
export async function answer(state: SearchState, index: SearchIndex, names: NameIndex): Promise<Answer> {
  const asked = await index.search(state)
  const { query, named } = await findMeant(state, asked, index, names)
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

interface Meant {
  query: string
  named: SearchName[]
}

/** Find what is meant: what was written if texts have it, else the name that is like it, else each word that texts have. */
async function findMeant(
  state: SearchState,
  asked: SearchResults,
  index: SearchIndex,
  names: NameIndex,
): Promise<Meant> {
  const { query } = state
  if (!hasWords(state)) return { query, named: [] }
  const named = names.find(query)
  if (await isAnswered(asked, query)) return { query, named }
  if (named[0]) return { query: named[0].name, named }
  const written = wordsOf(query)
  if (written.length < 2 || query.includes('"')) return { query, named }
  const words = await Promise.all(written.map((word) => findMeantWord(word, index, names)))
  const meant = words.flatMap((word) => word?.text ?? [])
  if (meant.length === 0 || words.every((word) => word?.name === null)) return { query, named }
  return { query: meant.join(' '), named: words.flatMap((word) => word?.name ?? []) }
}

/** Give a word if texts have it, else the nearest one of a name, with the name; undefined where there is neither. */
async function findMeantWord(
  word: string,
  index: SearchIndex,
  names: NameIndex,
): Promise<{ text: string; name: SearchName | null } | undefined> {
  const alone = await index.search({ ...readState(''), query: word })
  if (await isAnswered(alone, word)) return { text: word, name: null }
  const near = names.nearestWord(word)
  const [name] = near === undefined ? [] : names.find(near)
  return near !== undefined && name ? { text: near, name } : undefined
}

async function isAnswered({ matching, found }: SearchResults, query: string): Promise<boolean> {
  return matching > 0 && (await hasWordsOf(query, found))
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
      const words = listWords(content)
      return locations.map((at) => words[at] ?? '')
    }),
  )
  return wordsOf(query).every((word) => [...matched].some((other) => isWordOf(word, other)))
}

function wordsOf(query: string): string[] {
  return query.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '')
}
