import type { Element, ElementContent, Parents } from 'hast'
import { findElement, readProperty, textOf } from './tree.ts'

/**
 * Put elements that stand in a line inside of the blocks that they hold, for Markdown has them in a line only.
 *
 * What nothing closes holds all that follows: it stays on its own words. A link keeps its address on the words that stand
 * in it before any block, else on its first heading, else on its first words.
 */
export function settleInlines(parent: Parents): void {
  let lastAddress: string | undefined
  parent.children = settle(parent.children)

  function settle(children: Parents['children']): ElementContent[] {
    return children.flatMap((node): ElementContent[] => {
      if (node.type !== 'element') return node.type === 'doctype' ? [] : [node]
      const isLink = node.tagName === 'a'
      const address = isLink ? readProperty(node, 'href') : undefined
      const isRepeated = isLink && address === lastAddress // a browser opens again what nothing has closed
      if (isLink) lastAddress = address
      const inner = settle(node.children)
      if (isHeading(node)) return settleHeading({ ...node, children: inner })
      if (!inline.test(node.tagName) || !inner.some(holdsBlock)) return [{ ...node, children: inner }]
      if (isLink) return isRepeated ? inner : linkFirst(node, inner)
      const isThrough = isStruck(node) || inner.every((child) => isNamed(child, /^p$/) || textOf(child) === '')
      return wrapRuns(node, inner, isThrough)
    })
  }
}

const inline =
  /^(?:a|abbr|acronym|b|big|cite|code|del|dfn|em|i|ins|kbd|label|mark|q|s|samp|small|strike|strong|sub|sup|tt|u|var)$/
const blocks =
  /^(?:address|article|aside|blockquote|caption|d[dlt]|details|div|fieldset|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/

function isNamed(node: ElementContent, names: RegExp): node is Element {
  return node.type === 'element' && names.test(node.tagName)
}

function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName)
}

function holdsBlock(node: ElementContent): boolean {
  const isBlock = ({ tagName }: Element) => blocks.test(tagName)
  return node.type === 'element' && (isBlock(node) || findElement(node, isBlock) !== undefined)
}

function isStruck({ tagName }: Element): boolean {
  return /^(?:del|s|strike)$/.test(tagName)
}

/** Put what stands before, between and behind blocks into an element each. @param isThrough whether what blocks hold, too */
function wrapRuns(wrapper: Element, children: readonly ElementContent[], isThrough = false): ElementContent[] {
  return partRuns(children).flatMap((run): ElementContent[] => {
    if (isWords(run)) return [{ ...wrapper, children: run }]
    return isThrough ? run.map((node) => wrapWithin(wrapper, node)) : run
  })
}

function wrapWithin(wrapper: Element, node: ElementContent): ElementContent {
  if (node.type !== 'element' || node.tagName === 'pre') return node
  return { ...node, children: wrapRuns(wrapper, node.children, true) }
}

/** Part blocks, each for itself, from the words around them. */
function partRuns(children: readonly ElementContent[]): ElementContent[][] {
  const runs: ElementContent[][] = []
  let isOpen = false
  for (const child of children) {
    const isBlock = holdsBlock(child)
    if (isOpen && !isBlock) runs.at(-1)!.push(child)
    else runs.push([child])
    isOpen = !isBlock
  }
  return runs
}

function isWords(run: readonly ElementContent[]): boolean {
  return !run.some(holdsBlock) && textOf({ type: 'root', children: [...run] }) !== ''
}

function linkFirst(link: Element, children: readonly ElementContent[]): ElementContent[] {
  const runs = partRuns(children)
  const first = runs.find((run) => textOf({ type: 'root', children: run }) !== '')
  if (first && isWords(first)) return runs.flatMap((run) => (run === first ? { ...link, children: run } : run))
  const root: Element = { type: 'element', tagName: 'div', properties: {}, children: [...children] }
  const target = findElement(root, (one) => isHeading(one) && textOf(one) !== '') ?? findWords(root)
  if (!target) return [{ ...link, children: [...children] }] // pictures alone
  target.children = wrapRuns(link, target.children)
  return root.children
}

/** Find the first element that holds words and no block. */
function findWords(root: Element): Element | undefined {
  return findElement(root, (one) => textOf(one) !== '' && isWords(one.children))
}

/** Part the lines of a heading, and set what no heading can hold below it. */
function settleHeading(heading: Element): ElementContent[] {
  const runs = partRuns(heading.children)
  const at = runs.findIndex((run) => run.some((one) => isNamed(one, /^(?:ul|ol|dl|table|blockquote|pre)$/)))
  const lines = runs.slice(0, at === -1 ? undefined : at).map((run) => run.flatMap(openLine))
  const children = lines.flatMap((line, index) =>
    index === 0 ? line : [{ type: 'text' as const, value: ' ' }, ...line],
  )
  return [{ ...heading, children }, ...(at === -1 ? [] : runs.slice(at).flat())]
}

function openLine(node: ElementContent): ElementContent[] {
  return isNamed(node, /^(?:p|div|section|header)$/) ? node.children.flatMap(openLine) : [node]
}
