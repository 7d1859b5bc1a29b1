// The search page. Every word it shows is in the page already, as a template or as data.
import type { SearchTask } from '../model/views/search-view.ts'
import type { Words } from '../model/words/words.ts'
import type { SearchName } from '../outputs/search-names.ts'
import { showFoundPage } from './found-page.ts'
import { indexNames } from './names.ts'
import { copy, find } from './page-parts.ts'
import { openIndex, type SearchResults } from './pagefind.ts'
import { groups, hasFilters, readState, toggle, writeState, type Group, type SearchState } from './search-state.ts'

const shownAtOnce = 20
const valuesShown = 8
const settleMilliseconds = 150

const root = find('.search')
const { words, task } = JSON.parse(root.dataset['task']!) as { words: Words['search']; task: SearchTask }
const form = find('form') as HTMLFormElement
const field = find('[type=search]') as HTMLInputElement
const said = find('.search-said')
const plurals = new Intl.PluralRules(task.language)

const index = openIndex(task.base)
const names = fetch(`${task.base}search/names.json`)
  .then((answer) => answer.json() as Promise<SearchName[]>)
  .then(indexNames)

let state = readState(location.search)
let turn = 0

field.value = state.query
if (state.query === '') field.focus() // who came by the key "/" writes at once
void show()

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
  state = readState(location.search)
  field.value = state.query
  void show()
})
root.addEventListener('keydown', moveAmongResults)

/** Search for something else; its address is that of the page from now on. */
function go(next: SearchState, how: 'push' | 'replace' = 'push'): void {
  state = next
  history[`${how}State`](null, '', writeState(state) || location.pathname)
  void show()
}

async function show(): Promise<void> {
  const mine = (turn += 1)
  root.classList.toggle('is-asked', state.query.trim() !== '' || hasFilters(state))
  if (!root.classList.contains('is-asked')) {
    for (const name of ['.search-found', '.search-named', '.search-filters', '.search-years'])
      find(name).replaceChildren()
    said.replaceChildren()
    return
  }
  if (said.textContent === '') said.textContent = words.waiting
  const found = await Promise.all([index.then((search) => search(state)), names]).catch(() => undefined)
  if (mine !== turn) return
  if (found === undefined) {
    said.textContent = words.unavailable
    return
  }
  const [results, findNames] = found
  showNames(state.query.trim() === '' ? [] : findNames(state.query))
  showSaid(results)
  const isEmpty = results.pages.length === 0 && !hasFilters(state)
  root.classList.toggle('is-empty', isEmpty)
  showYears(results.counts.year)
  showFilters(results.counts)
  await showPages(results.pages, mine)
}

function showNames(found: SearchName[]): void {
  find('.search-named').replaceChildren(
    ...found.map(({ name, note, href }) => {
      const item = copy('named')
      const link = find('a', item) as HTMLAnchorElement
      link.href = href
      link.textContent = name
      find('.note', item).textContent = note
      return item
    }),
  )
}

function showSaid({ pages }: SearchResults): void {
  const query = state.query.trim()
  const count = pages.length
  const text =
    count > 0
      ? (query === '' ? words.results : words.resultsFor)[formOf(count)]
      : hasFilters(state)
        ? words.noneAtAll
        : words.none
  said.textContent = fill(text, count, query)
  const links = [
    linkTo(state.order === 'date' ? words.byRelevance : words.byDate, {
      ...state,
      order: state.order === 'date' ? 'relevance' : 'date',
    }),
    ...(hasFilters(state) ? [linkTo(words.all, { ...readState(''), query: state.query, order: state.order })] : []),
  ]
  if (count > 0 || hasFilters(state)) said.append(...links.flatMap((link) => [' ', link]))
}

function linkTo(text: string, to: SearchState): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = writeState(to) || location.pathname
  link.textContent = text
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    go(to)
  })
  return link
}

/** A bar for each year, on a common scale; the chosen ones are solid. */
function showYears(counts: Record<string, number>): void {
  const most = Math.max(1, ...Object.values(counts))
  const chosen = state.filters.year
  find('.search-years').replaceChildren(
    ...task.years.map((year) => {
      const item = copy('year')
      const button = find('button', item)
      const count = counts[year] ?? 0
      const isChosen = chosen.length === 0 || chosen.includes(year)
      button.setAttribute('aria-pressed', String(chosen.includes(year)))
      button.style.setProperty('--share', String(count / most))
      button.classList.toggle('is-left-out', !isChosen)
      find('.year', item).textContent = year
      find('.count', item).textContent = String(count)
      button.addEventListener('click', () => {
        go(toggle(state, 'year', year))
        refocus(`.search-years [data-value="${year}"]`)
      })
      button.dataset['value'] = year
      return item
    }),
  )
}

function showFilters(counts: SearchResults['counts']): void {
  const open = new Set([...root.querySelectorAll<HTMLElement>('details[open]')].map(({ dataset }) => dataset['group']))
  find('.search-filters').replaceChildren(
    ...groups
      .filter((group) => group !== 'year')
      .flatMap((group) => {
        const values = listValues(group, counts[group])
        if (values.length === 0) return []
        const fieldset = copy('group')
        find('legend', fieldset).textContent = words.groups[group]
        const boxes = values.map((value) => showValue(group, value, counts[group][value] ?? 0))
        const details = find('details', fieldset)
        details.dataset['group'] = group
        details.toggleAttribute('open', open.has(group))
        details.before(...boxes.slice(0, valuesShown))
        if (boxes.length > valuesShown) details.append(...boxes.slice(valuesShown))
        else details.remove()
        return [fieldset]
      }),
  )
}

/** Chosen values first, then those with most. */
function listValues(group: Group, counts: Record<string, number>): string[] {
  const chosen = state.filters[group]
  const others = Object.keys(counts)
    .filter((value) => counts[value]! > 0 && !chosen.includes(value))
    .sort((a, b) => counts[b]! - counts[a]! || a.localeCompare(b, task.language))
  return group === 'kind' ? Object.keys(words.kinds).filter((kind) => kind in counts) : [...chosen, ...others]
}

function showValue(group: Group, value: string, count: number): HTMLElement {
  const label = copy('value')
  const box = find('input', label) as HTMLInputElement
  box.checked = state.filters[group].includes(value)
  box.dataset['value'] = `${group}:${value}`
  box.addEventListener('change', () => {
    go(toggle(state, group, value))
    refocus(`[data-value="${CSS.escape(`${group}:${value}`)}"]`)
  })
  find('.text', label).textContent = group === 'kind' ? words.kinds[value as keyof typeof words.kinds] : value
  find('.count', label).textContent = String(count)
  return label
}

/** What was operated is drawn anew; whoever uses the keyboard stays where they were. */
function refocus(selector: string): void {
  const mine = turn
  const wait = setInterval(() => {
    const target = root.querySelector<HTMLElement>(selector)
    if (mine !== turn || (target && document.activeElement === target)) clearInterval(wait)
    else if (target && document.activeElement === document.body) target.focus()
  }, 50)
  setTimeout(() => {
    clearInterval(wait)
  }, 2000)
}

async function showPages(pages: SearchResults['pages'], mine: number): Promise<void> {
  const list = find('.search-found')
  let shown = 0
  const add = async (): Promise<void> => {
    const next = await Promise.all(pages.slice(shown, shown + shownAtOnce).map((load) => load()))
    if (mine !== turn) return
    if (shown === 0) list.replaceChildren()
    list.append(...next.map((page) => showFoundPage(page, words, state.query.trim() !== '')))
    shown += next.length
    const left = pages.length - shown
    const more = find('.search-more')
    more.hidden = left === 0
    more.textContent = fill(words.more[formOf(Math.min(left, shownAtOnce))], Math.min(left, shownAtOnce))
    more.onclick = () => {
      const last = list.lastElementChild
      void add().then(() => (last?.nextElementSibling?.querySelector('a') ?? undefined)?.focus())
    }
  }
  await add()
}

/** Up and down lead from the field to the results and among them. */
function moveAmongResults(event: KeyboardEvent): void {
  if (event.key === 'Escape') field.focus()
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const stops = [field, ...root.querySelectorAll<HTMLElement>('.search-named a, .search-found a')]
  const at = stops.indexOf(document.activeElement as HTMLElement)
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}

function formOf(count: number): 'one' | 'other' {
  return plurals.select(count) === 'one' ? 'one' : 'other'
}

function fill(pattern: string, count: number, query = ''): string {
  return pattern.replace('{count}', count.toLocaleString(task.language)).replace('{query}', query)
}
