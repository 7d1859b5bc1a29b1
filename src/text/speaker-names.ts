import { findWords, skipPossessive, type Word } from '../model/fold.ts'
import { isInitial, readGap } from '../model/spelling.ts'
import { isCapital } from '../model/word-characters.ts'
import { calendarWords, openingWords, titleWords } from './name-words.ts'
import type { Prose, Span } from './prose.ts'

/**
 * Find what may name a speaker, by its capitals alone: no register is asked, so who is published does not depend on one.
 *
 * Offices, days and the adjective of a country are no part of a name. The author's links are names, whatever their words.
 */
export function findSpeakerNames({ text, blocks, links }: Prose): Span[] {
  const words = findWords(text)
  const starts = new Set(blocks.map(({ start }) => start))
  const names: Span[] = []
  for (let first = 0; first < words.length; first++) {
    if (!isNameWord(text, words[first]!)) continue
    let last = first
    for (let next = first + 1; continuesName(next); next++) if (isNameWord(text, words[next]!)) last = next
    const name = { start: words[first]!.start, end: words[last]!.end }
    if (last > first || !isAdjectiveOfCountry(text.slice(name.start, name.end))) names.push(name)
    first = last
  }
  const free = names.filter((name) => !links.some(({ start, end }) => start < name.end && name.start < end))
  return [...free, ...links.map(({ start, end }) => ({ start, end }))].sort((a, b) => a.start - b.start)

  function continuesName(index: number): boolean {
    const [before, word] = [words[index - 1]!, words[index]]
    if (word === undefined || starts.has(word.start) || skipPossessive(text, before.end) > before.end) return false
    const gap = readGap(text, before.end, word.start)
    const isJoined = gap === '' || (gap === '.' && isInitial(text, before))
    return isJoined && (isNameWord(text, word) || particles.has(word.folded))
  }
}

function isNameWord(text: string, { start, folded }: Word): boolean {
  return isCapital(text, start) && !/^\d/.test(folded) && !nameless.some((words) => words.has(folded))
}

function isAdjectiveOfCountry(word: string): boolean {
  return /(?:an|ish|ese)$/.test(word) && !/stan$/.test(word) && !countries.has(word)
}

const nameless: readonly ReadonlySet<string>[] = [
  titleWords,
  openingWords,
  calendarWords,
  // A sentence begins with them.
  new Set('he she it they we i you suppose imagine assume say let nobody everybody everyone somebody'.split(' ')),
]
const particles = new Set('de del della di da dos van von der den la le bin ibn al el ter af'.split(' '))
const countries = new Set(['Iran', 'Japan', 'Sudan', 'Jordan', 'Oman', 'Bhutan', 'Taiwan', 'Vatican'])
