import { isAgencyName } from './agencies.ts'
import { countWords } from './shapes.ts'

/** Give the names of `By Jane Doe in Riga and John Roe`; undefined where a line is no byline. */
export function readByline(text: string): string[] | undefined {
  const line = text.replace(/ =$/, '') // so dpa ends it
  const written = byline.exec(line)?.[1] ?? foreignByline.exec(line)?.[1] ?? withOffice.exec(line)?.[1]
  if (written === undefined || countWords(written) > 12) return undefined
  const names = written
    .split(/,? and |, | & /i)
    .map((name) => name.replace(inPlace, '').trim())
    .filter((name, index) => index === 0 || !(isShort(name) || isAgencyName(name) || office.test(name))) // for whom, and as what, they write
    .map((name) => (name === name.toUpperCase() && !isShort(name) ? capitalize(name) : name))
  const isName = (name: string) => nameShape.test(name) && !timeWord.test(name) && !sentenceWord.test(name)
  if (!names.every(isName)) return undefined
  // By Land and Sea
  return names.length > 1 && names.every(isOneWord) ? undefined : names
}

/** Tell whether a byline may as well be a headline: `By Night`, `From Cold War` where no place or agency stands beside. */
export function isDoubtfulByline(text: string): boolean {
  const [first] = readByline(text) ?? []
  if (first === undefined || isAgencyName(first)) return false
  return isOneWord(first) || (/^from /i.test(text) && readBesideByline(text).length === 0)
}

/** Tell whether a name is a single word, and no agency’s. */
function isOneWord(name: string): boolean {
  return /^\p{L}[\p{L}’'-]*$/u.test(name) && !isShort(name) && !isAgencyName(name)
}

/** A word with a capital, and the small ones that stand before it in names. */
const word =
  "(?:(?:d[aeiou]|del|della|dos|la|le|van|von|zu|den|der|ten|ter|al|el|bin|ibn|of|the|y|e) |(?:al|el|d|l)[-’'])*[\\p{Lu}\\d][^\\s:,;]*"
/** Jane van Doe for the Harbour Post, Harbour Post staff. */
const nameShape = new RegExp(
  `^${word}(?: ${word})*(?: (?:for|with|at) ${word}(?: ${word})*)?(?: (?:staff|team|desk|newsroom))?$`,
  'u',
)
/** What names do not hold, and headlines do: From Russia With Love. */
const sentenceWord =
  / (?:Their|Its|Our|Your|My|This|That|With|To|Into|On|For|From|By|At|As|How|Why|What|When|Where|Who|Is|Are|Was|Were|Not|Than)(?![\p{L}’'-])/u

/** By Friday, By October 27, 2011 */
const timeWord =
  /\b(?:19|20)\d\d\b|^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)\b/i

const byline =
  /^(?:by|from):? (?:the (?=[^:]*(?:staff|team|desk|newsroom)$))?((?:\p{Lu}|d[ei] |van |von |al-)[^.!?;]*(?:\b\p{Lu}\.[^.!?;]*)*)$/iu
/** In other languages a headline may begin so: "Von Berlin nach Moskau". */
const foreignByline =
  /^(?:[Pp]ar|[Vv]on|[Pp]or|PAR|VON|POR) (\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}(?:, \p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2})?)(?:, (?:dpa|\p{Ll}[\p{L} ]{3,40}))?$/u
/** As what somebody writes: Moscow correspondent. */
const office = /(?:^| )(?:correspondent|editor|reporter|writer)$/i
/** Ann Lee, Moscow correspondent: no "By" is needed before these. */
const withOffice =
  /^(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,2}), (?:\p{L}+ ){0,3}(?:correspondent|editor|reporter|writer)$/iu
const inPlace = / in (\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2})$/u

/** List where the writers of a byline were, and for whom they wrote: `By Jane Doe in Riga, AFP`. */
export function readBesideByline(text: string): { place?: string; agency?: string }[] {
  const parts = text.replace(/ =$/, '').split(/,? and |, | & /i)
  return parts.flatMap((part, index): { place?: string; agency?: string }[] => {
    const [, place] = inPlace.exec(part) ?? []
    if (place !== undefined) return [{ place: place.trim() }]
    return index > 0 && (isShort(part.trim()) || isAgencyName(part.trim())) ? [{ agency: part.trim() }] : []
  })
}

/** Tell whether a name is a short form, as AFP and NATO are. */
function isShort(name: string): boolean {
  return /^[A-Z]{2,5}$/.test(name)
}

function capitalize(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
}
