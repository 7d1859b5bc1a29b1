import { readOpening } from '../dateline.ts'
import { isProse } from './parts.ts'
import type { Reading } from './reading.ts'

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
    reading.rest.shift()
    const [, slug, title] = slugged.exec(first.text) ?? []
    if (slug !== undefined) reading.furniture.push(slug)
    return title ?? first.text
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

/** How often an agency sent a report, which is no part of its title: UPDATE 2-Talks stall. */
const slugged = /^((?:UPDATE|WRAPUP) ?\d*|CORRECTED|REFILE|REPEAT|RPT)\s?(?:[-–—:]|\s-\s)\s?(\S.*)$/

/** A title that a label or a mail gave may stand above the text once more. */
function dropRepeated(reading: Reading, title: string): void {
  const repeated = reading.rest.slice(0, 2).find(({ text }) => text.toLowerCase() === title.toLowerCase())
  if (!repeated) return
  reading.rest = reading.rest.filter((paragraph) => paragraph !== repeated)
  reading.notes.push(`The title stands once more on line ${repeated.line}: it is kept once.`)
}

/** A headline of many words, or one that ends in a full stop, stands alone above its text. */
export function mayBeTitle(text: string): boolean {
  const isOne = !/[.!?]["”’']* \p{Lu}/u.test(text)
  const isShort = isOne && text.length <= (/[.!?…]["”’')]*$/.test(text) ? 140 : 280)
  return !readOpening(text) && (isShort || !isProse(text))
}
