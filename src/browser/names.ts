import { distance } from 'fastest-levenshtein'
import MiniSearch from 'minisearch'
import { findNearest } from '../model/nearest.ts'
import type { SearchName } from '../outputs/search-names.ts'
import { fold } from './word-forms.ts'

const mostFound = 3
const mostSlips = 2

/** The names of the register, to be found by what somebody writes. */
export interface NameIndex {
  /** Give those that have all words of a query, also misspelt; also by former names and abbreviations. */
  find: (query: string) => SearchName[]
  /** Give the word of a name that a misspelt one is nearest to. */
  nearestWord: (word: string) => string | undefined
}

/** Index the names of the register. */
export function indexNames(names: SearchName[]): NameIndex {
  const words = new Set(names.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(wordsOf)))
  return {
    find: openFinder(names),
    nearestWord: (word) => findNearest(fold(word), words).find((other) => other !== fold(word)),
  }
}

function openFinder(names: SearchName[]): NameIndex['find'] {
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
    // A name that is a slip away is meant before one that only has the words.
    const slipsTo = ({ name, aliases }: SearchName) => {
      const least = Math.min(...[name, ...aliases].map((one) => distance(fold(one), asked)))
      return least <= mostSlips ? least : mostSlips + 1
    }
    return found
      .filter(({ score }) => score >= best / 3)
      .map(({ id }) => byId.get(String(id))!)
      .sort((a, b) => slipsTo(a) - slipsTo(b))
      .slice(0, mostFound)
  }
}

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= shortestMisspelt)
}

/** In shorter words a slip makes another word. */
const shortestMisspelt = 4
