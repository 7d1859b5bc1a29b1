import type { BlockContent, List, PhrasingContent, Table, TableCell } from 'mdast'
import { writeMarkdown } from '../markdown-blocks.ts'
import { isClock } from '../dateline.ts'
import { isNextItem, readItem, type Item } from './lists.ts'
import type { WireParagraph } from './paragraphs.ts'
import { isSentence, isSubhead } from '../shapes.ts'

/** Write the paragraphs of a wire text as Markdown: subheads and lists by their shape, all else as it stands. */
export function writeBody(paragraphs: readonly WireParagraph[]): string {
  const blocks: BlockContent[] = []
  for (let index = 0; index < paragraphs.length;) {
    const [items, rows] = [takeItems(paragraphs, index), takeRows(paragraphs, index)]
    const several = items.length > 1 ? toList(items) : rows.length > 0 ? toTable(rows) : undefined
    const block = several ?? toBlock(paragraphs, index)
    const last = blocks.at(-1)
    if (!paragraphs[index]!.quoted) blocks.push(block)
    else if (last?.type === 'blockquote' && paragraphs[index - 1]!.quoted) last.children.push(block)
    else blocks.push({ type: 'blockquote', children: [block] })
    index += items.length > 1 ? items.length : Math.max(rows.length, 1)
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

/** Give the rows of the table that begins at a paragraph: three lines or more below each other, of as many cells. */
function takeRows(paragraphs: readonly WireParagraph[], from: number): string[][] {
  const { cells } = paragraphs[from]!
  if (cells.length < 2) return []
  const end = paragraphs.findIndex((one, index) => index > from && (!one.attached || one.cells.length !== cells.length))
  const rows = paragraphs.slice(from, end === -1 ? undefined : end).map((one) => one.cells)
  return rows.length > 2 ? rows : []
}

function toTable(rows: readonly string[][]): Table {
  const toCell = (value: string): TableCell => ({ type: 'tableCell', children: plain(value) })
  return { type: 'table', children: rows.map((cells) => ({ type: 'tableRow', children: cells.map(toCell) })) }
}

function toBlock(paragraphs: readonly WireParagraph[], at: number): BlockContent {
  const [before, paragraph, next] = [paragraphs[at - 1], paragraphs[at]!, paragraphs[at + 1]]
  // So AFP writes them: - 'Step up pressure' -
  const [, dashed] = /^- (\S.{2,80}) -$/.exec(paragraph.text) ?? []
  if (dashed !== undefined) return { type: 'heading', depth: 2, children: plain(dashed) }
  // Of lines right below each other none heads the next.
  const isOneOfMany = paragraph.attached && before !== undefined && !isSentence(before.text)
  const heads = next && !isOneOfMany && (isSentence(next.text) || (isHead(next) && !next.attached))
  const children = plain(paragraph.text)
  return heads && isHead(paragraph) ? { type: 'heading', depth: 2, children } : { type: 'paragraph', children }
}

/** A row of a table and a time of day have a subhead's shape. */
function isHead({ text, columns }: WireParagraph): boolean {
  return !columns && isSubhead(text) && !isClock(text)
}

function plain(value: string): PhrasingContent[] {
  return [{ type: 'text', value }]
}
