import type { EntryRef, Inference, MentionFact } from '../model/facts.ts'
import type { Register } from '../model/register.ts'
import type { Mention } from './mentions.ts'
import type { Block, Prose, Span } from './prose.ts'
import { findQuotations } from './quotations.ts'
import { findSentences } from './sentences.ts'
import { isSourceRole } from './source-role.ts'

/**
 * Give one fact for each entry that a text names, in order of first mention, with what the text is about by inference.
 *
 * The sentence is that of the first mention in a paragraph, else in the rest of the body, else in the front matter; of a name
 * in a table it is the row.
 */
export function mentionFacts(mentions: readonly Mention[], prose: Prose, register: Register): MentionFact[] {
  const about = inferAbout(mentions, prose, register)
  const placed = placeMentions(mentions, prose)
  const facts: MentionFact[] = []
  for (const [key, list] of Map.groupBy(placed, ({ mention }) => keyOf(mention))) {
    const { mention, block } =
      list.find(({ block: { paragraph } }) => paragraph !== undefined) ??
      list.find(({ block: { section } }) => section >= 0) ??
      list[0]!
    const because = about.get(key)
    facts.push({
      kind: mention.kind,
      id: mention.id,
      ...quoteSentence(prose, block, mention),
      ...(block.section < 0 && { inFront: true as const }),
      ...(block.paragraph !== undefined && { paragraph: block.paragraph }),
      ...(because !== undefined && { because }),
    })
  }
  return facts
}

/**
 * Infer what a text is about: entries named in title, summary or key points, or three times in its own words.
 *
 * Quotations, captions, tables, footnotes and source roles ("told Kommersant") are not its own words.
 *
 * @returns by kind and id, `actor:nato`
 */
export function inferAbout(mentions: readonly Mention[], prose: Prose, register: Register): Map<string, Inference> {
  const outlets = new Set(register.entries.filter(({ actorKind }) => actorKind === 'media').map(({ id }) => id))
  const quotations = new Map<Block, Span[]>()
  const inFront = new Map<string, 'title' | 'summary' | 'keyPoints'>()
  const times = new Map<string, number>()
  for (const { mention, block } of placeMentions(mentions, prose)) {
    const key = keyOf(mention)
    if (block.kind === 'title' || block.kind === 'summary' || block.kind === 'keyPoint') {
      const place = block.kind === 'keyPoint' ? 'keyPoints' : block.kind
      if (!inFront.has(key)) inFront.set(key, place)
    } else if (block.kind === 'paragraph' || block.kind === 'listItem') {
      const quoted = quotations.get(block) ?? findQuotations(prose.text, block.start, block.end)
      quotations.set(block, quoted)
      if (quoted.some(({ start, end }) => start <= mention.start && mention.end <= end)) continue
      if (mention.kind === 'actor' && outlets.has(mention.id) && isSourceRole(prose.text, mention, block)) continue
      times.set(key, (times.get(key) ?? 0) + 1)
    }
  }
  const about = new Map<string, Inference>(inFront)
  for (const [key, count] of times) if (count >= 3 && !about.has(key)) about.set(key, { times: count })
  return about
}

/** Pair each mention with the block that it stands in. */
function placeMentions(mentions: readonly Mention[], { blocks }: Prose): { mention: Mention; block: Block }[] {
  let at = 0
  return mentions.flatMap((mention) => {
    while (at < blocks.length && blocks[at]!.end <= mention.start) at++
    const block = blocks[at]
    return block === undefined ? [] : [{ mention, block }]
  })
}

function quoteSentence(
  { text, blocks }: Prose,
  block: Block,
  mention: Span,
): Pick<MentionFact, 'sentence' | 'start' | 'end'> {
  if (block.row !== undefined)
    return quoteRow(
      text,
      block,
      mention,
      blocks.filter(({ row }) => row === block.row),
    )
  const sentences = findSentences(text, block.start, block.end)
  const { start, end } = sentences.find((sentence) => sentence.end >= mention.end) ?? block
  return { sentence: text.slice(start, end), start: mention.start - start, end: mention.end - start }
}

/** Quote a row of a table: a cell alone, such as a name, says nothing, and neither do those that were left empty. */
function quoteRow(
  text: string,
  block: Block,
  mention: Span,
  cells: readonly Block[],
): ReturnType<typeof quoteSentence> {
  const filled = cells.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
  const words = filled.map(({ start, end }) => text.slice(start, end))
  const before = words.slice(0, filled.indexOf(block)).map((cell) => cell + betweenCells)
  const start = before.join('').length + mention.start - block.start
  return { sentence: words.join(betweenCells), start, end: start + mention.end - mention.start }
}

const betweenCells = ' · '

function keyOf({ kind, id }: EntryRef): string {
  return `${kind}:${id}`
}
