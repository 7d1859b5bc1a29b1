import type { Element, Nodes, Parents } from 'hast'

/** Give an attribute that is words or a number. */
export function readProperty(node: Element, name: string): string | undefined {
  const value = node.properties[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** Find the first element of its kind, in the order of the page. */
export function findElement(parent: Parents, is: (element: Element) => boolean): Element | undefined {
  for (const node of parent.children) {
    if (node.type !== 'element') continue
    const found = is(node) ? node : findElement(node, is)
    if (found) return found
  }
  return undefined
}

/** List all elements of their kind, in the order of the page. */
export function findElements(parent: Parents, is: (element: Element) => boolean): Element[] {
  return parent.children.flatMap((node): Element[] => {
    if (node.type !== 'element') return []
    return is(node) ? [node] : findElements(node, is)
  })
}

/** Write what an element says in one line. */
export function textOf(node: Nodes): string {
  return rawText(node).replace(/\s+/g, ' ').trim()
}

function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const text = node.children.map(rawText).join('')
  return node.type === 'element' && blockNames.test(node.tagName) ? ` ${text} ` : text
}

const blockNames = /^(?:address|article|aside|br|dd|div|dl|dt|figcaption|h[1-6]|header|li|ol|p|section|td|th|tr|ul)$/
