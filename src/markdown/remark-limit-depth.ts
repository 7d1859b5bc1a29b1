import type { Html, Nodes, Root } from 'mdast'
import type { Report } from './report.ts'
import { visitMarkdown } from './visit-nodes.ts'

/** No text that people read comes near; what does would exhaust the stack of all that walks trees after this. */
const deepest = 100

/** Many a list leaves its items open, which is good HTML and looks deeper than it is. */
const mostOpen = 500

/** Cut off what is nested too deeply, with an error: Markdown below the limit, and raw HTML wholly. */
export function remarkLimitDepth(report: Report) {
  return (tree: Root): void => {
    const cut = cutBelow(tree)
    if (cut)
      report({
        rule: 'too-deep',
        reason: `This is nested more than ${deepest} levels deep. Write it flatter.`,
        at: cut,
      })
    const html: Html[] = []
    visitMarkdown(tree, (node) => {
      if (node.type === 'html') html.push(node)
      return undefined
    })
    if (countOpen(html) <= mostOpen) return
    const reason = `More than ${mostOpen} HTML elements are open at once. Close them, or write Markdown.`
    report({ rule: 'too-deep', reason, at: html[0] })
    for (const node of html) node.value = ''
  }
}

// Level by level, not by recursion, as that is what fails.
function cutBelow(tree: Root): Nodes | undefined {
  let level: Nodes[] = [tree]
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []))
  }
  for (const node of level) if ('children' in node) node.children = []
  return level[0]
}

function countOpen(html: readonly Html[]): number {
  let open = 0
  let most = 0
  for (const { value } of html) {
    for (const [, end, name = ''] of value.matchAll(/<(\/?)([a-z][^\s/>]*)/gi)) {
      if (empty.has(name.toLowerCase())) continue
      open = Math.max(0, open + (end ? -1 : 1))
      most = Math.max(most, open)
    }
  }
  return most
}

const empty = new Set(['br', 'hr', 'wbr', 'col', 'img', 'input'])
