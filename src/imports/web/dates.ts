import { readDateLines } from '../date-lines.ts'
import { readFilingLine } from '../dateline.ts'
import { readCredit } from './credit.ts'
import { readMeta, readText, type Data } from './data.ts'
import { wordsOf, type HeadLines } from './head.ts'
import { countWords, endsSentence } from '../shapes.ts'
import { listWholeDates } from '../whole-dates.ts'
import { toWholeDay } from '../written-date.ts'
import { addDays, isDay, type Day } from '../../model/day.ts'

/** The day that a page's own data has. */
export interface GivenDay {
  day: Day
  /** Whether all that the page and its data say agrees with it. */
  isCertain: boolean
  /** Other days that its data name, more than a day apart. */
  others: Day[]
}

/**
 * Find the day that a page's own data has for its article, or an element that is marked beside its headline.
 *
 * Data have days of Greenwich: one that readers are shown counts before them where it is the day before or after.
 *
 * @param today no text is of a later day
 */
export function findGivenDay(document: Document, data: Data, lines: HeadLines, today: Day): GivenDay | undefined {
  const marked = listMarked(document).find((element) => lines.head.some((line) => line.contains(element)))
  const written = [data.datePublished, readMeta(document, ...dateNames), marked && valueOf(marked)]
  const found = written.flatMap((one) => toDayOnly(one) ?? [])
  const shown = listShownDays(lines)
  const given = found.find((day) => isLikely(day, today))
  if (given === undefined) {
    const day = shown[0] ?? found[0]
    return found.length === 0 || day === undefined ? undefined : { day, isCertain: false, others: [] }
  }
  const others = [...new Set(found)].filter((day) => !isNear(day, given))
  const isShown = shown.length === 0 || shown.includes(given)
  const near = isShown ? undefined : shown.find((day) => isNear(day, given))
  const isCertain = isShown && others.length === 0 && !written.some(isAmbiguous)
  return { day: near ?? given, isCertain, others }
}

/** Find the day on which a page's data say that its article was last changed. */
export function findModifiedDay(document: Document, { dateModified }: Data): Day | undefined {
  return toDayOnly(dateModified) ?? toDayOnly(readMeta(document, 'article:modified_time', 'og:updated_time'))
}

/** Tell whether a day may be that of a text: where a system knows none it has the first of its own, or one to come. */
function isLikely(day: Day, today: Day): boolean {
  return day !== '1970-01-01' && day <= addDays(today, 1)
}

function isNear(one: Day, other: Day): boolean {
  return [-1, 0, 1].some((days) => addDays(one, days) === other)
}

/** List the days that lines below the headline say, but for those on which something was changed. */
function listShownDays({ head }: HeadLines): Day[] {
  const lines = head.map(wordsOf).filter((line) => !/\b(?:updated|modified|changed)\b/i.test(line))
  return lines.flatMap((line) => readDays(line) ?? toWholeDay(readCredit(line)?.date) ?? [])
}

function isAmbiguous(value: unknown): boolean {
  return readDateLines(readText(value) ?? '').some(({ date }) => date?.ambiguous)
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
  const parted = head.flatMap((line) => readPartedDay(wordsOf(line)) ?? [])
  return (
    firstOf(head) ??
    parted[0] ??
    marked.map((element) => toDayOnly(valueOf(element))).find((day) => day) ??
    firstOf(all) ??
    head.map((line) => findWithin(wordsOf(line))).find((day) => day !== undefined)
  )
}

/**
 * Give the day of a line that has a place beside it, `Moscow, 7 May 2018`, or other short parts, `Ann Lee · 5 October 2020 · 4 min
 * read`; these stay where they are.
 */
function readPartedDay(line: string): Day | undefined {
  const filed = toWholeDay(readFilingLine(line)?.date)
  if (filed !== undefined) return filed
  const parts = line.length > 120 ? [] : line.split(/\s*[|•·]\s*/)
  const isShort = (part: string) => countWords(part) <= 4 && !/[.!?:]$/.test(part)
  const days = parts.flatMap((part) => readDays(part) ?? [])
  return days.length === 1 && parts.every((part) => isShort(part) || readDays(part)) ? days[0] : undefined
}

/** Find a day in a line that says more and is no sentence: `No. 44 of 7 May 2018`. */
function findWithin(line: string): Day | undefined {
  return line.length > 90 || endsSentence(line) ? undefined : toWholeDay(listWholeDates(line)[0])
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
