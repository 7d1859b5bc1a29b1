import type { TextKind, TextRef } from './facts.ts'

/** The folder that a kind of text has on the site; the author's own pages stand at the root. */
const folders: Record<TextKind, string> = {
  briefing: 'briefings/',
  actor: 'actors/',
  topic: 'topics/',
  story: 'stories/',
  page: '',
}

/** Names at the root that belong to the program, so that no page of the author's can take them. */
const rootNames: ReadonlySet<string> = new Set([
  'briefings',
  'actors',
  'topics',
  'stories',
  'statements',
  'calendar',
  'sources',
  'corrections',
  'digests',
  'search',
  'data',
  'assets',
  'feed',
  '404',
  'index',
])

/** Names of the program's own files at the root. */
const rootFiles: ReadonlySet<string> = new Set([
  'index.html',
  '404.html',
  'feed.xml',
  'feed.json',
  'sitemap.xml',
  'calendar.ics',
  'llms.txt',
  '_redirects',
  'card.png',
])

/** The folder of style sheets and the like: its inner names are Astro's own. */
export const assetFolder = '_astro'

/** Ids that addresses below a text need for themselves, beside plain years. */
const reservedIds: ReadonlySet<string> = new Set(['page', 'feed', 'statements', 'versions', 'calendar'])

/** Tell whether a word can be an id: it has only a-z, 0-9 and single hyphens. */
export function isId(word: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(word)
}

/** Tell whether an address that a text would have by its id is one that the program needs for itself. */
export function isReserved({ kind, id }: TextRef): boolean {
  return reservedIds.has(id) || /^\d{4}$/.test(id) || (kind === 'page' && rootNames.has(id))
}

/**
 * Give the address of a text below the base, without a leading slash.
 *
 * @example
 * pathOf({ kind: 'actor', id: 'nato' }) //=> 'actors/nato/'
 */
export function pathOf(ref: TextRef): string {
  return `${folders[ref.kind]}${ref.id}/`
}

/**
 * Give the address of a kind's index below the base.
 *
 * @example
 * indexPathOf('story') //=> 'stories/'
 */
export function indexPathOf(kind: TextKind): string {
  return folders[kind]
}

/**
 * Give the file that a host serves for an address below the base; one without an ending is a folder.
 *
 * @example
 * fileOf('actors/nato/') //=> 'actors/nato/index.html'
 */
export function fileOf(path: string): string {
  if (path === '' || path.endsWith('/')) return `${path}index.html`
  return /\.[a-z][a-z0-9]*$/i.test(path) ? path : `${path}/index.html`
}

/**
 * Tell whether a file's path is one that the program may need, now or when a list has grown: the front page, the kinds'
 * indexes and their years, and what is at the root; not the texts' own addresses.
 */
export function isOwnFile(file: string): boolean {
  const [first = '', ...below] = file.split('/')
  if (below.length === 0) return rootFiles.has(first) || /^sitemap-\d+\.xml$/.test(first)
  if (Object.values(folders).includes(`${first}/`))
    return below.length === 1 ? rootFiles.has(below[0]!) : /^\d{4}$/.test(below[0]!)
  return rootNames.has(first) || first.startsWith('_')
}

/**
 * Tell whether a file is one that the program may need below a text's own address: its years, feeds, statements.
 *
 * @param file below the text's address: `2011/index.html`
 */
export function isOwnFileBelow(file: string): boolean {
  const [first = ''] = file.split('/')
  return /^(index\.html|feed\.(xml|json)|calendar\.ics|card\.png|\d{4}|statements|calendar|versions)$/.test(first)
}

/**
 * Tell whether a base can be part of an address and of a host's folders: a path, and nothing that leads elsewhere.
 *
 * @example
 * isBase('/a/b/') //=> true
 * isBase('../a') //=> false
 */
export function isBase(base: string): boolean {
  return !/^[a-z][a-z\d+.-]*:/i.test(base) && segmentsOf(base).every((segment) => isSegment(readEscapes(segment)))
}

/**
 * Put a base path into its one form: with a slash at both ends, and written as in addresses.
 *
 * @param base one that `isBase`
 * @example
 * normalizeBase('a/b') //=> '/a/b/'
 * normalizeBase('/é/') //=> '/%C3%A9/'
 */
export function normalizeBase(base: string): string {
  return ['', ...segmentsOf(base).map((segment) => encodeURI(decodeURIComponent(segment))), ''].join('/')
}

/** The slashes around a base may be left out or doubled. */
function segmentsOf(base: string): string[] {
  const inner = base.replace(/^\/+|\/+$/g, '')
  return inner === '' ? [] : inner.split('/')
}

/** Read what escapes such as `%20` stand for; undefined where one is none. */
function readEscapes(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

// Empty, `.` or `..`; what ends a path in an address; what some system reads as a slash, an end, or half of an escape.
const isSegment = (segment: string | undefined): boolean =>
  segment !== undefined && !/^\.{0,2}$|[?#/\\%\p{Cc}\p{Cs}]/u.test(segment)
