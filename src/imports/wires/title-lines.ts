import { isLikelyPlace } from './places.ts'
import { readDateLines, readMixedLine } from '../date-lines.ts'
import { isClock, readFilingLine, readPlaceLine } from '../dateline.ts'
import { readOpening } from '../opening.ts'
import { readItem } from './lists.ts'
import { endsOrLeadsOn, endsSentence, isProse, isSentence } from '../shapes.ts'
import { readAgencyLine } from '../agencies.ts'
import { isDoubtfulByline } from '../byline.ts'
import { readSignedLine } from './signed-line.ts'

/** Find the first line above the report that may be the title, and says neither when nor who; -1 where there is none. */
export function findTitle(lines: readonly string[]): number {
  const report = lines.findIndex((text) => readOpening(text) ?? (isSentence(text) && !mayBeTitle(text)))
  const head = report === -1 ? lines : lines.slice(0, report)
  const text = lines.join('\n')
  const isPlace = (line: string) => {
    const place = readPlaceLine(line)?.place
    return place !== undefined && isLikelyPlace(place, text.replace(line, ''))
  }
  // Below another line a stop ends a sentence of the report, or leads on to it.
  const isTitle = (line: string, index: number) =>
    line !== '' &&
    mayBeTitle(line) &&
    !saysWhenOrWho(line) &&
    !readItem(line) &&
    (index === 0 || line.endsWith('?') || !endsOrLeadsOn(line))
  const clear = head.findIndex((line, index) => isTitle(line, index) && !isPlace(line))
  return clear === -1 ? head.findIndex(isTitle) : clear
}

/** Tell whether a line says when a report was filed, by whom or for which agency; a byline that may be a headline, `By Night`, does not. */
export function saysWhenOrWho(text: string): boolean {
  if (isDoubtfulByline(text)) return false
  const when = readDateLines(text).length > 0 || readFilingLine(text) !== undefined || isClock(text)
  return when || (readAgencyLine(text) ?? readSignedLine(text) ?? readMixedLine(text)) !== undefined
}

/** A headline of many words, or one that ends in a full stop, stands alone above its text. */
export function mayBeTitle(text: string): boolean {
  const isOne = !/[.!?]["”’']* ["“‘']?\p{Lu}/u.test(text)
  const isShort = isOne && text.length <= (endsSentence(text) ? 140 : 280)
  return !readOpening(text) && (isShort || !isProse(text))
}
