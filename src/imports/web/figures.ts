import type { Element, ElementContent, Parents as HastParents } from 'hast'
import type { Leftover } from '../imported-text.ts'
import type { Destinations } from './blocks.ts'
import { findElement, findElements, readProperty, textOf } from './tree.ts'

/** What is said of a picture that stays behind. */
export const picture = 'A picture that was not brought along'

/** Say where a picture led, if not to itself: the link goes with it. */
export function describeLead(href: string | undefined, src: string | undefined): string | undefined {
  return href === undefined || href === src || href.startsWith('#') ? undefined : `→ ${href}`
}

/** Set the figures of a gallery before what else it holds: each has its own caption. */
export function openGalleries(parent: HastParents): void {
  parent.children = parent.children.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return node.type === 'doctype' ? [] : [node]
    openGalleries(node)
    const inner = isFigure(node) && !hasProse(node) ? findElements(node, isFigure) : []
    return inner.length === 0 ? [node] : [...inner, without(inner, node)]
  })
}

function without(inner: readonly ElementContent[], { children, ...node }: Element): Element {
  const others = children.filter((child) => !inner.includes(child))
  return { ...node, children: others.map((child) => (child.type === 'element' ? without(inner, child) : child)) }
}

function isFigure({ tagName }: Element): boolean {
  return tagName === 'figure'
}

/** Take pictures with their captions, and what is embedded: a briefing has no place for what lies elsewhere. */
export function takeFigures(parent: HastParents, leftovers: Leftover[], destinations: Destinations): void {
  for (let index = 0; index < parent.children.length; index++) {
    const node = parent.children[index]!
    if (node.type === 'comment') {
      if (destinations.hasOwnComments && !/^(?:more|excerpt)?$/.test(node.value.trim()))
        leftovers.push({ what: 'A comment', text: node.value.trim() })
      parent.children.splice(index--, 1)
    }
    if (node.type !== 'element') continue
    const found = bringsImage(node, destinations) ? undefined : describeFigure(node, parent)
    if (found) {
      if (found.text !== '' && !leftovers.some(({ text }) => text === found.text)) leftovers.push(found)
      parent.children.splice(index, 1, { type: 'text', value: ' ' })
    } else takeFigures(node, leftovers, destinations)
  }
}

/** Tell whether a picture, or one in a figure, comes along. */
function bringsImage(node: Element, { findImage }: Destinations): boolean {
  const images = isImage(node) ? [node] : isFigure(node) ? findElements(node, isImage) : []
  return images.some((image) => findImage?.(readProperty(image, 'src') ?? '') !== undefined)
}

function describeFigure(node: Element, parent: HastParents): Leftover | undefined {
  const what = picture
  if (isFigure(node) && !hasProse(node)) {
    const images = findElements(node, ({ tagName }) => tagName === 'img' || tagName === 'video')
    const caption = textOf(findElement(node, ({ tagName }) => tagName === 'figcaption') ?? node)
    const described = new Set(images.map((image) => describeImage(image, caption)))
    return { what, text: writeLines([caption, ...listLinks(node), ...described]) }
  }
  if (node.tagName === 'img') {
    const isAlone = parent.type === 'element' && parent.tagName === 'a' && textOf(parent) === ''
    const href = isAlone ? readProperty(parent, 'href') : undefined
    return {
      what,
      text: isTrivial(node) ? '' : writeLines([describeImage(node), describeLead(href, readProperty(node, 'src'))]),
    }
  }
  if (/^(?:iframe|video|audio|embed|object)$/.test(node.tagName)) {
    const address = readProperty(node, 'src') ?? readProperty(node, 'data') ?? ''
    return { what: 'Something embedded', text: writeLines([address, textOf(node)]) }
  }
  if (/^(?:svg|canvas|picture|noscript|source|link|meta)$/.test(node.tagName) && !findElement(node, isImage)) {
    return { what, text: '' }
  }
  return undefined
}

/** List where words of a figure lead, and its pictures if not to pictures: what is left over is plain text. */
function listLinks(figure: Element): string[] {
  return findElements(figure, ({ tagName }) => tagName === 'a').flatMap((link) => {
    const href = readProperty(link, 'href')?.trim() ?? ''
    const words = textOf(link)
    const isPicture = words === '' && /\.(?:jpe?g|png|gif|webp|svg)(?:$|[?#])/i.test(href)
    return href === '' || href.startsWith('#') || isPicture ? [] : [`${words} → ${href}`.trim()]
  })
}

/** A figure may hold a table, a quotation or code, which are text. */
function hasProse(figure: Element): boolean {
  return findElement(figure, ({ tagName }) => /^(?:table|blockquote|pre|ul|ol)$/.test(tagName)) !== undefined
}

function isImage({ tagName }: Element): boolean {
  return tagName === 'img'
}

/** A pixel that counts readers, or a drawing within the page. */
function isTrivial(image: Element): boolean {
  const small = ['width', 'height'].some((side) => Number(readProperty(image, side) ?? 99) <= 2)
  return small || (readProperty(image, 'src')?.startsWith('data:') === true && !readProperty(image, 'alt'))
}

function describeImage(image: Element, caption = ''): string {
  const [title, alt] = ['title', 'alt'].map((name) => readProperty(image, name)?.trim() ?? '')
  const src = readProperty(image, 'src') ?? ''
  const words = [title, alt].filter((one, index, both) => one !== caption && both.indexOf(one) === index)
  return writeLines([...words, src.startsWith('data:') ? '' : src])
}

/** Write what there is, each in a line apart. */
export function writeLines(lines: readonly (string | undefined)[]): string {
  return lines.filter((line) => line !== undefined && line !== '').join('\n\n')
}
