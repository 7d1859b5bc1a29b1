import { readDateLines, readMixedLine } from '../date-lines.ts'
import { isClock, readDateLine, readFilingLine, type Dateline } from '../dateline.ts'
import { readOpening } from '../opening.ts'
import { isOneOfSeveral } from '../speakers.ts'
import { isEntry, type WireParagraph } from './paragraphs.ts'
import { isCaption } from './captions.ts'
import { endsSentence, isProse, isSentence } from '../shapes.ts'
import { readAgencyLine } from '../agencies.ts'
import { readByline } from '../byline.ts'
import { findPlaces } from './places.ts'
import type { Reading } from './reading.ts'
import { readSignedLine } from './signed-line.ts'
import { findTitle, saysWhenOrWho } from './title-lines.ts'

/** Join an opening that stands on a line of its own, `MOSCOW, Oct. 27 (Reuters) -`, to the report below it. */
export function joinOpening(reading: Reading): void {
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
export function takeEnds(reading: Reading): void {
  const given = givenTitle(reading)?.toLowerCase()
  const title = given === undefined ? reading.rest[findTitle(reading.rest.map(({ text }) => text))] : undefined
  const isTitle = (paragraph: WireParagraph) => paragraph === title || paragraph.text.toLowerCase() === given
  const isHead = (paragraph: WireParagraph, index: number) =>
    (!endsSentence(paragraph.text) && reading.rest.slice(index + 1, index + 3).some(isDayAlone)) ||
    isStandfirst(reading.rest, index, reading.rest.findIndex(isTitle))
  const isReport = (paragraph: WireParagraph, index: number) =>
    isSentence(paragraph.text) &&
    !isCaption(paragraph.text) &&
    !saysWhenOrWho(paragraph.text) &&
    !isTitle(paragraph) &&
    !isHead(paragraph, index)
  const [first, last] = [reading.rest.findIndex(isReport), reading.rest.findLastIndex(isReport)]
  const head = reading.rest.slice(0, first === -1 ? undefined : first)
  const body = first === -1 ? [] : reading.rest.slice(first, last + 1)
  const foot = first === -1 ? [] : reading.rest.slice(last + 1)
  // Of a chronology or a live report each part keeps its day or hour, the first too.
  const isDiary = body.filter(isDayAlone).length > 1
  const isLive = body.some(({ text }) => isClock(text))
  const headsPart = (paragraph: WireParagraph) =>
    (isDiary && isDayAlone(paragraph)) || (isLive && isClock(paragraph.text))
  const isLeft = (paragraph: WireParagraph) =>
    paragraph === title || headsPart(paragraph) || !takeLine(reading, paragraph)
  const text = reading.rest.map((paragraph) => paragraph.text).join('\n')
  const places = findPlaces([...head, ...foot], text)
  const leftOfHead = takePlaces(reading, head.filter(isLeft), places)
  // A place above other lines heads these.
  const leftOfFoot = foot.filter(isLeft)
  const placesFrom = leftOfFoot.findLastIndex((line) => !places.has(line)) + 1
  const below = takePlaces(reading, leftOfFoot.slice(placesFrom), places, false)
  reading.rest = [...leftOfHead, ...body, ...leftOfFoot.slice(0, placesFrom), ...below]
}

/** Tell whether a sentence stands between the title and the lines of who and when, with the report below these. */
function isStandfirst(rest: readonly WireParagraph[], index: number, title: number): boolean {
  const from = title + 1
  if (title === -1 || index < from || index > from + 1 || readOpening(rest[index]!.text)) return false
  if (rest.filter(isDayAlone).length > 1 || rest.slice(from, index).some(({ text }) => saysWhenOrWho(text)))
    return false
  const below = rest.slice(index + 1)
  const last = below.slice(0, 3).findLastIndex(({ text }) => saysWhenOrWho(text) && !isClock(text))
  return last !== -1 && below.slice(last + 1).some(({ text }) => isProse(text))
}

/** Give the title that stands in a label or in the headers of a mail. */
function givenTitle({ labels, mail }: Reading): string | undefined {
  return labels.title ?? mail?.subject
}

/** Tell whether a paragraph is a day and nothing else: one heads each part of a chronology. */
export function isDayAlone({ text, attached }: WireParagraph): boolean {
  const read = attached ? undefined : readDateLine(text)
  return read !== undefined && read.place === undefined
}

/** Take a line that says when, by whom or for which agency; what it says besides is left over with it. */
function takeLine({ datelines, byline, furniture }: Reading, { text, line }: WireParagraph): boolean {
  if (isClock(text)) {
    furniture.push({ text, line })
    return true
  }
  const dated = readDates(text)
  const agency = readAgencyLine(text) ?? readAgencyLine(text.replace(/^by /i, ''))
  const signed = dated.length > 0 || agency !== undefined ? undefined : readSignedLine(text)
  const mixed = dated.length > 0 || signed ? undefined : readMixedLine(text)
  datelines.push(...dated, ...(mixed ? [mixed] : []))
  if (mixed) furniture.push({ text, line })
  if (agency !== undefined && dated.length === 0) datelines.push({ agency, line: text })
  if (signed) {
    datelines.push(...signed.datelines)
    byline.push(...signed.names)
    if (!signed.isWhole) furniture.push({ text, line })
  }
  return dated.length > 0 || agency !== undefined || (signed ?? mixed) !== undefined
}

function readDates(text: string): Dateline[] {
  const dates = readDateLines(text)
  return dates.length > 0 ? dates : [readFilingLine(text) ?? []].flat()
}

/** Take the lines that are places; where nothing else can be the title, the longest of them is one: "TALKS STALL". */
function takePlaces(
  reading: Reading,
  lines: readonly WireParagraph[],
  places: ReadonlyMap<WireParagraph, Dateline>,
  mayHoldTitle = givenTitle(reading) === undefined,
): WireParagraph[] {
  const found = lines.filter((line) => places.has(line))
  const holdTitle = mayHoldTitle && found.length === lines.length
  const [longest] = holdTitle ? found.toSorted((a, b) => b.text.length - a.text.length) : []
  reading.datelines.push(...found.filter((line) => line !== longest).map((line) => places.get(line)!))
  return lines.filter((line) => line === longest || !places.has(line))
}

/** Take the opening of one of the first paragraphs, `MOSCOW, Oct. 27 (Reuters) - `, and tell which has it: one that says when or for whom counts before a place alone. */
export function takeOpening(reading: Reading): number | undefined {
  const report = reading.rest.findIndex(({ text }) => isProse(text))
  // Of a chronology the first entry keeps its day, as the others do.
  const isChronology = reading.rest.filter(isEntry).length > 1
  const texts = reading.rest.map(({ text }) => text)
  const found = texts.slice(0, Math.max(4, report + 1)).flatMap((text, index) => {
    const isPart = (isChronology && isEntry({ text })) || isOneOfSeveral(texts, index)
    const opening = isPart ? undefined : readOpening(text)
    return opening
      ? [{ index, ...opening, isFiled: (opening.dateline.agency ?? opening.dateline.date) !== undefined }]
      : []
  })
  const first = found.find(({ isFiled }) => isFiled) ?? found.find(({ index }) => index <= 1 || index === report)
  if (!first) return undefined
  reading.datelines.unshift(first.dateline)
  reading.byline.push(...(first.byline ?? []))
  reading.rest[first.index] = { ...reading.rest[first.index]!, text: first.rest }
  return first.index
}
