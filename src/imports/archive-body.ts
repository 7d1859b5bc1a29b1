import { raw } from 'hast-util-raw'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import type { Root } from 'mdast'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import { putFootnotesBack, takeFootnotes } from './archive-footnotes.ts'
import type { ArchiveContext, ArchiveEntry } from './archive-text.ts'
import { finishBlocks, readPageBlocks, type Destinations, type PageBlocks } from './page-blocks.ts'

/** Read the body of an old text: Markdown and the HTML in it, or HTML alone. */
export function readArchiveBody(body: string, entry: ArchiveEntry, context: ArchiveContext): PageBlocks {
  const destinations: Destinations = {
    hasOwnComments: true,
    base: context.site === undefined ? undefined : new URL(entry.addresses[0] ?? '', context.site).href,
    findLink: (url: string) => findLink(url, entry, context),
    findImage: (url: string) => context.findImage(resolvePath(entry.path, url)),
  }
  if (/\.html?$/.test(entry.path)) return readPageBlocks(body, destinations)
  const tree = parseMarkdown(body)
  return /<[a-z!/]/i.test(body) ? readOverHtml(tree, destinations) : finishBlocks(tree, [], destinations)
}

/** Read HTML of every kind as a browser would, and write it as Markdown; footnotes, which HTML does not know, go round it. */
function readOverHtml(tree: Root, destinations: Destinations): PageBlocks {
  const definitions = takeFootnotes(tree)
  const read = (children: Root['children']) =>
    readPageBlocks(toHtml(raw(toHast({ type: 'root', children }, { allowDangerousHtml: true }))), destinations)
  const text = read(tree.children)
  const notes = definitions.map((definition) => ({ definition, ...read(definition.children) }))
  return putFootnotesBack(text, notes)
}

function findLink(url: string, entry: ArchiveEntry, { ids, site }: ArchiveContext): string | undefined {
  const [, name] = /^post:([^#]*)/.exec(url) ?? []
  const path = site !== undefined && url.startsWith(site) ? url.slice(site.replace(/\/$/, '').length) : url
  const keys = name === undefined ? listKeys(path, entry) : [name]
  const id = keys.map((key) => ids.get(key)).find((one) => one !== undefined)
  return id === undefined ? undefined : `briefing:${id}`
}

/** List what a link may mean: an address, a file beside its own, or an address below its own. */
function listKeys(url: string, { path, addresses }: ArchiveEntry): string[] {
  const [address = ''] = /^[^?#]*/.exec(url) ?? []
  if (address === '' || /^[a-z]+:|^\/\//i.test(address)) return []
  if (address.startsWith('/')) return [withSlash(address)]
  const below = addresses.slice(0, 1).map((own) => withSlash(resolvePath(own.slice(1), address)))
  return [fileKey(resolvePath(path, address).slice(1)), ...below]
}

/** Write an address as links and files may both have it. */
export function withSlash(address: string): string {
  return address.replace(/(?:\/index)?\.html$/, '').replace(/\/*$/, '/')
}

/** Write a file's path as links between files may have it. */
export function fileKey(path: string): string {
  return `file:${decodePath(path).replace(archiveEnding, '')}`
}

/** How the names of old texts end. */
export const archiveEnding = /\.(?:md|markdown|mdown|html?)$/

export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path // a percent sign that is one
  }
}

function resolvePath(from: string, url: string): string {
  return url.startsWith('/') || /^[a-z]+:/i.test(url) ? url : new URL(url, `file:///${from}`).pathname
}
