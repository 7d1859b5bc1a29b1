import type { Rule } from './rules.ts'

/** Something an author should mend, as data: it is stored in the cache, sent between threads and printed at the end. */
export interface Problem {
  /** Path below the project, `content/briefings/2011/x.md`. */
  file: string
  /** Id of the rule, `unknown-actor`. */
  rule: Rule
  /** What is wrong, quoted, and what was probably meant: `No actor "Natto". Did you mean "NATO"?` */
  reason: string
  /** What to write instead, where the reason does not say it yet. */
  note?: string
  severity: 'error' | 'warning'
  /** Keys and indexes into the front matter, `['moves', 0, 'event']`; turned into a place only when it is printed. */
  path?: (string | number)[]
  /** The beginning of that value, up to the letter at which the problem stands. */
  upTo?: string
  /** One-based place in the file, for what stands in the text. */
  place?: Place
  /** The other files that the problem names. */
  others?: string[]
}

/** A problem with its place in the file. */
export type LocatedProblem = Problem & { place: Place }

export interface Place {
  line: number
  column: number
}

/** Give the place of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}
