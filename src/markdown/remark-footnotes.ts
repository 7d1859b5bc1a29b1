import type { FootnoteReference, Link, PhrasingContent, Root, Text } from 'mdast'
import type { Report } from './report.ts'
import { toSourceOffset } from './source-offset.ts'
import { visitMarkdown } from './visit-nodes.ts'

/** Move footnote marks out of links, where HTML allows no second link, and report footnotes without a mark and marks without a footnote. */
export function remarkFootnotes(source: string, report: Report) {
  return (tree: Root): void => {
    if (!source.includes('[^')) return
    const marked = new Set<string>()
    visitMarkdown(tree, (node, index, parent) => {
      if (node.type === 'text') reportUnknown(node)
      if (node.type === 'footnoteReference') marked.add(node.identifier)
      if (node.type === 'link') (parent.children as PhrasingContent[]).splice(index + 1, 0, ...takeMarks(node))
      return undefined
    })
    visitMarkdown(tree, (definition) => {
      if (definition.type !== 'footnoteDefinition' || marked.has(definition.identifier)) return undefined
      const label = definition.label ?? definition.identifier
      const reason = `Footnote "${label}" is not printed: no mark leads to it. Write "[^${label}]" where it belongs, or delete it.`
      report({ rule: 'unused-footnote', reason, severity: 'warning', at: definition })
      return undefined
    })
  }

  /** Report marks that the parser left in the text, as it knows no footnote of theirs. */
  function reportUnknown(text: Text): void {
    for (const { index, 1: label } of text.value.matchAll(mark)) {
      const at = toSourceOffset(source, text, index)
      if (source[at] === '\\') continue
      const reason = `No footnote "${label!}" to lead to. Add it on a line of its own: "[^${label!}]: Words."`
      report({ rule: 'unknown-footnote', reason, note: 'Where no footnote is meant, write `\\[`.', at })
    }
  }
}

const mark = /\[\^([^\][\s]+)\]/g

function takeMarks(link: Link): FootnoteReference[] {
  const marks: FootnoteReference[] = []
  visitMarkdown(link, (mark, index, parent) => {
    if (mark.type !== 'footnoteReference') return undefined
    marks.push(mark)
    parent.children.splice(index, 1)
    return index
  })
  return marks
}
