import { readDateLines } from '../date-lines.ts'
import {
  isClock,
  isTranscript,
  readDateLine,
  readFilingLine,
  readOpening,
  readPlaceLine,
  type Dateline,
} from '../dateline.ts'
import type { WireParagraph } from './paragraphs.ts'
import { isCaption, isProse, isSentence, readAgencyLine, readByline } from './parts.ts'
import type { Reading } from './reading.ts'
import { mayBeTitle } from './title.ts'

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
  return readDates(text).length > 0 || (readByline(text) ?? readAgencyLine(text)) !== undefined
}

/** Tell whether a paragraph is a day and nothing else: one heads each part of a chronology. */
export function isDayAlone({ text, attached }: WireParagraph): boolean {
  const read = attached ? undefined : readDateLine(text)
  return read !== undefined && read.place === undefined
}

/** Take a line that says when, by whom or for which agency. */
function takeLine({ datelines, byline, furniture }: Reading, text: string): boolean {
  if (isClock(text)) {
    furniture.push(text)
    return true
  }
  const dated = readDates(text)
  const names = dated.length > 0 ? undefined : readByline(text)
  const agency = readAgencyLine(names?.length === 1 ? names[0]! : text)
  if (dated.length > 0) datelines.push(...dated)
  else if (agency !== undefined) datelines.push({ agency, line: text })
  else if (names) byline.push(...names)
  return dated.length > 0 || names !== undefined || agency !== undefined
}

function readDates(text: string): Dateline[] {
  const dates = readDateLines(text)
  return dates.length > 0 ? dates : [readFilingLine(text) ?? []].flat()
}

/** Take lines that are a place in capitals; where nothing else can be the title, the longest of them is one: "TALKS STALL". */
function takePlaces(reading: Reading, lines: WireParagraph[], holdTitle: boolean): WireParagraph[] {
  const isPlace = ({ text }: WireParagraph) => readPlaceLine(text) !== undefined
  const [places, others] = [lines.filter(isPlace), lines.filter((line) => !isPlace(line))]
  const [longest] = holdTitle && others.length === 0 ? places.toSorted((a, b) => b.text.length - a.text.length) : []
  reading.datelines.push(...places.filter((line) => line !== longest).map(({ text }) => readPlaceLine(text)!))
  return lines.filter((line) => line === longest || !isPlace(line))
}

/** Take the opening of one of the first paragraphs, `MOSCOW, Oct. 27 (Reuters) - `, and tell which has it. */
export function takeOpening(reading: Reading): number | undefined {
  const report = reading.rest.findIndex(({ text }) => isProse(text))
  for (const [index, paragraph] of reading.rest.slice(0, Math.max(4, report + 1)).entries()) {
    const opening = readOpening(paragraph.text)
    if (!opening || (index > 1 && !opening.dateline.agency && !opening.dateline.date)) continue
    if (opening.dateline.isBeforeColon && isTranscript(reading.rest.slice(index + 1).map(({ text }) => text))) continue
    reading.datelines.unshift(opening.dateline)
    reading.rest[index] = { ...paragraph, text: opening.rest }
    return index
  }
  return undefined
}
