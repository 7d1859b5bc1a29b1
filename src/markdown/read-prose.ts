import type { Nodes, Parents, Root, Text } from 'mdast'
import type { EntryRef } from '../model/facts.ts'
import type { Block, BlockKind, Prose, Span } from '../text/prose.ts'
import { readDestination } from './link-destination.ts'
import { toSourceOffset } from './source-offset.ts'

/** The text of a block outside the body, such as a title. */
export interface FrontBlock {
  kind: 'title' | 'summary' | 'keyPoint'
  text: string
}

/** Prose, and where in the tree each part of it stands. */
export interface ReadProse {
  prose: Prose
  segments: Segment[]
}

/** A text node's span in the prose. */
export interface Segment extends Span {
  node: Text
  parent: Parents
  block: Block
}

/**
 * Read a text without its markup.
 *
 * Left out: code, raw HTML, images, `[@id]`, footnote marks and what is struck out. Blocks are parted by a blank line.
 *
 * @param before what stands in front matter, read as if it stood before the body
 */
export function readProse(tree: Root, before: readonly FrontBlock[]): ReadProse {
  const prose: Prose = { text: '', blocks: [], references: [], shielded: [], links: [] }
  const segments: Segment[] = []
  let section = 0
  let paragraph = 0
  let row = 0

  for (const { kind, text } of before) {
    const block = openBlock({ kind, section: -1 })
    prose.text += text
    closeBlock(block)
  }
  readBlocks(tree, 'paragraph')
  return { prose, segments }

  function readBlocks(parent: Parents, kind: BlockKind): void {
    for (const node of parent.children) readBlock(node, kind, parent === tree)
  }

  function readBlock(node: Nodes, kind: BlockKind, top: boolean): void {
    if (node.type === 'heading') {
      section++
      readWords(node, { kind: kind === 'paragraph' ? 'heading' : kind, section })
    } else if (node.type === 'paragraph') {
      readWords(node, { kind, section, ...(top ? { paragraph: ++paragraph } : {}) })
    } else if (node.type === 'figureCaption') {
      readWords(node, { kind: 'caption', section })
    } else if (node.type === 'tableCell') {
      readWords(node, { kind: 'tableCell', section, row })
    } else if (containers.has(node.type)) {
      if (node.type === 'tableRow') row++
      readBlocks(node as Parents, kindWithin(node, kind))
    }
  }

  function readWords(parent: Parents, about: Omit<Block, keyof Span>): void {
    const block = openBlock(about)
    readPhrases(parent, block)
    closeBlock(block)
  }

  function readPhrases(parent: Parents, block: Block): void {
    for (const node of parent.children) {
      const start = prose.text.length
      if (node.type === 'text') {
        prose.text += node.value
        segments.push({ start, end: prose.text.length, node, parent, block })
      } else if (node.type === 'break') {
        prose.text += '\n'
      } else if (node.type === 'sourceReference') {
        prose.references.push({ offset: start, ids: node.ids })
      } else if (node.type === 'link' || node.type === 'noLink') {
        readPhrases(node, block)
        const span = { start, end: prose.text.length }
        prose.shielded.push(span)
        const entry = node.type === 'link' ? readEntry(node.url) : undefined
        if (entry && span.end > span.start) prose.links.push({ ...span, ...entry })
      } else if (node.type === 'emphasis' || node.type === 'strong') {
        readPhrases(node, block)
      }
    }
  }

  function openBlock(about: Omit<Block, keyof Span>): Block {
    if (prose.text !== '') prose.text += '\n\n'
    return { ...about, start: prose.text.length, end: prose.text.length }
  }

  function closeBlock(block: Block): void {
    block.end = prose.text.length
    if (block.end > block.start) prose.blocks.push(block)
    else if (block.start > 0) prose.text = prose.text.slice(0, -2)
  }
}

/**
 * Find where a place in the prose stands in the Markdown source.
 *
 * @returns undefined for what does not stand in the body: front matter, and what parts blocks
 */
export function toSource({ segments }: ReadProse, source: string, offset: number): number | undefined {
  const segment = segments.find(({ start, end }) => start <= offset && offset < end)
  return segment && toSourceOffset(source, segment.node, offset - segment.start)
}

/** Give the actor or topic that a link leads to. */
function readEntry(url: string): EntryRef | undefined {
  const destination = readDestination(url, 'page')
  if (destination.type !== 'text') return undefined
  const { kind, id } = destination.text
  return kind === 'actor' || kind === 'topic' ? { kind, id } : undefined
}

const containers = new Set(['list', 'listItem', 'blockquote', 'footnoteDefinition', 'table', 'tableRow', 'figure'])

/** A footnote stays one, and a quotation in a list is a quotation. */
function kindWithin({ type }: Nodes, outer: BlockKind): BlockKind {
  if (type === 'footnoteDefinition') return 'footnote'
  if (type === 'blockquote' && outer !== 'footnote') return 'quote'
  if (type === 'list' && outer === 'paragraph') return 'listItem'
  return outer
}
