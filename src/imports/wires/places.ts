import { readDateLines } from '../date-lines.ts'
import { placePrefix, readPlaceLine, writePlace, type Dateline } from '../dateline.ts'
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
  const written = writePlace(name)
  return knownPlaces.has(written.toLowerCase()) || calledAsPlaces.test(written) || text.includes(written)
}

const calledAsPlaces = new RegExp(`^${placePrefix} |, `)
const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
const knownPlaces: ReadonlySet<string> = new Set(
  [
    ...Intl.supportedValuesOf('timeZone').map((zone) => zone.split('/').at(-1)!.replaceAll('_', ' ')),
    ...letters.flatMap((first) => letters.flatMap((second) => regionNames.of(first + second) ?? [])),
    ...['Washington', 'Geneva', 'Beijing', 'New Delhi', 'Ankara', 'Tel Aviv', 'Kyiv', 'The Hague', 'Strasbourg'],
  ].map((name) => name.toLowerCase()),
)
