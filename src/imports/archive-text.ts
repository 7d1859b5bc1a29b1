import type { RootContent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { raw } from 'hast-util-raw'
import { toHtml } from 'hast-util-to-html'
import { toString } from 'mdast-util-to-string'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import { isDay, type Day } from '../model/day.ts'
import { proposeId } from '../model/propose-id.ts'
import { resolveName, type Register } from '../model/register.ts'
import { readArchiveMatter } from './archive-matter.ts'
import { replaceTags } from './archive-tags.ts'
import { firstSentences } from './first-sentences.ts'
import type { ImportedMatter, ImportedText } from './imported-text.ts'
import { writeMarkdown } from './markdown-blocks.ts'
import { finishBlocks, readPageBlocks, type PageBlocks } from './page-blocks.ts'
import { toDay, readWrittenDate } from './written-date.ts'

/** What an archive's texts are read against. */
export interface ArchiveContext {
  register: Register
  /** Where the old site stood, for links to what was not imported. */
  site: string | undefined
  /** Ids by old address, and by old file name: links between texts. */
  ids: ReadonlyMap<string, string>
  /** Give the new name of a picture that lies in the archive. */
  findImage: (address: string) => string | undefined
}

/** An old text, as far as it is read before all of the archive is known. */
export interface ArchiveEntry {
  path: string
  id: string
  date: Day
  addresses: string[]
  matter: Record<string, unknown>
  body: string
  mended: string[]
}

/** Read an old text's front matter, its day and its old address. @param path below the archive */
export function readArchiveEntry(path: string, source: string): ArchiveEntry | { line: number; reason: string } {
  const read = readArchiveMatter(source)
  if ('reason' in read) return read
  const name = nameOf(path)
  const [, dayOfName, slugOfName] = /^(\d{4}-\d\d-\d\d)-(.+)$/.exec(name) ?? []
  const date = readDay(read.matter.date ?? read.matter.publishDate) ?? dayOfName
  if (date === undefined || !isDay(date)) {
    return {
      line: 1,
      reason: `It has no day: its \`date\` is ${JSON.stringify(read.matter.date ?? null)}, and its name has none.`,
    }
  }
  const [slug = slugOfName ?? name] = toList(read.matter.slug)
  return {
    path,
    id: `${date}-${proposeId(slug) ?? 'untitled'}`,
    date,
    addresses: listAddresses(path, date, slug, read.matter),
    ...read,
  }
}

/** Turn an old text into an import. */
export function readArchiveText(entry: ArchiveEntry, context: ArchiveContext): ImportedText {
  const { matter, mended, date } = entry
  const { body: untagged, leftovers } = replaceTags(entry.body)
  const blocks = readBlocks(untagged, entry, context)
  leftovers.push(...blocks.leftovers)
  const notes = [...mended]
  if (blocks.lostLinks > 0) notes.push(`Links that lead to nothing imported, whose words stayed: ${blocks.lostLinks}.`)
  const tags = readTags(matter, context.register)
  if (matter.layout !== undefined) notes.push('Left behind, as it says how the old site was made: layout.')
  if (tags.unknown.length > 0) notes.push(`Tags that no topic and no actor has: ${tags.unknown.join(', ')}.`)
  const front = mapMatter(matter, blocks.blocks, context)
  const rest = { ...front.rest, ...(tags.unknown.length > 0 && { tags: tags.unknown }) }
  if (Object.keys(rest).length > 0) leftovers.push({ what: 'Front matter without a place', text: describeRest(rest) })
  return {
    matter: {
      ...front.matter,
      date,
      ...(tags.topics.length > 0 && { topics: tags.topics }),
      ...(tags.actors.length > 0 && { actors: tags.actors }),
      redirects: entry.addresses,
    },
    body: writeMarkdown(blocks.blocks),
    leftovers,
    guessed: [...front.guessed, ...(leftovers.length > 0 ? ['leftovers'] : [])],
    notes,
  }
}

function nameOf(path: string): string {
  const parts = path.replace(/\.(?:md|markdown|mdown|html)$/, '').split('/')
  const last = parts.at(-1)!
  return (last === 'index' || last === '_index') && parts.length > 1 ? parts.at(-2)! : last
}

function readDay(value: unknown): Day | undefined {
  const [, year, month, day] =
    /^(\d{4})-(\d\d?)-(\d\d?)(?!\d)/.exec(typeof value === 'string' ? value.trim() : '') ?? []
  if (year !== undefined) return [year, month!.padStart(2, '0'), day!.padStart(2, '0')].join('-')
  const date = typeof value === 'string' ? readWrittenDate(value) : undefined
  return date?.year === undefined ? undefined : toDay(date, '2999-01-01')
}

/** List where a text stood: what it says itself, else where Jekyll puts a dated file and Hugo any other. */
function listAddresses(path: string, date: Day, slug: string, matter: Record<string, unknown>): string[] {
  const own = [matter.permalink, matter.url].filter((one) => typeof one === 'string' && /^\//.test(one)) as string[]
  const isDated = /(?:^|\/)\d{4}-\d\d-\d\d-[^/]+$/.test(path)
  const folders = path
    .replace(/\/_?index\.\w+$/, '')
    .split('/')
    .slice(0, -1)
    .filter((part) => !/^(?:content|_posts|posts?)$/.test(part))
  const usual = isDated ? `/${date.replaceAll('-', '/')}/${slug}/` : `/${[...folders, slug].join('/')}/`
  const others = ['aliases', 'redirect_from'].flatMap((key) => toList(matter[key])).filter((one) => one.startsWith('/'))
  return [...new Set([...(own.length > 0 && !own[0]!.includes(':') ? own : [usual]), ...others])].filter((one) =>
    /^\/(?!\/)[^\s?#]+$/.test(one),
  )
}

function toList(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/\s*,\s*/) : []
  return items
    .flatMap((item) => (typeof item === 'string' || typeof item === 'number' ? String(item).trim() : []))
    .filter((item) => item !== '')
}

function readBlocks(body: string, { path }: ArchiveEntry, context: ArchiveContext): PageBlocks {
  const options = {
    base: context.site,
    findLink: (url: string) => findLink(url, context),
    findImage: (url: string) => context.findImage(resolvePath(path, url)),
  }
  const tree = parseMarkdown(body)
  if (!/<[a-z!/]/i.test(body)) return finishBlocks(tree, [], options)
  // Old texts hold HTML of every kind: all is read as a browser would, and written as Markdown.
  const html = toHtml(raw(toHast(tree, { allowDangerousHtml: true })))
  return readPageBlocks(html, options)
}

function findLink(url: string, { ids, site }: ArchiveContext): string | undefined {
  const [, name] = /^post:([^#]*)/.exec(url) ?? []
  const path = site !== undefined && url.startsWith(site) ? url.slice(site.replace(/\/$/, '').length) : url
  const [, address] = /^(\/[^?#]*)/.exec(path) ?? []
  const id = ids.get(name ?? '') ?? (address === undefined ? undefined : ids.get(withSlash(address)))
  return id === undefined ? undefined : `briefing:${id}`
}

/** Write an address as links and files may both have it. */
export function withSlash(address: string): string {
  return address.replace(/(?:\/index)?\.html$/, '').replace(/\/*$/, '/')
}

function resolvePath(from: string, url: string): string {
  return url.startsWith('/') || /^[a-z]+:/i.test(url) ? url : new URL(url, `file:///${from}`).pathname
}

function readTags(matter: Record<string, unknown>, register: Register) {
  const tags = [...new Set(['tags', 'categories', 'category', 'topics'].flatMap((key) => toList(matter[key])))]
  const found = { topics: [] as string[], actors: [] as string[], unknown: [] as string[] }
  for (const tag of tags) {
    const entry = resolveName(register, tag)
    if (!('id' in entry)) found.unknown.push(tag)
    else (entry.kind === 'topic' ? found.topics : found.actors).push(entry.id)
  }
  return { topics: [...new Set(found.topics)], actors: [...new Set(found.actors)], unknown: found.unknown }
}

const mapped: ReadonlySet<string> = new Set(
  'title date publishDate excerpt description summary authors author image permalink url aliases redirect_from tags categories category topics layout slug'.split(
    ' ',
  ),
)

function mapMatter(matter: Record<string, unknown>, blocks: readonly RootContent[], context: ArchiveContext) {
  const text = (key: string) =>
    typeof matter[key] === 'string' || typeof matter[key] === 'number'
      ? String(matter[key])
          .replace(/<[^>]+>/g, '')
          .replace(/\s+/g, ' ')
          .trim()
      : ''
  const summary = ['summary', 'excerpt', 'description', 'lede'].map(text).find((one) => one !== '')
  const first = blocks.find(({ type }) => type === 'paragraph') ?? blocks[0]
  const title = text('title') || (first ? firstSentences(toString(first)) : 'Untitled')
  const byline = [...toList(matter.authors), ...toList(matter.author)]
  const image = typeof matter.image === 'string' ? context.findImage(matter.image) : undefined
  const caption = text('image_figcaption')
  const known: ImportedMatter = {
    title,
    date: '',
    summary: summary ?? (first ? firstSentences(toString(first).replace(/\s+/g, ' ')) : 'TODO: The bottom line.'),
    ...(byline.length > 0 && { byline: [...new Set(byline)] }),
    ...(image !== undefined && {
      image: {
        src: image,
        alt: text('image_alt') || text('image_accessibility') || title,
        ...(caption !== '' && { caption }),
      },
    }),
  }
  const others = Object.entries(matter).filter(
    ([key, value]) =>
      value !== null &&
      value !== '' &&
      (!mapped.has(key) ||
        isSecondText(key, matter, summary) ||
        isElsewhere(key, value) ||
        (key === 'image' && image === undefined)),
  )
  return {
    matter: known,
    rest: Object.fromEntries(others),
    guessed: [
      ...(text('title') === '' ? ['title'] : []),
      ...(summary === undefined ? ['summary'] : []),
      ...(image !== undefined ? ['image'] : []),
    ],
  }
}

/** An address on another host is none that could lead here. */
function isElsewhere(key: string, value: unknown): boolean {
  return /^(?:permalink|url)$/.test(key) && !(typeof value === 'string' && value.startsWith('/'))
}

/** Of excerpt and description one is the summary; where the other says something else it is left over. */
function isSecondText(key: string, matter: Record<string, unknown>, summary: string | undefined): boolean {
  const value = matter[key]
  return (
    /^(?:excerpt|description|summary)$/.test(key) &&
    typeof value === 'string' &&
    value
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim() !== summary
  )
}

function describeRest(rest: Record<string, unknown>): string {
  return Object.entries(rest)
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('\n\n')
}
