import { inspect } from 'node:util'
import { leftoversHeading } from '../model/placeholder.ts'
import type { Draft } from '../imports/drafts.ts'
import { listMissing } from '../imports/held-text.ts'
import type { Fault } from '../imports/read-input.ts'
import { commandFor } from '../model/quote.ts'

/** What became of the draft of a text; of one that is there, and on which somebody has worked, the words are `kept`, or only its front matter is `confirmed`. */
export type Outcome = 'written' | 'printed' | 'unchanged' | 'kept' | 'confirmed'

/** Tell what was made of a text, what was guessed, and what had no place. */
export function describeDraft(draft: Draft, outcome: Outcome, shownDir: string): string {
  const title = `${shownDir}/${draft.path}: ${outcomes[outcome]} ${draft.from}`
  const again = draft.alsoFrom.map((from) => `The same text again, so no draft of its own: ${from}.`)
  return [title, ...[...listSaid(draft, outcome), ...again].map((line) => `    ${line}`)].join('\n')
}

function listSaid({ text, held }: Draft, outcome: Outcome): string[] {
  const { guessed, leftovers, notes } = text
  if (outcome === 'unchanged' || outcome === 'confirmed') return []
  if (outcome === 'kept') {
    const missing = listMissing(held ?? '', text.body)
    return missing.length > 0 ? [`Not there word for word: ${beginningOf(missing)}.`] : []
  }
  return [
    ...(guessed.length > 0
      ? [`Guessed: ${guessed.join(', ')}. Look at each, then delete it from \`unconfirmed\`.`]
      : []),
    ...(leftovers.length > 0
      ? [
          `Without a place, so at the end under "${leftoversHeading}": ${countKinds(leftovers.map(({ what }) => what))}.`,
        ]
      : []),
    ...notes,
  ]
}

/** Name paragraphs by their number and the words that the first begins with. */
export function beginningOf([first = '', ...more]: readonly string[]): string {
  const words = first.replace(/\s+/g, ' ').split(' ')
  const count = more.length === 0 ? 'a paragraph' : `${more.length + 1} paragraphs`
  return `${count}${more.length === 0 ? '' : ', the first'} “${words.slice(0, 8).join(' ')}${words.length > 8 ? ' …' : ''}”`
}

const outcomes: Readonly<Record<Outcome, string>> = {
  written: 'a draft, from',
  printed: 'printed only, from',
  unchanged: 'as it was; it was imported before, from',
  kept: 'is there already with other words and was left as it is; not imported again:',
  confirmed: 'is there already with other front matter and was left as it is; not imported again:',
}

function countKinds(kinds: readonly string[]): string {
  return [...Map.groupBy(kinds, (kind) => kind)]
    .map(([kind, all]) => `${all.length} × ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`)
    .join(', ')
}

/** Tell why something was not imported. */
export function describeFault({ from, line, reason, cause }: Fault): string {
  const stack = cause !== undefined && process.env.DATELINE_STACK !== undefined ? `\n${inspect(cause)}` : ''
  return `${from}:${line} error ${reason}${stack}`
}

const mostNames = 60

/** A name that no entry has. */
interface UnknownName {
  name: string
  /** The file whose id its own would get, as an author would write it. */
  namesake?: string
}

/** List names that no entry has, each with the command that makes one, or with the entry that it may be another name of. */
export function describeNames(names: readonly UnknownName[]): string {
  if (names.length === 0) return ''
  const lines = names.slice(0, mostNames).map(({ name, namesake }) => {
    return namesake === undefined
      ? `    ${commandFor('actor', name)}`
      : `    "${name}" has the id of ${namesake}: if it is the same, add it to \`aliases\` there.`
  })
  const more = names.length > mostNames ? [`    … and ${names.length - mostNames} more, in fewer texts.`] : []
  return ['', '', 'Names that look like actors and are not in the register:', ...lines, ...more].join('\n')
}
