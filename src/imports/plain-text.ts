import type { Nodes } from 'mdast'

/** Write a node's words in one line: what stands in lines or cells of their own is parted. */
export function plainTextOf(node: Nodes): string {
  return wordsOf(node).replace(/\s+/g, ' ').trim()
}

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' '
  if ('value' in node) return node.type === 'html' ? '' : node.value
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  if (!('children' in node)) return ''
  const text = node.children.map(wordsOf).join('')
  return inline.test(node.type) ? text : ` ${text} `
}

const inline = /^(?:emphasis|strong|delete|link|linkReference)$/
