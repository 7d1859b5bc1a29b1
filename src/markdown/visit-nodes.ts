import type * as html from 'hast'
import type * as markdown from 'mdast'

/** Where to go on: not into the node, or at another index among its siblings; absent, into the node. */
export type Next = 'skip' | number | undefined

/**
 * Visit the nodes below a Markdown node in reading order; the visitor may change the children of `parent`.
 *
 * Not `unist-util-visit`: it makes and names a function for every node, which took as long as parsing.
 */
export function visitMarkdown(
  tree: markdown.Parents,
  visitor: (node: markdown.Nodes, index: number, parent: markdown.Parents) => Next,
): void {
  visitChildren<markdown.Nodes, markdown.Parents>(tree, visitor)
}

/** Visit the nodes below an HTML node in reading order; the visitor may change the children of `parent`. */
export function visitHtml(
  tree: html.Parents,
  visitor: (node: html.Nodes, index: number, parent: html.Parents) => Next,
): void {
  visitChildren<html.Nodes, html.Parents>(tree, visitor)
}

function visitChildren<Node extends object, Parent extends { children: Node[] }>(
  parent: Parent,
  visitor: (node: Node, index: number, parent: Parent) => Next,
): void {
  let index = 0
  while (index < parent.children.length) {
    const node = parent.children[index]!
    const next = visitor(node, index, parent)
    if (next === undefined && 'children' in node) visitChildren(node as unknown as Parent, visitor)
    index = typeof next === 'number' ? next : index + 1
  }
}
