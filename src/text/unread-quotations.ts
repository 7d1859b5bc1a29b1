import type { Register } from '../model/register.ts'
import type { Mention } from './mentions.ts'
import type { Prose, Span } from './prose.ts'
import { findQuotations } from './quotations.ts'
import { findSpeakerNames } from './speaker-names.ts'
import { fewestWords, findStatements, readStatements } from './statements.ts'

/** Words between quotation marks that become nobody's statement. */
export interface UnreadQuotation extends Span {
  /** No mark closes it in its paragraph; its sentence names no speaker beyond doubt; or one whom the register lacks. */
  why: 'open' | 'unsure' | 'unknown'
  /** Set where the register lacks the speaker: the name as written. */
  speaker?: string
}

/** Find the quotations in a text's paragraphs that become nobody's statement; of a few words no one expects it. */
export function findUnreadQuotations(
  prose: Prose,
  mentions: readonly Mention[],
  register: Register,
): UnreadQuotation[] {
  const { text } = prose
  const read = findStatements(prose, mentions, register).flatMap(({ parts }) => parts)
  const byAnyone = readStatements(prose, findSpeakerNames(prose))
  return prose.blocks
    .filter(({ paragraph }) => paragraph !== undefined)
    .flatMap(({ start, end }) => findQuotations(text, start, end))
    .filter((quotation) => text.slice(quotation.start, quotation.end).trim().split(/\s+/).length >= fewestWords)
    .filter((quotation) => !read.some((part) => overlaps(part, quotation)))
    .map(({ start, end, closed }): UnreadQuotation => {
      if (!closed) return { start, end, why: 'open' }
      const speaker = byAnyone.find(({ parts }) => parts.some((part) => overlaps(part, { start, end })))?.speaker
      if (!speaker || mentions.some((mention) => overlaps(mention, speaker))) return { start, end, why: 'unsure' }
      return { start, end, why: 'unknown', speaker: text.slice(speaker.start, speaker.end) }
    })
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
