import { readDateLine } from '../dateline.ts'
import { readBesideByline, readByline } from '../byline.ts'
import { datePattern, type WrittenDate } from '../written-date.ts'

/** Who wrote a text and when, where one line says both. */
export interface Credit {
  byline: string[]
  date: WrittenDate
  place?: string
}

/**
 * Read a line that says who and when, in either order, and nothing else.
 *
 * @example
 * readCredit('Posted by Ann Lee on 27 October 2011 in Analysis') //=> { byline: ['Ann Lee'], date: … }
 * readCredit('Published on Thursday, 27 October 2011 by Ann Lee in Ankara') //=> { byline: ['Ann Lee'], date: …, place: 'Ankara' }
 */
export function readCredit(line: string): Credit | undefined {
  const text = line.replace(/\s+/g, ' ').trim()
  if (text.length > 160) return undefined
  const [, when = '', who] = /^(.*?)[\s,;|•·–—-]*\b((?:written )?by:? \p{Lu}.*)$/iu.exec(text) ?? []
  if (who === undefined) return undefined
  if (when !== '' && !isPosted.test(when)) return join(when, who)
  const match = dateAfter.exec(who)
  return match ? join(who.slice(match.index).replace(filing, ''), who.slice(0, match.index)) : undefined
}

function join(when: string, who: string): Credit | undefined {
  const date = readDateLine(when.replace(/^[\s,;|•·–—-]+/, ''))?.date
  const written = who.replace(/^written /i, '').trim()
  const byline = readByline(written)
  if (date?.year === undefined || !byline) return undefined
  const place = readPlaceOfByline(written)
  return { byline, date, ...(place !== undefined && { place }) }
}

/** Read where who wrote a text was: `By Ann Lee in Ankara`. */
export function readPlaceOfByline(line: string): string | undefined {
  if (line.length > 120 || !readByline(line)) return undefined
  if (listPlaces(line).length > 1) return undefined // each wrote somewhere else
  return /\s(?:in|,) (\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2})$/u.exec(line)?.[1]
}

/** List where the writers of a byline were. */
export function listPlaces(line: string): string[] {
  return [...new Set(readBesideByline(line).flatMap(({ place }) => place ?? []))]
}

/** A date after names, with the words before it that say what day it is. */
const dateAfter = new RegExp(
  `[\\s,;|•·–—-]+(?:(?:published|posted|updated|on|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[\\s,:]+)*(?:${datePattern})`,
  'iu',
)

const isPosted = /^(?:posted|published|written|filed|submitted)$/i

/** What a weblog says behind the date: in which of its lists the text stands, and how many have answered. */
const filing =
  /(?<=\d)(?:\s+(?:filed )?(?:in|under):? \p{L}[^.!?]{0,60}?)?(?:[\s|•·,–—]+(?:with )?(?:\d+|no) comments?)?$/iu
