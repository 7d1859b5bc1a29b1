/**
 * What the search page says.
 *
 * Plain data, as its script gets it with the page: `{count}` and `{query}` stand for what is found, and of several forms the
 * one that the language has for the number is taken.
 */
export const englishSearch = {
  search: 'Search',
  label: 'Search briefings, actors, topics and statements',
  results: { one: '{count} result', other: '{count} results' },
  resultsFor: { one: '{count} result for “{query}”', other: '{count} results for “{query}”' },
  /** How many there are, and what comes first. */
  ordered: { relevance: '{results}, by relevance.', date: '{results}, newest first.' },
  none: 'Nothing found for “{query}”. What there is stands in these lists:',
  /** Before the results for the name that was meant. */
  misspelt: 'No text contains “{query}”.',
  noneAtAll: 'Nothing is left with these filters.',
  quoted: '“{query}”',
  unknown: 'Nothing here can be filtered by {values}; this was left out.',
  byRelevance: 'By relevance',
  byDate: 'By date',
  all: 'Without filters',
  more: { one: 'Show {count} more', other: 'Show {count} more' },
  moreValues: 'More',
  filters: 'Narrow the results',
  toFilters: 'Filters',
  toResults: 'Back to the results',
  named: 'By that name',
  years: 'Matches by year',
  groups: { kind: 'Kind', actor: 'Actor', topic: 'Topic', outlet: 'Outlet', year: 'Year' },
  kinds: { briefing: 'Briefings', actor: 'Actors', topic: 'Topics', story: 'Stories', statement: 'Statements' },
  kind: { briefing: 'Briefing', actor: 'Actor', topic: 'Topic', story: 'Story', statement: 'Statement' },
  waiting: 'Searching …',
  unavailable:
    'The index of this site could not be loaded. Try again later; all that can be found stands in these lists:',
  unbuilt:
    'The search index is made by the build: npm run build, then npm run preview. Until then there are these lists:',
  withoutScript: 'To search, this page runs a script, and yours are off. All that can be found stands in these lists:',
  shortcut: 'Press / on any page to search.',
}
