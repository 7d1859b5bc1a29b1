import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Leftover } from './imported-text.ts'
import { settleMarks } from './marks.ts'

/** Write a tree as Markdown, in the forms that this desk's own texts have. */
export function writeMarkdown(children: RootContent[]): string {
  return toMarkdown(settleMarks<Root>({ type: 'root', children }), options).trimEnd()
}

/** Write plain text as a paragraph: whatever it holds, it is read as this text again. */
function writeParagraph(text: string): string {
  return writeMarkdown([{ type: 'paragraph', children: [textNode(text)] }])
}

/** Write the section of what has no place. */
export function writeLeftovers(leftovers: readonly Leftover[]): string {
  return leftovers
    .flatMap(({ what, text }, index) => [
      ...(what === leftovers[index - 1]?.what ? ['<!-- -->'] : [writeParagraph(`${what}:`)]),
      writeQuote(text),
    ])
    .join('\n\n')
    .replaceAll('\n\n<!-- -->\n\n', '\n>\n')
}

function writeQuote(text: string): string {
  const children = text
    .split(/\n{2,}/)
    .map((paragraph): BlockContent => ({ type: 'paragraph', children: [textNode(paragraph)] }))
  return writeMarkdown([{ type: 'blockquote', children }])
}

function textNode(value: string): PhrasingContent {
  return { type: 'text', value }
}

const options: Parameters<typeof toMarkdown>[1] = {
  bullet: '-',
  emphasis: '_',
  rule: '-',
  listItemIndent: 'one',
  extensions: [gfmFootnoteToMarkdown(), gfmTableToMarkdown(), gfmStrikethroughToMarkdown()],
}
