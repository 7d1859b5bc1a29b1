import { readDateLines } from '../date-lines.ts'
import { isClock, readFilingLine, readPlaceLine } from '../dateline.ts'
import { readOpening } from '../opening.ts'
import { isProse, isSentence, readAgencyLine, readByline } from './parts.ts'
import { readSignedLine } from './signed-line.ts'

/** Find the first line above the report that may be the title, and says neither when nor who; -1 where there is none. */
export function findTitle(lines: readonly string[]): number {
  const report = lines.findIndex((text) => readOpening(text) ?? (isSentence(text) && !mayBeTitle(text)))
  const head = report === -1 ? lines : lines.slice(0, report)
  // Below another line a full stop ends a sentence of the report.
  const isTitle = (text: string, index: number) =>
    text !== '' &&
    mayBeTitle(text) &&
    !saysWhenOrWho(text) &&
    !/^\p{Lu}+$/u.test(text) &&
    (index === 0 || !text.endsWith('.'))
  const clear = head.findIndex((text, index) => isTitle(text, index) && !readPlaceLine(text))
  return clear === -1 ? head.findIndex(isTitle) : clear
}

/** Tell whether a line says when a report was filed, by whom or for which agency. */
export function saysWhenOrWho(text: string): boolean {
  const when = readDateLines(text).length > 0 || readFilingLine(text) !== undefined || isClock(text)
  return when || (readByline(text) ?? readAgencyLine(text) ?? readSignedLine(text)) !== undefined
}

/** A headline of many words, or one that ends in a full stop, stands alone above its text. */
export function mayBeTitle(text: string): boolean {
  const isOne = !/[.!?]["”’']* ["“‘']?\p{Lu}/u.test(text)
  const isShort = isOne && text.length <= (/[.!?…]["”’')]*$/.test(text) ? 140 : 280)
  return !readOpening(text) && (isShort || !isProse(text))
}
