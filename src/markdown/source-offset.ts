import type { Text } from 'mdast'
import { decodeString } from 'micromark-util-decode-string'

/**
 * Find where a character of a text node stands in the Markdown source.
 *
 * The two differ by escapes (`\*`), character references (`&amp;`) and what starts a line (`> `).
 *
 * @param index offset in `node.value`
 * @example
 * // source: 'Q&amp;A with NATO'
 * toSourceOffset(source, node, 9) //=> 13
 */
export function toSourceOffset(source: string, node: Text, index: number): number {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? source.length
  // Each of the three is longer in the source, so equal lengths are equal texts.
  if (node.value.length === end - start) return start + index
  let at = start
  for (let passed = 0; at < end; passed++) {
    const unit = unitAt(source, at, node.value[passed])
    if (passed >= index) return unit.start
    at = unit.end
    passed += unit.length - 1
  }
  return Math.min(at, end)
}

/** Find the piece of source that stands for one piece of text: a character, an escape or a character reference. */
function unitAt(
  source: string,
  at: number,
  wanted: string | undefined,
): { start: number; end: number; length: number } {
  const written = writtenOtherwise.exec(source.slice(at, at + 40))?.[0]
  if (written !== undefined) {
    const text = decodeString(written)
    if (text !== written && text[0] === wanted) return { start: at, end: at + written.length, length: text.length }
  }
  let start = at
  while (source[start] !== wanted && lineFurniture.has(source[start] ?? '')) start++
  return { start, end: start + 1, length: 1 }
}

const writtenOtherwise = /^(?:\\[!-/:-@[-`{-~]|&(?:#x?[\da-f]{1,7}|\w{1,31});)/i

const lineFurniture = new Set([' ', '\t', '>'])
