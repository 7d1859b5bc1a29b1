import { parseMarkdown } from '../markdown/parse-markdown.ts'
import { readProse } from '../markdown/read-prose.ts'
import { findWords, fold, type Word } from '../model/fold.ts'
import { resolveName, type Register } from '../model/register.ts'
import { isCapital } from '../model/word-characters.ts'
import { findMentions } from '../text/mentions.ts'
import { calendarWords, openingWords, titleWords } from '../text/name-words.ts'
import type { Block, Prose, Span } from '../text/prose.ts'
import { findSentences } from '../text/sentences.ts'
import type { ImportedText } from './imported-text.ts'
import {
  bodies,
  isDemonym,
  isGermanText,
  isInterjection,
  isNameAmongNouns,
  isSecondSyllable,
  mayBeActor,
  particles,
  placeWords,
  quarters,
} from './name-shapes.ts'

/**
 * List names of texts that look like actors and that the register does not know: those of the most texts first.
 *
 * @param language that of texts that do not say their own
 */
export function listUnknownNames(
  texts: readonly ImportedText[],
  register: Register,
  language: string,
): { name: string; texts: number }[] {
  const counts = new Map<string, number>()
  for (const { matter, body } of texts) {
    const { prose } = readProse(parseMarkdown(body), [{ kind: 'summary', text: matter.summary }])
    const isGerman = isGermanText(prose.text) || /^(?:de|lb)\b/.test(matter.lang ?? language)
    const isName = isGerman ? isNameAmongNouns : () => true
    for (const name of findUnknownNames(prose, register).filter(isName)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].map(([name, count]) => ({ name, texts: count })).sort((a, b) => b.texts - a.texts)
}

/** A run of capitalised words; indexes into the text's words, end exclusive. */
interface Run {
  first: number
  end: number
}

/**
 * Find names in a text that look like actors and that the register does not know, as written, in order.
 *
 * Headlines are left out, whose every word may be capitalised, and so is what only stands after "in" or "near".
 */
export function findUnknownNames(prose: Prose, register: Register): string[] {
  const { text } = prose
  const words = findWords(text)
  const mentions = findMentions(prose, register, [])
  const known = new Set(mentions.flatMap((mention) => listWordsIn(words, mention)))
  const free = words.map(
    (word, index) => isCapital(text, word.start) && !known.has(index) && !isOfCalendar(text, words, index),
  )
  const blocks = prose.blocks.filter((block) => isRead(block) && !isShouted(text.slice(block.start, block.end)))
  const sentences = blocks.flatMap((block) => findSentences(text, block.start, block.end))
  const starts = new Set(sentences.flatMap((sentence) => listStarts(text, sentence)))
  // Who writes "talks" means no one by "Talks", in a heading or at a quotation's start.
  const plain = new Set(words.map(({ start, end }) => text.slice(start, end)).filter((word) => !isCapital(word, 0)))
  const found = new Map<string, { sure: boolean }>()
  for (const run of blocks.flatMap((block) =>
    findRuns(text, words, free, block).filter(isInSentence(text, words, block)),
  )) {
    const name = trimRun(text, words, run, starts)
    if (!name || name.end - name.first > mostWords) continue
    const written = text.slice(words[name.first]!.start, words[name.end - 1]!.end)
    if (/^-\d/.test(text.slice(words[name.end - 1]!.end, words[name.end - 1]!.end + 2))) continue // AH-64
    if (!mayBeActor(written) || plain.has(written.toLowerCase()) || !('unknown' in resolveName(register, written)))
      continue
    const opens = opensSentence(text, words[name.first]!, starts)
    const sure = (name.end - name.first > 1 || !opens) && !isPlace(words, name, written)
    const before = found.get(written)
    if (before) before.sure ||= sure
    else found.set(written, { sure })
  }
  const names = [...found].filter(([, { sure }]) => sure).map(([name]) => name)
  return dropShortForms(names, [...names, ...mentions.map(({ start, end }) => text.slice(start, end))])
}

/** A longer run of capitals is a heading, or shouted. */
const mostWords = 12

/** List the words, by their index, that stand in a span or reach into it. */
function listWordsIn(words: readonly Word[], { start, end }: Span): number[] {
  let [first, after] = [0, words.length]
  while (first < after) {
    const middle = (first + after) >> 1
    if (words[middle]!.end > start) after = middle
    else first = middle + 1
  }
  const indexes: number[] = []
  for (let index = first; index < words.length && words[index]!.start < end; index++) indexes.push(index)
  return indexes
}

/** List where a sentence starts: at its first word, and again behind the mark of a note or the label of who speaks. */
function listStarts(text: string, { start, end }: Span): number[] {
  const [label] = speaker.exec(text.slice(start, Math.min(end, start + 60))) ?? []
  return label === undefined ? [start] : [start, start + label.length]
}

const speaker = /^(?:\[[^\]\n]{1,10}\]|\(\d+\)|\p{Lu}[\p{L}.’' -]{0,40}:)\s+/u

/** Tell whether a word is a day or a month; Jan before a name, and beside no figure, is a man. */
function isOfCalendar(text: string, words: readonly Word[], index: number): boolean {
  const { folded, end } = words[index]!
  if (!calendarWords.has(folded)) return false
  const [before, after] = [words[index - 1], words[index + 1]]
  const isMan = folded === 'jan' && after?.start === end + 1 && isCapital(text, after.start) && text[end] === ' '
  return !isMan || /^\d/.test(before?.folded ?? '')
}

function isRead({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'listItem' || kind === 'summary'
}

/** In a sentence of capitals no word looks more like a name than another. */
function isShouted(paragraph: string): boolean {
  return !/\p{Ll}/u.test(paragraph) && paragraph.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > 2
}

function findRuns(text: string, words: readonly Word[], free: readonly boolean[], block: Block): Run[] {
  const runs: Run[] = []
  let done = 0
  for (const index of listWordsIn(words, block)) {
    if (index < done || free[index] !== true) continue
    let end = index + 1
    while (end < words.length && words[end]!.start < block.end) {
      const next = continueRun(text, words, free, { first: index, end })
      if (next === undefined) break
      end = next
    }
    runs.push({ first: index, end })
    done = end
  }
  return runs
}

/** Make what tells a name from a paragraph that is no more than it: a heading, or the head of a table that lost its lines. */
function isInSentence(text: string, words: readonly Word[], block: Block): (run: Run) => boolean {
  const written = text.slice(block.start, block.end).trim()
  return ({ first, end }) =>
    block.kind !== 'paragraph' || text.slice(words[first]!.start, words[end - 1]!.end) !== written
}

/** Give where a run ends that goes on at a word: with a capital, or over a small word that names hold. */
function continueRun(
  text: string,
  words: readonly Word[],
  free: readonly boolean[],
  { first, end: at }: Run,
): number | undefined {
  const between = text.slice(words[at - 1]!.end, words[at]!.start)
  if (free[at] === true && isMembersOf(words[at - 1]!, between, words[at]!)) return at + 1
  const before = text.slice(words[at - 1]!.start, words[at - 1]!.end)
  const isInitial = before.length === 1 || /^(?:St|Mt|Ft)$/.test(before)
  if (between !== ' ' && between !== '-' && !(isInitial && between === '. ')) return undefined
  if (free[at] === true) return at + 1
  const { folded } = words[at]!
  if (between === '-' && at - first > 1 && isSecondSyllable(before, folded)) return at + 1
  const isInside = particles.has(folded) || (folded === 'and' && bodies.test(nextWordOf(text, words, at, 4)))
  if (!isInside || free[at + 1] !== true || words[at + 1]!.start !== words[at]!.end + 1) return undefined
  return at + 2
}

/** "Fishermen's Union" is named after its members; "Luxembourg's Parliament" is two names. */
function isMembersOf({ folded: members }: Word, between: string, { folded: body }: Word): boolean {
  const isPlural = /^['’]s $/.test(between)
    ? /(?:men|people|children)$/.test(members)
    : members.endsWith('s') && /^['’] $/.test(between)
  return isPlural && bodies.test(body)
}

/** "Integration and Operations Center" is one name, "Lavrov and Clinton" are two. */
function nextWordOf(text: string, words: readonly Word[], at: number, count: number): string {
  const last = words[Math.min(at + count, words.length - 1)]!
  return /^[^.,;:]*/.exec(text.slice(words[at]!.end, last.end))![0]
}

/** Drop offices and nationalities before a name, and a word that is only capitalised because it opens a sentence. */
function trimRun(
  text: string,
  words: readonly Word[],
  { first, end }: Run,
  starts: ReadonlySet<number>,
): Run | undefined {
  const isOffice = (index: number) => {
    const { folded } = words[index]!
    if (bodies.test(folded)) return false
    return (
      titleWords.has(folded) || particles.has(folded) || isDemonym(text.slice(words[index]!.start, words[index]!.end))
    )
  }
  const isQuarterOf = (index: number) =>
    quarters.test(words[index]!.folded) &&
    index + 1 < end &&
    isDemonym(text.slice(words[index + 1]!.start, words[index + 1]!.end))
  let from = first
  if (isOpening(words[from]!) && (opensSentence(text, words[from]!, starts) || words[from]!.folded === 'the')) from++
  while (from < end && (isOffice(from) || isQuarterOf(from))) from++
  // "National Security Council" is none of the offices before a name.
  if (end - from === 1 && from > first && bodies.test(words[from]!.folded)) from = first
  if (openingWords.has(words[from]?.folded ?? '')) from++
  return from < end ? { first: from, end } : undefined
}

function isOpening({ folded }: Word): boolean {
  return openingWords.has(folded) || isInterjection(folded)
}

function opensSentence(text: string, { start }: Word, starts: ReadonlySet<number>): boolean {
  return starts.has(start) || /["“‘'«(]\s*$/.test(text.slice(Math.max(0, start - 2), start))
}

function isPlace(words: readonly Word[], { first }: Run, written: string): boolean {
  if (bodies.test(written)) return false
  const [before, earlier] = [words[first - 1]?.folded ?? '', words[first - 2]?.folded ?? '']
  return placeWords.has(before) || (before === 'the' && placeWords.has(earlier))
}

/** Drop names that are part of another, as a surname is: who has the one needs no second file. Of those that differ in capitals the first stays. */
function dropShortForms(names: readonly string[], longer: readonly string[]): string[] {
  const parts = new Set(longer.flatMap(listParts))
  const byForm = new Map(names.toReversed().map((name) => [fold(name), name]))
  return names.filter((name) => !parts.has(fold(name)) && byForm.get(fold(name)) === name)
}

/** List the runs of words in a name that are not all of it. */
function listParts(name: string): string[] {
  const words = fold(name).split(' ')
  const runs = words.flatMap((_, first) =>
    words.slice(first).map((_, length) => words.slice(first, first + length + 1)),
  )
  return runs.filter(({ length }) => length < words.length).map((run) => run.join(' '))
}
