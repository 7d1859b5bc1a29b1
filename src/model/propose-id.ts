import anyAscii from 'any-ascii'
import type { Day } from './day.ts'
import { fold } from './fold.ts'

/**
 * Give the id that a file named after something would have, its letters written as Latin ones; undefined where it has none.
 *
 * @example
 * proposeId('Wałęsa’s U.S. visit') //=> 'walesa-us-visit'
 * proposeId('Переговоры о ПРО') //=> 'peregovory-o-pro'
 */
export function proposeId(name: string): string | undefined {
  const id = fold(anyAscii(name))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return id === '' ? undefined : id
}

/** Longer titles are cut: an address is read aloud, and file systems take no name of any length. */
const longestTitle = 60

/**
 * Give the id that a briefing would have by its day and title.
 *
 * @example
 * proposeBriefingId('2011-10-27', 'Talks “going nowhere”') //=> '2011-10-27-talks-going-nowhere'
 */
export function proposeBriefingId(day: Day, title: string): string | undefined {
  const id = proposeId(title)
  return id === undefined ? undefined : `${day}-${cutBetweenWords(id, longestTitle)}`
}

function cutBetweenWords(id: string, longest: number): string {
  if (id.length <= longest) return id
  const end = id.lastIndexOf('-', longest)
  return id.slice(0, end > 0 ? end : longest)
}
