import { findWords, fold, type Word } from './fold.ts'
import { isInitial } from './spelling.ts'

/**
 * What a text shows of the names that may stand in it: by it one sees what another register means to the text.
 *
 * It is plain data, to be kept.
 */
export interface TextWords {
  /** The folded words of the prose in their order; once more without initials, where it has any. */
  prose: string
  /** Folded words that stand somewhere without a small letter, as abbreviations do. */
  capitals: string
  /** What front matter names, folded. */
  names: string[]
  /** Set where some words may be read in two ways: then neither order nor case is known. */
  unordered?: true
}

/** Something that an entry is called. */
export interface Call {
  /** Folded. */
  words: readonly string[]
  abbreviation: boolean
  /** Whether only front matter writes it: an id. */
  inFrontOnly: boolean
}

/** Read the words of a text's prose, and what its front matter names. */
export function readTextWords(prose: string, names: readonly string[] = []): TextWords {
  const words = findWords(prose)
  const folded = names.map(fold)
  if (words.some((word) => readsTwice(prose, word))) {
    const all = words.flatMap((word) => (word.joined === undefined ? [word.folded] : [word.folded, word.joined]))
    return { prose: join(new Set(all)), capitals: '', names: folded, unordered: true }
  }
  const withoutInitials = words.filter((word) => !isInitial(prose, word))
  const again = withoutInitials.length < words.length ? ['|', ...withoutInitials.map(toFolded)] : []
  const capitals = words.filter(({ start, end }) => isUpper(prose.slice(start, end)))
  return {
    prose: join([...words.map(toFolded), ...again]),
    capitals: join(new Set(capitals.map(toFolded))),
    names: folded,
  }
}

/** Give the folded words of a text, some of them more than once. */
export function listWords({ prose, names }: TextWords): string[] {
  return [...prose.split(' '), ...names.flatMap((name) => name.split(' '))]
}

/** Tell whether an entry may be called so in a text. What it answers no to, the text does not hold, however it is read. */
export function mayHold(text: TextWords, { words, abbreviation, inFrontOnly }: Call): boolean {
  if (text.names.includes(words.join(' '))) return true
  if (inFrontOnly) return false
  if (text.unordered) return words.every((word) => text.prose.includes(` ${word} `))
  if (abbreviation && !words.every((word) => text.capitals.includes(` ${word} `))) return false
  return text.prose.includes(` ${words.join(' ')} `)
}

// A word that is parted at a line's end may be one or two; a letter with a full stop that folds to two may be an initial or a word.
function readsTwice(prose: string, word: Word): boolean {
  return word.joined !== undefined || (word.folded.length > 1 && isInitial(prose, word))
}

function toFolded({ folded }: Word): string {
  return folded
}

// Folded words hold no space. To ask a text for some is quicker than to index all for the few that are asked for.
function join(words: Iterable<string>): string {
  return ` ${[...words].join(' ')} `
}

function isUpper(written: string): boolean {
  return written === written.toUpperCase()
}
