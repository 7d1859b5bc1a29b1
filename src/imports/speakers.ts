import { capitals } from './dateline.ts'
import { isCity } from './known-places.ts'

/** Tell whether paragraphs open with who says them, as those of a transcript: `LAVROV: No`, `ANN LEE (BBC): Why?` */
export function isTranscript(paragraphs: readonly string[]): boolean {
  return paragraphs.some((text) => readLabel(text)?.sign === ':')
}

/**
 * Tell whether a paragraph begins as others of the text do, with a name in capitals and a sign: so do those who speak in an
 * interview, and the parts of a list by countries.
 *
 * A city is a dateline all the same, unless more than one other begins so: two reports may stand in a text.
 */
export function isOneOfSeveral(paragraphs: readonly string[], at: number): boolean {
  const label = readLabel(paragraphs[at]!)
  if (!label) return false
  const others = paragraphs
    .flatMap((text) => readLabel(text) ?? [])
    .filter(({ name, sign }) => {
      return sign === label.sign && name !== label.name
    })
  const names = [...new Set(others.map(({ name }) => name))]
  return isCity(label.name) ? names.filter(isCity).length > 1 : names.length > 0
}

/** Read the name that a paragraph is labelled with; an agency or an office beside it is read before a colon only. */
function readLabel(text: string): { name: string; sign: ':' | '-' } | undefined {
  const { name, colon } = label.exec(text)?.groups ?? {}
  return name === undefined ? undefined : { name, sign: colon === undefined ? '-' : ':' }
}

const label = new RegExp(
  `^(?<name>${capitals})(?:(?: \\([^()]{2,60}\\))? ?(?<colon>:) | ?(?:--|[–—]| -) ?(?=[\\p{Lu}\\d"“‘'«„(¿¡…]))`,
  'u',
)
