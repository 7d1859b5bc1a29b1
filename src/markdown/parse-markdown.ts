import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'

/**
 * What GitHub adds to CommonMark, each with the mark without which it cannot occur.
 *
 * Not autolink literals: they alone cost more than the rest of the parser.
 */
const additions = [
  { mark: '|', syntax: gfmTable(), nodes: gfmTableFromMarkdown() },
  { mark: '[^', syntax: gfmFootnote(), nodes: gfmFootnoteFromMarkdown() },
  { mark: '~~', syntax: gfmStrikethrough({ singleTilde: false }), nodes: gfmStrikethroughFromMarkdown() },
]

/** Parse CommonMark with GitHub's tables, footnotes and `~~strikethrough~~`. */
export function parseMarkdown(source: string): Root {
  // The table looks at every line for a head: most texts have none, and are read a fifth faster without it.
  const used = additions.filter(({ mark }) => source.includes(mark))
  return fromMarkdown(source, {
    extensions: used.map(({ syntax }) => syntax),
    mdastExtensions: used.map(({ nodes }) => nodes),
  })
}
