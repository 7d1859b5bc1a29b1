import type { Definition, Link, Nodes } from 'mdast'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import { visitMarkdown } from '../markdown/visit-nodes.ts'
import type { Edit } from './edit.ts'

/**
 * Put other destinations in the place of those of links, wherever a text has them: inline, as a definition, between `<` and `>`.
 *
 * @param change gives the new destination, or undefined where the old one stays
 * @example
 * editLinks('[Lavrov](actor:lavrov)', () => 'actor:sergei-lavrov') //=> [{ start: 9, end: 21, text: 'actor:sergei-lavrov' }]
 */
export function editLinks(body: string, change: (url: string, node: Nodes) => string | undefined): Edit[] {
  const edits: Edit[] = []
  visitMarkdown(parseMarkdown(body), (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return undefined
    const text = change(node.url, node)
    const start = text === undefined ? undefined : findDestination(body, node)
    if (text !== undefined && start !== undefined) edits.push({ start, end: start + node.url.length, text })
    return undefined
  })
  return edits
}

/** Find where the destination stands; undefined where it is written with escapes, which nobody does by hand. */
function findDestination(body: string, node: Link | Definition): number | undefined {
  const { start, end } = node.position!
  const from = node.type === 'link' ? endOfWords(body, node) : body.indexOf(']:', start.offset)
  const at = body.indexOf(node.url, from)
  return at === -1 || at + node.url.length > end.offset! ? undefined : at
}

function endOfWords(body: string, { position, children }: Link): number {
  const start = position!.start.offset!
  return body[start] === '<' ? start : (children.at(-1)?.position?.end.offset ?? start)
}
