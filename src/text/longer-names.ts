import { fold, type Word } from '../model/fold.ts'
import type { RegisterEntry } from '../model/register.ts'
import { isInitial, readGap } from '../model/spelling.ts'
import { isCapital } from '../model/word-characters.ts'
import type { FoundName } from './find-names.ts'
import { calendarWords, companyForms, namingWords, openingWords, titleWords } from './name-words.ts'
import type { Block, Prose } from './prose.ts'

/** What stands beside the names of a text. */
export interface Neighbourhood {
  /** Tell whether a name is only a part of a longer one that the register does not know. */
  isPartOfLongerName: (name: FoundName, entry: RegisterEntry) => boolean
}

/** Look at what stands beside the names of a text; `names` are all that the register knows in it. */
export function createNeighbourhood(prose: Prose, words: readonly Word[], names: readonly FoundName[]): Neighbourhood {
  const { text } = prose
  const nameByWord = new Map<number, FoundName>()
  for (const name of names) {
    nameByWord.set(name.firstWord, name)
    nameByWord.set(name.endWord - 1, name)
  }
  const titleCase = new Map<Block, boolean>()
  return { isPartOfLongerName }

  function isPartOfLongerName(name: FoundName, entry: RegisterEntry): boolean {
    if (name.abbreviation || !isCapital(text, name.start)) return false
    if (bearsOtherInitials(name, entry)) return true
    const before = isPlainGap(name.firstWord - 1) && continuesBefore(name, entry)
    if (!before && !(isPlainGap(name.endWord - 1) && continuesAfter(name, entry))) return false
    // Where every word is capitalised, a capital says nothing.
    return !isTitleCase(name)
  }

  /** Tell whether only white space stands between a word and the next. */
  function isPlainGap(index: number): boolean {
    const word = words[index]
    const next = words[index + 1]
    if (word === undefined || next === undefined) return false
    for (let at = word.end; at < next.start; at++)
      if (text.charCodeAt(at) !== 0x20 && text.charCodeAt(at) !== 0x0a) return false
    return readGap(text, word.end, next.start) === ''
  }

  function continuesAfter(name: FoundName, entry: RegisterEntry): boolean {
    const word = words[name.endWord]!
    if (!isCapital(text, word.start) || isNoPartOfName(word) || isComplete(words[name.endWord - 1]!)) return false
    if (isAdjective(words[name.firstWord]!, name, entry)) return false
    const next = nameByWord.get(name.endWord)
    return next === undefined || isBranch(entry, next)
  }

  function continuesBefore(name: FoundName, entry: RegisterEntry): boolean {
    const word = words[name.firstWord - 1]!
    if (!isCapital(text, word.start) || isNoPartOfName(word)) return false
    const previous = nameByWord.get(name.firstWord - 1)
    if (previous !== undefined) return previous.claims.some(({ entry: whole }) => isBranch(whole, name))
    if (namingWords.has(word.folded)) return true
    if (openingWords.has(word.folded)) return false
    // "Uralsib Analyst Chris Weafer" has a full name; before a surname stands a first name.
    if (entry.actorKind === 'person') return name.endWord - name.firstWord === 1
    return !startsSentence(word)
  }

  /** Tell whether initials before a surname are another's: "S. Ivanov" is not Igor Ivanov. */
  function bearsOtherInitials(name: FoundName, entry: RegisterEntry): boolean {
    if (entry.actorKind !== 'person' || name.endWord - name.firstWord > 1) return false
    let at = name.firstWord
    while (at > 0 && isInitial(text, words[at - 1]!) && readGap(text, words[at - 1]!.end, words[at]!.start) === '.')
      at--
    if (at === name.firstWord) return false
    const before = words[at - 1]
    const isGivenName = before !== undefined && isPlainGap(at - 1) && isCapital(text, before.start)
    if (isGivenName && !isNoPartOfName(before) && !openingWords.has(before.folded)) return true
    return !fold(entry.name).startsWith(words[at]!.folded)
  }

  function startsSentence({ start }: Word): boolean {
    return /(?:^|[.!?:;\n“"‘])\s*["“‘']?$/.test(text.slice(Math.max(0, start - 6), start))
  }

  function isTitleCase({ start: at, firstWord }: FoundName): boolean {
    const block = prose.blocks.find(({ start, end }) => start <= at && at < end)
    if (block === undefined) return false
    const known = titleCase.get(block) ?? hasCapitalsOnly(block, firstWord)
    titleCase.set(block, known)
    return known
  }

  /** Tell whether a block has no longer word in lower case but the small ones that headlines leave so. */
  function hasCapitalsOnly(block: Block, within: number): boolean {
    let capitals = 0
    let at = within
    while (at > 0 && words[at - 1]!.start >= block.start) at--
    for (; at < words.length && words[at]!.end <= block.end; at++) {
      const { start, end, folded } = words[at]!
      if (end - start < 4) continue
      if (isCapital(text, start)) capitals++
      else if (end - start > 4 && !openingWords.has(folded)) return false
    }
    return capitals > 2
  }
}

/** Tell whether a company's name ends here: what follows "Monsanto Co" is another word. */
function isComplete({ folded }: Word): boolean {
  return companyForms.has(folded)
}

/** Tell whether a spelling is what belongs to a country: "Canadian" in "the Canadian Government" names Canada. */
function isAdjective({ folded }: Word, name: FoundName, entry: RegisterEntry): boolean {
  return name.endWord - name.firstWord === 1 && places.has(entry.actorKind ?? '') && folded !== fold(entry.name)
}

function isNoPartOfName({ folded }: Word): boolean {
  return titleWords.has(folded) || calendarWords.has(folded)
}

const bodies = new Set(['organisation', 'media', 'company', 'agency', 'group', 'forum'])
const places = new Set(['state', 'place'])

/** Tell whether a body and the place after it make one name: Kommersant Ukraine is not Kommersant. */
function isBranch(whole: RegisterEntry, next: FoundName): boolean {
  return bodies.has(whole.actorKind ?? '') && next.claims.some(({ entry }) => places.has(entry.actorKind ?? ''))
}
