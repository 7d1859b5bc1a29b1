import type { Definition, Nodes, Root } from 'mdast'
import { visitMarkdown } from '../../markdown/visit-nodes.ts'

/** Write links and pictures by reference as those that have their address with them; definitions go. */
export function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>()
  visitMarkdown(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
    return undefined
  })
  visitMarkdown(tree, (node, index, parent) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined
    const { url, title } = definitions.get(node.identifier)!
    const resolved: Nodes =
      node.type === 'linkReference'
        ? { type: 'link', url, title: title ?? null, children: node.children }
        : { type: 'image', url, title: title ?? null, alt: node.alt ?? null }
    parent.children[index] = resolved
    return undefined
  })
}
