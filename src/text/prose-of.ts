import type { BlockKind, Prose } from './prose.ts'

/** Make prose of blocks for a test; bare strings are numbered paragraphs. */
export function proseOf(...written: (string | [kind: BlockKind, text: string])[]): Prose {
  const prose: Prose = { text: '', blocks: [], references: [], shielded: [], links: [] }
  let paragraph = 0
  for (const item of written) {
    const [kind, text] = typeof item === 'string' ? (['paragraph', item] as const) : item
    const start = prose.text === '' ? 0 : prose.text.length + 2
    prose.text = prose.text === '' ? text : `${prose.text}\n\n${text}`
    const section = kind === 'title' || kind === 'summary' || kind === 'keyPoint' ? -1 : 0
    prose.blocks.push({
      kind,
      section,
      start,
      end: prose.text.length,
      ...(kind === 'paragraph' && { paragraph: ++paragraph }),
    })
  }
  return prose
}
