import type { SearchResults } from './pagefind.ts'
import { copy, find, root, task, words } from './page-parts.ts'
import { groups, type Group, type SearchState } from './search-state.ts'

const valuesShown = 8

type Counts = SearchResults['counts']
type Choose = (group: Group, value: string) => void

/** Show by what a search can be narrowed, with how much that would leave; what was in focus stays so. */
export function showFilters(state: SearchState, counts: Counts, choose: Choose): void {
  const focused = (document.activeElement as HTMLElement | null)?.dataset['value']
  const open = new Set([...root.querySelectorAll<HTMLElement>('details[open]')].map(({ dataset }) => dataset['group']))
  showYears(state, counts.year, choose)
  find('.search-filters').replaceChildren(
    ...groups
      .filter((group) => group !== 'year')
      .flatMap((group) => {
        const boxes = listValues(group, state, counts[group]).map((value) =>
          showValue(group, value, counts[group][value] ?? 0, state.filters[group].includes(value), choose),
        )
        return boxes.length === 0 ? [] : [showGroup(group, boxes, open.has(group))]
      }),
  )
  if (focused !== undefined) root.querySelector<HTMLElement>(`[data-value="${CSS.escape(focused)}"]`)?.focus()
}

/** A bar for each year, on a common scale; the chosen ones are solid. */
function showYears({ filters: { year: chosen } }: SearchState, counts: Record<string, number>, choose: Choose): void {
  const most = Math.max(1, ...Object.values(counts))
  find('.search-years').replaceChildren(
    ...task.years.map((year) => {
      const item = copy('year')
      const button = find('button', item)
      const count = counts[year] ?? 0
      button.dataset['value'] = `year:${year}`
      button.setAttribute('aria-pressed', String(chosen.includes(year)))
      button.style.setProperty('--share', String(count / most))
      button.classList.toggle('is-left-out', chosen.length > 0 && !chosen.includes(year))
      find('.year', item).textContent = year
      find('.count', item).textContent = String(count)
      button.addEventListener('click', () => {
        choose('year', year)
      })
      return item
    }),
  )
}

/** Chosen values first, then those with most. */
function listValues(group: Group, state: SearchState, counts: Record<string, number>): string[] {
  if (group === 'kind') return Object.keys(words.kinds).filter((kind) => kind in counts)
  const chosen = state.filters[group]
  const others = Object.keys(counts)
    .filter((value) => counts[value]! > 0 && !chosen.includes(value))
    .sort((a, b) => counts[b]! - counts[a]! || a.localeCompare(b, task.language))
  return [...chosen, ...others]
}

function showGroup(group: Group, boxes: readonly HTMLElement[], isOpen: boolean): HTMLElement {
  const fieldset = copy('group')
  find('legend', fieldset).textContent = words.groups[group]
  const details = find('details', fieldset)
  details.dataset['group'] = group
  details.toggleAttribute('open', isOpen)
  details.before(...boxes.slice(0, valuesShown))
  if (boxes.length > valuesShown) details.append(...boxes.slice(valuesShown))
  else details.remove()
  return fieldset
}

function showValue(group: Group, value: string, count: number, isChosen: boolean, choose: Choose): HTMLElement {
  const label = copy('value')
  const box = find('input', label) as HTMLInputElement
  box.checked = isChosen
  box.dataset['value'] = `${group}:${value}`
  box.addEventListener('change', () => {
    choose(group, value)
  })
  find('.text', label).textContent = group === 'kind' ? words.kinds[value as keyof typeof words.kinds] : value
  find('.count', label).textContent = String(count)
  return label
}
