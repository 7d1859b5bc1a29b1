import { readDateLines } from '../date-lines.ts'
import { isLikelyPlace, readPlaceLine, type Dateline } from '../dateline.ts'
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
