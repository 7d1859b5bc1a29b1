import type { Prose } from './prose.ts'

/**
 * Read plain text as prose: paragraphs parted by blank lines, and by each line's end where lines are too long to be wrapped.
 *
 * A first paragraph that ends as no sentence does is the title. The text stays as it is, so offsets count in it.
 */
export function readPlainProse(text: string): Prose {
  const prose: Prose = { text, blocks: [], references: [], shielded: [], links: [] }
  const isWrapped = !text.split('\n').some((line) => line.length > widestWrapped)
  let paragraph = 0
  for (const { index, 0: written } of text.matchAll(isWrapped ? betweenBlankLines : line)) {
    const start = index
    const end = start + written.trimEnd().length
    if (prose.blocks.length === 0 && !endsSentence.test(written.trimEnd()) && text.slice(end).trim() !== '')
      prose.blocks.push({ kind: 'title', section: -1, start, end })
    else prose.blocks.push({ kind: 'paragraph', section: 0, paragraph: ++paragraph, start, end })
  }
  return prose
}

const widestWrapped = 120
const line = /[^\s][^\n]*/g
const betweenBlankLines = /[^\s][^\n]*(?:\n(?![ \t\r]*\n)[^\n]*)*/g
const endsSentence = /[.!?…][”’"')\]]*$/
