import { readDateLines } from '../date-lines.ts'
import { readMeta, readText, type Data } from './data.ts'
import { wordsOf, type HeadLines } from './head.ts'
import { toWholeDay } from '../written-date.ts'
import { isDay, type Day } from '../../model/day.ts'

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

/** Give the days of a line that says nothing else, as what was published stands before what was updated; undefined of any other line. */
export function readDays(line: string): Day[] | undefined {
  const days = readDateLines(line).flatMap(({ date }) => toWholeDay(date) ?? [])
  return days.length === 0 ? undefined : days
}
