import type { Dateline } from '../dateline.ts'
import type { Labels } from './labels.ts'
import type { Mail } from './mail.ts'
import type { WireParagraph } from './paragraphs.ts'

/** Paragraphs and what was taken from among them so far. */
export interface Reading {
  rest: WireParagraph[]
  labels: Labels
  mail: Mail | undefined
  datelines: Dateline[]
  byline: string[]
  captions: string[]
  /** The agency’s own lines, with the number of each. */
  furniture: { text: string; line: number }[]
  notes: string[]
  guessed: Set<string>
}
