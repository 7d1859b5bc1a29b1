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
const named = ['.byline .author', '.byline-name', '.byline', '.author-name', '.author', '[class*="byline" i]']

function findMarked(document: Document, selectors: readonly string[]): string[] {
  return (
    selectors
      .map((selector) => [...document.querySelectorAll(selector)].flatMap((one) => splitAuthors(wordsOf(one))))
      .find((names) => names.length > 0) ?? []
  )
}

/** Find a line of the page that is a byline and nothing else. */
function readShown({ head, all }: HeadLines): string[] {
  const line = [...head, ...all].map(wordsOf).find((text) => /^by \p{Lu}/iu.test(text) && splitAuthors(text).length > 0)
  return splitAuthors(line)
}

/** Find where they wrote: other texts of the page have bylines, too. */
function findPlace(document: Document, { head }: HeadLines, names: readonly string[]): string | undefined {
  const lines = [...document.querySelectorAll(named.join(', ')), ...head].map(wordsOf)
  const own = lines.filter((line) => splitAuthors(line).some((name) => names.includes(name)))
  return own.map((line) => readPlaceOfByline(withBy(line))).find((place) => place !== undefined)
}

function splitAuthors(text: string | undefined): string[] {
  if (text === undefined || text.length > 120 || /^https?:/.test(text)) return []
  const credit = readCredit(text)
  if (credit) return credit.byline
  const [line = ''] = text.split(/\s*[|•·]\s*/)
  return readByline(withBy(line)) ?? []
}

/** Write a line of names as one that says so. */
export function withBy(line: string): string {
  return `By ${line.replace(/^by:?\s+/i, '')}`
}
