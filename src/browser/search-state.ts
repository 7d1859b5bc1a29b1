export const groups = ['kind', 'actor', 'topic', 'outlet', 'year'] as const
export type Group = (typeof groups)[number]

/** What a reader searches for. */
export interface SearchState {
  query: string
  /** Chosen values; a group without any is no filter. */
  filters: Record<Group, string[]>
  order: 'relevance' | 'date'
}

/** Read a search from the query of its address. */
export function readState(search: string): SearchState {
  const values = new URLSearchParams(search)
  return {
    query: (values.get('q') ?? '').trim(),
    filters: byGroup((group) => [...new Set(values.getAll(group).filter((value) => value !== ''))]),
    order: values.get('order') === 'date' ? 'date' : 'relevance',
  }
}

/**
 * Write the query of a search's address; equal searches have one address.
 *
 * @example
 * writeState({ query: 'radar', filters: { kind: ['briefing'], … }, order: 'date' }) //=> '?q=radar&kind=briefing&order=date'
 */
export function writeState({ query, filters, order }: SearchState): string {
  const values = new URLSearchParams()
  if (query.trim() !== '') values.set('q', query.trim())
  for (const group of groups) for (const value of [...filters[group]].sort()) values.append(group, value)
  if (order !== 'relevance') values.set('order', order)
  return values.size === 0 ? '' : `?${values.toString()}`
}

/** Tell whether a query has anything to search for: spaces, a dash or a quotation mark that is still to be closed have not. */
export function hasWords({ query }: SearchState): boolean {
  return /[\p{L}\p{N}]/u.test(query)
}

export function hasFilters({ filters }: SearchState): boolean {
  return groups.some((group) => filters[group].length > 0)
}

/** Part a search from the values that nothing can be filtered by, as an old or a mistyped address has them. */
export function dropUnknown(
  state: SearchState,
  known: Record<Group, readonly string[]>,
): { state: SearchState; dropped: string[] } {
  const keep = (group: Group) => state.filters[group].filter((value) => known[group].includes(value))
  const dropped = groups.flatMap((group) => state.filters[group].filter((value) => !known[group].includes(value)))
  return { state: { ...state, filters: byGroup(keep) }, dropped }
}

/** Choose a value of a group, or choose it no longer. */
export function toggle(state: SearchState, group: Group, value: string): SearchState {
  const chosen = state.filters[group]
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
  return { ...state, filters: { ...state.filters, [group]: next } }
}

export function byGroup<Value>(make: (group: Group) => Value): Record<Group, Value> {
  return {
    kind: make('kind'),
    actor: make('actor'),
    topic: make('topic'),
    outlet: make('outlet'),
    year: make('year'),
  }
}
