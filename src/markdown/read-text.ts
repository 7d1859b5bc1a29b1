import type { Root } from 'mdast'
import type { AddressFact, ImageFact, LinkFact, TextKind } from '../model/facts.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { readProse, type FrontBlock, type ReadProse } from './read-prose.ts'
import { remarkAuthorHtml } from './remark-author-html.ts'
import { remarkFootnotes } from './remark-footnotes.ts'
import { remarkHeadings } from './remark-headings.ts'
import { remarkImages } from './remark-images.ts'
import { remarkInlineDefinitions } from './remark-inline-definitions.ts'
import { remarkLimitDepth } from './remark-limit-depth.ts'
import { remarkParagraphNumbers } from './remark-paragraph-numbers.ts'
import { remarkPlaceholders } from './remark-placeholders.ts'
import { remarkSourceReferences } from './remark-source-references.ts'
import { remarkTextLinks } from './remark-text-links.ts'
import { createReporter, type Reporter } from './report.ts'

/** A text as it stands in its file. */
export interface TextToRead {
  kind: TextKind
  /** Path below the project, for problems. */
  file: string
  body: string
  /** Line of the file on which `body` starts, one-based. */
  bodyLine: number
  front: { title?: string; summary?: string; keyPoints?: string[] }
  /** Ids of `sources` as front matter orders them; null where the kind has none. */
  sourceIds: readonly string[] | null
}

/** A text parsed and put in order, and the prose in it, before anybody asks what the prose says. */
export interface ReadText extends ReadProse {
  /** The body with plain line ends: offsets count in this. */
  source: string
  tree: Root
  links: LinkFact[]
  addresses: AddressFact[]
  images: ImageFact[]
  reporter: Reporter
}

/** Parse a text's Markdown, check what it refers to, and read its prose. */
export function readText(text: TextToRead): ReadText {
  const source = text.body.replace(/\r\n?/g, '\n')
  const reporter = createReporter(text.file, source, text.bodyLine)
  const { report } = reporter
  const links: LinkFact[] = []
  const addresses: AddressFact[] = []
  const images: ImageFact[] = []
  const tree = parseMarkdown(source)
  const transforms = [
    remarkLimitDepth(report),
    remarkAuthorHtml(report),
    remarkInlineDefinitions(),
    remarkTextLinks(text.kind, { links, addresses }, reporter),
    remarkImages(images, reporter),
    remarkSourceReferences(text.sourceIds, source, report),
    remarkFootnotes(source, report),
    remarkHeadings(report),
    remarkPlaceholders(report),
    remarkParagraphNumbers(),
  ]
  for (const transform of transforms) transform(tree)
  return { source, tree, links, addresses, images, reporter, ...readProse(tree, listFrontBlocks(text.front)) }
}

function listFrontBlocks({ title, summary, keyPoints = [] }: TextToRead['front']): FrontBlock[] {
  return [
    ...(title ? [{ kind: 'title' as const, text: title }] : []),
    ...(summary ? [{ kind: 'summary' as const, text: summary }] : []),
    ...keyPoints.map((text) => ({ kind: 'keyPoint' as const, text })),
  ]
}
