import type { Nodes } from 'mdast'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import { visitMarkdown } from '../markdown/visit-nodes.ts'
import { applyEdits, type Edit } from './edit.ts'

/**
 * Put the text of one entry below that of another; what stands there already is not put there again.
 *
 * Labels of links and footnotes that both use for different things get other names in the text that goes: in Markdown the first
 * definition of a label counts, so its links would lead where those of the other do.
 *
 * @param end how a line ends in the file of the one that stays
 */
export function joinBodies(kept: string, gone: string, end: string): string {
  const words = gone.trim().replace(/\r?\n/g, end)
  if (words === '' || kept.includes(words)) return kept
  const clashing = listClashing(words, kept)
  for (let count = 2; ; count++) {
    const added = relabel(words, clashing, count)
    if (kept.includes(added)) return kept // by a merge that was killed before the other file was gone
    if (clashing.some((key) => `${words}${kept}`.toLowerCase().includes(`[${key}-${count}]`))) continue
    return `${kept.trim() === '' ? '' : `${kept.trimEnd()}${end}`}${end}${added}${end}`
  }
}

/** List the labels that a text defines, and another has for something else. */
function listClashing(words: string, kept: string): string[] {
  const theirs = listDefinitions(kept)
  return [...listDefinitions(words)].flatMap(([key, meaning]) => {
    const other = theirs.get(key)
    const isOther = other === undefined ? kept.toLowerCase().includes(`[${key}]`) : other !== meaning
    return isOther ? [key] : []
  })
}

/** List what labels stand for, as it is written. */
function listDefinitions(body: string): Map<string, string> {
  const found = new Map<string, string>()
  visitMarkdown(parseMarkdown(body), (node) => {
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return undefined
    const written = body.slice(node.position!.start.offset, node.position!.end.offset)
    const meaning = written.replace(label, '').replace(/\s+/g, ' ').trim()
    if (!found.has(keyOf(node))) found.set(keyOf(node), meaning)
    return undefined
  })
  return found
}

/** Give a label as it stands between brackets, in small letters: `1`, `^a`. */
function keyOf(node: Nodes & { identifier: string }): string {
  return node.type.startsWith('footnote') ? `^${node.identifier}` : node.identifier
}

function relabel(body: string, keys: readonly string[], count: number): string {
  const edits: Edit[] = []
  visitMarkdown(parseMarkdown(body), (node) => {
    const key = 'identifier' in node ? keyOf(node) : undefined
    if (key !== undefined && keys.includes(key)) edits.push(editLabel(body, node, `[${key}-${count}]`))
    return undefined
  })
  return applyEdits(body, edits)
}

const label = /^\[(?:[^[\]\\]|\\.)*\]/
const labelAtEnd = /\[(?:[^[\]\\]|\\.)*\]$/

function editLabel(body: string, node: Nodes, text: string): Edit {
  const [start, end] = [node.position!.start.offset!, node.position!.end.offset!]
  const written = body.slice(start, end)
  if (node.type === 'definition' || node.type.startsWith('footnote'))
    return { start, end: start + label.exec(written)![0].length, text }
  const isShort = 'referenceType' in node && node.referenceType === 'shortcut'
  return { start: isShort ? end : start + labelAtEnd.exec(written)!.index, end, text }
}
