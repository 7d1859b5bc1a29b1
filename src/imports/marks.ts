import type { Delete, Emphasis, Nodes, Strong, Text } from 'mdast'
import { toString } from 'mdast-util-to-string'

/**
 * Set marks of strength and the like so that Markdown needs no entities beside them.
 *
 * Outer spaces move out of a mark, and so do outer signs of one that has such a sign beside a letter; what has nothing
 * left is no mark. Pages mark what their editors happened to select: `<b>Question: </b>What`, `words<b>,”</b>`.
 */
export function settleMarks<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node
  const children = (node.children as Nodes[]).map(settleMarks)
  const opened = children.flatMap((child, index) =>
    isMark(child) ? openMark(child, endOf(children[index - 1]), startOf(children[index + 1])) : [child],
  )
  return { ...node, children: isLine(node) ? trimLines(mergeTexts(opened)) : mergeTexts(opened) }
}

type Mark = Strong | Emphasis | Delete

function isMark(node: Nodes): node is Mark {
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete'
}

function isLine({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell'
}

function startOf(node: Nodes | undefined): string {
  return toString(node, { includeImageAlt: false }).slice(0, 1)
}

function endOf(node: Nodes | undefined): string {
  return toString(node, { includeImageAlt: false }).slice(-1)
}

/** Part a mark from what stands at its outer sides. @param before the letters that touch it, if any */
function openMark(mark: Mark, before: string, after: string): Nodes[] {
  const spaced = cutOuter(mark, /\s/)
  const [lead, inner, tail] = spaced
  const touches = (outer: string, own: string) => /[^\p{P}\p{S}\s]/u.test(outer) && /[\p{P}\p{S}]/u.test(own)
  const isTouched = (lead === '' && touches(before, startOf(inner))) || (tail === '' && touches(after, endOf(inner)))
  const [first, rest, last] = isTouched ? cutOuter(mark, /[\p{P}\p{S}\s]/u) : spaced
  return [textNode(first), ...(rest.children.length > 0 ? [rest] : []), textNode(last)]
}

/** Take the letters of a kind from both ends of a mark's own text. */
function cutOuter(mark: Mark, kind: RegExp): [string, Mark, string] {
  const children = [...mark.children]
  const cut = (at: 0 | -1, pattern: RegExp) => {
    const node = children.at(at)
    const [letters = ''] = node?.type === 'text' ? (pattern.exec(node.value) ?? []) : []
    if (node?.type !== 'text' || letters === '') return ''
    const value = node.value.replace(pattern, '')
    children.splice(at, 1, ...(value === '' ? [] : [{ ...node, value }]))
    return letters
  }
  const lead = cut(0, new RegExp(`^${kind.source}+`, kind.flags))
  const tail = cut(-1, new RegExp(`${kind.source}+$`, kind.flags))
  return [lead, { ...mark, children }, tail]
}

function textNode(value: string): Text {
  return { type: 'text', value }
}

function mergeTexts(nodes: readonly Nodes[]): Nodes[] {
  const merged: Nodes[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (node.type !== 'text') merged.push(node)
    else if (last?.type === 'text') merged[merged.length - 1] = textNode(last.value + node.value)
    else if (node.value !== '') merged.push(node)
  }
  return merged
}

/** Take the spaces from the ends of lines, which mean nothing there. */
function trimLines(nodes: readonly Nodes[]): Nodes[] {
  const endsLine = (node: Nodes | undefined) => node === undefined || node.type === 'break'
  return nodes.flatMap((node, index): Nodes[] => {
    if (node.type !== 'text') return [node]
    const begun = endsLine(nodes[index - 1]) ? node.value.trimStart() : node.value
    const value = endsLine(nodes[index + 1]) ? begun.trimEnd() : begun
    return value === '' ? [] : [textNode(value)]
  })
}
