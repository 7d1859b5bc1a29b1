import { articleNames } from './clutter.ts'

const lineNames = 'time, p, span, div, li, td, font, b, i, em, small, summary, address, h4, h5, h6, dd'

/** The lines of a page, elements that hold what stands in a line, which may say who wrote its article, where and when. */
export interface HeadLines {
  all: readonly Element[]
  /** Those between the headline and the text, then those above it in the article. */
  head: readonly Element[]
}

/** List a page's lines, and those that stand below its headline. */
export function listHeadLines(document: Document, title: string | undefined): HeadLines {
  const elements = [...document.querySelectorAll(`h1, h2, h3, ${lineNames}`)]
  const all = elements.filter((one) => one.matches(lineNames) && isLine(one))
  const titled = elements.filter((one) => wordsOf(one) === title)
  const headline = titled.find(({ localName }) => /^h[1-3]$/.test(localName)) ?? titled.at(-1)
  if (!headline) return { all, head: [] }
  const lines = new Set(all)
  const below = elements
    .slice(elements.indexOf(headline) + 1)
    .filter((one) => lines.has(one) && !headline.contains(one))
  const end = below.findIndex((one) => wordsOf(one).length > (one.localName === 'p' ? 90 : 200))
  const article = headline.closest(articleNames)
  const above = elements
    .slice(0, elements.indexOf(headline))
    .filter((one) => article?.contains(one) && lines.has(one) && !one.closest('li, a, nav, aside'))
  return { all, head: [...below.slice(0, end === -1 ? undefined : end), ...above] }
}

/** A break within parts what else is in a line. */
function isLine(element: Element): boolean {
  return [...element.children].every(isInLine) && element.querySelector('br') === null
}

function isInLine({ localName }: Element): boolean {
  return /^(?:a|span|b|strong|i|em|small|font|time|address)$/.test(localName)
}

/** Write what an element says in one line. */
export function wordsOf(element: Element | null | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? ''
}
