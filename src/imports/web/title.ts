import { wordsOf } from './head.ts'
import { countWords } from '../shapes.ts'

/**
 * Find the title of a page's article.
 *
 * A headline that the page's data or its `title` holds counts before all; else the only one, whatever these say; else the data; else the page's `title` without
 * the site's name, or, where that names nothing but the site, the headline that stands nearest above the text.
 *
 * @param given the title in the page's data
 */
export function readTitle(
  document: Document,
  given: string | undefined,
  publisher: string | undefined,
): string | undefined {
  const ofPage = wordsOf(document.querySelector('title'))
  const isSite = (heading: Element) =>
    wordsOf(heading) === publisher || isLastPart(wordsOf(heading), ofPage) || leadsHome(heading)
  const headings = [...document.querySelectorAll('h1')].filter((heading) => !isSite(heading)).map(wordsOf)
  const named = headings.find((text) => text !== '' && [ofPage, given].some((whole) => whole?.includes(text)))
  if (named !== undefined) return named
  // What search engines and networks are told is often another wording of the headline that readers see.
  const [single, ...others] = new Set(headings)
  if (single !== undefined && others.length === 0 && isHeadline(single, document, given ?? ofPage)) return single
  if (given !== undefined) return withoutName(given, publisher)
  const headline = wordsOf(findHeadline(document, isSite))
  if (headline !== '' && (isOfSite(ofPage, document) || ofPage.endsWith(`: ${headline}`))) return headline
  if (ofPage === '') return wordsOf(document.querySelector('h1')) || undefined
  const [, head] = /^(.{15,}?) (?:[|•·–—]|-) [^|•·–—]{2,30}$/.exec(ofPage) ?? []
  const short = withoutName(ofPage, publisher)
  return short === ofPage ? (head ?? ofPage) : short
}

/** Tell whether a page's only h1 heads its text, and is no name of a section; where `told` has the words of an h2, that does. */
function isHeadline(words: string, document: Document, told: string): boolean {
  const isShortened = told.length > 3 && words.startsWith(told)
  const lower = [...document.querySelectorAll('h2')].map(wordsOf)
  return isShortened || (countWords(words) > 3 && !lower.some((one) => countWords(one) > 2 && told.includes(one)))
}

/** Tell whether words are what follows the headline in a page's title; behind a colon the headline itself stands. */
function isLastPart(words: string, title: string): boolean {
  const before = title.slice(0, -words.length)
  return words !== '' && title.endsWith(words) && before.length > words.length && /[|•·–—-]\s*$/.test(before)
}

function leadsHome(heading: Element): boolean {
  const href = (heading.querySelector('a') ?? heading.closest('a'))?.getAttribute('href') ?? 'none'
  return /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(href)
}

function withoutName(title: string, publisher: string | undefined): string {
  const at = publisher === undefined ? -1 : title.lastIndexOf(publisher)
  if (at <= 0) return title
  const head = title.slice(0, at).replace(/\s*[|•·–—:-]\s*$/, '')
  return head.trim() || title
}

/** Tell whether a page's title says nothing of its text: it is short, or none of its longer words stands in all of that. */
function isOfSite(title: string, document: Document): boolean {
  if (countWords(title) < 4) return true
  const text = [...document.querySelectorAll('h1, h2, p')].map(wordsOf).join(' ').toLowerCase()
  if (countWords(text) < 20) return false
  return !title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 3 && text.includes(word))
}

/** Find the headline that stands nearest above the first paragraph; old pages set it in large letters only. */
function findHeadline(document: Document, isSite: (heading: Element) => boolean): Element | undefined {
  const all = [...document.querySelectorAll('h1, h2, font[size], p')]
  const text = all.findIndex((element) => element.localName === 'p' && wordsOf(element).length > 80)
  const above = all
    .slice(0, text === -1 ? undefined : text)
    .filter((element) => countWords(wordsOf(element)) > 2 && wordsOf(element).length <= 200 && !isSite(element))
  return ['h1', 'h2', 'font']
    .map((name) => above.findLast((element) => element.localName === name && (name !== 'font' || isLarge(element))))
    .find((element) => element)
}

function isLarge(font: Element): boolean {
  return /^(?:[4-7]|\+[1-4])$/.test(font.getAttribute('size')?.trim() ?? '')
}
