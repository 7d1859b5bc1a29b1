import type { Block, Prose } from '../prose.ts'
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
 * A claim is a number, words in quotation marks or what somebody said. A link to another briefing is a citation too. Where there are
 * many it is one remark: the author knows, or cites in another way.
 */
export function findUncitedParagraphs({ prose }: TextToReview): Remark[] {
  if (prose.references.length === 0) return []
  const uncited = prose.blocks.filter((block) => isUncited(block, prose))
  const note = 'Cite one at its end, `[@id]`, or link the briefing that says so.'
  const remarks = uncited.map(({ start, end }): Remark => {
    const reason = `No source is cited for "${quoteStart(prose.text.slice(start, end))}".`
    return { rule: 'uncited-paragraph', reason, note, at: start }
  })
  const [first] = remarks
  if (first === undefined || remarks.length <= mostRemarks) return remarks
  return [
    { ...first, reason: `No source is cited in ${remarks.length} paragraphs that claim something; this is the first.` },
  ]
}

const mostRemarks = 2

function isUncited({ kind, start, end }: Block, { text, references, shielded }: Prose): boolean {
  if (kind !== 'paragraph') return false
  const words = text.slice(start, end)
  const isCited = references.some(({ offset }) => start <= offset && offset <= end)
  const isLinked = shielded.some((link) => start <= link.start && link.end <= end)
  return !isCited && !isLinked && !words.endsWith(':') && countWords(words) >= fewestWords && claims(words)
}

const fewestWords = 12

function claims(words: string): boolean {
  return (
    /\d|[“”"]/.test(words) ||
    words
      .replace(idle, '')
      .split(/[^\p{L}]+/u)
      .some(isCue)
  )
}

/** Phrases with a verb of saying in which nobody says anything. */
const idle =
  /\b(?:(?:might|may|could)(?: well)? say|(?:so|needless|that is|suffice it|hard|fair|safe) to say|time (?:alone )?will tell)\b/giu

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}
