import type { Element, ElementContent, Root, RootContent } from 'hast'
import { raw } from 'hast-util-raw'
import { sanitize, type Schema } from 'hast-util-sanitize'
import { VFile } from 'vfile'
import { reportRemoved } from './remark-author-html.ts'
import type { Report } from './report.ts'
import { visitHtml } from './visit-nodes.ts'

/** What authors may write as HTML. Links and images are Markdown's, where they are checked; ids and classes are ours. */
const schema: Schema = {
  // The parser has seen to it that cells stand in tables.
  ancestors: {},
  tagNames: [
    ...[
      'abbr',
      'b',
      'bdi',
      'bdo',
      'br',
      'cite',
      'code',
      'del',
      'dfn',
      'em',
      'i',
      'ins',
      'kbd',
      'mark',
      'q',
      'rp',
      'rt',
    ],
    ...['ruby', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr'],
    ...[
      'blockquote',
      'dd',
      'details',
      'div',
      'dl',
      'dt',
      'figcaption',
      'figure',
      'hr',
      'li',
      'ol',
      'p',
      'pre',
      'summary',
    ],
    ...['caption', 'col', 'colgroup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
  ],
  attributes: {
    '*': ['dir', 'lang', 'title'],
    col: ['span'],
    colgroup: ['span'],
    del: ['dateTime'],
    details: ['open'],
    ins: ['dateTime'],
    li: ['value'],
    ol: ['reversed', 'start', 'type'],
    td: ['colSpan', 'rowSpan'],
    th: ['abbr', 'colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
  },
}

/**
 * Parse the author's raw HTML and keep of it what is harmless; what comes from Markdown is left as it is.
 *
 * Ours is told from the author's by a mark that stands nowhere in `source`, so that nobody can write it.
 */
export function rehypeAuthorHtml(source: string, report: Report) {
  return (tree: Root): void => {
    if (!tree.children.some(hasRaw)) return
    const mark = chooseMark(source)
    visitHtml(tree, (node) => {
      if (node.type === 'element') node.properties[mark] = ''
      return undefined
    })
    const parsed = raw(tree, { tagfilter: true, file: new VFile(source) }) as Root
    const ids = new Set<unknown>()
    visitHtml(parsed, (node, index, parent) => {
      if (node.type === 'text') return undefined
      const siblings: RootContent[] = parent.children
      if (node.type !== 'element') {
        siblings.splice(index, 1)
        return index
      }
      if (mark in node.properties) {
        unmark(node, mark, ids)
        return undefined
      }
      if (cleanElement(node, report) && !isEmptyParagraph(node)) return undefined
      siblings.splice(index, 1, ...node.children)
      return index
    })
    tree.children = parsed.children
  }
}

function hasRaw(node: RootContent | ElementContent): boolean {
  return node.type === 'raw' || ('children' in node && node.children.some(hasRaw))
}

function chooseMark(source: string): string {
  const written = source.toLowerCase()
  let number = 0
  while (written.includes(`data-own${number}`)) number++
  return `dataOwn${number}`
}

// The parser may repeat an element that was left open; the second must not bear the same id.
function unmark({ properties }: Element, mark: string, ids: Set<unknown>): void {
  Reflect.deleteProperty(properties, mark)
  if (properties.id === undefined) return
  if (ids.has(properties.id)) delete properties.id
  ids.add(properties.id)
}

/** Tell whether an element is what the parser makes of the end of a paragraph that another in it has ended already. */
function isEmptyParagraph({ tagName, children }: Element): boolean {
  return tagName === 'p' && children.length === 0
}

/** Take what is not allowed off an element; false where the element itself is not. */
function cleanElement(element: Element, report: Report): boolean {
  const clean = sanitize({ ...element, children: [] }, schema)
  if (clean.type !== 'element') {
    reportRemoved(report, element.tagName, element)
    return false
  }
  const lost = Object.keys(element.properties).filter((name) => !(name in clean.properties))
  for (const name of lost) {
    const reason = `The attribute "${attributeOf(name)}" of the HTML element "${element.tagName}" was left out.`
    report({ rule: 'removed-html', reason, severity: 'warning', at: element })
  }
  element.properties = clean.properties
  return true
}

/** Give what an author writes for a property of hast: `class` for `className`, `data-id` for `dataId`. */
function attributeOf(property: string): string {
  return attributes[property] ?? property.replace(/^(?:aria|data)(?=[A-Z])/, '$&-').toLowerCase()
}

const attributes: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  httpEquiv: 'http-equiv',
  acceptCharset: 'accept-charset',
}
