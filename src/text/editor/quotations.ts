import { findQuotations } from '../quotations.ts'
import { isCue } from '../said-verbs.ts'
import type { Span } from '../prose.ts'
import { ownBlocks, quoteStart, type Remark, type TextToReview } from './remark.ts'

/** Fewer words are a term, an irony or a title. */
const fewestWords = 4

/** Find words in quotation marks of which their paragraph does not tell who spoke or wrote them. */
export function findUnspokenQuotations({ prose, mentions, spoken }: TextToReview): Remark[] {
  return ownBlocks(prose).flatMap(({ start, end }) => {
    const quotations = findQuotations(prose.text, start, end).filter(({ closed }) => closed)
    let own = prose.text.slice(start, end)
    for (const quotation of quotations.toReversed())
      own = own.slice(0, quotation.start - start) + own.slice(quotation.end - start)
    const isNamed = mentions.some(
      (one) =>
        one.kind === 'actor' &&
        start <= one.start &&
        one.end <= end &&
        !quotations.some((quotation) => quotation.start <= one.start && one.end <= quotation.end),
    )
    if (isNamed || naming.test(own) || own.split(/[^\p{L}]+/u).some(isCue)) return []
    return quotations.flatMap((quotation): Remark[] => {
      const words = prose.text.slice(quotation.start, quotation.end)
      const isShort = words.trim().split(/\s+/).length < fewestWords
      if (isShort || isName(prose.text, quotation) || spoken.some((one) => one.includes(words))) return []
      const reason = `Nobody is named who said "${quoteStart(words)}".`
      return [
        { rule: 'unattributed-quotation', reason, note: 'Name who spoke in the same paragraph.', at: quotation.start },
      ]
    })
  })
}

/** Who speaks is told without a verb of saying: critics call it so, in the words of one. */
const naming =
  /(?<!\b(?:an?|the|this|that|his|her|its|their) )\b(?:call|label|describe)\b|\bin (?:the|his|her|its|their)(?: own)? words\b|\bputs? it\b/iu

/** Tell whether what is quoted is what something is called: every longer word has a capital, or an article stands before it. */
function isName(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end)
  const isTitle = (words.match(/\p{L}{4,}/gu) ?? []).every((word) => /^\p{Lu}/u.test(word))
  const isTerm = /\b(?:the|an?|this|that|its|their|his|her) \S$/i.test(text.slice(0, start)) && !/[.!?,]$/.test(words)
  return isTitle || isTerm
}
