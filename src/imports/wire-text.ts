import type { Day } from '../model/day.ts'
import { isClock, readDateLine, readFilingLine, readOpening, readPlaceLine, type Dateline } from './dateline.ts'
import type { ImportedMatter, ImportedText, Leftover } from './imported-text.ts'
import { nameSource } from './source-name.ts'
import { firstSentences } from './first-sentences.ts'
import { writeBody } from './wire-body.ts'
import { joinDatelines, settleDay } from './wire-datelines.ts'
import { joinFilingLines } from './wire-filing.ts'
import { splitLabels, type Labels } from './wire-labels.ts'
import { readItem } from './wire-lists.ts'
import { readMail, type Mail } from './wire-mail.ts'
import { splitParagraphs, type WireParagraph } from './wire-paragraphs.ts'
import { isCaption, isCredit, isFurniture, isProse, isSentence, readAgencyLine, readByline } from './wire-parts.ts'

/** Paragraphs and what was taken from among them so far. */
interface Reading {
  rest: WireParagraph[]
  labels: Labels
  mail: Mail | undefined
  datelines: Dateline[]
  byline: string[]
  captions: string[]
  furniture: string[]
  notes: string[]
  guessed: Set<string>
}

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
  // A mail may be of a later day than its text.
  if (mail?.date) reading.datelines.push({ date: mail.date })
  // What stands above a report's opening, or above its picture, stands above the report.
  const [first] = reading.rest
  const summary = takeSummary(reading, opened === 1 || (first !== undefined && beforeCaption.has(first)))
  const dateline = joinDatelines(reading.datelines, reading.notes)
  const matter = toMatter(reading, { title, summary, dateline, today })
  const leftovers = listLeftovers(reading)
  if (leftovers.length > 0) reading.guessed.add('leftovers')
  const guessed = [...order.filter((key) => reading.guessed.has(key))]
  return { matter, body: writeBody(reading.rest), leftovers, guessed, notes: reading.notes }
}

const order = ['title', 'date', 'summary', 'dateline', 'byline', 'sources', 'leftovers']

function takeFurniture(reading: Reading): void {
  reading.furniture = reading.rest.filter(({ text }) => isFurniture(text)).map(({ text }) => text)
  reading.rest = reading.rest.filter(({ text }) => !isFurniture(text))
}

/** Join an opening that stands on a line of its own, `MOSCOW, Oct. 27 (Reuters) -`, to the report below it. */
function joinOpening(reading: Reading): void {
  const { rest } = reading
  const at = rest.slice(0, 6).findIndex(({ text }, index) => {
    const next = rest[index + 1]?.text
    return (
      next !== undefined && readOpening(`${text} ${next}`)?.rest === next && !readDateLine(next) && !readByline(next)
    )
  })
  if (at === -1) return
  const joined = { ...rest[at]!, text: `${rest[at]!.text} ${rest[at + 1]!.text}` }
  reading.rest = rest.toSpliced(at, 2, joined)
}

/** Take dates, places, bylines and agencies above the first prose and below the last. */
function takeEnds(reading: Reading): void {
  const isReport = ({ text }: WireParagraph, index: number) =>
    isSentence(text) && !isCaption(text) && !saysWhenOrWho(text) && !(index === 0 && mayBeTitle(text))
  const [first, last] = [reading.rest.findIndex(isReport), reading.rest.findLastIndex(isReport)]
  const head = reading.rest.slice(0, first === -1 ? undefined : first)
  const body = first === -1 ? [] : reading.rest.slice(first, last + 1)
  const foot = first === -1 ? [] : reading.rest.slice(last + 1)
  const isChronology = body.filter(isDayAlone).length > 1
  const isLeft = (paragraph: WireParagraph) =>
    (isChronology && isDayAlone(paragraph)) || !takeLine(reading, paragraph.text)
  const leftOfHead = takePlaces(
    reading,
    head.filter(isLeft),
    reading.labels.title === undefined && reading.mail?.subject === undefined,
  )
  reading.rest = [...leftOfHead, ...body, ...takePlaces(reading, foot.filter(isLeft), false)]
}

function saysWhenOrWho(text: string): boolean {
  return (readDateLine(text) ?? readFilingLine(text) ?? readByline(text) ?? readAgencyLine(text)) !== undefined
}

/** Tell whether a paragraph is a day and nothing else: one heads each part of a chronology. */
function isDayAlone({ text, attached }: WireParagraph): boolean {
  const read = attached ? undefined : readDateLine(text)
  return read !== undefined && read.place === undefined
}

/** Take a line that says when, by whom or for which agency. */
function takeLine({ datelines, byline, furniture }: Reading, text: string): boolean {
  if (isClock(text)) {
    furniture.push(text)
    return true
  }
  const dated = readDateLine(text) ?? readFilingLine(text)
  const names = dated ? undefined : readByline(text)
  const agency = readAgencyLine(names?.length === 1 ? names[0]! : text)
  if (dated) datelines.push(dated)
  else if (agency !== undefined) datelines.push({ agency })
  else if (names) byline.push(...names)
  return dated !== undefined || names !== undefined || agency !== undefined
}

/** Take lines that are a place in capitals; where nothing else can be the title, the longest of them is one: "TALKS STALL". */
function takePlaces(reading: Reading, lines: WireParagraph[], holdTitle: boolean): WireParagraph[] {
  const isPlace = ({ text }: WireParagraph) => readPlaceLine(text) !== undefined
  const [places, others] = [lines.filter(isPlace), lines.filter((line) => !isPlace(line))]
  const [longest] = holdTitle && others.length === 0 ? places.toSorted((a, b) => b.text.length - a.text.length) : []
  reading.datelines.push(...places.filter((line) => line !== longest).map(({ text }) => readPlaceLine(text)!))
  return lines.filter((line) => line === longest || !isPlace(line))
}

/** Take captions, each once. @returns the paragraphs to which one was attached */
function takeCaptions(reading: Reading): Set<WireParagraph> {
  const before = new Set<WireParagraph>()
  const kept: WireParagraph[] = []
  for (const [index, paragraph] of reading.rest.entries()) {
    const { text, attached } = paragraph
    const isTitle = kept.length === 0
    if (isCredit(text) && attached && kept.length > 1) {
      addCaption(reading, `${kept.pop()!.text} ${text}`, paragraph)
    } else if (!isTitle && (isCaption(text) || isCredit(text))) {
      if (attached) before.add(kept.at(-1)!)
      addCaption(reading, text, paragraph)
    } else kept.push(reading.rest[index]!)
  }
  reading.rest = kept
  return before
}

function addCaption({ captions, notes }: Reading, text: string, { line }: WireParagraph): void {
  if (!captions.includes(text)) captions.push(text)
  else notes.push(`The caption of line ${line} was given before: it is kept once.`)
}

function takeTitle(reading: Reading): string {
  const given = reading.labels.title ?? reading.mail?.subject
  if (reading.mail?.subject !== undefined) reading.guessed.add('title')
  if (given !== undefined) {
    dropRepeated(reading, given)
    return given
  }
  const [first] = reading.rest
  if (first && mayBeTitle(first.text)) {
    reading.rest.shift()
    return first.text
  }
  reading.guessed.add('title')
  reading.notes.push('The text has no title: its first words stand for one.')
  const words = (readOpening(first?.text ?? '')?.rest ?? first?.text ?? 'Untitled').split(' ')
  return words.length > 12
    ? `${words
        .slice(0, 12)
        .join(' ')
        .replace(/[,;:–—-]+$/, '')} …`
    : words.join(' ')
}

/** A title that a label or a mail gave may stand above the text once more. */
function dropRepeated(reading: Reading, title: string): void {
  const repeated = reading.rest.slice(0, 2).find(({ text }) => text.toLowerCase() === title.toLowerCase())
  if (!repeated) return
  reading.rest = reading.rest.filter((paragraph) => paragraph !== repeated)
  reading.notes.push(`The title stands once more on line ${repeated.line}: it is kept once.`)
}

/** A headline of many words, or one that ends in a full stop, stands alone above its text. */
function mayBeTitle(text: string): boolean {
  const isShort = text.length <= 140 && !/[.!?]["”’']* \p{Lu}/u.test(text)
  return !readOpening(text) && (isShort || !isProse(text))
}

/** Take the opening of one of the first paragraphs, `MOSCOW, Oct. 27 (Reuters) - `, and tell which has it. */
function takeOpening(reading: Reading): number | undefined {
  for (const [index, paragraph] of reading.rest.slice(0, 4).entries()) {
    const opening = readOpening(paragraph.text)
    if (!opening || (index > 1 && !opening.dateline.agency && !opening.dateline.date)) continue
    reading.datelines.unshift(opening.dateline)
    reading.rest[index] = { ...paragraph, text: opening.rest }
    return index
  }
  return undefined
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
  const place = reading.labels.dateline ?? dateline.place
  const date = reading.labels.date ?? dateline.date
  const day = settleDay(date, today, 'text', notes)
  if (!reading.labels.date || date?.ambiguous) guessed.add('date')
  if (place !== undefined && reading.labels.dateline === undefined) guessed.add('dateline')
  const byline = [...new Set([...(reading.labels.byline ?? []), ...reading.byline])]
  if (byline.length > 0) guessed.add('byline')
  const publisher = reading.labels.source ?? dateline.agency
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

function listLeftovers({ captions, furniture, labels, mail }: Reading): Leftover[] {
  const replaced = labels.title !== undefined && mail?.subject !== undefined ? [`Subject: ${mail.subject}`] : []
  return [
    ...[...replaced, ...(mail?.others ?? [])].map((text) => ({ what: 'The mail’s own lines', text })),
    ...captions.map((text) => ({ what: 'A caption without its picture', text })),
    ...furniture.map((text) => ({ what: 'The agency’s own lines', text })),
  ]
}
