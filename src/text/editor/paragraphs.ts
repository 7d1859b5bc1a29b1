import { isCue } from '../said-verbs.ts'
import { ownBlocks, quoteStart, type Remark, type TextToReview } from './remark.ts'

const mostWords = 150

/** Find paragraphs that few readers get through. */
export function findLongParagraphs({ prose }: TextToReview): Remark[] {
  return ownBlocks(prose).flatMap(({ start, end }): Remark[] => {
    const count = countWords(prose.text.slice(start, end))
    if (count <= mostWords) return []
    const reason = `A paragraph of ${count} words.`
    return [
      {
        rule: 'long-paragraph',
        reason,
        note: `Part it where the thought turns: ${mostWords} words are much.`,
        at: start,
      },
    ]
  })
}

/**
 * Find paragraphs that claim something and cite nothing, in a text that otherwise says whence it knows.
 *
 * A claim is a number, words in quotation marks or what somebody said. A link to another briefing is a citation too.
 */
export function findUncitedParagraphs({ prose }: TextToReview): Remark[] {
  if (prose.references.length === 0) return []
  return prose.blocks.flatMap(({ kind, paragraph, start, end }): Remark[] => {
    if (kind !== 'paragraph' || paragraph === undefined) return []
    const words = prose.text.slice(start, end)
    const isCited = prose.references.some(({ offset }) => start <= offset && offset <= end)
    const isLinked = prose.shielded.some((link) => start <= link.start && link.end <= end)
    if (isCited || isLinked || words.endsWith(':') || countWords(words) < fewestWords || !claims(words)) return []
    const reason = `No source is cited for "${quoteStart(words)}".`
    return [
      {
        rule: 'uncited-paragraph',
        reason,
        note: 'Cite one at its end, `[@id]`, or link the briefing that says so.',
        at: start,
      },
    ]
  })
}

const fewestWords = 12

function claims(words: string): boolean {
  return /\d|[“”"]/.test(words) || words.split(/[^\p{L}]+/u).some(isCue)
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}
