import type { SearchTask } from '../model/views/search-view.ts'
import type { Words } from '../model/words/words.ts'

export const root = find('.search')

/** What the page says, and what its script needs to know of the site. */
export const { words, task } = JSON.parse(root.dataset['task']!) as { words: Words['search']; task: SearchTask }

const plurals = new Intl.PluralRules(task.language)

/** Copy what a template of the page holds. */
export function copy(template: string): HTMLElement {
  const { content } = document.querySelector<HTMLTemplateElement>(`template#${template}`)!
  return (content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement
}

/** Find an element that the page has. */
export function find(selector: string, within: ParentNode = document): HTMLElement {
  return within.querySelector<HTMLElement>(selector)!
}

/** Put a number into the form of a pattern that the language has for it. */
export function fillCount(forms: Record<'one' | 'other', string>, count: number): string {
  return fill(forms[plurals.select(count) === 'one' ? 'one' : 'other'], { count: count.toLocaleString(task.language) })
}

/** Put values into a pattern: `{query}`. */
export function fill(pattern: string, values: Record<string, string>): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
}
