import type { Element, Root } from 'hast'
import { visitHtml } from './visit-nodes.ts'

/** Take the words off footnotes that the library puts there: words of the interface come from the site's language. */
export function rehypeFootnotes() {
  return (tree: Root): void => {
    const section = tree.children.at(-1)
    if (section?.type !== 'element' || !section.properties.dataFootnotes) return
    section.properties = { className: ['footnotes'] }
    section.children = section.children.filter((child) => child.type === 'element' && child.tagName === 'ol')
    visitHtml(tree, (element) => {
      if (element.type !== 'element') return undefined
      if (element.properties.dataFootnoteRef) setProperties(element, 'footnote')
      if (element.properties.dataFootnoteBackref !== undefined) setProperties(element, 'footnote-back')
      return undefined
    })
  }
}

function setProperties(element: Element, className: string): void {
  const { href, id } = element.properties
  element.properties = { href, id, className: [className] }
}
