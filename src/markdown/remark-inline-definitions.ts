import type { Definition, Root } from 'mdast'
import { visitMarkdown } from './visit-nodes.ts'

/** Turn `[words][ref]` and `![alt][ref]` into plain links and images, so that one form is left to deal with. */
export function remarkInlineDefinitions() {
  return (tree: Root): void => {
    const definitions = new Map<string, Definition>()
    visitMarkdown(tree, (node) => {
      if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
      return undefined
    })
    if (definitions.size === 0) return
    visitMarkdown(tree, (node, index, parent) => {
      if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined
      const definition = definitions.get(node.identifier)
      if (!definition) return undefined
      const { url, title } = definition
      const { position } = node
      parent.children[index] =
        node.type === 'linkReference'
          ? { type: 'link', url, title, children: node.children, position }
          : { type: 'image', url, title, alt: node.alt, position }
      return index
    })
  }
}
