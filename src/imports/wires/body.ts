import type { BlockContent, List, PhrasingContent } from 'mdast'
import { writeMarkdown } from '../markdown-blocks.ts'
import { isClock } from '../dateline.ts'
import { isNextItem, readItem, type Item } from './lists.ts'
import type { WireParagraph } from './paragraphs.ts'
import { isSentence, isSubhead } from './parts.ts'

/** Write the paragraphs of a wire text as Markdown: subheads and lists by their shape, all else as it stands. */
export function writeBody(paragraphs: readonly WireParagraph[]): string {
  const blocks: BlockContent[] = []
  for (let index = 0; index < paragraphs.length; index++) {
    const items = takeItems(paragraphs, index)
    blocks.push(items.length > 1 ? toList(items) : toBlock(paragraphs[index]!, paragraphs[index + 1]))
    if (items.length > 1) index += items.length - 1
  }
  return writeMarkdown(blocks)
}

/** Give the items of the list that begins at a paragraph; one alone is none, but speech or a sentence. */
function takeItems(paragraphs: readonly WireParagraph[], from: number): Item[] {
  const items: Item[] = []
  for (let index = from; index < paragraphs.length; index++) {
    const item = readItem(paragraphs[index]!.text)
    if (!item || (items.length > 0 && !isNextItem(items.at(-1), item))) break
    items.push(item)
  }
  return items
}

function toList(items: readonly Item[]): List {
  const start = items[0]!.number
  return {
    type: 'list',
    ordered: start !== undefined,
    ...(start !== undefined && { start }),
    spread: false,
    children: items.map(({ text }) => ({
      type: 'listItem',
      children: [{ type: 'paragraph', children: plain(text) }],
    })),
  }
}

function toBlock(paragraph: WireParagraph, next: WireParagraph | undefined): BlockContent {
  const children = plain(paragraph.text)
  const heads = isHead(paragraph) && next !== undefined && (isSentence(next.text) || isHead(next))
  return heads ? { type: 'heading', depth: 2, children } : { type: 'paragraph', children }
}

/** A row of a table and a time of day have a subhead's shape. */
function isHead({ text, columns }: WireParagraph): boolean {
  return !columns && isSubhead(text) && !isClock(text)
}

function plain(value: string): PhrasingContent[] {
  return [{ type: 'text', value }]
}
