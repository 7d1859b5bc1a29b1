import type { Paragraph, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Dateline } from '../dateline.ts'
import { isTranscript, readOpening } from '../opening.ts'

/** Take the place, day and agency that a report opens with from one of its first paragraphs. */
export function takeOpening(blocks: readonly RootContent[]): { blocks: RootContent[]; dateline?: Dateline } {
  for (const [index, block] of blocks.slice(0, 3).entries()) {
    const [first] = block.type === 'paragraph' ? block.children : []
    const lead = first?.type === 'strong' || first?.type === 'emphasis' ? first.children[0] : first
    if (block.type !== 'paragraph' || !first) continue
    const whole = toString(block)
    const opening = readOpening(whole)
    if (!opening) continue
    if (opening.dateline.isBeforeColon && isTranscript(blocks.slice(index + 1).map((one) => toString(one)))) continue
    const length = whole.length - opening.rest.length
    // An opening that is set in another type may end with it: **MOSCOW** (AP) — Text.
    const rest = cutStart(block, length)
    if (lead && rest) return { blocks: blocks.toSpliced(index, 1, rest), dateline: opening.dateline }
  }
  return { blocks: [...blocks] }
}

/** Take so many letters from the start of a paragraph, whatever nodes they stand in. */
function cutStart(block: Paragraph, length: number): Paragraph | undefined {
  let left = length
  const children = block.children.flatMap((child): Paragraph['children'] => {
    const own = toString(child).length
    if (left >= own && own > 0) {
      left -= own
      return []
    }
    if (left === 0) return [child]
    if (child.type !== 'text') return [child]
    const value = child.value.slice(left)
    left = 0
    return [{ ...child, value }]
  })
  return left === 0 ? { ...block, children } : undefined
}
