import { toString } from 'mdast-util-to-string'
import type { ImportedText } from '../src/imports/imported-text.ts'
import { parseMarkdown } from '../src/markdown/parse-markdown.ts'

/** Score the words of one text against those of another: F1 over words with their number, order aside. */
export function scoreWords(found: string, expected: string): number {
  const [a, b] = [countWords(found), countWords(expected)]
  let both = 0
  for (const [word, count] of a) both += Math.min(count, b.get(word) ?? 0)
  const total = sum(a) + sum(b)
  return total === 0 ? 1 : (2 * both) / total
}

/** Give the words of a draft as a reader has them: its body, and the captions at its end. */
export function wordsOf({ body, leftovers }: ImportedText): string {
  const pictures = leftovers.filter(({ what }) => /\bpicture\b/.test(what))
  const captions = pictures.map(({ text }) =>
    text
      .split('\n\n')
      .filter((line) => !/^(?:→ )?\S*[/.]\S+$/.test(line))
      .join(' '),
  )
  const blocks = parseMarkdown(body).children.map((block) => textOf(block))
  return [...blocks, ...captions].join('\n')
}

function textOf(node: { type: string; children?: unknown[] }): string {
  const children = (node.children ?? []) as { type: string }[]
  const isBlock = children.some(({ type }) =>
    /^(?:listItem|paragraph|list|table|tableRow|tableCell|heading|blockquote)$/.test(type),
  )
  return isBlock ? children.map((child) => textOf(child)).join(' ') : toString(node)
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0)
}
