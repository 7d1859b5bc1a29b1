import { findWords, type Word } from '../../model/fold.ts'
import { differByEnding, isSlip } from '../../model/nearest.ts'
import { isCapital } from '../../model/word-characters.ts'
import { isCountryWord } from './country-words.ts'
import { opensSentence, ownBlocks, type Remark, type TextToReview } from './remark.ts'

/** Find names that a text writes in two ways, or otherwise than its front matter; what the register knows is written as it should be. */
export function findTwoSpellings(text: TextToReview): Remark[] {
  const blocks = ownBlocks(text.prose).map(({ start, end }) => {
    const block = text.prose.text.slice(start, end)
    return { start, block, words: findWords(block) }
  })
  return [...findNearWords(text, blocks), ...text.named.flatMap((name) => findNearName(text, blocks, name))]
}

/** A block with its words, which are looked through for each name. */
interface ReadBlock {
  /** Offset in the prose. */
  start: number
  block: string
  words: Word[]
}

/** A word with a capital, where it stands first. */
interface Capitalised {
  folded: string
  written: string
  at: number
  /** Whether it has its capital inside a sentence, as a name has; one that opens a sentence may be any word. */
  isName: boolean
}

/** Find names that are near each other: "Rasmussen" and "Rasmusen". */
function findNearWords(text: TextToReview, blocks: readonly ReadBlock[]): Remark[] {
  const names = listCapitalised(blocks).sort((a, b) => (a.folded < b.folded ? -1 : 1))
  return names.flatMap((one, index): Remark[] => {
    const other = names
      .slice(index + 1)
      .find((another) => (one.isName || another.isName) && isOtherSpelling(one.folded, another.folded))
    if (!other || areKnown(text, one.at, other.at) || areBeside(text, one.written, other.written)) return []
    const [{ written: earlier }, later] = one.at < other.at ? [one, other] : [other, one]
    const reason = `"${later.written}" is "${earlier}" elsewhere in this text.`
    return [{ rule: 'two-spellings', reason, note, at: later.at }]
  })
}

function areKnown({ mentions }: TextToReview, ...places: number[]): boolean {
  return places.every((at) => mentions.some(({ start, end }) => start <= at && at < end))
}

/** Tell whether a text tells two names apart: Johnson and Johnston, or in a list of people. */
function areBeside({ prose: { text } }: TextToReview, a: string, b: string): boolean {
  const between = String.raw`(?:’s|'s)?(?:,? (?:and|or|&) |, )(?:\p{Lu}[\p{L}.]* ){0,2}`
  return new RegExp(String.raw`\b(?:${a}${between}${b}|${b}${between}${a})\b`, 'u').test(text)
}

function listCapitalised(blocks: readonly ReadBlock[]): Capitalised[] {
  const first = new Map<string, Capitalised>()
  const small = new Set<string>()
  for (const { start, block, words } of blocks) {
    for (const { folded, ...word } of words) {
      const written = block.slice(word.start, word.end)
      if (!isName(written)) small.add(written)
      else {
        const isNameHere = !opensSentence(block, word.start)
        const known = first.get(folded) ?? { folded, written, at: start + word.start, isName: isNameHere }
        first.set(folded, { ...known, isName: known.isName || isNameHere })
      }
    }
  }
  return [...first.values()].filter(({ written, isName }) => isName || !small.has(written.toLowerCase()))
}

const note = 'Write the name in one way.'

/** Find where a name of several words, or its last alone, stands a slip away from how front matter writes it: "Maren Hollt". */
function findNearName(whole: TextToReview, blocks: readonly ReadBlock[], name: string): Remark[] {
  const wanted = findWords(name)
  if (wanted.length < 2 || !/\p{Lu}/u.test(name)) return [] // an id spells nothing
  return blocks.flatMap(({ start, block: text, words }) =>
    words.flatMap((first, index): Remark[] => {
      if (!isCapital(text, first.start)) return []
      const isAlone = isNearSurname(text, words, index, wanted)
      const found = words.slice(index, isAlone ? index + 1 : index + wanted.length)
      const differing = isAlone ? first : findDiffering(found, wanted)
      if (!differing || areKnown(whole, start + differing.start)) return []
      const reason = `"${text.slice(first.start, found.at(-1)!.end)}" is "${name}" in the front matter.`
      return [{ rule: 'two-spellings', reason, note, at: start + first.start }]
    }),
  )
}

/** Find the word that is spelt otherwise than in a name, where it is the only one. */
function findDiffering(found: readonly Word[], wanted: readonly Word[]): Word | undefined {
  const differing = found.flatMap((word, index) => (word.folded === wanted[index]!.folded ? [] : [index]))
  const [index] = differing
  if (found.length !== wanted.length || index === undefined || differing.length > 1) return undefined
  return isOtherSpelling(found[index]!.folded, wanted[index]!.folded) ? found[index] : undefined
}

/** Tell whether a word stands for a whole name as a surname does, a slip away from its last. */
function isNearSurname(text: string, words: readonly Word[], index: number, wanted: readonly Word[]): boolean {
  const { start, end, folded } = words[index]!
  if (!isName(text.slice(start, end)) || !isOtherSpelling(folded, wanted.at(-1)!.folded)) return false
  const before = words[index - 1]
  const isAfterName = before?.end === start - 1 && text[before.end] === ' ' && isCapital(text, before.start)
  return !isAfterName && !/^[ -]\p{Lu}/u.test(text.slice(end, end + 3))
}

function isName(written: string): boolean {
  return /^\p{Lu}\p{Ll}{4,}$/u.test(written) || cities.has(written.toLowerCase())
}

/**
 * Tell whether two words are one name: near each other, but no forms of one, as "Germany" and "Germans" are, nor American and British,
 * as in the names of two ministries.
 */
function isOtherSpelling(a: string, b: string): boolean {
  if (isSameSound(a, b)) return true
  if (!isSlip(a, b) || toBritish(a) === toBritish(b) || (isCountryWord(a) && isCountryWord(b))) return false
  return !differByEnding(a, b) || withI(a) === withI(b)
}

function toBritish(word: string): string {
  return word
    .replace(/ense/, 'ence')
    .replace(/or(?=$|s$)/, 'our')
    .replace(/er$/, 're')
    .replace(/(?<=[iy])z(?=e|ing|ation)/, 's')
}

/** Tell whether two words are one name of another alphabet: a city in two languages, Qaddafi and Gaddafi, Osama and Usama. */
function isSameSound(a: string, b: string): boolean {
  if (a === b) return false
  const city = cities.get(a)
  if (city !== undefined) return city === cities.get(b)
  return (
    a.length > 4 &&
    a.slice(1) === b.slice(1) &&
    firstSounds.some((sounds) => sounds.includes(a[0]!) && sounds.includes(b[0]!))
  )
}

const firstSounds = ['gqk', 'ou', 'yj']
const cities: ReadonlyMap<string, string> = new Map(
  ['kiev kyiv', 'kharkov kharkiv', 'odessa odesa', 'lvov lviv', 'chernobyl chornobyl'].flatMap((pair) =>
    pair.split(' ').map((name): [string, string] => [name, pair]),
  ),
)

/** Give a word with one of the endings that transliteration has: Sikorski, Sikorsky, Sikorskyy, Lavrov, Lavrow, Sharaa, Shara. */
function withI(word: string): string {
  return word
    .replace(/[iy]?[iyj]$/, 'i')
    .replace(/w$|ff$/, 'v')
    .replace(/aa$/, 'a')
}
