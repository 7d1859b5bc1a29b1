import { readDateLines } from '../date-lines.ts'
import { isClock, readFilingLine, readOpening } from '../dateline.ts'
import { isProse, isSentence, readAgencyLine, readByline } from './parts.ts'
import type { Reading } from './reading.ts'
import { readSignedLine } from './signed-line.ts'

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
  const [dateline] = line === undefined ? [] : readDateLines(line)
  if (title === undefined || dateline?.date?.year === undefined) return written
  datelines.push(dateline)
  return title
}

const datedTitle = /^(.{10,}\S)\s+(?:[|–—-]\s+|\((?=[^()]*\)$))([^|–—()]{8,30})\)?$/

/** How often an agency sent a report, which is no part of its title, nor is the mark at its end: UPDATE 2-Talks stall, (LEAD) Talks stall, Talks stall = */
const slugged =
  /^(?:((?:UPDATE|WRAPUP) ?\d*|CORRECTED|REFILE|REPEAT|RPT)\s?(?:[-–—:]|\s-\s)\s?|(\((?:\d+(?:st|nd|rd|th) )?(?:LEAD|LD|URGENT|CORRECTED)\)) ?)?(\S.*?)(?: =)?$/

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

/** Find the first line above the report that may be the title, and says neither when nor who; -1 where there is none. */
export function findTitle(lines: readonly string[]): number {
  const report = lines.findIndex((text) => readOpening(text) ?? (isSentence(text) && !mayBeTitle(text)))
  const head = report === -1 ? lines : lines.slice(0, report)
  const isTitle = (text: string) => mayBeTitle(text) && !saysWhenOrWho(text) && !isPlaceAlone(text)
  // Below another line a full stop ends a sentence of the report.
  return head.findIndex((text, index) => text !== '' && isTitle(text) && (index === 0 || !text.endsWith('.')))
}

/** Tell whether a line says when a report was filed, by whom or for which agency. */
export function saysWhenOrWho(text: string): boolean {
  const when = readDateLines(text).length > 0 || readFilingLine(text) !== undefined || isClock(text)
  return when || (readByline(text) ?? readAgencyLine(text) ?? readSignedLine(text)) !== undefined
}

function isPlaceAlone(text: string): boolean {
  return /^\p{Lu}+$/u.test(text)
}

/** A headline of many words, or one that ends in a full stop, stands alone above its text. */
export function mayBeTitle(text: string): boolean {
  const isOne = !/[.!?]["”’']* ["“‘']?\p{Lu}/u.test(text)
  const isShort = isOne && text.length <= (/[.!?…]["”’')]*$/.test(text) ? 140 : 280)
  return !readOpening(text) && (isShort || !isProse(text))
}
