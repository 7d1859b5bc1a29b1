import type { Register } from '../model/register.ts'
import type { Mention } from './mentions.ts'
import type { Prose, Span } from './prose.ts'
import { findQuotations } from './quotations.ts'
import { findSpeakerNames } from './speaker-names.ts'
import { countWords, fewestWords, findStatements, readStatements } from './statements.ts'

/** Words between quotation marks that become nobody's statement. */
export interface UnreadQuotation extends Span {
  /** It is short; no mark closes it in its paragraph; its sentence names no speaker beyond doubt; or one whom the register lacks. */
  why: 'short' | 'open' | 'unsure' | 'unknown'
  /** Set where the register lacks the speaker: the name as written. */
  speaker?: string
}

/** Find the quotations in a text's paragraphs that become nobody's statement; of a few words no one expects it without a speaker. */
export function findUnreadQuotations(
  prose: Prose,
  mentions: readonly Mention[],
  register: Register,
): UnreadQuotation[] {
  const { text } = prose
  const read = findStatements(prose, mentions, register).flatMap(({ parts }) => parts)
  const byAnyone = readStatements(prose, findSpeakerNames(prose), 1)
  return prose.blocks
    .filter(({ paragraph }) => paragraph !== undefined)
    .flatMap(({ start, end }) => findQuotations(text, start, end))
    .filter((quotation) => !read.some((part) => overlaps(part, quotation)))
    .flatMap(({ start, end, closed }): UnreadQuotation[] => {
      const said = byAnyone.find(({ parts }) => parts.some((part) => overlaps(part, { start, end })))
      if (countWords(said ? said.words.join(' ') : text.slice(start, end)) < fewestWords)
        return said ? [{ start, end, why: 'short' }] : [] // a term
      if (!closed) return [{ start, end, why: 'open' }]
      const speaker = said?.speaker
      if (!speaker || mentions.some((mention) => overlaps(mention, speaker))) return [{ start, end, why: 'unsure' }]
      return [{ start, end, why: 'unknown', speaker: text.slice(speaker.start, speaker.end) }]
    })
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
