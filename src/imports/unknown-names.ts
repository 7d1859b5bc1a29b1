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

/** List names of texts that look like actors and that the register does not know: those of the most texts first. */
export function listUnknownNames(
  texts: readonly ImportedText[],
  register: Register,
): { name: string; texts: number }[] {
  const counts = new Map<string, number>()
  for (const { matter, body } of texts) {
    const { prose } = readProse(parseMarkdown(body), [{ kind: 'summary', text: matter.summary }])
    for (const name of findUnknownNames(prose, register)) counts.set(name, (counts.get(name) ?? 0) + 1)
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
  const known = new Set(findMentions(prose, register, []).flatMap((mention) => listWordsIn(words, mention)))
  const free = words.map(
    (word, index) => isCapital(text, word.start) && !known.has(index) && !isOfCalendar(text, words, index),
  )
  const blocks = prose.blocks.filter(isRead)
  const sentences = blocks.flatMap((block) => findSentences(text, block.start, block.end))
  const starts = new Set(sentences.flatMap((sentence) => listStarts(text, sentence)))
  // Who writes "talks" means no one by "Talks", in a heading or at a quotation's start.
  const plain = new Set(words.map(({ start, end }) => text.slice(start, end)).filter((word) => !isCapital(word, 0)))
  const found = new Map<string, { sure: boolean }>()
  for (const run of blocks.flatMap((block) => findRuns(text, words, free, block))) {
    const name = trimRun(text, words, run, starts)
    if (!name) continue
    const written = text.slice(words[name.first]!.start, words[name.end - 1]!.end)
    if (!mayBeActor(written) || plain.has(written.toLowerCase()) || !('unknown' in resolveName(register, written)))
      continue
    const opens = opensSentence(text, words[name.first]!, starts)
    const sure = (name.end - name.first > 1 || !opens) && !isPlace(words, name, written)
    const before = found.get(written)
    if (before) before.sure ||= sure
    else found.set(written, { sure })
  }
  return dropShortForms([...found].filter(([, { sure }]) => sure).map(([name]) => name))
}

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

function findRuns(text: string, words: readonly Word[], free: readonly boolean[], block: Block): Run[] {
  const runs: Run[] = []
  let done = 0
  for (const index of listWordsIn(words, block)) {
    if (index < done || free[index] !== true) continue
    let end = index + 1
    while (end < words.length && words[end]!.start < block.end) {
      const next = continueRun(text, words, free, end)
      if (next === undefined) break
      end = next
    }
    runs.push({ first: index, end })
    done = end
  }
  return runs
}

/** Give where a run ends that goes on at a word: with a capital, or over a small word that names hold. */
function continueRun(text: string, words: readonly Word[], free: readonly boolean[], at: number): number | undefined {
  const between = text.slice(words[at - 1]!.end, words[at]!.start)
  if (free[at] === true && isMembersOf(words[at - 1]!, between, words[at]!)) return at + 1
  const isInitial = words[at - 1]!.end - words[at - 1]!.start === 1
  if (between !== ' ' && between !== '-' && !(isInitial && between === '. ')) return undefined
  if (free[at] === true) return at + 1
  const { folded } = words[at]!
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

function isInterjection(folded: string): boolean {
  return interjections.has(folded) || /.{2}(?:ate|[ctiu]al|onal|ous|[iu]lar|ent|ing|ed)ly$/.test(folded)
}

function opensSentence(text: string, { start }: Word, starts: ReadonlySet<number>): boolean {
  return starts.has(start) || /["“‘'«(]\s*$/.test(text.slice(Math.max(0, start - 2), start))
}

function isPlace(words: readonly Word[], { first }: Run, written: string): boolean {
  if (bodies.test(written)) return false
  const [before, earlier] = [words[first - 1]?.folded ?? '', words[first - 2]?.folded ?? '']
  return placeWords.has(before) || (before === 'the' && placeWords.has(earlier))
}

function mayBeActor(written: string): boolean {
  if (written.length < 2 || isDemonym(written) || pronoun.test(written)) return false
  if (isInterjection(fold(written))) return false
  return !/^(?:[IVXLC]+|\d+|North|South|East|West|God|English|Internet|Forwarded|Photos?|Pictures?|Videos?|TV|PDF|FAQ|EN|FR|GMT|UTC|MSK|CES?T|E[SD]T)$/.test(
    written,
  )
}

/** Drop names that are part of another, as a surname is: who has the one needs no second file. Of those that differ in capitals the first stays. */
function dropShortForms(names: readonly string[]): string[] {
  const parts = new Set(names.flatMap(listParts))
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

function isDemonym(written: string): boolean {
  return demonym.test(written)
}

const pronoun = /^(?:I|We|You|He|She|It|They|There|That|Who|What|Let)(?:['’](?:m|ve|d|ll|re|s))?$/
/** What is said at the beginning, and names nobody. */
const interjections: ReadonlySet<string> = new Set(
  'good see yes well please thank thanks hello okay ok sorry note finally clearly simply certainly'.split(' '),
)
const quarters = /^(?:north|south|east|west|central|latin|saudi|new|costa|puerto|sri)$/
const particles: ReadonlySet<string> = new Set(['of', 'for', 'de', 'del', 'di', 'al', 'bin', 'von', 'van', 'el', 'der'])
const placeWords: ReadonlySet<string> = new Set([
  'in',
  'near',
  'outside',
  'off',
  'across',
  'inside',
  'around',
  'toward',
])
const bodies =
  /\b(?:agency|ministry|department|council|committee|commission|cent(?:er|re)|institute|union|party|association|organi[sz]ation|office|bureau|bank|university|academy|foundation|federation|authority|service|administration|parliament|congress|senate|duma|court|corporation|company|group|command|alliance|society)\b/i
const demonym =
  /^(?:\S*(?:[ie]an|ish|[nu]ese|[Rr]ican|xican|raqi|aeli|stani|emeni|uwaiti)s?|Germans?|French|Dutch|Greeks?|Swiss|Czechs?|Thai|Arabs?|Kurds?|Slovaks?|Afghans?|Serbs?|Croats?|Turks?|Poles?|Western|Soviet)$/
