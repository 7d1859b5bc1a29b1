// The search page. Every word it shows is in the page already, as a template or as data.
import type { SearchName } from '../outputs/search-names.ts'
import { answer, type Answer } from './answer.ts'
import { showFilters } from './filters.ts'
import { showFoundPage } from './found-page.ts'
import { indexNames, type NameIndex } from './names.ts'
import { copy, fill, fillCount, find, root, task, words } from './page-parts.ts'
import { openIndex, type FoundPage, type FoundResult, type SearchIndex } from './pagefind.ts'
import { dropUnknown, hasFilters, hasWords, readState, toggle, writeState, type SearchState } from './search-state.ts'

const shownAtOnce = 20
const settleMilliseconds = 150
/** Of a longer query the line above the results shows the beginning, in letters. */
const longestToldQuery = 80

const form = find('form') as HTMLFormElement
const field = find('[type=search]') as HTMLInputElement
const said = find('.search-said')

let state = readState(location.search)
let turn = 0
let index: SearchIndex
let nameIndex: NameIndex

field.value = state.query
if (state.query === '') field.focus() // who came by the key "/" writes at once
if (isAsked()) said.textContent = words.waiting
Promise.all([openIndex(task.base), loadNames()]).then(start, showUnavailable)

async function loadNames(): Promise<SearchName[]> {
  return (await (await fetch(`${task.base}search/names.json`)).json()) as SearchName[]
}

function start([opened, names]: [SearchIndex, SearchName[]]): void {
  index = opened
  nameIndex = indexNames(names)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    go({ ...state, query: field.value })
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      go({ ...state, query: field.value }, 'replace')
    }, settleMilliseconds)
  })
  addEventListener('popstate', () => {
    const next = readState(location.search)
    if (writeState(next) === writeState(state)) return // a link within the page was followed
    state = next
    field.value = state.query
    redraw()
  })
  root.addEventListener('keydown', moveAmongResults)
  if (field.value === state.query) redraw()
  else go({ ...state, query: field.value }, 'replace') // it was written while the index was loading
}

/** Say that nothing can be searched, and offer the indexes. */
function showUnavailable(): void {
  said.textContent = import.meta.env.DEV ? words.unbuilt : words.unavailable
  offerIndexes(true)
}

function offerIndexes(isOffered: boolean): void {
  root.querySelector('.search-indexes')?.remove()
  if (isOffered) said.after(copy('indexes'))
}

/** Search for something else; its address is that of the page from now on. */
function go(next: SearchState, how: 'push' | 'replace' = 'push'): void {
  state = next
  history[`${how}State`](null, '', writeState(state) || location.pathname)
  redraw()
}

function redraw(): void {
  show().catch(showUnavailable)
}

function isAsked(): boolean {
  return hasWords(state) || hasFilters(state)
}

async function show(): Promise<void> {
  const mine = (turn += 1)
  const { state: known, dropped } = dropUnknown(state, {
    ...index.values,
    year: [...index.values.year, ...task.years], // a year in which nothing was written has a bar, too
  })
  state = known
  const note = dropped.length === 0 ? '' : fill(words.unknown, { values: listOf(dropped) })
  if (!isAsked()) {
    root.classList.remove('is-asked')
    said.textContent = note
    offerIndexes(false)
    return
  }
  if (said.textContent === '') said.textContent = words.waiting
  const answered = await answer(state, index, nameIndex)
  const first = await loadFound(answered.found.slice(0, shownAtOnce))
  if (mine !== turn) return
  // All at once, so that nothing moves once it is seen.
  root.classList.add('is-asked')
  const isEmpty = answered.count + answered.names.length === 0 && !hasFilters(state)
  root.classList.toggle('is-empty', isEmpty)
  offerIndexes(isEmpty)
  showSaid(answered, note)
  showNames(answered.names)
  showFilters(state, answered.counts, (group, value) => {
    go(toggle(state, group, value))
  })
  showFound(answered, first)
}

function listOf(values: readonly string[]): string {
  return new Intl.ListFormat(task.language).format(values.map((value) => fill(words.quoted, { query: value })))
}

function showSaid({ count, query }: Answer, note: string): void {
  const isMisspelt = query !== state.query
  said.replaceChildren(
    ...[
      note,
      isMisspelt ? fill(words.misspelt, { query: shorten(state.query) }) : '',
      sayCount(count, query),
      count > 1 ? linkTo(...otherOrder()) : '',
      hasFilters(state) ? linkTo(words.all, { ...readState(''), query: state.query, order: state.order }) : '',
    ]
      .filter((part) => part !== '')
      .flatMap((part, at) => (at === 0 ? [part] : [' ', part])),
  )
}

function sayCount(count: number, query: string): string {
  if (count === 0) return hasFilters(state) ? words.noneAtAll : fill(words.none, { query: shorten(query) })
  const results = hasWords(state)
    ? fill(fillCount(words.resultsFor, count), { query: shorten(query) })
    : fillCount(words.results, count)
  return count === 1 ? `${results}.` : fill(words.ordered[state.order], { results })
}

/** Shorten a query to be told; the marks of a phrase would double those around it. */
function shorten(query: string): string {
  const told = query.trim().replace(/^"(.*)"$/, '$1')
  return told.length > longestToldQuery ? `${told.slice(0, longestToldQuery).trimEnd()} …` : told
}

function otherOrder(): [text: string, to: SearchState] {
  return state.order === 'date'
    ? [words.byRelevance, { ...state, order: 'relevance' }]
    : [words.byDate, { ...state, order: 'date' }]
}

function linkTo(text: string, to: SearchState): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = writeState(to) || location.pathname
  link.textContent = text
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    said.focus() // the link goes with what is said now
    go(to)
  })
  return link
}

function showNames(names: readonly SearchName[]): void {
  find('.search-named').replaceChildren(
    ...names.map(({ name, note, href }) => {
      const item = copy('named')
      const link = find('a', item) as HTMLAnchorElement
      link.href = href
      link.textContent = name
      find('.note', item).textContent = note
      return item
    }),
  )
}

function loadFound(found: readonly FoundResult[]): Promise<FoundPage[]> {
  return Promise.all(found.map(({ data }) => data()))
}

function showFound({ found }: Answer, first: readonly FoundPage[]): void {
  const [list, more] = [find('.search-found'), find('.search-more')]
  const mine = turn
  const add = (pages: readonly FoundPage[]): void => {
    list.append(...pages.map((page) => showFoundPage(page, hasWords(state))))
    const left = found.slice(list.childElementCount)
    more.hidden = left.length === 0
    more.textContent = fillCount(words.more, Math.min(left.length, shownAtOnce))
    more.onclick = async () => {
      const next = await loadFound(left.slice(0, shownAtOnce))
      if (mine !== turn) return
      const last = list.lastElementChild
      add(next)
      last?.nextElementSibling?.querySelector('a')?.focus()
    }
  }
  list.replaceChildren()
  add(first)
}

/** Up and down lead from the field to the results and among them. */
function moveAmongResults(event: KeyboardEvent): void {
  // Who is told to press "/" may do so where it has led already.
  if (event.key === '/' && field.value === '') event.preventDefault()
  if (event.key === 'Escape') field.focus()
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const stops = [field, ...root.querySelectorAll<HTMLElement>('.search-named a, .search-found a')]
  const at = stops.indexOf(document.activeElement as HTMLElement)
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}
