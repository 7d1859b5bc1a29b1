import { findQuotations, type Quotation } from '../quotations.ts'
import type { Block, Span } from '../prose.ts'
import { isCue } from '../said-verbs.ts'
import { findSentences } from '../sentences.ts'
import { namesSpeaker } from './attributing-words.ts'
import { ownBlocks, quoteStart, type Remark, type TextToReview } from './remark.ts'

/** Fewer words are a term, an irony or a title. */
const fewestWords = 4

/** Find words in quotation marks of which nothing beside them tells who spoke or wrote them. */
export function findUnspokenQuotations(text: TextToReview): Remark[] {
  const blocks = ownBlocks(text.prose).map((block) => readBlock(text.prose.text, block))
  if (blocks.every(({ quotations }) => quotations.length === 0)) return []
  const sentences = blocks.flatMap((block) => listSentences(text.prose.text, block))
  return sentences.flatMap((sentence, index) =>
    sentence.quotations
      .filter((quotation) => isAsked(quotation, text))
      .flatMap((quotation): Remark[] => {
        if (isTold(sentence, listBeside(sentences, index), text)) return []
        const reason = `Nobody is named who said "${quoteStart(text.prose.text.slice(quotation.start, quotation.end))}".`
        const note = 'Name who spoke in the same paragraph.'
        return [{ rule: 'unattributed-quotation', reason, note, at: quotation.start }]
      }),
  )
}

interface QuotingBlock extends Block {
  quotations: Quotation[]
  /** What stands outside quotation marks. */
  own: string
}

/** A sentence, whose quotations may be of several. */
interface QuotingSentence extends Span {
  block: QuotingBlock
  quotations: Quotation[]
  own: string
}

function readBlock(text: string, block: Block): QuotingBlock {
  const quotations = findQuotations(text, block.start, block.end)
  return { ...block, quotations, own: cutQuotations(text, block, quotations) }
}

function cutQuotations(text: string, { start, end }: Span, quotations: readonly Quotation[]): string {
  const inner = quotations.filter((one) => start <= one.start && one.end <= end)
  const from = [start, ...inner.map((one) => one.end)]
  return from.map((at, index) => text.slice(at, inner[index]?.start ?? end)).join('')
}

/** Split a block into sentences, and none inside of quotation marks. */
function listSentences(text: string, block: QuotingBlock): QuotingSentence[] {
  const { start, end, quotations } = block
  let closed = text.slice(start, end)
  for (const one of quotations) {
    const words = text.slice(one.start, one.end)
    closed = closed.slice(0, one.start - start) + words.replace(/\s|[.!?…](?!$)/g, 'x') + closed.slice(one.end - start)
  }
  return findSentences(closed, 0, closed.length).map((found) => {
    const sentence = { start: start + found.start, end: start + found.end }
    const inner = quotations.filter((one) => sentence.start <= one.start && one.end <= sentence.end)
    return { ...sentence, block, quotations: inner, own: cutQuotations(text, sentence, inner) }
  })
}

/** List the sentences before and after one, over such as are a quotation alone: its speaker goes on. */
function listBeside(sentences: readonly QuotingSentence[], index: number): QuotingSentence[] {
  const { section } = sentences[index]!.block
  const isOther = ({ own, block }: QuotingSentence) => /\p{L}/u.test(own) && block.section === section
  const before = sentences.slice(0, index).findLast(isOther)
  const after = sentences.slice(index + 1).find(isOther)
  return [before, after].filter((one) => one !== undefined)
}

/** Tell whether the sentence of a quotation, one beside it or its paragraph says whose words these are. */
function isTold(sentence: QuotingSentence, beside: readonly QuotingSentence[], { mentions }: TextToReview): boolean {
  const { block } = sentence
  const isNamed = mentions.some(
    (one) =>
      one.kind === 'actor' &&
      [block, ...beside].some(({ start, end }) => start <= one.start && one.end <= end) &&
      !block.quotations.some((quotation) => quotation.start <= one.start && one.end <= quotation.end),
  )
  const isBuiltIn = sentence.own.split(/[^\p{L}’']+/u).filter(Boolean).length > 1 && !impersonal.test(sentence.own)
  return (
    isNamed ||
    isBuiltIn ||
    block.own.split(/[^\p{L}]+/u).some(isCue) ||
    [sentence, ...beside].some(({ own }) => namesSpeaker(own))
  )
}

/** In "it was “…”" nobody judges; in a sentence without it, what stands as subject does: The sanctions target “those who…”. */
const impersonal = /\b(?:is|are|was|were|be|been|being|becomes?|became|remain(?:s|ed)?|seem(?:s|ed)?)\b/iu

function isAsked(quotation: Quotation, { prose: { text }, spoken }: TextToReview): boolean {
  const words = text.slice(quotation.start, quotation.end)
  const isLong = words.trim().split(/\s+/).length >= fewestWords
  return quotation.closed && isLong && !isName(text, quotation) && !spoken.some((one) => one.includes(words))
}

/** Tell whether what is quoted is what something is called: every longer word has a capital, or an article stands before it. */
function isName(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end)
  const isTitle = (words.match(/\p{L}{4,}/gu) ?? []).every((word) => /^\p{Lu}/u.test(word))
  const isTerm = /\b(?:the|an?|this|that|its|their|his|her) \S$/i.test(text.slice(0, start)) && !/[.!?,]$/.test(words)
  return isTitle || isTerm
}
