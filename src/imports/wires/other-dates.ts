import type { Dateline } from '../dateline.ts'
import { endsSentence, isProse } from '../shapes.ts'
import { listWholeDates } from '../whole-dates.ts'
import { isDayAlone } from './ends.ts'
import { isFurniture } from './furniture.ts'
import { isEntry, type WireParagraph } from './paragraphs.ts'

/**
 * Find the date of a text that no line of its own says, or the year of one that has none: `Issue 43 | 27 October 2011`.
 *
 * It stands in a line above the report, else below it; the year in any date of the same day and month.
 */
export function findOtherDate(
  { date }: Dateline,
  paragraphs: readonly WireParagraph[],
  notes: string[],
): Dateline['date'] {
  if (date?.year !== undefined) return date
  if (date) {
    const all = paragraphs.flatMap(({ text }) => listWholeDates(text))
    return all.find(({ month, day }) => month === date.month && day === date.day) ?? date
  }
  const isLine = ({ text }: WireParagraph) => text.length <= longest && !endsSentence(text)
  // Days above the parts of a chronology, and that on which an embargo ends, are others.
  const isOther = (line: WireParagraph) => isDayAlone(line) || isEntry(line) || isFurniture(line.text)
  const isReport = (paragraph: WireParagraph) => isProse(paragraph.text) && !isLine(paragraph)
  const head = paragraphs.slice(0, Math.max(paragraphs.findIndex(isReport), 0))
  const foot = paragraphs.slice(paragraphs.findLastIndex(isReport) + 1).reverse()
  for (const { text } of [...head, ...foot].filter((line) => isLine(line) && !isOther(line))) {
    const [found] = listWholeDates(text)
    if (!found) continue
    notes.push(`The date is from a line that says more: "${text}".`)
    return found
  }
  return undefined
}

const longest = 160
