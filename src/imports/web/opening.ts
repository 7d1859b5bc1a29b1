import type { Paragraph, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Dateline } from '../dateline.ts'
import { readOpening } from '../opening.ts'
import { isOneOfSeveral } from '../speakers.ts'

/** Take the place, day and agency that a report opens with from one of its first paragraphs. */
export function takeOpening(blocks: readonly RootContent[]): { blocks: RootContent[]; dateline?: Dateline } {
  const paragraphs = blocks.map((block) => toString(block))
  for (const [index, block] of blocks.slice(0, 3).entries()) {
    const [first] = block.type === 'paragraph' ? block.children : []
    const lead = first?.type === 'strong' || first?.type === 'emphasis' ? first.children[0] : first
    if (block.type !== 'paragraph' || !first) continue
    const whole = paragraphs[index]!
    const opening = isOneOfSeveral(paragraphs, index) ? undefined : readOpening(whole)
    if (!opening || opening.byline) continue // whose name is cut with it
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
