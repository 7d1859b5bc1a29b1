import type { Inference } from '../facts.ts'
import { capitalize, countOf, joinParts, writeNumber } from './en-numbers.ts'

/** What the preview says to those who write; no build holds a word of it. */
export const englishAuthor = {
  problems: 'Errors and warnings',
  errors: 'To mend before this can be published',
  warnings: (count: number) => capitalize(countOf(count, 'warning')),
  severity: { error: 'error', warning: 'warning' },
  times: (count: number, line: number) =>
    count === 1 ? `line ${line}` : `${writeNumber(count)} times from line ${line}`,
  place: (line: number) => `line ${line}`,
  close: 'Close',
  closeNote:
    'Esc closes this. All of it stands on top of the page as well, and opens again when something else is wrong.',
  moreErrors: (count: number) => capitalize(countOf(count, 'more error')),

  heading: 'For the author',
  note: 'Only the preview has this section.',
  nothingNamed: 'Nobody and nothing that the register has.',
  relation: { about: 'What it is about', mentioned: 'Mentioned only', sources: 'Sources' },
  mentionedNote: 'Not in title, summary or key points, and fewer than three times in the text’s own words.',
  decides: (keys: readonly string[]) => `The front matter decides, by ${joinParts(keys)}.`,
  because: (inference: Inference) =>
    typeof inference === 'object'
      ? `named ${writeNumber(inference.times)} times in the text’s own words`
      : { title: 'named in the title', summary: 'named in the summary', keyPoints: 'named in the key points' }[
          inference
        ],
  leftOutOf: (why: string, key: string) => `${why}, but not listed in ${key}`,
  mentionedOnly: 'by the text alone only mentioned',
  neverNamed: 'never named in the text',
  publisherOf: (ids: readonly string[]) => `publisher of ${joinParts(ids)}`,
  outlet: 'outlet of what is quoted',
  unknown: 'Names that look like actors and are not in the register',
  unknownNote: 'Each command makes one. An alias of an actor that is there goes into its file.',
  statements: 'Statements, as they will be published',
  unpublished: 'Quotations that are not published',
  unpublishedBecause: {
    withheld: 'withheld by the front matter',
    repeated: 'another statement holds these words',
    short: 'fewer than four words, which may be a term',
    open: 'no mark closes it in its paragraph',
    unsure: 'its sentence does not name one speaker beyond doubt',
  },
  speakerUnknown: (name: string) => `no actor is surely meant by ${name}`,
  dates: 'Dates, as they were read',
}
