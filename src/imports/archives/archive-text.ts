import { parseMarkdown } from '../../markdown/parse-markdown.ts'
import { isDay, type Day } from '../../model/day.ts'
import { proposeId } from '../../model/propose-id.ts'
import type { Register } from '../../model/register.ts'
import { datedName, listAddresses, nameOfFile, type OldAddresses } from './addresses.ts'
import { readArchiveMatter, type ArchiveMatter } from './matter.ts'
import { readArchiveBody } from './body.ts'
import { mapMatter } from './front.ts'
import { isHtmlName, showAddress, type LinkTable } from './links.ts'
import { findTooDeep } from './nesting.ts'
import type { OldSite } from './site.ts'
import { replaceTags } from './tags.ts'
import { isScalar, readOldDay, toList } from './values.ts'
import type { ImportedText, Leftover } from '../imported-text.ts'
import { writeMarkdown } from '../markdown-blocks.ts'
import { plainTextOf } from '../plain-text.ts'
import { leaveLink, type LostLink } from '../web/blocks.ts'

/** What an archive's texts are read against. */
export interface ArchiveContext {
  register: Register
  /** Where the old site stood, for links to what was not imported. */
  site: string | undefined
  /** What addresses of the old site begin with. */
  roots: readonly string[]
  /** That of the desk. */
  language: string
  /** Links between the texts. */
  links: LinkTable
  /** Give the new name of a picture that lies in the archive. */
  findImage: (address: string) => string | undefined
}

/** An old text, as far as it is read before all of the archive is known. */
export interface ArchiveEntry extends ArchiveMatter, OldAddresses {
  path: string
  /** Full path of the archive's folder. */
  place: string
  id: string
  /** What the archive's other texts call it in links: its id, with a number where several have that. */
  linkedAs: string
  date: Day
  /** Whether the text says no day, and bears the one that the call gives. */
  isDayGiven: boolean
}

/** How the texts of an archive are placed in time and on the old site. */
export interface ArchivePlacing {
  place: string
  /** The day of a text that has none. */
  day: Day | undefined
  oldSite: OldSite | undefined
}

/** Read an old text's front matter, its day and its old address. @param path below the archive */
export function readArchiveEntry(
  path: string,
  source: string,
  { place, day, oldSite }: ArchivePlacing,
): ArchiveEntry | { line: number; reason: string } {
  const tooDeep = findTooDeep(source)
  if (tooDeep !== undefined) return tooDeep
  const read = readArchiveMatter(source)
  if ('reason' in read) return read
  const { matter } = read
  const writtenDate = matter.date ?? matter.publishDate
  const name = nameOfFile(path)
  const [, dayOfName = '', slugOfName] = datedName.exec(name) ?? []
  const { day: dayOfMatter, isAmbiguous } = readOldDay(writtenDate) ?? {}
  const ownDay = [dayOfMatter, dayOfName].find((one) => one !== undefined && isDay(one))
  const date = ownDay ?? day
  if (date === undefined) return { line: 1, reason: describeNoDay(writtenDate, dayOfName) }
  const [slug = slugOfName ?? name] = toList(matter.slug)
  const id = `${date}-${proposeId(slug) ?? 'untitled'}`
  return {
    path,
    place,
    id,
    linkedAs: id,
    date,
    isDayGiven: ownDay === undefined,
    ...listAddresses({ path, place, date, slug, matter }, oldSite),
    ...read,
    ...doubtDate(read, [
      isAmbiguous && date !== dayOfName && `may have its month and day the other way round: it was taken for ${date}`,
      date !== dayOfMatter && isScalar(writtenDate) && `is no day: ${date} stands for it`,
    ]),
  }
}

/** Tell what is doubtful of a date, as its author wrote it. */
function doubtDate(
  { matter, mended, doubtful }: ArchiveMatter,
  faults: readonly (string | false | undefined)[],
): Pick<ArchiveMatter, 'mended' | 'doubtful'> {
  const fault = faults.find((one) => one !== false && one !== undefined)
  if (fault === undefined) return { mended, doubtful }
  const written = JSON.stringify(matter.date ?? matter.publishDate)
  return { mended: [...mended, `The date ${written} ${fault}.`], doubtful: [...doubtful, 'date'] }
}

function describeNoDay(written: unknown, dayOfName: string): string {
  const ofMatter =
    written === undefined || written === null ? 'it has no `date`' : `its \`date\` is ${JSON.stringify(written)}`
  const ofName = dayOfName === '' ? 'its name begins with none' : `its name begins with ${dayOfName}, which is none`
  return `It has no day: ${ofMatter}, and ${ofName}. Write one there, such as 2011-10-27, or give it by --date.`
}

/** Turn an old text into an import. */
export function readArchiveText(entry: ArchiveEntry, context: ArchiveContext): ImportedText {
  const { heading, below } = takeHeading(entry)
  const { body: untagged, leftovers } = replaceTags(below, isHtmlName(entry.path))
  const { blocks, leftovers: ofBody, lostLinks } = readArchiveBody(untagged, entry, context)
  const front = mapMatter(entry, { blocks, heading }, context)
  const comments = entry.comments.map((text) => ({ what: 'A comment in front matter', text }))
  leftovers.push(...ofBody, ...lostLinks.map(leaveNamed), ...front.leftovers, ...comments)
  const lost = `Links that lead to nothing imported, whose words stayed: ${lostLinks.length}.`
  return {
    matter: front.matter,
    body: writeMarkdown(blocks),
    leftovers,
    guessed: [...front.guessed, ...(leftovers.length > 0 ? ['leftovers'] : [])],
    ...(entry.isDayGiven && { isDayStandIn: true }),
    notes: [...entry.mended, ...(lostLinks.length > 0 ? [lost] : []), ...front.notes],
  }
}

/** Where front matter has no title, the heading that the text begins with is it. */
function takeHeading({ matter, body }: ArchiveEntry): { heading: string | undefined; below: string } {
  const [line = ''] = /^\s*# [^\n]+(?:\n|$)/.exec(body) ?? []
  const isTitle = line !== '' && (typeof matter.title !== 'string' || matter.title.trim() === '')
  if (!isTitle) return { heading: undefined, below: body }
  const { children } = parseMarkdown(line)
  return { heading: children[0] && plainTextOf(children[0]), below: body.slice(line.length) }
}

function leaveNamed({ words, url }: LostLink): Leftover {
  return leaveLink('A link that leads to nothing imported', { words, url: showAddress(url) })
}
