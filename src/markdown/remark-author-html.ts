import type { Parents, Root } from 'mdast'
import type { Report } from './report.ts'
import { visitMarkdown } from './visit-nodes.ts'

/** Elements that go with all that they hold: it is not prose, and would be read as such. */
const dropped =
  'iframe|math|noembed|noframes|noscript|object|plaintext|script|select|style|svg|template|textarea|title|xmp'

const whole = new RegExp(`<(${dropped})(?=[\\s/>])[^]*?(?:</\\1\\s*>|$)`, 'gi')
const opening = new RegExp(`^<(${dropped})(?=[\\s/>])`, 'i')
const comment = /<!--(?:>|->|[^]*?(?:-->|$))/g

/**
 * Take out comments and such raw HTML as goes with its content, scripts and drawings among it, before prose is read.
 *
 * For readability only: what is safe is decided by `rehypeAuthorHtml`, on a parsed tree.
 */
export function remarkAuthorHtml(report: Report) {
  return (tree: Root): void => {
    visitMarkdown(tree, (html, index, parent) => {
      if (html.type !== 'html') return undefined
      html.value = html.value.replace(comment, '')
      const inline = parent.type !== 'root' && html.value.match(opening)?.[1]
      const end = inline ? findEnd(parent, index, inline) : index
      html.value = html.value.replace(whole, (_, name: string) => {
        reportRemoved(report, name, html)
        return ''
      })
      if (html.value.trim() !== '') return undefined
      parent.children.splice(index, end - index + 1)
      return index
    })
  }
}

/** Report an element that was left out. */
export function reportRemoved(report: Report, name: string, at: Parameters<Report>[0]['at']): void {
  const reason = `The HTML element "${name}" was left out.`
  report({ rule: 'removed-html', reason, note: instead.get(name) ?? otherwise, severity: 'warning', at })
}

const otherwise = 'Write Markdown, or HTML without scripts, styles, forms and frames.'

const instead = new Map([
  ['a', 'Write a link as `[words](https://…)`.'],
  ['img', 'Write an image as `![What it shows](name.jpg)`, with its file in `content/images/`.'],
])

function findEnd(parent: Parents, index: number, name: string): number {
  const closing = `</${name.toLowerCase()}`
  const end = parent.children.findIndex(
    (node, at) => at > index && node.type === 'html' && node.value.toLowerCase().startsWith(closing),
  )
  return end < 0 ? index : end
}
