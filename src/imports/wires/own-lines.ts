import { readDateLines, readTransmission } from '../date-lines.ts'
import { readDateLine } from '../dateline.ts'
import { isFurniture } from './furniture.ts'
import { readItem } from './lists.ts'
import type { WireParagraph } from './paragraphs.ts'
import { agencyPattern, readAgencyLine } from '../agencies.ts'
import { isProse, isSentence } from '../shapes.ts'
import type { Reading } from './reading.ts'

/** Take an agency’s own lines: slugs and notes wherever they stand, and below the report who sent it and what else there is to read. */
export function takeOwnLines(reading: Reading): void {
  const report = reading.rest.findIndex(({ text }) => isProse(text))
  const below = reading.rest.slice(report + 1)
  takeList(
    reading,
    below.find(({ text }, index) => listHead.test(text) || (listFoot.test(text) && !below.slice(index).some(isReport))),
  )
  takeContact(reading)
  const isRead = (text: string) => readDateLine(text)?.date !== undefined || readAgencyLine(text) !== undefined
  takeLines(reading, ({ text }) => isFurniture(text) && !isRead(text))
  takeSignOff(reading)
}

function isReport({ text }: WireParagraph): boolean {
  return isProse(text)
}

/** Above lists of other reports, and above an agency’s notes. */
const listHead = /^(?:(?:read (?:more|also)|related stories|see also):?|#+ ?dpa-.*)$/i
/** Such as may also be a subhead, where the report goes on. */
const listFoot = /^(?:related|(?:(?:media|press) )?contacts?):?$/i

function takeLines(reading: Reading, isOwn: (paragraph: WireParagraph, index: number) => boolean): void {
  const taken = new Set(reading.rest.filter(isOwn))
  reading.furniture.push(...taken)
  reading.rest = reading.rest.filter((paragraph) => !taken.has(paragraph))
}

/** Take what stands below `READ ALSO` and the like, up to the next sentence; notes that are headed with `#` go on to the end. */
function takeList(reading: Reading, head: WireParagraph | undefined): void {
  if (!head) return
  const below = reading.rest.slice(reading.rest.indexOf(head) + 1).filter(({ text }) => !readTransmission(text))
  const sentence = head.text.startsWith('#') ? -1 : below.findIndex(({ text }) => isSentence(text))
  const list = new Set([head, ...(sentence === -1 ? below : below.slice(0, sentence))])
  takeLines(reading, (paragraph) => list.has(paragraph))
}

/** Take who is to be asked: the lines right above a telephone number or an address below the last sentence, and all below it. */
function takeContact(reading: Reading): void {
  const last = reading.rest.findLastIndex(({ text }) => isSentence(text))
  const foot = reading.rest.slice(last + 1)
  const at = foot.findIndex(({ text }) => telephone.test(text) || address.test(text))
  // Who signed what ends in a colon is no contact.
  if (at === -1 || last === -1 || foot.slice(0, at).some(({ text }) => text.endsWith(':'))) return
  const above = foot
    .slice(0, at + 1)
    .findLastIndex(({ attached, text }, index) => !attached || readItem(text) || index === at - 4)
  const isItem = above !== -1 && readItem(foot[above]!.text) !== undefined
  const own = new Set(foot.slice(isItem ? above + 1 : Math.max(above, 0)))
  takeLines(reading, (paragraph) => own.has(paragraph) && readDateLines(paragraph.text).length === 0)
}

const telephone = /(?:^|\s)(?:\+\d[\d() -]{6,}|\(\d{2,4}\) ?\d[\d -]{4,})$/
const address = /(?:^|\s)[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/

/** Take the initials, counters and words below the last sentence, and those at its end: `sst-jkb/co`, `10271432`, `… he said. EFE`. */
function takeSignOff(reading: Reading): void {
  const at = reading.rest.findLastIndex(({ text }) => isSentence(text.replace(signOff, '')))
  const last = reading.rest[at]
  const codes = reading.rest.findIndex(({ text }, index) => index > at && !footCode.test(text))
  takeLines(reading, (_, index) => at !== -1 && index > at && (codes === -1 || index < codes))
  const [sign] = (last && signOff.exec(last.text)) ?? []
  if (!last || sign === undefined) return
  reading.rest = reading.rest.with(at, { ...last, text: last.text.slice(0, -sign.length) })
  reading.furniture.push({ text: sign.trim(), line: last.line })
}

const footCode =
  /^(?:[-=#*0\s]*\p{L}{1,5}(?:[-/]\p{Ll}{1,5})+|[-=#*0\s]*\p{Ll}{1,4}|={1,2}\s?\p{L}+|\d{6,10}|[A-Z]{2,3}(?: [A-Z]{2,3}){0,3})$/u
const signOff = new RegExp(
  `(?<=[.!?…]["”’»')\\]]*) (?:Enditem|END|ENDS|-0-|--?30--?|(?:${agencyPattern})(?: [A-Z]{2,4}){0,4})$`,
  'u',
)
