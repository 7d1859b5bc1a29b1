import { inAnyCase } from '../any-case.ts'

/** What a paragraph of a wire text is, besides prose. */

/** Tell whether a paragraph is prose: a sentence or more. */
export function isProse(text: string): boolean {
  return countWords(text) > 12 || (countWords(text) > 5 && sentenceEnd.test(text))
}

/** A stop, with what may stand behind it: marks of quotations in any language, and of notes. */
const sentenceEnd = /[.!?…。！？](?:\s?["“”’'»«)\]]|\[\d+\]|[¹²³⁴-⁹*])*$/u

/** Tell whether a paragraph is a sentence, however short: "Talks stall." */
export function isSentence(text: string): boolean {
  const isShort = countWords(text) > 1 && /\s\p{Ll}/u.test(text) && sentenceEnd.test(text)
  return isProse(text) || isShort || (/^["“«„»]/u.test(text) && sentenceEnd.test(text))
}

/** Tell whether a paragraph stands below a picture. */
export function isCaption(text: string): boolean {
  if (countWords(text) > 110) return false
  return captionLabel.test(text) || creditAtEnd.test(text) || filePhoto.test(text)
}

/** Tell whether a line says only whose picture it is. */
export function isCredit(text: string): boolean {
  return countWords(text) <= 8 && (creditAtEnd.exec(text)?.index === 0 || /^©\s/.test(text))
}

/** Give the names of `By Jane Doe in Riga and John Roe`; undefined where a line is no byline. */
export function readByline(text: string): string[] | undefined {
  const written = byline.exec(text)?.[1] ?? foreignByline.exec(text)?.[1]
  if (written === undefined || countWords(written) > 12) return undefined
  const names = written
    .split(/,? and |, | & /i)
    .map((name) => name.replace(inPlace, '').trim())
    .filter((name, index) => index === 0 || !isShort(name)) // the house that they write for
    .map((name) => (name === name.toUpperCase() && !isShort(name) ? capitalize(name) : name))
  const isName = (name: string) => /^(?:[\p{Lu}\d]|d[ei] |van |von |al-)/u.test(name) && !timeWord.test(name)
  return names.every(isName) ? names : undefined
}

/** By Friday, By October 27, 2011 */
const timeWord =
  /\b(?:19|20)\d\d\b|^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)\b/i

const byline =
  /^(?:by|from):? (?:the (?=[^:]*(?:staff|team|desk|newsroom)$))?((?:\p{Lu}|d[ei] |van |von |al-)[^.!?;]*(?:\b\p{Lu}\.[^.!?;]*)*)$/iu
/** In other languages a headline may begin so: "Von Berlin nach Moskau". */
const foreignByline =
  /^(?:[Pp]ar|[Vv]on|[Pp]or|PAR|VON|POR) (\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}(?:, \p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2})?)$/u
const inPlace = / in (\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2})$/u

/** List where the writers of a byline were, and for whom they wrote: `By Jane Doe in Riga, AFP`. */
export function readBesideByline(text: string): { place?: string; agency?: string }[] {
  return text.split(/,? and |, | & /i).flatMap((part, index): { place?: string; agency?: string }[] => {
    const [, place] = inPlace.exec(part) ?? []
    if (place !== undefined) return [{ place: place.trim() }]
    return index > 0 && isShort(part.trim()) ? [{ agency: part.trim() }] : []
  })
}

/** Tell whether a paragraph heads those below it. A question may as well be somebody’s: it stays in the text. */
export function isSubhead(text: string): boolean {
  if (countWords(text) > 12 || text.length > 90) return false
  if (/^(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?$/.test(text)) return true // a part of a chronology
  // "Nothing," she said
  if (sentenceEnd.test(text) || /[,;:]["”’')\]»]*$|,["”»]/.test(text)) return false
  return /^["“‘'«(\d\p{Lu}]/u.test(text) && /\p{L}{2}/u.test(text)
}

/** Give an agency that a line names and nothing else: `Reuters`, `(AFP)`, `Source: Interfax`. */
export function readAgencyLine(text: string): string | undefined {
  const written = text.replace(/ (?:staff |diplomatic |military )?(?:writers?|correspondents?|reporters?)$/i, '')
  const [, name] =
    /^(?:(?:source|quelle|fuente|fonte|источник): ?|from )?\(?([\p{L} .-]+?)\)?[.]?$/iu.exec(written) ?? []
  return name !== undefined && agencies.has(name.toLowerCase()) ? name : undefined
}

/** Tell whether a name is an agency’s or a paper’s, and no sentence: known, or called after what it is. */
export function isAgencyName(name: string): boolean {
  return name
    .split(/ ?[/&] ?| and |, /)
    .every((one) => agencies.has(one.trim().toLowerCase()) || outletName.test(one.trim()))
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length
}

/** Tell whether a name is a short form, as AFP and NATO are. */
function isShort(name: string): boolean {
  return /^[A-Z]{2,5}$/.test(name)
}

function capitalize(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
}

/** Agencies by every name they have, in small letters, each with the first of them. */
export const agencies: ReadonlyMap<string, string> = new Map(
  [
    'reuters;ap=associated press=the associated press;afp=agence france-presse;dpa;upi=united press international;interfax=interfax.ru=интерфакс;interfax-ukraine',
    'ria novosti=риа новости;tass=itar-tass=тасс=итар-тасс;xinhua;bloomberg;ansa;kyodo;efe;ians;pti;aa=anadolu agency;rfe/rl=radio free europe;ctk;pap;mti;bta;irna;yonhap;cnn;bbc;kcna;jiji;apa;lusa;ani;belga;anp;ntb;tt;stt;ritzau;tanjug;agerpres;ukrinform;belta;wam;spa;kuna;petra;wafa;униан=уніан=unian;укринформ=укрінформ;sana;mehr;tasnim;isna;antara;bernama;apps',
  ]
    .flatMap((line) => line.split(';'))
    .flatMap((agency) => agency.split('=').map((name, _, names): [string, string] => [name, names[0]!])),
)

/** Tell whether two names are one agency’s or paper’s: AP, the Associated Press. */
export function isSameAgency(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => {
    const plain = name.toLowerCase().replace(/\.[a-z]{2,3}$/, '')
    return agencies.get(plain) ?? plain
  })
  return first === second
}

/** Any of the agencies, as the source of a regular expression. */
export const agencyPattern = inAnyCase([...agencies.keys()].sort((a, b) => b.length - a.length).join('|'))

const outletName =
  /^(?:\p{Lu}[\p{L}\d.’'-]* ){1,4}(?:Agency|AGENCY|NEWS|News|News Service|Press|Newspaper|Daily|Weekly|Times|Post|Herald|Tribune|Gazette|Watch)$/u
// Photo-reconnaissance is none.
const captionLabel =
  /^(?:(?:file )?(?:photo|picture|caption|image|pic)(?: caption)?(?:\s?[:|]\s?|\s[–—-]\s)\S|FILE\s?[–—-]+\s)/i
const filePhoto =
  /\bthis (?:[\w.,]+ ){0,4}(?:file|handout|undated|archive) (?:photo|picture|photograph|image)s?\b|\bfile (?:photo|picture)\)?\.?$/i
const house = '(?:REUTERS|Reuters|AP|AFP|EPA|DHA|AA|TASS|ITAR-TASS|RIA Novosti|Xinhua|Getty Images|US Navy|DoD|NATO)'
const photographer = "(?:/[\\p{L}. '’-]{2,40}(?:, (?:File|FILE))?)"
/** Behind a sentence or in brackets: "satellite images of North Korea" are part of one. */
const creditAtEnd = new RegExp(
  `(?:^|(?<=[.!?]["”’)]* )|(?<= )(?=[([]))[([]?(?:${house} (?:[Pp]hotos?|PHOTOS?|[Ii]mages?)${photographer}?|${house}${photographer}|` +
    `(?:[Pp]hoto|PHOTO|[Pp]hotograph|[Ii]mage|[Pp]icture)s?(?: [Cc]redit| courtesy)?(?:: ?\\p{L}|(?: by | of )\\p{Lu})[\\p{L}.,/ '’-]{1,50}|` +
    `(?:\\p{Lu}[\\p{L}.]+ ){1,3}[Pp]hoto|Getty Images|${house} via ${house})\\.?[)\\]]?$`,
  'u',
)
