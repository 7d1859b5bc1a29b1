import { readDateLines } from '../date-lines.ts'
import { readPlaceLine, writePlace, type Dateline } from '../dateline.ts'
import { isKnownPlace } from '../known-places.ts'
import type { WireParagraph } from './paragraphs.ts'

/** Find the lines that are a place in capitals: one that is known, that the text has elsewhere, or that stands beside a date. */
export function findPlaces(lines: readonly WireParagraph[], text: string): Map<WireParagraph, Dateline> {
  const isDated = (line: WireParagraph | undefined) => line !== undefined && readDateLines(line.text).length > 0
  return new Map(
    lines.flatMap((line, index): [WireParagraph, Dateline][] => {
      const read = readPlaceLine(line.text)
      if (read?.place === undefined) return []
      const isAlone = !/[ /]/.test(read.place)
      const isBeside = isAlone && (isDated(lines[index - 1]) || isDated(lines[index + 1]))
      return isBeside || read.agency !== undefined || isLikelyPlace(read.place, text) ? [[line, read]] : []
    }),
  )
}

/**
 * Tell whether a name in capitals is more likely a place than a headline: a country or city of the time zones, or called as places are.
 *
 * @param text what else is said: a place may stand there in small letters
 */
export function isLikelyPlace(name: string, text: string): boolean {
  return isKnownPlace(name) || text.includes(writePlace(name))
}
