import type { EntryRef } from '../model/facts.ts'

/** A half-open range of UTF-16 units. */
export interface Span {
  start: number
  end: number
}

export type BlockKind =
  | 'title'
  | 'summary'
  | 'keyPoint'
  | 'paragraph'
  | 'listItem'
  | 'quote'
  | 'heading'
  | 'caption'
  | 'tableCell'
  | 'footnote'

export interface Block extends Span {
  kind: BlockKind
  /** Number of the section it stands in: -1 for front matter, 0 before the first heading of the body. */
  section: number
  /** Number of the paragraph as printed (`#p4`), one-based; only for `paragraph`. */
  paragraph?: number
  /** Number of the row, of all tables of the text; only for `tableCell`. */
  row?: number
}

/** Words that the author linked to an entry. */
export interface EntryLink extends Span, EntryRef {}

/** A text without its markup: the joint between Markdown and what is read in it. */
export interface Prose {
  /** All blocks, parted by a blank line. Omits markup, `[@id]`, footnote marks and code. */
  text: string
  blocks: Block[]
  /** Where `[@id]` stood: the offset in `text`, and the ids. */
  references: { offset: number; ids: string[] }[]
  /** Spans inside links, or marked `no-link`: names there are mentions, but never become links. */
  shielded: Span[]
  /** Links to actors and topics, in order: the author says whom the words mean. */
  links: EntryLink[]
}
