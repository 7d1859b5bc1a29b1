import type { Facts } from '../model/facts.ts'
import type { Prose } from '../text/prose.ts'

/** List the paragraphs that cite each source; none for a source that is cited in lists, quotations or footnotes only. */
export function listCitations({ blocks, references }: Prose): Facts['citations'] {
  const citations = new Map<string, number[]>()
  let at = 0
  for (const { offset, ids } of references) {
    while (at < blocks.length - 1 && blocks[at]!.end < offset) at++
    const paragraph = blocks[at]?.paragraph
    for (const id of ids) {
      const paragraphs = citations.get(id) ?? []
      citations.set(id, paragraphs)
      if (paragraph !== undefined && paragraphs.at(-1) !== paragraph) paragraphs.push(paragraph)
    }
  }
  return Object.fromEntries(citations)
}
