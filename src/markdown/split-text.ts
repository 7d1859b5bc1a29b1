import type { Parents, PhrasingContent, Text } from 'mdast'
import type { Point } from 'unist'
import type { Span } from '../text/prose.ts'
import { toSourceOffset } from './source-offset.ts'

/** A span of a text node's value, and the node to put there. */
export interface Replacement extends Span {
  node: PhrasingContent
}

/**
 * Put nodes in place of spans of a text node; what is left keeps its position where `source` is given.
 *
 * @param replacements in order, not overlapping
 * @returns how many nodes stand there now
 */
export function splitText(parent: Parents, text: Text, replacements: Replacement[], source?: string): number {
  if (replacements.length === 0) return 1
  const pieces: PhrasingContent[] = []
  let done = 0
  for (const { start, end, node } of replacements) {
    if (start > done) pieces.push(slice(text, done, start, source))
    pieces.push(node)
    done = end
  }
  if (done < text.value.length) pieces.push(slice(text, done, text.value.length, source))
  const siblings = parent.children as PhrasingContent[]
  siblings.splice(siblings.indexOf(text), 1, ...pieces)
  return pieces.length
}

function slice(text: Text, start: number, end: number, source?: string): Text {
  const value = text.value.slice(start, end)
  if (!text.position || source === undefined) return { type: 'text', value }
  const from = pointAt(text.position.start, source, toSourceOffset(source, text, start))
  const to = pointAt(from, source, toSourceOffset(source, text, end))
  return { type: 'text', value, position: { start: from, end: to } }
}

// Counted from a point nearby: from the top of the text it would take longer than all the rest.
function pointAt(from: Point, source: string, offset: number): Point {
  const between = source.slice(from.offset, offset)
  const lastBreak = between.lastIndexOf('\n')
  if (lastBreak < 0) return { line: from.line, column: from.column + between.length, offset }
  return { line: from.line + between.split('\n').length - 1, column: between.length - lastBreak, offset }
}
