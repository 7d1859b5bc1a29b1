import { endsSentence, endsOrLeadsOn } from '../shapes.ts'
import { readDateLines } from '../date-lines.ts'
import { readFilingLine } from '../dateline.ts'
import { readOpening } from '../opening.ts'
import { readItem } from './lists.ts'
import type { Reading } from './reading.ts'
import { mayBeTitle } from './title-lines.ts'

/** Take the title of a text, or make one of its first words. */
export function takeTitle(reading: Reading): string {
  const given = reading.labels.title ?? reading.mail?.subject
  if (reading.mail?.subject !== undefined) reading.guessed.add('title')
  if (given !== undefined) {
    dropRepeated(reading, given)
    return given
  }
  const [first] = reading.rest
  if (first && mayBeTitle(first.text)) {
    const goesOn = reading.rest
      .slice(1)
      .findIndex(({ text, attached }) => !attached || !onward.test(text) || !mayBeTitle(text))
    const lines = reading.rest.splice(0, 1 + Math.max(goesOn, 0))
    const [, update, lead, title] = slugged.exec(lines.map(({ text }) => text).join(' ')) ?? []
    const slug = update ?? lead
    if (slug !== undefined) reading.furniture.push({ text: slug, line: first.line })
    const [next] = reading.rest
    const hasRival = next && mayBeTitle(next.text) && !endsSentence(next.text) && !readItem(next.text)
    // Of two lines the second may be another's.
    if (hasRival || first.joined || endsOrLeadsOn(title!)) reading.guessed.add('title')
    return takeDate(reading, title!)
  }
  reading.guessed.add('title')
  reading.notes.push('The text has no title: its first words stand for one.')
  const words = (readOpening(first?.text ?? '')?.rest ?? first?.text ?? 'Untitled').split(' ')
  return words.length > 12
    ? `${words
        .slice(0, 12)
        .join(' ')
        .replace(/[,;:–—-]+$/, '')} …`
    : words.join(' ')
}

/** Take the date from behind a title: `Envoys to meet - 27 Oct 2011`. */
function takeDate({ datelines }: Reading, written: string): string {
  const [, title, line] = datedTitle.exec(written) ?? []
  const dateline = line === undefined ? undefined : (readDateLines(line)[0] ?? readFilingLine(line))
  if (title === undefined || dateline?.date?.year === undefined) return written
  datelines.push(dateline)
  return title
}

const datedTitle = /^(.{10,}\S)\s+(?:[|–—-]\s+|\((?=[^()]*\)$))([^|–—()]{8,40})\)?$/

/** How often an agency sent a report, which is no part of its title, nor is the mark at its end: UPDATE 2-Talks stall, (LEAD) Talks stall, Talks stall = */
const slugged =
  /^(?:((?:UPDATE|WRAPUP) ?\d*|CORRECTED|REFILE|REPEAT|RPT)\s?(?:[-–—:]|\s-\s)\s?|(\((?:\d+(?:st|nd|rd|th) )?(?:LEAD|LD|URGENT|CORRECTED)\)|\d+(?:st|nd|rd|th) Ld(?:-Writethru)?:|(?:LEAD|ROUNDUP)(?= \p{Lu})) ?)?(\S.*?)(?: =)?$/u

/** A headline’s second line: ON DEFENCE IN EUROPE, And Foreign Minister Roe. */
const onward =
  /^(?:(?:ON|OF|IN|FOR|AND|WITH|TO|AT|BY|BEFORE|AFTER|FOLLOWING) (?!\P{Lu}*:)|(?:And|With|Before|After|Following|On|At) \p{Lu})[^.!?]*$/u

/** A title that a label or a mail gave may stand above the text once more. */
function dropRepeated(reading: Reading, title: string): void {
  const repeated = reading.rest.slice(0, 2).find(({ text }) => text.toLowerCase() === title.toLowerCase())
  if (!repeated) return
  reading.rest = reading.rest.filter((paragraph) => paragraph !== repeated)
  reading.notes.push(`The title stands once more on line ${repeated.line}: it is kept once.`)
}
