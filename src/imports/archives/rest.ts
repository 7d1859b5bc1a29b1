import type { ImportedMatter } from '../imported-text.ts'
import { placeOf } from './places.ts'
import { isRecord, isScalar, readDay, textOf, toList } from './values.ts'

/** What of old front matter found its place. */
interface Placed {
  summary: string | undefined
  known: ImportedMatter
  language: string
  /** What `image` says. */
  image: unknown
}

/** Give what of a key's value found no place. */
export function findRest(key: string, value: unknown, { summary, known, language, image }: Placed): unknown {
  if (isOfOldSite(key, value)) return undefined
  switch (placeOf[key]) {
    case 'redirects': {
      const left = toList(value).filter((address) => !(known.redirects ?? []).includes(address))
      return left.length > 0 ? left.join(', ') : undefined
    }
    case 'summary': // of excerpt and description one is the summary; the other may say something else
      return textOf(value) === summary && !hasLink(value) ? undefined : value
    case 'date':
      return readDay(value) === known.date ? undefined : value
    case 'updated': // of several the last counts; one that says the text's own day says nothing
      return [known.updated, known.date].includes(readDay(value)) ? undefined : value
    case 'lang':
      return known.lang !== undefined || value === language ? undefined : value
    case 'image': {
      if (key === 'images') return known.image === undefined ? value : listOthers(value, image)
      const left = isRecord(value)
        ? Object.entries(value).filter(([part, one]) => !partsOfImage.test(part) || hasLink(one))
        : []
      return known.image === undefined ? value : left.length > 0 ? Object.fromEntries(left) : undefined
    }
    case 'byline':
    case 'topics': {
      const items: unknown[] = Array.isArray(value) ? value : [value]
      const isName = (item: unknown) =>
        isRecord(item) && placeOf[key] === 'byline' && Object.keys(item).join() === 'name'
      return items.every((item) => isScalar(item) || item === null || isName(item)) ? undefined : value
    }
    case undefined:
      return value
    default:
      return textOf(value) === '' || hasLink(value) ? value : undefined
  }
}

/** Tell whether a text of front matter leads elsewhere, which none of a draft can. */
function hasLink(value: unknown): boolean {
  return typeof value === 'string' && /<a\s[^>]*\bhref=/i.test(value)
}

/** List the pictures that are not the text's own: that is `image`, else the first of them. */
function listOthers(images: unknown, image: unknown): string[] | undefined {
  const list = toList(images)
  const others = list.filter((one) => one !== (image ?? list[0]))
  return others.length > 0 ? others : undefined
}

const partsOfImage = /^(?:src|path|url|alt|caption|credit)$/

/** Tell whether a key says how the old site was made, or only whether it showed the text. */
function isOfOldSite(key: string, value: unknown): boolean {
  return key === 'layout' || isDraftMark(key, value)
}

/** Tell whether a key says whether the old site showed the text. */
export function isDraftMark(key: string, value: unknown): boolean {
  return /^(?:draft|published)$/.test(key) && /^(?:true|false)$/.test(String(value))
}

/** Write what found no place, key by key. */
export function describeRest(rest: readonly (readonly [string, unknown])[]): string {
  return rest.map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`).join('\n\n')
}
