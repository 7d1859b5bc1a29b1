import { isDay, type Day } from '../model/day.ts'
import { proposeId } from '../model/propose-id.ts'
import type { Register } from '../model/register.ts'
import { readArchiveMatter } from './archive-matter.ts'
import { archiveEnding, readArchiveBody } from './archive-body.ts'
import { mapMatter, toList } from './archive-front.ts'
import { replaceTags } from './archive-tags.ts'
import type { ImportedText, Leftover } from './imported-text.ts'
import { writeMarkdown } from './markdown-blocks.ts'
import { leaveLink, type LostLink } from './page-blocks.ts'
import { toDay, readWrittenDate } from './written-date.ts'

/** What an archive's texts are read against. */
export interface ArchiveContext {
  register: Register
  /** Where the old site stood, for links to what was not imported. */
  site: string | undefined
  /** Ids by old address, by file and by the file's name: links between texts. */
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
  doubtful: string[]
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
  const { body: untagged, leftovers } = replaceTags(entry.body)
  const { blocks, leftovers: ofBody, lostLinks } = readArchiveBody(untagged, entry, context)
  const front = mapMatter(entry, blocks, context)
  leftovers.push(...ofBody, ...lostLinks.map(leaveNamed), ...front.leftovers)
  const lost = `Links that lead to nothing imported, whose words stayed: ${lostLinks.length}.`
  return {
    matter: front.matter,
    body: writeMarkdown(blocks),
    leftovers,
    guessed: [...front.guessed, ...(leftovers.length > 0 ? ['leftovers'] : [])],
    notes: [...entry.mended, ...(lostLinks.length > 0 ? [lost] : []), ...front.notes],
  }
}

function leaveNamed({ words, url }: LostLink): Leftover {
  return leaveLink('A link that leads to nothing imported', { words, url: url.replace(/^post:/, '') })
}

function nameOf(path: string): string {
  const parts = path.replace(archiveEnding, '').split('/')
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
