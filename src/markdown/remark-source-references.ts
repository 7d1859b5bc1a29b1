import type { Root, Text } from 'mdast'
import type { SourceReference } from './nodes.ts'
import type { Report } from './report.ts'
import { toSourceOffset } from './source-offset.ts'
import { splitText, type Replacement } from './split-text.ts'
import { visitMarkdown } from './visit-nodes.ts'

/** What is written as a citation should be, and what only looks like one: `[@AFP]`, `[@afp, p. 3]`, `[see @afp]`. */
const reference = /\[@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*\](?=(\w?))/g
const looselyWritten = /\[(?:-?\s*@|[^[\]@]*?[^[\]@\p{L}\p{N}._+-]@)(?:[^[\]]*\]|\s*[\p{L}\p{N}-]*)/gu

/**
 * Replace `[@id]` in text by `sourceReference` nodes.
 *
 * An id that no source of the text bears is a problem at the reference, and the reference stays as written; so is and does a
 * citation in another form, which readers would see.
 *
 * @param sourceIds ids of the text's `sources`; null where its kind has none
 */
export function remarkSourceReferences(sourceIds: readonly string[] | null, source: string, report: Report) {
  return (tree: Root): void => {
    if (!source.includes('@')) return
    visitMarkdown(tree, (node, index, parent) => {
      if (node.type === 'link' || node.type === 'linkReference') return 'skip'
      if (node.type !== 'text' || !node.value.includes('@')) return undefined
      reportLooselyWritten(node)
      return index + splitText(parent, node, readReferences(node), source)
    })
  }

  function readReferences(text: Text): Replacement[] {
    return [...text.value.matchAll(reference)].flatMap(({ index, 0: written, 1: next }): Replacement[] => {
      const at = toSourceOffset(source, text, index)
      if (source[at] === '\\') return []
      const ids = written
        .slice(1, -1)
        .split(';')
        .map((id) => id.trim().slice(1))
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

  function reportLooselyWritten(text: Text): void {
    for (const { index, 0: written } of text.value.matchAll(looselyWritten)) {
      const at = toSourceOffset(source, text, index)
      if (new RegExp(reference.source).exec(written)?.index === 0 || source[at] === '\\') continue
      const ids = [...written.matchAll(/@\s*([\p{L}\p{N}-]+)/gu)].map((match) => match[1]!.toLowerCase())
      const known = ids.filter((id) => sourceIds?.includes(id))
      // "[the @dateline account]" may be meant as it stands.
      if (known.length === 0 && !/^\[-?\s*@/.test(written)) continue
      const proposal =
        known.length > 0 ? `Write "[${known.map((id) => `@${id}`).join('; ')}]".` : listSources(sourceIds)
      report({
        rule: 'citation-form',
        reason: `"${written}" is no citation, and is printed as it stands. ${proposal}`,
        note: citationNote,
        at,
      })
    }
  }
}

const citationNote =
  'A citation is `[@id]` or `[@id; @id]`, with ids as `sources` has them and nothing else. Where none is meant, write `\\[`.'

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
