import { readCredit, readPlaceOfByline, type Credit } from './credit.ts'
import { readMeta, readNames, type Data } from './data.ts'
import { wordsOf, type HeadLines } from './head.ts'
import { readByline } from '../byline.ts'

/** Who wrote a page's article. */
export interface Bylines {
  names: string[]
  /** Whether the page's own data has them, or an element that is marked so, and not only words. */
  isGiven: boolean
  /** Where they wrote, as a line with them says. */
  place?: string
}

/** What else is known of a page by the time its names are looked for. */
export interface Around {
  publisher: string | undefined
  credit: Credit | undefined
  lines: HeadLines
}

/** Find who wrote a page's article: in its data, as it is marked there, or in words. */
export function findBylines(document: Document, data: Data, { publisher, credit, lines }: Around): Bylines {
  const inMeta = splitAuthors(readMeta(document, 'author') ?? readMeta(document, 'dc.creator'))
  const given = [readNames(data.author), inMeta, findMarked(document, marked)]
  const inWords = [findMarked(document, named), credit?.byline ?? [], readShown(lines)]
  const isKnown = (names: readonly string[]) => names.length > 0
  const names = [...given, ...inWords].find(isKnown) ?? []
  const place = credit?.place ?? findPlace(document, lines, names)
  return {
    names: [...new Set(names.flatMap(splitAuthors))].filter((name) => name !== publisher).slice(0, 8),
    isGiven: given.some(isKnown),
    ...(place !== undefined && { place }),
  }
}

const marked = ['[itemprop="author"] [itemprop="name"]', '[itemprop="author"]', 'a[rel~="author"]', '[rel~="author"]']
const named = [
  '.byline .author',
  '.byline-name',
  '.byline',
  '.author-name',
  '.author',
  '.autor',
  '.auteur',
  '.autore',
  '[class*="byline" i]',
]

function findMarked(document: Document, selectors: readonly string[]): string[] {
  return (
    selectors
      .map((selector) => [...document.querySelectorAll(selector)].flatMap((one) => splitAuthors(wordsOf(one))))
      .find((names) => names.length > 0) ?? []
  )
}

/** Find a line of the page that is a byline and nothing else; in other words than "by" it stands below the headline. */
function readShown({ head, all }: HeadLines): string[] {
  const texts = [...head, ...all].map(wordsOf)
  const line = texts.find((text) => /^by \p{Lu}/iu.test(text) && splitAuthors(text).length > 0)
  const isOfNames = (text: string) =>
    hasLead(text) && splitAuthors(text).length > 0 && splitAuthors(text).every((name) => fullName.test(name))
  return splitAuthors(line ?? head.map(wordsOf).find(isOfNames))
}

/** A name of two words or more; in other languages a line below the headline may begin so: "Von Berlin nach Moskau". */
const fullName = /^\p{Lu}[\p{L}'’.-]*(?: (?:(?:de|van|von|der|da|dos|di|al) )*\p{Lu}[\p{L}'’.-]*){1,3}$/u

/** Find where they wrote: other texts of the page have bylines, too. */
function findPlace(document: Document, { head }: HeadLines, names: readonly string[]): string | undefined {
  const lines = [...document.querySelectorAll(named.join(', ')), ...head].map(wordsOf)
  const own = lines.filter((line) => splitAuthors(line).some((name) => names.includes(name)))
  return own.map((line) => readPlaceOfByline(withBy(line))).find((place) => place !== undefined)
}

function splitAuthors(text: string | undefined): string[] {
  if (text === undefined || text.length > 120 || /^https?:/.test(text)) return []
  const credit = readCredit(text)
  const [line = ''] = text.split(/\s*[|•·]\s*/)
  return credit?.byline ?? readByline(withBy(line)) ?? []
}

function hasLead(line: string): boolean {
  return leadWord.test(line) || foreignLead.test(line)
}

/** Write a line of names as one that says so, whatever word and language it begins with. */
export function withBy(line: string): string {
  const [lead] = leadWord.exec(line) ?? foreignLead.exec(line) ?? []
  if (lead === undefined) return `By ${line}`
  const names = line.slice(lead.length)
  return `By ${/^by:?\s/i.test(lead) ? names : names.replace(foreignAnd, ' and ')}`
}

const leadWord =
  /^(?:(?:(?:written|posted|published|story|text|words|reported|report) )?by:?|(?:authors?|words|text|texte|autor|autorin|autores|autore|auteurs?|автор|авторы|фото и текст|текст):)\s+/iu
/** A name may begin with such a word, "Di Rupo" or "Von der Leyen": two of its own must follow. */
const foreignLead =
  /^(?:von|par|por|di|door|av|af)\s+(?=\p{Lu}[\p{L}'’.-]+\s+(?:(?:de|van|von|der|da|dos|di) )*\p{Lu})/iu
const foreignAnd = /\s+(?:und|et|y|e|en|i|и|og|och)\s+(?=\p{Lu})/gu
