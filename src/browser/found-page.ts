import { matchingSentence } from './excerpt.ts'
import { copy, find, words } from './page-parts.ts'
import type { FoundPage } from './pagefind.ts'

/**
 * Show a thing that was found, with the sentence that matches.
 *
 * @param hasQuery whether words were searched for: then the link leads to the paragraph that has them
 */
export function showFoundPage({ url, content, locations, meta, anchors }: FoundPage, hasQuery: boolean): HTMLElement {
  const item = copy('found')
  const { at, runs } = matchingSentence(content, meta.title, locations)
  const paragraph = anchors.findLast(({ id, location }) => /^p\d+$/.test(id) && location <= at)
  const link = find('a', item) as HTMLAnchorElement
  link.href = paragraph && hasQuery && !url.includes('#') ? `${url}#${paragraph.id}` : url
  link.textContent = meta.title
  find('.sentence', item).append(
    ...runs.map(({ text, matched }) => {
      if (!matched) return text
      const mark = document.createElement('b')
      mark.textContent = text
      return mark
    }),
  )
  const kind = words.kind[meta.kind as keyof typeof words.kind]
  find('.when', item).textContent = meta.date ?? kind
  if (meta.date === undefined) find('.origin', item).remove()
  else find('.origin', item).textContent = meta.place === undefined ? kind : `${kind}, ${meta.place}`
  return item
}
