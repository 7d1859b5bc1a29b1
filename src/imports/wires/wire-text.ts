import type { Day } from '../../model/day.ts'
import type { Dateline } from '../dateline.ts'
import { firstSentences } from '../first-sentences.ts'
import type { ImportedMatter, ImportedText, Leftover } from '../imported-text.ts'
import { nameSource } from '../source-name.ts'
import { writeBody } from './body.ts'
import { takeCaptions } from './captions.ts'
import { joinDatelines, listUnused, settleDay } from './datelines.ts'
import { isDayAlone, joinOpening, takeEnds, takeOpening } from './ends.ts'
import { joinFilingLines } from './filing.ts'
import { isFurniture } from './furniture.ts'
import { splitLabels, type Labels } from './labels.ts'
import { readItem } from './lists.ts'
import { readMail } from './mail.ts'
import { splitParagraphs } from './paragraphs.ts'
import { isProse } from './parts.ts'
import type { Reading } from './reading.ts'
import { takeTitle } from './title.ts'

/**
 * Read a raw wire text: title, lede, captions, subheads and body, and date and dateline wherever they stand.
 *
 * @param today the day that counts where the text has no date, and to which one without its year is near
 */
export function readWireText(source: string, today: Day): ImportedText {
  const mail = readMail(source)
  const { labels, rest } = splitLabels(joinFilingLines(splitParagraphs(mail?.text ?? source)))
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
  takeFurniture(reading)
  joinOpening(reading)
  takeEnds(reading)
  const beforeCaption = takeCaptions(reading)
  const title = takeTitle(reading)
  const opened = takeOpening(reading)
  // What is labelled counts first; a mail may be of a later day than its text.
  const datelines = [toDateline(labels), ...reading.datelines, ...(mail?.sent ? [mail.sent] : [])]
  // What stands above a report's opening, or above its picture, stands above the report.
  const [first] = reading.rest
  const summary = takeSummary(reading, opened === 1 || (first !== undefined && beforeCaption.has(first)))
  const dateline = joinDatelines(datelines, reading.notes)
  const matter = toMatter(reading, { title, summary, dateline, today })
  const leftovers = listLeftovers(reading, listUnused(datelines, dateline))
  if (leftovers.length > 0) reading.guessed.add('leftovers')
  const guessed = [...order.filter((key) => reading.guessed.has(key))]
  const standIn = dateline.date?.year === undefined && { isDayStandIn: true }
  return { matter, body: writeBody(reading.rest), leftovers, guessed, notes: reading.notes, ...standIn }
}

const order = ['title', 'date', 'summary', 'dateline', 'byline', 'sources', 'leftovers']

function takeFurniture(reading: Reading): void {
  reading.furniture = reading.rest.filter(({ text }) => isFurniture(text)).map(({ text }) => text)
  reading.rest = reading.rest.filter(({ text }) => !isFurniture(text))
}

function toDateline({ date, dateline: place, source: agency }: Labels): Dateline {
  return { ...(date && { date }), ...(place !== undefined && { place }), ...(agency !== undefined && { agency }) }
}

/** Take the paragraph between title and report for the summary, or copy the report's first sentences. */
function takeSummary(reading: Reading, isAbove: boolean): string {
  if (reading.labels.summary !== undefined) return reading.labels.summary
  const [head, ...others] = reading.rest
  const first = reading.rest.find((one) => !readItem(one.text) && !isDayAlone(one)) ?? head
  reading.guessed.add('summary')
  if (!first) return 'TODO: The bottom line, in one or two sentences.'
  const isDeck =
    !isProse(first.text) && !/[.!?]["”’')]*$/.test(first.text) && others[0] !== undefined && isProse(others[0].text)
  if (first === head && others.some(({ text }) => isProse(text)) && (isAbove || isDeck)) {
    reading.rest = others
    return first.text
  }
  return firstSentences(first.text)
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
    ...furniture.map((text) => ({ what: 'The agency’s own lines', text })),
  ]
}
