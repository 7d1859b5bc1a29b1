import type { ArchiveEntry } from './archive-text.ts'

/** What links between old texts may write, and the text that each means. */
export type LinkTable = ReadonlyMap<string, string>

/** How the names of old texts end. */
export const archiveEnding = /\.(?:md|markdown|mdown|html?)$/

/** Tell whether a text is HTML alone, as its name says. */
export function isHtmlName(path: string): boolean {
  return /\.html?$/.test(path)
}

/** List what the texts of an archive are called in links: their addresses, their files, and the ends of these that only one has. */
export function createLinkTable(entries: readonly ArchiveEntry[]): LinkTable {
  const table = new Map<string, string>()
  const claims = new Map<string, Set<string>>()
  for (const { addresses, path, place, linkedAs } of entries) {
    for (const key of [...addresses.map(withSlash), fileKey(path)]) if (!table.has(key)) table.set(key, linkedAs)
    for (const key of listNames(`${place}/${path}`)) claims.set(key, (claims.get(key) ?? new Set()).add(linkedAs))
  }
  for (const [key, [first, ...others]] of claims) if (others.length === 0) table.set(key, first!)
  return table
}

/** Write what a tag of the old site calls a text as an address, which `findLinked` reads. */
export function toTextAddress(name: string): string {
  return `${scheme}${encodeURIComponent(name)}`
}

/** Write an address as its author did: a text's name, or what it is. */
export function showAddress(url: string): string {
  return url.startsWith(scheme) ? decodePath(url.slice(scheme.length)) : url
}

// Between the reading of tags and that of links, in addresses alone.
const scheme = 'old-text:'

/**
 * Find the text that an address means, seen from another; undefined where none is meant.
 *
 * @param roots what addresses of the old site begin with
 */
export function findLinked(
  url: string,
  from: ArchiveEntry,
  table: LinkTable,
  roots: readonly string[],
): string | undefined {
  if (url.startsWith(scheme)) return table.get(nameKey(showAddress(url).replace(/#.*$/, '')))
  const own = roots.flatMap((root) => (`${url}/`.startsWith(`${root.replace(/\/$/, '')}/`) ? cutRoot(url, root) : []))
  return [...own, url]
    .flatMap((path) => listKeys(path, from))
    .map((key) => table.get(key))
    .find((text) => text !== undefined)
}

function cutRoot(url: string, root: string): string {
  return url.slice(root.replace(/\/$/, '').length) || '/'
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
function withSlash(address: string): string {
  return address.replace(/(?:\/index)?\.html$/, '').replace(/\/*$/, '/')
}

function fileKey(path: string): string {
  return `file:${trimEnding(decodePath(path))}`
}

/** List the ends of a path by which tags may name it: `posts/one/index.md` is `posts/one`, and `one`. */
function listNames(path: string): string[] {
  const parts = nameKey(path)
    .replace(/^name:/, '')
    .split('/')
  return parts.map((_, index) => `name:${parts.slice(index).join('/')}`)
}

function nameKey(path: string): string {
  return `name:${trimEnding(path.replace(/^\/+/, ''))}`
}

/** A file called `index` is named by its folder. */
function trimEnding(path: string): string {
  return path.replace(archiveEnding, '').replace(/\/_?index$|\/$/, '')
}

export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path // a percent sign that is one
  }
}

export function resolvePath(from: string, url: string): string {
  return url.startsWith('/') || /^[a-z]+:/i.test(url) ? url : new URL(url, `file:///${from}`).pathname
}
