import { parse, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node

interface PageLinks {
  ids: Set<string>
  addresses: string[]
}

/**
 * Find links, anchors and assets of a built site that lead nowhere, as `page: address`.
 *
 * @param files of the output folder by path
 * @param address of the site, base included
 */
export function findBrokenLinks(files: ReadonlyMap<string, Buffer>, address: string): string[] {
  const base = new URL(address)
  const pages = new Map(
    [...files].filter(([path]) => path.endsWith('.html')).map(([path, html]) => [path, readPage(html.toString())]),
  )
  const broken = (page: string, written: string): boolean => {
    const url = new URL(written, new URL(page.replace(/index\.html$/, ''), base))
    if (url.origin !== base.origin) return false
    if (!url.pathname.startsWith(base.pathname)) return true
    const path = decodeURI(url.pathname.slice(base.pathname.length))
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    if (!files.has(file)) return true
    return url.hash !== '' && pages.has(file) && !pages.get(file)!.ids.has(decodeURIComponent(url.hash.slice(1)))
  }
  const inPages = [...pages].flatMap(([page, { addresses }]) =>
    addresses.filter((one) => broken(page, one)).map((one) => `${page}: ${one}`),
  )
  const inTexts = [...files].flatMap(([path, bytes]) =>
    readTextAddresses(path, bytes.toString())
      .filter((one) => broken(path, one))
      .map((one) => `${path}: ${one}`),
  )
  return [...inPages, ...inTexts]
}

function readPage(html: string): PageLinks {
  const links: PageLinks = { ids: new Set(), addresses: [] }
  visit(parse(html), links)
  return links
}

function visit(node: Node, links: PageLinks): void {
  if ('attrs' in node) {
    for (const { name, value } of node.attrs) {
      if (name === 'id') links.ids.add(value)
      if (name === 'href' || name === 'src') links.addresses.push(value)
      if (name === 'content' && isPicture(node.attrs)) links.addresses.push(value)
      if (name === 'srcset') links.addresses.push(...value.split(',').map((part) => part.trim().split(' ')[0]!))
    }
  }
  if (node.nodeName === 'script') links.addresses.push(...readDataAddresses(node))
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, links)
}

/** Tell whether an element is that which names the picture for those who share a page. */
function isPicture(attributes: readonly { name: string; value: string }[]): boolean {
  return attributes.some(({ name, value }) => name === 'property' && value === 'og:image')
}

/** Addresses in what a page says of itself to programs. */
function readDataAddresses(script: Node): string[] {
  const texts = 'childNodes' in script ? script.childNodes : []
  return texts.flatMap((text) => ('value' in text ? listAddresses(text.value) : []))
}

/** Give the strings of JSON that are addresses. */
function listAddresses(json: string): string[] {
  return [...json.matchAll(/"(https?:\/\/[^"]+)"/g)].map((match) => match[1]!)
}

/** Addresses in what is not HTML: the sitemap, Markdown twins and the list of them, open data and style sheets. */
function readTextAddresses(path: string, text: string): string[] {
  if (path.startsWith('data/') && path.endsWith('.json')) return listAddresses(text)
  if (path.endsWith('.md') || path === 'llms.txt')
    return [...text.matchAll(/\]\((https?:[^)\s]+)\)/g)].map((match) => match[1]!)
  if (path.startsWith('sitemap')) return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]!)
  if (path.endsWith('.css'))
    return [...text.matchAll(/url\(['"]?([^'")]+)/g)]
      .map((match) => match[1]!)
      .filter((one) => !one.startsWith('data:'))
  return []
}
