import type { RootContent } from 'mdast'
import { resolveName, type Register } from '../model/register.ts'
import type { ArchiveContext, ArchiveEntry } from './archive-text.ts'
import { firstSentences } from './first-sentences.ts'
import type { ImportedMatter, ImportedText } from './imported-text.ts'
import { plainTextOf } from './plain-text.ts'
import { writeShifted } from './page-superscripts.ts'

type Matter = Readonly<Record<string, unknown>>

/** Give each key of old front matter its place, or leave it over. */
export function mapMatter(
  entry: ArchiveEntry,
  blocks: readonly RootContent[],
  context: ArchiveContext,
): Omit<ImportedText, 'body'> {
  const { matter, date, addresses } = entry
  const tags = readTags(matter, context.register)
  const summary = ['summary', 'excerpt', 'description', 'lede']
    .map((key) => textOf(matter[key]))
    .find((one) => one !== '')
  const first = blocks.find(({ type }) => type === 'paragraph') ?? blocks[0]
  const title = textOf(matter.title) || (first ? firstSentences(plainTextOf(first)) : 'Untitled')
  const byline = [...toList(matter.authors), ...toList(matter.author)]
  const image = readImage(matter, title, context)
  const known: ImportedMatter = {
    title,
    date,
    summary: summary ?? (first ? firstSentences(plainTextOf(first)) : 'TODO: The bottom line.'),
    ...(byline.length > 0 && { byline: [...new Set(byline)] }),
    ...(tags.topics.length > 0 && { topics: tags.topics }),
    ...(tags.actors.length > 0 && { actors: tags.actors }),
    ...(image && { image }),
    redirects: addresses,
  }
  const rest = Object.entries(matter).flatMap(([key, value]): [string, unknown][] => {
    const left = findRest(key, value, { summary, addresses, hasImage: image !== undefined })
    return left === undefined || left === null || left === '' ? [] : [[key, left]]
  })
  if (tags.unknown.length > 0) rest.push(['tags', tags.unknown])
  return {
    matter: known,
    leftovers: rest.length > 0 ? [{ what: 'Front matter without a place', text: describeRest(rest) }] : [],
    guessed: listGuessed(matter, known, entry),
    notes: [
      ...describeLeft(matter),
      ...(tags.unknown.length > 0 ? [`Tags that no topic and no actor has: ${tags.unknown.join(', ')}.`] : []),
    ],
  }
}

/** List what a key holds: items of a list, or what commas part. */
export function toList(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/\s*,\s*/) : [value]
  return items.flatMap((item) => (isScalar(item) ? String(item).trim() : [])).filter((item) => item !== '')
}

function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

function textOf(value: unknown): string {
  if (!isScalar(value)) return ''
  return String(value)
    .replace(/<(su[bp])\b[^>]*>(.*?)<\/\1>/g, (_, tagName: string, inner: string) =>
      writeShifted(inner.replace(/<[^>]+>/g, ''), tagName),
    )
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function readTags(matter: Matter, register: Register) {
  const tags = [...new Set(['tags', 'categories', 'category', 'topics'].flatMap((key) => toList(matter[key])))]
  const found = { topics: [] as string[], actors: [] as string[], unknown: [] as string[] }
  for (const tag of tags) {
    const entry = resolveName(register, tag)
    if (!('id' in entry)) found.unknown.push(tag)
    else (entry.kind === 'topic' ? found.topics : found.actors).push(entry.id)
  }
  return { topics: [...new Set(found.topics)], actors: [...new Set(found.actors)], unknown: found.unknown }
}

function readImage(matter: Matter, title: string, { findImage }: ArchiveContext): ImportedMatter['image'] {
  const src = typeof matter.image === 'string' ? findImage(matter.image) : undefined
  if (src === undefined) return undefined
  const caption = textOf(matter.image_figcaption)
  const alt = textOf(matter.image_alt) || textOf(matter.image_accessibility) || title
  return { src, alt, ...(caption !== '' && { caption }) }
}

interface Placed {
  summary: string | undefined
  addresses: readonly string[]
  hasImage: boolean
}

/** Give what of a key's value found no place. */
function findRest(key: string, value: unknown, { summary, addresses, hasImage }: Placed): unknown {
  if (isOfOldSite(key, value)) return undefined
  switch (placeOf[key]) {
    case 'redirects': {
      const left = toList(value).filter((address) => !addresses.includes(address))
      return left.length > 0 ? left.join(', ') : undefined
    }
    case 'summary': // of excerpt and description one is the summary; the other may say something else
      return textOf(value) === summary ? undefined : value
    case 'image':
      return hasImage ? undefined : value
    case 'byline':
    case 'topics': {
      const items: unknown[] = Array.isArray(value) ? value : [value]
      return items.every((item) => isScalar(item) || item === null) ? undefined : value
    }
    case undefined:
      return value
    default:
      return isScalar(value) ? undefined : value
  }
}

/** Where each old key goes. */
const placeOf: Readonly<Record<string, keyof ImportedMatter | 'id'>> = {
  title: 'title',
  date: 'date',
  publishDate: 'date',
  excerpt: 'summary',
  description: 'summary',
  summary: 'summary',
  lede: 'summary',
  author: 'byline',
  authors: 'byline',
  image: 'image',
  permalink: 'redirects',
  url: 'redirects',
  aliases: 'redirects',
  redirect_from: 'redirects',
  tags: 'topics',
  categories: 'topics',
  category: 'topics',
  topics: 'topics',
  slug: 'id',
}

/** Tell whether a key says how the old site was made, or only whether it showed the text. */
function isOfOldSite(key: string, value: unknown): boolean {
  return key === 'layout' || isDraftMark(key, value)
}

function isDraftMark(key: string, value: unknown): boolean {
  return /^(?:draft|published)$/.test(key) && /^(?:true|false)$/.test(String(value))
}

function describeLeft(matter: Matter): string[] {
  const marks = Object.keys(matter).filter((key) => isDraftMark(key, matter[key]))
  return [
    ...(matter.layout === undefined ? [] : ['Left behind, as it says how the old site was made: layout.']),
    ...(marks.length > 0 ? [`Left behind, as every import is a draft: ${marks.join(', ')}.`] : []),
  ]
}

/** List keys that were made up here, or mended by guess: those by their new names. */
function listGuessed(matter: Matter, known: ImportedMatter, { doubtful }: ArchiveEntry): string[] {
  const mended = doubtful.flatMap((key) => {
    const place = placeOf[key]
    if (place === 'topics') return ['topics', 'actors'] as const
    return place === undefined ? [] : place === 'id' ? 'redirects' : place
  })
  const isMadeUp = (place: string) => !Object.keys(matter).some((key) => placeOf[key] === place && textOf(matter[key]))
  return [
    ...new Set([
      ...['title', 'summary'].filter(isMadeUp),
      ...(known.image ? ['image'] : []),
      ...mended.filter((key) => known[key] !== undefined),
    ]),
  ]
}

function describeRest(rest: readonly (readonly [string, unknown])[]): string {
  return rest.map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`).join('\n\n')
}
