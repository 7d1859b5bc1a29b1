import type { Body, EntryRef, Facts, StatementFact } from '../model/facts.ts'
import type { Problem } from '../model/problem.ts'
import type { Register } from '../model/register.ts'
import { mentionFacts } from '../text/about.ts'
import { findMentions, readNames } from '../text/mentions.ts'
import type { TextToReview } from '../text/editor/remark.ts'
import { reviewText } from '../text/editor/review.ts'
import type { Prose } from '../text/prose.ts'
import { findStatements, listEntries, type FoundStatement } from '../text/statements.ts'
import { listCitations } from './list-citations.ts'
import { readText, type TextToRead } from './read-text.ts'
import { rehypeAnchors } from './rehype-anchors.ts'
import { rehypeAuthorHtml } from './rehype-author-html.ts'
import { rehypeFootnotes } from './rehype-footnotes.ts'
import { remarkMentionLinks } from './remark-mention-links.ts'
import { reportRemarks } from './report-remarks.ts'
import { toHtml, toHtmlTree } from './to-html.ts'

/** A text as it stands in its file, and what compiling it needs of the site. */
export interface TextToCompile extends TextToRead {
  register: Register
  /** Entries that count as named before the text: front matter's `actors` and `topics`. */
  settled: readonly EntryRef[]
  /** Words that front matter gives as said. */
  quoted: readonly string[]
  /** The entry whose page the text is: it never links to itself. */
  self?: EntryRef
  /** Set for a text that an editor would ask about: what its front matter knows. */
  review?: Pick<TextToReview, 'spoken' | 'named'>
}

/**
 * Compile a text: what it says, and how it is shown.
 *
 * @returns also its prose: who is named by nothing in it makes no difference to the rest
 */
export function compileText(text: TextToCompile): { facts: Facts; body: Body; prose: string } {
  const { register, settled, self, sourceIds, quoted } = text
  const read = readText(text)
  const { prose, source, links, addresses, images, tree } = read
  const { report, problems } = read.reporter
  const { mentions, lone } = readNames(prose, register, settled)
  const statements = findStatements(prose, mentions, register)
  const anchors: string[] = []

  if (text.review) reportRemarks(read, reviewText({ prose, mentions, lone, ...text.review }))
  remarkMentionLinks(read, mentions, self)()
  const page = toHtmlTree(tree, sourceIds)
  const transforms = [rehypeFootnotes(), rehypeAuthorHtml(source, report), rehypeAnchors(anchors, sourceIds, report)]
  for (const transform of transforms) transform(page)

  const facts: Facts = {
    mentions: mentionFacts(mentions, prose, register),
    statements: statements.map((statement) => toFact(statement, prose)),
    quoted: quoted.map((words) => listEntries(findMentions(toProse(words), register, settled))),
    links,
    addresses,
    images,
    anchors,
    citations: listCitations(prose),
    problems: problems.sort(byPlace),
  }
  return { facts, body: { html: toHtml(page), markdown: source }, prose: [prose.text, ...quoted].join('\n') }
}

function toFact({ words, speaker, sources, about, paragraph }: FoundStatement, prose: Prose): StatementFact {
  const name = prose.text.slice(speaker.start, speaker.end)
  return { words, speaker: name, actor: speaker.actor, sources, about, paragraph }
}

/** Read words that stand for themselves as a text of one block. */
function toProse(text: string): Prose {
  const block = { kind: 'quote' as const, section: 0, start: 0, end: text.length }
  return { text, blocks: [block], references: [], shielded: [], links: [] }
}

function byPlace({ place: a }: Problem, { place: b }: Problem): number {
  return a && b ? a.line - b.line || a.column - b.column : 0
}
