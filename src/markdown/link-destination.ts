import type { TextKind, TextRef } from '../model/facts.ts'

/** What the destination of a link is, before anybody asks whether it exists. */
export type Destination =
  | { type: 'text'; text: TextRef & { anchor?: string } }
  | { type: 'noLink' }
  | { type: 'anchor' }
  | { type: 'external' }
  | { type: 'mail' }
  /** A path below the base: a list of the site, or a file of `public/`. */
  | { type: 'path' }
  | { type: 'empty' }
  | { type: 'unsafe'; scheme: string }
  /** Off the site, by whichever scheme the page is read; `instead` names one. */
  | { type: 'noScheme'; instead: string }
  /** A text of the site by its address or file; `instead` says what to write, where it can be told. */
  | { type: 'internal'; instead?: string }

const kindByFolder = new Map<string, TextKind>([
  ['briefings', 'briefing'],
  ['actors', 'actor'],
  ['topics', 'topic'],
  ['stories', 'story'],
  ['pages', 'page'],
])

/**
 * Read the destination of a link.
 *
 * @param ownKind the kind of the text it stands in: `nato.md` is a neighbour
 * @example
 * readDestination('briefing:radar-talks#p4', 'page').text //=> { kind: 'briefing', id: 'radar-talks', anchor: 'p4' }
 */
export function readDestination(written: string, ownKind: TextKind): Destination {
  // Browsers leave out white space and control characters before they look for a scheme: "java\tscript:" is one.
  const url = written.replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff]/g, '')
  if (url === '') return { type: 'empty' }
  if (url === 'no-link') return { type: 'noLink' }
  if (url.startsWith('#')) return url === '#' ? { type: 'empty' } : { type: 'anchor' }
  const text = readText(url)
  if (text) return { type: 'text', text }
  if (/^https?:[/\\]{2}/i.test(url)) return { type: URL.canParse(url) ? 'external' : 'empty' }
  if (/^[/\\]{2}/.test(url)) return { type: 'noScheme', instead: `https://${url.slice(2)}` }
  if (/^mailto:/i.test(url)) return { type: 'mail' }
  const scheme = /^([^/?#]*?):/.exec(url)?.[1]
  if (scheme !== undefined) return { type: 'unsafe', scheme }
  return readPath(url, ownKind)
}

function readText(url: string): (TextRef & { anchor?: string }) | undefined {
  const match = /^(briefing|actor|topic|story|page):([^#]*)(?:#(.*))?$/.exec(url)
  if (!match) return undefined
  const [, kind, id = '', anchor] = match
  return { kind: kind as TextKind, id, ...(anchor ? { anchor } : {}) }
}

function readPath(url: string, ownKind: TextKind): Destination {
  const [, path = '', anchor = ''] = /^([^?#]*)[^#]*(#.*)?$/.exec(url) ?? []
  const parts = path.split('/').filter((part) => part !== '' && !part.startsWith('.'))
  const last = parts.at(-1) ?? ''
  if (last.endsWith('.md')) {
    const kind = parts.length === 1 ? ownKind : parts.map((part) => kindByFolder.get(part)).find((found) => found)
    const instead = kind && `${kind}:${last.slice(0, -3)}${anchor}`
    return { type: 'internal', ...(instead ? { instead } : {}) }
  }
  const kind = kindByFolder.get(parts.at(-2) ?? '')
  if (kind && !/^\d{4}$/.test(last)) return { type: 'internal', instead: `${kind}:${last}${anchor}` }
  return path.startsWith('/') ? { type: 'path' } : { type: 'internal' }
}
