import { readDateLine, type Dateline } from './dateline.ts'

/**
 * Read a line of dates and nothing else: one as `readDateLine` has it, or several with their labels, what was published before what was updated.
 *
 * @returns none where the line says anything else
 * @example
 * readDateLines('Updated 28 October 2011, 07:10 GMT; first published 27 October 2011').map(({ date }) => date.day) //=> [27, 28]
 */
export function readDateLines(line: string): Dateline[] {
  const whole = readDateLine(line)
  if (whole) return [whole]
  const told = line.replace(age, '')
  const parts = told.length > 160 ? [] : told.split(partEnd).filter((part) => /[\p{L}\d]/u.test(part))
  const dated: { dateline: Dateline; rank: number }[] = []
  for (const part of parts) {
    const read = readDateLine(part.replace(label, ''))
    if (read?.date) dated.push({ dateline: { ...read, line: part.trim() }, rank: rankOf(part) })
    else if (/\p{L}{5}/u.test(part)) return [] // a word, and no zone or time of day
  }
  return dated.sort((a, b) => a.rank - b.rank).map(({ dateline }) => dateline)
}

function rankOf(part: string): number {
  return /updated|modified|changed/i.test(part) ? 2 : /published|posted|issued|released/i.test(part) ? 0 : 1
}

/** How long ago that was on the day when the page was saved. */
const age = /\b(?:updated |modified )?\d+ (?:second|minute|hour|day|week|month|year)s? ago\b/gi
const labelWords = '(?:first |last |originally )?(?:published|posted|issued|released|updated|modified|changed)'
const partEnd = new RegExp(
  `\\s*[;|•·]\\s*|\\s+[/–—-]\\s+|(?<=\\S[\\s,(])(?<!(?:first|last|originally) )(?=${labelWords})`,
  'i',
)
const label = new RegExp(`^\\s*${labelWords}(?: on| at)?:?\\s+`, 'i')
