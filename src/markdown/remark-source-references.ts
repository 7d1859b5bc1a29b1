import type { Root, Text } from 'mdast'
import type { SourceReference } from './nodes.ts'
import type { Report } from './report.ts'
import { toSourceOffset } from './source-offset.ts'
import { splitText, type Replacement } from './split-text.ts'
import { visitMarkdown } from './visit-nodes.ts'

const reference = /\[@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*\](?=(\w?))/g

/**
 * Replace `[@id]` in text by `sourceReference` nodes.
 *
 * An id that no source of the text bears is a problem at the reference, and the reference stays as written.
 *
 * @param sourceIds ids of the text's `sources`; null where its kind has none
 */
export function remarkSourceReferences(sourceIds: readonly string[] | null, source: string, report: Report) {
  return (tree: Root): void => {
    if (!source.includes('[@')) return
    visitMarkdown(tree, (node, index, parent) => {
      if (node.type === 'link' || node.type === 'linkReference') return 'skip'
      if (node.type !== 'text' || !node.value.includes('[@')) return undefined
      return index + splitText(parent, node, readReferences(node), source)
    })
  }

  function readReferences(text: Text): Replacement[] {
    return [...text.value.matchAll(reference)].flatMap(({ index, 0: written, 1: next }): Replacement[] => {
      const at = toSourceOffset(source, text, index)
      if (source[at] === '\\') return []
      const ids = written.slice(1, -1).split(';').map((id) => id.trim().slice(1)) // prettier-ignore
      const unknown = ids.filter((id) => !sourceIds?.includes(id))
      for (const id of unknown) {
        report({ rule: 'unknown-source', reason: `No source "${id}". ${listSources(sourceIds)}`, at })
      }
      const node: SourceReference = { type: 'sourceReference', ids }
      return unknown.length > 0
        ? []
        : [{ start: next ? index : skipSpaceBefore(text.value, index), end: index + written.length, node }]
    })
  }
}

// White space before a reference goes with it, so that the mark stands at the word that it proves.
function skipSpaceBefore(value: string, index: number): number {
  let start = index
  while (start > 0 && ' \n\t'.includes(value[start - 1]!)) start--
  return start
}

function listSources(ids: readonly string[] | null): string {
  if (!ids) return 'Only briefings have `sources`; write a link instead: `[words](https://…)`.'
  if (ids.length === 0) return 'Add it under `sources` in the front matter; the briefing has none yet.'
  return `The briefing has ${ids.map((id) => `"${id}"`).join(', ')}.`
}
