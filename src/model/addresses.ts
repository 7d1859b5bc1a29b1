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
export const rootNames: ReadonlySet<string> = new Set([
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

/** Ids that addresses below a text need for themselves, beside plain years. */
export const reservedIds: ReadonlySet<string> = new Set(['page', 'feed', 'statements', 'versions', 'calendar'])

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

/** Give the file that a host serves for an address: `actors/nato/` is `actors/nato/index.html`. */
export function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

/**
 * Put a base path into its one form: with a slash at both ends.
 *
 * @example
 * normalizeBase('a/b') //=> '/a/b/'
 */
export function normalizeBase(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '')
  return inner === '' ? '/' : `/${inner}/`
}
