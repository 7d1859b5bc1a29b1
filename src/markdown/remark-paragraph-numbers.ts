import type { Root } from 'mdast'

/**
 * Number the paragraphs that stand at the top level, as readers cite them: `#p4`.
 *
 * Not those in lists, quotations, tables and footnotes: an item more would renumber all that follows.
 */
export function remarkParagraphNumbers() {
  return (tree: Root): void => {
    let number = 0
    for (const node of tree.children) {
      if (node.type === 'paragraph') node.data = { ...node.data, anchor: `p${++number}` }
    }
  }
}
