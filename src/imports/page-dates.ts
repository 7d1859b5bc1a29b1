import { readDateLine } from './dateline.ts'
import { readMeta, readText, type Data } from './page-data.ts'
import { wordsOf, type HeadLines } from './page-head.ts'
import { toDay } from './written-date.ts'
import { isDay, type Day } from '../model/day.ts'

/** Find the day that a page's own data has for its article, or an element that is marked beside its headline. */
export function findGivenDay(document: Document, data: Data, { head }: HeadLines): Day | undefined {
  const marked = listMarked(document).find((element) => head.some((line) => line.contains(element)))
  return [data.datePublished, readMeta(document, ...dateNames), marked && valueOf(marked)]
    .map(toDayOnly)
    .find((day) => day !== undefined)
}

function listMarked(document: Document): Element[] {
  const all = document.querySelectorAll('[itemprop="datePublished"], time[pubdate], time[datetime]')
  return [...all].filter((element) => !element.closest('a, aside, nav, li:has(a)'))
}

const dateNames = `
  article:published_time og:article:published_time datepublished pubdate publishdate publish-date date
  dc.date.issued dc.date dcterms.created dcterms.date sailthru.date parsely-pub-date article.published
  cxenseparse:recs:publishtime originalpublicationdate release_date dcsext.articlefirstpublished`
  .trim()
  .split(/\s+/)

function valueOf(element: Element): string {
  return element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent
}

function toDayOnly(value: unknown): Day | undefined {
  const text = readText(value)
  if (text === undefined) return undefined
  const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(text) ?? []
  const written = `${year ?? ''}-${month ?? ''}-${day ?? ''}`
  if (isDay(written)) return written
  return readDays(text)?.[0]
}

/** Find the first line that says a date and nothing else: beside the headline, else what is marked in an article, else anywhere. */
export function findShownDay(document: Document, { all, head }: HeadLines): Day | undefined {
  const firstOf = (lines: readonly Element[]) =>
    lines.map((line) => readDays(wordsOf(line))?.[0]).find((day) => day !== undefined)
  const marked = listMarked(document).filter((element) => element.closest('article'))
  return firstOf(head) ?? marked.map((element) => toDayOnly(valueOf(element))).find((day) => day) ?? firstOf(all)
}

/** List lines below the headline that say another day than that of the page. */
export function listOtherDates({ head }: HeadLines, day: Day | undefined): string[] {
  const lines = head.map(wordsOf).filter((line) => readDays(line)?.some((one) => one !== day))
  return lines.filter(
    (line, index) => !lines.some((other, at) => other.includes(line) && (other !== line || at < index)),
  )
}

/**
 * Read a line of dates and nothing else, as what was published stands before what was updated.
 *
 * @example
 * readDays('Updated 28 October 2011, 07:10 GMT; first published 27 October 2011') //=> ['2011-10-27', '2011-10-28']
 */
export function readDays(line: string): Day[] | undefined {
  const told = line.replace(age, '')
  const parts = told.length > 160 ? [] : told.split(partEnd).filter((part) => /[\p{L}\d]/u.test(part))
  const days: { day: Day; rank: number }[] = []
  for (const part of parts) {
    const date = readDateLine(part.replace(label, ''))?.date
    if (date?.year !== undefined) days.push({ day: toDay(date, '2999-01-01'), rank: rankOf(part) })
    else if (/\p{L}{5}/u.test(part)) return undefined // a word, and no zone or time of day
  }
  return days.length === 0 ? undefined : days.sort((a, b) => a.rank - b.rank).map(({ day }) => day)
}

function rankOf(part: string): number {
  return /updated|modified|changed/i.test(part) ? 2 : /published|posted|issued|released/i.test(part) ? 0 : 1
}

/** How long ago that was on the day when the page was saved. */
const age = /\b(?:updated |modified )?\d+ (?:second|minute|hour|day|week|month|year)s? ago\b/gi
const labelWords = '(?:first |last |originally )?(?:published|posted|issued|released|updated|modified|changed)'
const partEnd = new RegExp(
  `\\s*[;|•·]\\s*|\\s+[/–—-]\\s+|(?<=\\S[\\s,(])(?<!(?:first|last|originally) )(?=${labelWords})`,
  'i',
)
const label = new RegExp(`^\\s*${labelWords}(?: on| at)?:?\\s+`, 'i')
