import { findSentences } from '../text/sentences.ts'

/** A run of words, matched or not. */
export interface Run {
  text: string
  matched: boolean
}

const mostWords = 48

/**
 * Give the sentence of a text in which most of the matches stand, the first of several.
 *
 * @param title stands before the text and is shown above the sentence: it is only told where nothing else is
 * @param locations places of matched words, counted in words
 */
export function matchingSentence(
  content: string,
  title: string,
  locations: readonly number[],
): { at: number; runs: Run[] } {
  const words = listWords(content)
  const ofTitle = listWords(title).length
  const matched = new Set(locations.filter((place) => place >= ofTitle && place < words.length))
  const sentences = splitSentences(words, words.length > ofTitle ? ofTitle : 0)
  const counts = sentences.map(({ start, end }) => [...matched].filter((place) => place >= start && place < end).length)
  const { start, end } = sentences[Math.max(0, counts.indexOf(Math.max(...counts)))] ?? { start: 0, end: 0 }
  const first = [...matched].filter((place) => place >= start && place < end).sort((a, b) => a - b)[0] ?? start
  // A sentence that is a paragraph of its own is cut around its first match.
  const from = end - start <= mostWords ? start : Math.max(start, Math.min(first - 12, end - mostWords))
  const to = Math.min(end, from + mostWords)
  const shown = words.slice(from, to).map((word, index) => ({ text: word, matched: matched.has(from + index) }))
  if (from > start) shown.unshift({ text: '…', matched: false })
  if (to < end) shown.push({ text: '…', matched: false })
  return { at: first, runs: joinRuns(shown) }
}

/** Part a text into its words, as Pagefind counts them. */
export function listWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

/** Split words into sentences, counted in words, from one word on. */
function splitSentences(words: readonly string[], from: number): { start: number; end: number }[] {
  const text = words.slice(from).join(' ')
  const ends = findSentences(text, 0, text.length).map(({ end }) => from + text.slice(0, end).split(' ').length)
  return ends.map((end, index) => ({ start: ends[index - 1] ?? from, end }))
}

/** Join words to runs; the marks around a matched word are none of it. */
function joinRuns(words: readonly Run[]): Run[] {
  const runs: Run[] = []
  const add = (text: string, matched: boolean): void => {
    const last = runs.at(-1)
    if (last?.matched === matched) last.text += text
    else if (text !== '') runs.push({ text, matched })
  }
  for (const [index, { text, matched }] of words.entries()) {
    const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(text)!
    add(index === 0 ? before : ` ${before}`, false)
    add(word, matched)
    add(after, false)
  }
  return runs
}
