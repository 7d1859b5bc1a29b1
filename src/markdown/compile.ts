import type { Body, EntryRef, Facts, ImageFact, LinkFact, TextKind } from '../model/facts.ts'
import type { Register } from '../model/register.ts'
import { mentionFacts } from '../text/about.ts'
import { findMentions } from '../text/mentions.ts'
import { findStatements } from '../text/statements.ts'
import { listCitations } from './list-citations.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { readProse, type FrontBlock } from './read-prose.ts'
import { rehypeAnchors } from './rehype-anchors.ts'
import { rehypeAuthorHtml } from './rehype-author-html.ts'
import { rehypeFootnotes } from './rehype-footnotes.ts'
import { remarkAuthorHtml } from './remark-author-html.ts'
import { remarkFootnotes } from './remark-footnotes.ts'
import { remarkHeadings } from './remark-headings.ts'
import { remarkImages } from './remark-images.ts'
import { remarkInlineDefinitions } from './remark-inline-definitions.ts'
import { remarkMentionLinks } from './remark-mention-links.ts'
import { remarkParagraphNumbers } from './remark-paragraph-numbers.ts'
import { remarkSourceReferences } from './remark-source-references.ts'
import { remarkTextLinks } from './remark-text-links.ts'
import { createReporter } from './report.ts'
import { toHtml, toHtmlTree } from './to-html.ts'

/** A text as it was read, and what reading it needs of the site. */
export interface TextToCompile {
  kind: TextKind
  /** Path below the project, for problems. */
  file: string
  body: string
  /** Line of the file on which `body` starts, one-based. */
  bodyLine: number
  front: { title?: string; summary?: string; keyPoints?: string[] }
  /** Ids of `sources` as front matter orders them; null where the kind has none. */
  sourceIds: readonly string[] | null
  register: Register
  /** Entries that count as named before the text: front matter's `actors` and `topics`. */
  settled: readonly EntryRef[]
  /** The entry whose page the text is: it never links to itself. */
  self?: EntryRef
}

/** Compile a text: what it says, and how it is shown. */
export function compileText(text: TextToCompile): { facts: Facts; body: Body } {
  const source = text.body.replace(/\r\n?/g, '\n')
  const { kind, sourceIds, register } = text
  const reporter = createReporter(text.file, source, text.bodyLine)
  const { report, problems } = reporter
  const links: LinkFact[] = []
  const images: ImageFact[] = []
  const anchors: string[] = []

  const tree = parseMarkdown(source)
  const prepare = [
    remarkAuthorHtml(report),
    remarkInlineDefinitions(),
    remarkTextLinks(kind, links, reporter),
    remarkImages(images, reporter),
    remarkSourceReferences(sourceIds, source, report),
    remarkFootnotes(source, report),
    remarkHeadings(report),
    remarkParagraphNumbers(),
  ]
  for (const transform of prepare) transform(tree)

  const read = readProse(tree, listFrontBlocks(text.front))
  const { prose } = read
  const mentions = findMentions(prose, register, text.settled)
  const statements = findStatements(prose, mentions, register)
  remarkMentionLinks(read, mentions, text.self)()

  const finish = [rehypeFootnotes(), rehypeAuthorHtml(source, report), rehypeAnchors(anchors, sourceIds, report)]
  const page = toHtmlTree(tree, sourceIds)
  for (const transform of finish) transform(page)

  const facts: Facts = {
    mentions: mentionFacts(mentions, prose, register),
    statements: statements.map(({ words, speaker, sources, paragraph }) => ({
      words,
      speaker: prose.text.slice(speaker.start, speaker.end),
      actor: speaker.actor,
      sources,
      paragraph,
    })),
    links,
    images,
    anchors,
    citations: listCitations(prose),
    problems,
  }
  return { facts, body: { html: toHtml(page), markdown: source } }
}

function listFrontBlocks({ title, summary, keyPoints = [] }: TextToCompile['front']): FrontBlock[] {
  return [
    ...(title ? [{ kind: 'title' as const, text: title }] : []),
    ...(summary ? [{ kind: 'summary' as const, text: summary }] : []),
    ...keyPoints.map((text) => ({ kind: 'keyPoint' as const, text })),
  ]
}
