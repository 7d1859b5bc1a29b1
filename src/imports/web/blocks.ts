import type { ElementContent, Parents as HastParents, Root as HastRoot } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { toMdast } from 'hast-util-to-mdast'
import type { Nodes, Parents, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { parseFragment } from 'parse5'
import type { Leftover } from '../imported-text.ts'
import { describeLead, openGalleries, picture, takeFigures, writeLines } from './figures.ts'
import { settleInlines } from './inlines.ts'
import { raiseFigures } from './superscripts.ts'
import { openTable } from './tables.ts'
import { readProperty, textOf } from './tree.ts'

/** An article as Markdown's blocks, and what these cannot hold. */
export interface PageBlocks {
  blocks: RootContent[]
  leftovers: Leftover[]
  /** Links that led nowhere that is known: their words stayed. */
  lostLinks: LostLink[]
}

export interface LostLink {
  words: string
  url: string
}

/** Keep the address of a link whose words stay without it. @param what whose it is, or why it leads nowhere */
export function leaveLink(what: string, { words, url }: LostLink): Leftover {
  return { what, text: `${words} → ${url}` }
}

/** Where links and pictures lead, as far as whoever calls knows. */
export interface Destinations {
  /** Address of the page, for links that are relative to it. */
  base: string | undefined
  /** Give the text of this site that a link leads to, as a link to it. */
  findLink?: (url: string) => string | undefined
  /** Give the name of a picture that comes along. */
  findImage?: (url: string) => string | undefined
  /** Whether comments are their author's own, not a page's machinery. */
  hasOwnComments?: boolean
}

/** Turn an article's HTML into blocks of Markdown. */
export function readPageBlocks(html: string, destinations: Destinations): PageBlocks {
  const tree = fromParse5(parseFragment(html)) as HastRoot
  const leftovers: Leftover[] = []
  explainShortForms(tree)
  openGalleries(tree)
  takeFigures(tree, leftovers, destinations)
  const marks = [...new Set(raiseFigures(tree, destinations.base))]
  if (marks.length > 0) leftovers.push({ what: 'Marks of footnotes that led within the page', text: marks.join(' ') })
  liftWrappers(tree)
  settleInlines(tree)
  return finishBlocks(toMdast(tree, { document: true }) as Root, leftovers, destinations)
}

/** Write out once what a short form stands for; old pages keep instants in such titles too. */
function explainShortForms(parent: HastParents, known = new Set<string>()): void {
  for (const node of parent.children) {
    if (node.type !== 'element') continue
    explainShortForms(node, known)
    const title = /^(?:abbr|acronym)$/.test(node.tagName) ? readProperty(node, 'title')?.trim() : undefined
    if (!title || /^\d/.test(title) || title === textOf(node) || known.has(title)) continue
    known.add(title)
    node.children.push({ type: 'text', value: ` (${title})` })
  }
}

/** Mend links, pictures and headings of a tree, and drop blocks without words. */
export function finishBlocks(root: Root, leftovers: Leftover[], destinations: Destinations): PageBlocks {
  takeImages(root, leftovers, destinations)
  const lostLinks = mendLinks(root, destinations)
  levelHeadings(root)
  return { blocks: mergeBlocks(root.children), leftovers, lostLinks }
}

/** Name the pictures that come along, and take the others. */
function takeImages(parent: Parents, leftovers: Leftover[], destinations: Destinations): void {
  for (let index = 0; index < parent.children.length; index++) {
    const node = parent.children[index]!
    if ('children' in node) takeImages(node, leftovers, destinations)
    if (node.type === 'html') parent.children.splice(index--, 1)
    if (node.type !== 'image') continue
    const name = destinations.findImage?.(node.url)
    if (name !== undefined) {
      node.url = name
      node.alt ||= node.title ?? name.replace(/^.*\/|\.\w+$/g, '').replace(/[-_]+/g, ' ')
      continue
    }
    const isAlone = parent.type === 'link' && toString(parent, { includeImageAlt: false }).trim() === ''
    const led = isAlone ? describeLead(parent.url, node.url) : undefined
    leftovers.push({ what: picture, text: writeLines([node.title ?? undefined, node.alt ?? undefined, node.url, led]) })
    parent.children.splice(index--, 1)
  }
}

/** Lay open tables that only lay out a page, and old elements that say nothing. */
function liftWrappers(parent: HastParents): void {
  for (const node of parent.children) if (node.type === 'element') liftWrappers(node)
  parent.children = parent.children.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return node.type === 'doctype' ? [] : [node]
    if (/^(?:font|center|span)$/.test(node.tagName)) return node.children
    return node.tagName === 'table' ? openTable(node) : [node]
  })
}

/** Make links whole that are relative to the page, and leave the words of those that lead nowhere. */
function mendLinks(parent: Parents, destinations: Destinations): LostLink[] {
  const lost: LostLink[] = []
  for (let index = 0; index < parent.children.length; index++) {
    const node = parent.children[index]!
    if ('children' in node) lost.push(...mendLinks(node, destinations))
    if (node.type !== 'link') continue
    const url = destinations.findLink?.(node.url) ?? readAddress(node.url, destinations.base)
    const words = toString(node, { includeImageAlt: true }).trim()
    const leadsBack = node.url.startsWith('#') && !/[\p{L}\d]/u.test(words) // ↩ below a footnote
    if (url !== undefined && words !== '') node.url = url
    else if (leadsBack) parent.children.splice(index--, 1)
    else {
      if (words !== '' && !/^(?:#|$)/.test(node.url.trim())) lost.push({ words, url: node.url })
      parent.children.splice(index, 1, ...(node.children as typeof parent.children))
      index += node.children.length - 1
    }
  }
  return lost
}

function readAddress(written: string, base: string | undefined): string | undefined {
  if (/^mailto:/i.test(written)) return written
  if (written.trim() === '' || written.startsWith('#')) return undefined
  const url = URL.parse(written.trim(), base)
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined
}

/** Put headings below the title: the highest becomes a section, and none skips a level. */
function levelHeadings(root: Root): void {
  const outline: number[] = []
  visitHeadings(root, (heading) => {
    while ((outline.at(-1) ?? 0) >= heading.depth) outline.pop()
    outline.push(heading.depth)
    heading.depth = Math.min(outline.length + 1, 6) as typeof heading.depth
  })
}

function visitHeadings(parent: Parents, visit: (heading: Extract<Nodes, { type: 'heading' }>) => void): void {
  for (const node of parent.children) {
    if (node.type === 'heading') visit(node)
    else if ('children' in node) visitHeadings(node, visit)
  }
}

/** Drop what holds no words. */
function mergeBlocks(blocks: RootContent[]): RootContent[] {
  return blocks.filter(
    (block) => block.type === 'code' || (block.type !== 'thematicBreak' && toString(block).trim() !== ''),
  )
}
