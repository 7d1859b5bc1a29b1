import type { RootContent } from 'mdast'
import { isDay } from '../../model/day.ts'
import { resolveName, type Register } from '../../model/register.ts'
import { language as languageTag } from '../../model/schemas/fields.ts'
import type { ArchiveContext, ArchiveEntry } from './archive-text.ts'
import { placeOf } from './places.ts'
import { describeRest, findRest, isDraftMark } from './rest.ts'
import { isRecord, readDay, textOf, toList, type Matter } from './values.ts'
import { firstSentences } from '../first-sentences.ts'
import type { ImportedMatter, ImportedText } from '../imported-text.ts'
import { plainTextOf } from '../plain-text.ts'

/** Give each key of old front matter its place, or leave it over. @param heading what the text says above itself */
export function mapMatter(
  entry: ArchiveEntry,
  { blocks, heading }: { blocks: readonly RootContent[]; heading: string | undefined },
  context: ArchiveContext,
): Omit<ImportedText, 'body'> {
  const { matter, date, addresses } = entry
  const tags = readTags(matter, context.register)
  const summary = ['summary', 'excerpt', 'description', 'lede']
    .map((key) => textOf(matter[key]))
    .find((one) => one !== '')
  const first = blocks.find(({ type }) => type === 'paragraph') ?? blocks[0]
  const title = textOf(matter.title) || heading || (first ? firstSentences(plainTextOf(first)) : 'Untitled')
  const byline = [...readPeople(matter.authors), ...readPeople(matter.author)]
  const image = readImage(matter, title, context)
  const known: ImportedMatter = {
    title,
    date,
    summary: summary ?? (first ? firstSentences(plainTextOf(first)) : 'TODO: The bottom line.'),
    ...(byline.length > 0 && { byline: [...new Set(byline)] }),
    ...(tags.topics.length > 0 && { topics: tags.topics }),
    ...(tags.actors.length > 0 && { actors: tags.actors }),
    ...(image && { image }),
    ...readUpdated(matter, date),
    redirects: addresses,
    ...readLanguage(matter, context.language),
  }
  const rest = Object.entries(matter).flatMap(([key, value]): [string, unknown][] => {
    const left = findRest(key, value, { summary, known, language: context.language, image: matter.image })
    return left === undefined || left === null || left === '' ? [] : [[key, left]]
  })
  rest.push(...tags.unknown)
  const unknown = [...tags.unknown.values()].flat()
  return {
    matter: known,
    leftovers: rest.length > 0 ? [{ what: 'Front matter without a place', text: describeRest(rest) }] : [],
    guessed: listGuessed(matter, known, entry),
    notes: [
      ...describeLeft(matter),
      ...(unknown.length > 0 ? [`Tags that no topic and no actor has: ${unknown.join(', ')}.`] : []),
    ],
  }
}

/** List names, as a text, a list, or what has a `name`. */
function readPeople(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [value]
  return items.flatMap((item) => toList(isRecord(item) ? item.name : item))
}

const tagKeys = ['tags', 'categories', 'category', 'topics']

function readTags(matter: Matter, register: Register) {
  const isName = (words: string) => 'id' in resolveName(register, words)
  const found = { topics: [] as string[], actors: [] as string[], unknown: new Map<string, string[]>() }
  const seen = new Set<string>()
  for (const key of tagKeys) {
    const tags = /s$/.test(key) && key !== 'topics' ? splitWords(matter[key], isName) : toList(matter[key])
    for (const tag of tags.filter((one) => !seen.has(one) && seen.add(one))) {
      const entry = resolveName(register, tag)
      if (!('id' in entry)) found.unknown.set(key, [...(found.unknown.get(key) ?? []), tag])
      else (entry.kind === 'topic' ? found.topics : found.actors).push(entry.id)
    }
  }
  return { ...found, topics: [...new Set(found.topics)], actors: [...new Set(found.actors)] }
}

/** List tags; where they are a text without commas that is no name, its words: Jekyll has such as a list. What holds no name stays whole. */
function splitWords(value: unknown, isName: (words: string) => boolean): readonly string[] {
  const tags = toList(value)
  if (typeof value !== 'string' || tags.length !== 1 || isName(tags[0]!)) return tags
  const words = tags[0]!.split(/\s+/)
  const parts: string[] = []
  for (let first = 0; first < words.length;) {
    const runs = [5, 4, 3, 2, 1].map((length) => words.slice(first, first + length).join(' '))
    const name = runs.find(isName) ?? words[first]!
    parts.push(name)
    first += name.split(' ').length
  }
  return parts.some(isName) ? parts : tags
}

function readImage(matter: Matter, title: string, { findImage }: ArchiveContext): ImportedMatter['image'] {
  const { image = toList(matter.images)[0] } = matter
  const parts: Matter = isRecord(image) ? image : { src: image }
  const address = [parts.src, parts.path, parts.url].find((one) => typeof one === 'string')
  const src = address === undefined ? undefined : findImage(address)
  if (src === undefined) return undefined
  const caption = textOf(parts.caption) || textOf(matter.image_figcaption)
  const credit = textOf(parts.credit)
  const alt = textOf(parts.alt) || textOf(matter.image_alt) || textOf(matter.image_accessibility) || title
  return { src, alt, ...(caption !== '' && { caption }), ...(credit !== '' && { credit }) }
}

/** A text cannot have been updated before its day. */
function readUpdated(matter: Matter, date: string): Pick<ImportedMatter, 'updated'> {
  const days = Object.keys(matter).flatMap((key) => (placeOf[key] === 'updated' ? (readDay(matter[key]) ?? []) : []))
  const updated = days.filter((day) => isDay(day) && day >= date).sort()
  return updated.length > 0 ? { updated: updated.at(-1)! } : {}
}

/** A text in the language of the desk does not say so. */
function readLanguage({ lang }: Matter, ofDesk: string): Pick<ImportedMatter, 'lang'> {
  const tag = typeof lang === 'string' ? lang.trim().replace('_', '-') : ''
  return languageTag.safeParse(tag).success && tag !== ofDesk ? { lang: tag } : {}
}

function describeLeft(matter: Matter): string[] {
  const marks = Object.keys(matter).filter((key) => isDraftMark(key, matter[key]))
  return [
    ...(matter.layout === undefined ? [] : ['Left behind, as it says how the old site was made: layout.']),
    ...(marks.length > 0 ? [`Left behind, as every import is a draft: ${marks.join(', ')}.`] : []),
  ]
}

/** List keys that were made up here, or mended by guess: those by their new names. */
function listGuessed(matter: Matter, known: ImportedMatter, { doubtful, isDayGiven }: ArchiveEntry): string[] {
  const mended = doubtful.flatMap((key) => {
    const place = placeOf[key]
    if (place === 'topics') return ['topics', 'actors'] as const
    return place === undefined ? [] : place === 'id' ? 'redirects' : place
  })
  const isMadeUp = (place: string) => !Object.keys(matter).some((key) => placeOf[key] === place && textOf(matter[key]))
  return [
    ...new Set([
      ...['title', 'summary'].filter(isMadeUp),
      ...(isDayGiven ? ['date'] : []),
      ...(known.image ? ['image'] : []),
      ...mended.filter((key) => known[key] !== undefined),
    ]),
  ]
}
