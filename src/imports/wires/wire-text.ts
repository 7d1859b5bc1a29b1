import type { Day } from '../../model/day.ts'
import type { Dateline } from '../dateline.ts'
import { isTranscript } from '../speakers.ts'
import { firstSentences } from '../first-sentences.ts'
import type { ImportedMatter, ImportedText, Leftover } from '../imported-text.ts'
import { nameSource } from '../source-name.ts'
import { writeBody } from './body.ts'
import { takeCaptions } from './captions.ts'
import { joinDatelines, listUnused, settleDay } from './datelines.ts'
import { isDayAlone, joinOpening, takeEnds, takeOpening } from './ends.ts'
import { joinFilingLines } from './filing.ts'
import { findOtherDate } from './other-dates.ts'
import { splitLabels, type Labels } from './labels.ts'
import { readItem } from './lists.ts'
import { takeLetterhead } from './letterhead.ts'
import { readMail } from './mail.ts'
import { takeOwnLines } from './own-lines.ts'
import { splitParagraphs, type WireParagraph } from './paragraphs.ts'
import { endsSentence, isProse, isSentence } from '../shapes.ts'
import type { Reading } from './reading.ts'
import { takeTitle } from './title.ts'

/**
 * Read a raw wire text: title, lede, captions, subheads and body, and date and dateline wherever they stand.
 *
 * @param today the day that counts where the text has no date, and to which one without its year is near
 */
export function readWireText(source: string, today: Day): ImportedText {
  const mail = readMail(source)
  const paragraphs = joinFilingLines(splitParagraphs(mail?.text ?? source))
  const { labels, rest } = splitLabels(paragraphs, mail?.subject)
  const reading: Reading = {
    rest,
    labels,
    mail,
    datelines: [],
    byline: [],
    captions: [],
    furniture: [],
    notes: [],
    guessed: new Set(),
  }
  takeOwnLines(reading)
  joinOpening(reading)
  takeLetterhead(reading)
  takeEnds(reading)
  const beforeCaption = takeCaptions(reading)
  const title = takeTitle(reading)
  const opened = takeOpening(reading)
  // What is labelled counts first; a mail may be of a later day than its text.
  const datelines = [toDateline(labels), ...reading.datelines, ...(mail?.sent ? [mail.sent] : [])]
  // What stands above a report's opening, or above its picture, stands above the report.
  const [first] = reading.rest
  const summary = takeSummary(reading, opened === 1 || (first !== undefined && beforeCaption.has(first)))
  const joined = joinDatelines(datelines, reading.notes)
  const date = findOtherDate(joined, paragraphs, reading.notes)
  const dateline = { ...joined, ...(date && { date }) }
  const matter = toMatter(reading, { title, summary, dateline, today })
  const leftovers = listLeftovers(reading, listUnused(datelines, dateline))
  if (leftovers.length > 0) reading.guessed.add('leftovers')
  const guessed = [...order.filter((key) => reading.guessed.has(key))]
  const standIn = dateline.date?.year === undefined && { isDayStandIn: true }
  return { matter, body: writeBody(reading.rest), leftovers, guessed, notes: reading.notes, ...standIn }
}

const order = ['title', 'date', 'summary', 'dateline', 'byline', 'sources', 'leftovers']

function toDateline({ date, dateline: place, source: agency }: Labels): Dateline {
  return { ...(date && { date }), ...(place !== undefined && { place }), ...(agency !== undefined && { agency }) }
}

/** Take the paragraph between title and report for the summary, or copy the report's first sentences. */
function takeSummary(reading: Reading, isAbove: boolean): string {
  if (reading.labels.summary !== undefined) return reading.labels.summary
  const [head, ...others] = reading.rest
  reading.guessed.add('summary')
  if (head && mayBeDeck(head) && others.some(({ text }) => isProse(text))) {
    const isShort = !isProse(head.text) && !endsSentence(head.text)
    if (isAbove || (isShort && isProse(others[0]!.text) && !isTranscript([others[0]!.text]))) {
      reading.rest = others
      return head.text
    }
  }
  const told = reading.rest.filter((one) => !readItem(one.text) && !isDayAlone(one))
  const first = told.find(({ text }) => isSentence(text)) ?? told[0] ?? head
  return first ? firstSentences(first.text) : 'TODO: The bottom line, in one or two sentences.'
}

/** A line of a list, a day, what goes on below it and what somebody says are not said of the report. */
function mayBeDeck(head: WireParagraph): boolean {
  return (
    /\p{L}{2}/u.test(head.text) &&
    !readItem(head.text) &&
    !isDayAlone(head) &&
    !/[,:;]$/.test(head.text) &&
    !isTranscript([head.text])
  )
}

interface Found {
  title: string
  summary: string
  dateline: Dateline
  today: Day
}

function toMatter(reading: Reading, { title, summary, dateline, today }: Found): ImportedMatter {
  const { guessed, notes } = reading
  const { place, date, agency: publisher } = dateline
  const day = settleDay(date, today, 'text', notes)
  if (!reading.labels.date || date?.ambiguous) guessed.add('date')
  if (place !== undefined && reading.labels.dateline === undefined) guessed.add('dateline')
  const byline = [...new Set([...(reading.labels.byline ?? []), ...reading.byline])]
  if (byline.length > 0) guessed.add('byline')
  if (publisher !== undefined) guessed.add('sources')
  return {
    title,
    date: day,
    summary,
    ...(place !== undefined && { dateline: place }),
    ...(byline.length > 0 && { byline }),
    ...(publisher !== undefined && { sources: [nameSource({ title, publisher, date: day })] }),
  }
}

function listLeftovers({ captions, furniture, labels, mail }: Reading, unused: readonly string[]): Leftover[] {
  const replaced = labels.title !== undefined && mail?.subject !== undefined ? [`Subject: ${mail.subject}`] : []
  return [
    ...[...replaced, ...(mail?.others ?? [])].map((text) => ({ what: 'The mail’s own lines', text })),
    ...captions.map((text) => ({ what: 'A caption without its picture', text })),
    ...unused.map((text) => ({ what: 'Another day, place or agency', text })),
    ...furniture
      .filter(({ text }) => /[\p{L}\d]/u.test(text)) // a line across the paper says nothing
      .toSorted((a, b) => a.line - b.line)
      .map(({ text }) => ({ what: 'The agency’s own lines', text })),
  ]
}
