import { titleWords } from './name-words.ts'

/**
 * Tell whether words may stand before the name of a speaker: "The Russian foreign minister", "Gen.", "Uralsib analyst".
 *
 * @param opens the phrase opens the sentence, where a capital says nothing: "Suppose X said"
 */
export function isNamePhrase(phrase: string, opens: boolean): boolean {
  const words = splitPhrase(phrase)
  const last = words.at(-1)
  if (last === undefined || (words.length === 1 && isArticle(last))) return true
  return isMadeOfTitles(words, opens) && (isHead(last) || isOrigin(last) || outlets.has(last.toLowerCase()))
}

/** Tell whether words are an office that the name after a comma holds: "The Russian foreign minister, X, said". */
export function isOffice(phrase: string): boolean {
  const words = splitPhrase(phrase)
  return isMadeOfTitles(words, true) && isHead(words.at(-1)!)
}

/** Tell whether words after a name and a comma say who the person is: "Russia’s foreign minister", "61". */
export function isApposition(written: string): boolean {
  if (/^\d+$/.test(written)) return true
  const words = splitPhrase(written)
  const at = words.findIndex((word) => word !== 'the' && linking.has(word))
  const office = at < 0 ? words : words.slice(0, at)
  const rest = at < 0 ? [] : words.slice(at + 1)
  if (office.length === 0 || !isMadeOfTitles(office, true) || !isHead(office.at(-1)!)) return false
  return (
    at < 0 ||
    (rest.length > 0 && rest.every((word) => isTitle(word) || isOrigin(word) || linking.has(word) || isCapital(word)))
  )
}

function splitPhrase(phrase: string): string[] {
  return phrase.split(' ').filter((word) => word !== '')
}

function isMadeOfTitles(words: readonly string[], opens: boolean): boolean {
  return words.every(
    (word, index) =>
      (index === 0 && isArticle(word)) ||
      isTitle(word) ||
      isOrigin(word) ||
      (isCapital(word) && !(opens && index === 0)),
  )
}

function isArticle(word: string): boolean {
  return /^(?:the|a|an|its|his|her|their|our)$/i.test(word)
}

function isTitle(word: string): boolean {
  const plain = word.toLowerCase().replace(/’s?$|\.$/g, '')
  return (
    titleWords.has(plain) ||
    plain.split('-').every((part) => titleWords.has(part)) ||
    attributes.has(plain) ||
    outlets.has(plain)
  )
}

/** Tell whether a word says whose or from where: "<0>", "<0>’s", "Russian", "Polish". */
function isOrigin(word: string): boolean {
  return /^<\d+>(?:-\p{L}+)?(?:’s?)?$|^\p{Lu}\p{L}{2,}(?:an|ish|ese)$/u.test(word)
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** Tell whether a word is what a person may be: "minister", "Gen.". */
function isHead(word: string): boolean {
  return heads.has(word.toLowerCase().replace(/\.$/, ''))
}

const linking = new Set(['of', 'for', 'to', 'at', 'and', 'the'])

const attributes = new Set('outgoing visiting new top chief daily news state-run then'.split(' '))

const outlets = new Set('newspaper agency daily magazine broadcaster company group giant ministry alliance'.split(' '))

const heads = new Set(
  `mr mrs ms miss dr prof professor sir lord lady judge justice rev pope king queen prince princess president premier minister
  chancellor secretary undersecretary general commander colonel col gen lt lieutenant major maj captain capt admiral adm brigadier
  marshal chief ambassador envoy representative rep consul spokesman spokeswoman spokesperson senator sen congressman congresswoman
  governor gov mayor speaker leader lawmaker mp mep chairman chairwoman chair chairperson director head ceo officer official founder
  owner manager editor correspondent reporter analyst expert adviser advisor aide counsel commissioner inspector negotiator
  diplomat scientist author historian`.split(/\s+/),
)
