import { readDateLine, readFilingLine } from '../dateline.ts'
import type { WireParagraph } from './paragraphs.ts'

/**
 * Join a line that is a date to the one above or below it that is a place in small letters: `Thursday, October 27, 2011`, `Moscow`.
 *
 * A name alone may as well be a title or an author's: it counts below other lines, and if the text has it once more.
 */
export function joinFilingLines(paragraphs: readonly WireParagraph[]): WireParagraph[] {
  const joined = [...paragraphs]
  for (let at = 1; at + 1 < joined.length; at++) {
    const [one, other] = [joined[at]!, joined[at + 1]!]
    const text = `${one.text}, ${other.text}`
    const isPair = other.attached && isDate(one.text) !== isDate(other.text)
    const place = isPair ? readFilingLine(text)?.place : undefined
    if (
      place !== undefined &&
      paragraphs.some((paragraph) => paragraph !== one && paragraph !== other && paragraph.text.includes(place))
    )
      joined.splice(at, 2, { ...one, text })
  }
  return joined
}

function isDate(text: string): boolean {
  const read = readDateLine(text)
  return read?.date?.year !== undefined && read.place === undefined
}
