import type { Rule } from '../../model/rules.ts'
import type { LoneSurname, Mention } from '../mentions.ts'
import type { Block, Prose } from '../prose.ts'

/** What an editor would ask about in a text. */
export interface Remark {
  rule: Rule
  reason: string
  note: string
  /** Offset in the prose. */
  at: number
}

/** A briefing's text as an editor reads it. */
export interface TextToReview {
  prose: Prose
  mentions: readonly Mention[]
  lone: readonly LoneSurname[]
  /** Words that front matter's statements give to a speaker. */
  spoken: readonly string[]
  /** Names of front matter that say more than the text: the publishers of its sources, actors and topics. */
  named: readonly string[]
}

/** List the blocks of a text's own words: paragraphs and entries of lists. */
export function ownBlocks({ blocks }: Prose): Block[] {
  return blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'listItem')
}

/** Tell whether a word stands first in a sentence of a block, where any word has a capital. */
export function opensSentence(block: string, at: number): boolean {
  return /(?:^|[.!?:”"]\s+["“‘]?)$/u.test(block.slice(Math.max(at - 4, 0), at))
}

/** Shorten words for a message. */
export function quoteStart(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > 50 ? `${line.slice(0, 49)}…` : line
}
