import { wordsOf } from './head.ts'
import { findHeadline, isNamedHeadline, type PageTitle } from './headline.ts'
import { findSiteNames, restOf, separators, type SiteNames } from './site-name.ts'
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
): PageTitle | undefined {
  const ofPage = wordsOf(document.querySelector('title'))
  const told = [given, ofPage].filter((title) => title !== undefined && title !== '') as string[]
  const site = findSiteNames(document, publisher, told)
  const headings = [...document.querySelectorAll('h1')].filter((heading) => !site.isSite(heading)).map(wordsOf)
  const named = longestOf(headings.filter((text) => told.some((whole) => whole.includes(text))))
  if (named !== undefined) return preferRest(named, told, document, site)
  // What search engines and networks are told is often another wording of the headline that readers see.
  const [single, ...others] = new Set(headings)
  const isOnly = single !== undefined && others.length === 0
  if (isOnly && (told.length === 0 || isHeadline(single, document, given ?? ofPage))) return certain(single)
  if (given !== undefined && !site.isName(given)) return shorten(given, document, site)
  const headline = findHeadline(document, site.isSite)
  if (headline && ofPage.endsWith(`: ${headline.words}`)) return certain(headline.words)
  const isOfNothing = isOfSite(ofPage, document) || site.isName(ofPage)
  if (headline && isOfNothing) return headline
  const words = ofPage || wordsOf(document.querySelector('h1')) || given
  if (words === undefined) return undefined
  const short = shorten(words, document, site)
  const [, head] = /^(.{15,}?) (?:[|•·–—]|-) [^|•·–—]{2,30}$/.exec(short.words) ?? []
  return short.words === words ? { words: head ?? words, isGuessed: isOfSite(words, document) } : short
}

function certain(words: string): PageTitle {
  return { words, isGuessed: false }
}

function longestOf(texts: readonly string[]): string | undefined {
  return texts.filter((text) => text !== '').toSorted((a, b) => b.length - a.length)[0]
}

/** Where a lower heading says the longer part of the title, an h1 that nothing marks may be the site's name; behind a colon as well the subject. */
function preferRest(named: string, told: readonly string[], document: Document, site: SiteNames): PageTitle {
  const shown = listHeadlines(document, site)
  const rest = longestOf(told.flatMap((title) => restOf(title, named) ?? []).filter((text) => shown.includes(text)))
  if (rest === undefined || rest.length <= named.length) return certain(named)
  return { words: told.some((title) => title.startsWith(`${named}:`)) ? named : rest, isGuessed: true }
}

/** Write a title without the site's names; where these are not known, as the part that a headline of the page says. */
function shorten(title: string, document: Document, site: SiteNames): PageTitle {
  const words = site.strip(title)
  const shown = listHeadlines(document, site)
  if (shown.includes(words)) return certain(words)
  const part = longestOf(shown.filter((text) => text.length > (restOf(words, text)?.length ?? Infinity)))
  return part === undefined ? { words, isGuessed: separators.test(words) } : certain(part)
}

function listHeadlines(document: Document, { isSite }: SiteNames): string[] {
  const all = [...document.querySelectorAll('h1, h2, h3, [class*="title" i], [class*="headline" i]')]
  return all.filter((one) => (/^h\d$/.test(one.localName) || isNamedHeadline(one)) && !isSite(one)).map(wordsOf)
}

/** Tell whether a page's only h1 heads its text, and is no name of a section; where `told` has the words of an h2, that does. */
function isHeadline(words: string, document: Document, told: string): boolean {
  const isShortened = told.length > 3 && words.startsWith(told)
  const lower = [...document.querySelectorAll('h2')].map(wordsOf)
  return isShortened || (countWords(words) > 3 && !lower.some((one) => countWords(one) > 2 && told.includes(one)))
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
