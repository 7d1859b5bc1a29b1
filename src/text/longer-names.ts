import { fold, skipPossessive, type Word } from '../model/fold.ts'
import type { Claim, RegisterEntry } from '../model/register.ts'
import { isInitial, readGap } from '../model/spelling.ts'
import { isCapital } from '../model/word-characters.ts'
import type { FoundName } from './find-names.ts'
import {
  calendarWords,
  companyForms,
  companyWords,
  gatheringWords,
  isDemonym,
  namingWords,
  openingWords,
  titleWords,
  wordsOfPlaces,
} from './name-words.ts'
import type { Block, Prose } from './prose.ts'

/** What stands beside the names of a text. */
export interface Neighbourhood {
  /** Tell whether a name is only a part of a longer one that the register does not know. */
  isPartOfLongerName: (name: FoundName, claim: Claim) => boolean
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

  function isPartOfLongerName(name: FoundName, claim: Claim): boolean {
    const { entry } = claim
    if (!isCapital(text, name.start)) return false
    if (isInNameOfMonth(name, entry) || bearsOtherInitials(name, entry) || isOwnerInName(name)) return true
    if (!continuesBefore(name, entry) && !continuesAfter(name, claim) && !isInCompound(name)) return false
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

  function continuesAfter(name: FoundName, { entry, by }: Claim): boolean {
    const word = words[name.endWord]
    if (word === undefined || !isPlainGap(name.endWord - 1) || !isCapital(text, word.start)) return false
    if (isNoPartOfName(word) || isComplete(words[name.endWord - 1]!)) return false
    const next = nameByWord.get(name.endWord)
    if (next !== undefined) return !name.abbreviation && isBranch(entry, next)
    const isOfPlace = places.has(entry.actorKind ?? '')
    if (isOfPlace && companyWords.has(word.folded)) return true
    if (name.abbreviation) return !isOfPlace && !gatheringWords.has(word.folded) && hasLowerCase(word)
    return !(isOfPlace && by === 'name' && isDemonym(text.slice(name.start, name.end), entry.name))
  }

  function continuesBefore(name: FoundName, entry: RegisterEntry): boolean {
    if (name.abbreviation) return false
    if (isOfSomething(name)) return true
    const word = words[name.firstWord - 1]
    if (word === undefined || !isPlainGap(name.firstWord - 1)) return false
    if (!isCapital(text, word.start) || isNoPartOfName(word)) return false
    const previous = nameByWord.get(name.firstWord - 1)
    if (previous !== undefined) return previous.claims.some(({ entry: whole }) => isBranch(whole, name))
    if (namingWords.has(word.folded)) return true
    if (openingWords.has(word.folded)) return false
    // "Uralsib Analyst Chris Weafer" has a full name; before a surname stands a first name.
    if (entry.actorKind === 'person') return name.endWord - name.firstWord === 1
    return !startsSentence(word)
  }

  /** Tell whether a name ends another with "of": Bank of America. */
  function isOfSomething({ firstWord }: FoundName): boolean {
    const at = words[firstWord - 1]?.folded === 'the' ? firstWord - 2 : firstWord - 1
    const head = words[at - 1]
    if (head === undefined || words[at]!.folded !== 'of' || !isCapital(text, head.start)) return false
    return wordsOfPlaces.has(head.folded) && isPlainGap(at - 1) && isPlainGap(at)
  }

  /** Tell whether a name and another are joined to the adjective of a third: the NATO-Russia Council. */
  function isInCompound({ firstWord, endWord }: FoundName): boolean {
    let first = firstWord
    let last = endWord - 1
    while (isHyphened(first - 1)) first--
    while (isHyphened(last)) last++
    if (first === firstWord && last === endWord - 1) return false
    const next = words[last + 1]
    return (
      next !== undefined &&
      isPlainGap(last) &&
      isCapital(text, next.start) &&
      hasLowerCase(next) &&
      !isNoPartOfName(next) &&
      !gatheringWords.has(next.folded) &&
      !nameByWord.has(last + 1)
    )
  }

  /** Tell whether a hyphen or a dash without spaces joins a word to the next, both with a capital. */
  function isHyphened(index: number): boolean {
    const word = words[index]
    const next = words[index + 1]
    if (word === undefined || next === undefined || !/^[-‐‑–]$/.test(text.slice(word.end, next.start))) return false
    return isCapital(text, word.start) && isCapital(text, next.start)
  }

  /** Tell whether a possessive is part of the name of a thing: America’s Cup. */
  function isOwnerInName({ endWord }: FoundName): boolean {
    const next = words[endWord]
    return (
      next?.folded === 'cup' && isCapital(text, next.start) && readGap(text, words[endWord - 1]!.end, next.start) === ''
    )
  }

  /** Tell whether a word that is also somebody’s name is a month or a day: in May 2012, on 5 May. */
  function isInNameOfMonth({ firstWord, endWord }: FoundName, { actorKind }: RegisterEntry): boolean {
    const word = words[firstWord]!
    if (actorKind !== 'person' || endWord - firstWord > 1 || !calendarWords.has(word.folded)) return false
    const before = words[firstWord - 1]
    const after = words[endWord]
    if (after !== undefined && isPlainGap(firstWord) && /^\d/.test(after.folded)) return true
    if (before === undefined || !isPlainGap(firstWord - 1)) return before !== undefined && /^mid$/.test(before.folded)
    if (/^\d/.test(before.folded) || calendarWords.has(before.folded)) return true
    if (skipPossessive(text, word.end) > word.end) return false
    const beyond = words[firstWord - 2]?.folded ?? ''
    return datingWords.has(before.folded) || (joiningWords.has(before.folded) && calendarWords.has(beyond))
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
      else if (!openingWords.has(folded)) return false
    }
    return capitals > 2
  }

  function hasLowerCase({ start, end }: Word): boolean {
    const written = text.slice(start, end)
    return written !== written.toUpperCase()
  }
}

const datingWords = new Set(
  'in on of by from since until till before after during through throughout last next this early late mid end beginning'.split(
    ' ',
  ),
)
const joiningWords = new Set(['and', 'or', 'to'])

/** Tell whether a company's name ends here: what follows "Monsanto Co" is another word. */
function isComplete({ folded }: Word): boolean {
  return companyForms.has(folded)
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
