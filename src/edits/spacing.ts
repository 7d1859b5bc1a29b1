import type { Nodes } from 'mdast'
import { isScalar, visit } from 'yaml'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import { visitMarkdown } from '../markdown/visit-nodes.ts'
import { applyEdits, type Edit } from './edit.ts'
import { lineBreakOf, parseTree } from './yaml-tree.ts'

/** Take white space off the ends of lines of YAML; inside of texts that keep their lines it stays. */
export function tidyYaml(yaml: string): string {
  const kept: [start: number, end: number][] = []
  visit(parseTree(yaml), {
    Scalar: (_, node) => {
      if (isScalar(node) && node.range && yaml.slice(node.range[0], node.range[1]).includes('\n'))
        kept.push([node.range[0], node.range[2]])
    },
  })
  const edits = [...yaml.matchAll(/[ \t]+(?=\r?\n|$)/g)].map(({ index, 0: space }) => ({
    start: index,
    end: index + space.length,
    text: '',
  }))
  return applyEdits(
    yaml,
    edits.filter(({ start }) => !kept.some(([from, to]) => from <= start && start < to)),
  )
}

/**
 * Mend the spacing of a text: one space between words, none before a citation or at the end of a line, one line break at the end.
 *
 * Code, tables and the two spaces that break a line stay as they are, as does what is before a name in brackets, [@kremlin].
 *
 * @param sourceIds what can be cited
 */
export function tidyBody(body: string, sourceIds: readonly string[]): string {
  const tidied = applyEdits(body, loose.test(body) ? listLoose(body, sourceIds) : [])
  const end = /[ \t]*(?:\r?\n[ \t]*)*$/.exec(tidied)!.index
  const ended = tidied.slice(0, end) + lineBreakOf(tidied)
  return end === 0 || ended === tidied || endsInCode(tidied) ? tidied : ended
}

/** What may be mended in a text: a body without it need not be parsed. */
const loose = / {2}|[ \t](?:\[@|\r?\n)/

function listLoose(body: string, sourceIds: readonly string[]): Edit[] {
  const edits: Edit[] = []
  visitMarkdown(parseMarkdown(body), (node) => {
    if (node.type === 'table' || node.type === 'html') return 'skip'
    if (node.type === 'text') edits.push(...tidyText(body, node, sourceIds))
    return undefined
  })
  return edits
}

function tidyText(body: string, { position }: Nodes, sourceIds: readonly string[]): Edit[] {
  const [start, end] = [position!.start.offset!, position!.end.offset!]
  const written = body.slice(start, end)
  return [...written.matchAll(/(?<=\S)(?: {2,}(?=[^\s[])|[ \t]+(?=\[@[a-z0-9])|[ \t](?=\r?\n))/g)].flatMap(
    ({ index, 0: space }) => {
      const after = written.slice(index + space.length)
      const cited = citation.exec(after)?.[0].match(/[a-z0-9-]+/g)
      if (after.startsWith('[') && cited?.every((id) => sourceIds.includes(id)) !== true) return []
      return { start: start + index, end: start + index + space.length, text: /^[^\s[]/.test(after) ? ' ' : '' }
    },
  )
}

const citation = /^\[@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*\]/

function endsInCode(body: string): boolean {
  const last = parseMarkdown(body).children.at(-1)
  return last?.type === 'code' || last?.type === 'html'
}
