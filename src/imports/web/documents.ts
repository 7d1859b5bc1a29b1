import { articleNames } from './clutter.ts'
import type { PageBlocks } from './blocks.ts'
import { wordsOf } from './head.ts'
import type { Leftover } from '../imported-text.ts'

/** A file that a page of a ministry or court attaches to its text. */
export interface PageDocument {
  words: string
  href: string
}

/** List the documents that a page leads to in its article, or below its headline where it marks none. */
export function listDocuments(document: Document): PageDocument[] {
  const article = document.querySelector(articleNames)
  const all = [...(article ?? document).querySelectorAll('h1, h2, a[href]')]
  const start = article ? 0 : all.findIndex(({ localName }) => localName !== 'a')
  return all.slice(Math.max(start, 0)).flatMap((link) => {
    const href = link.getAttribute('href')?.trim() ?? ''
    return link.localName === 'a' && file.test(href) ? [{ words: wordsOf(link), href }] : []
  })
}

const file = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|zip)(?:$|[?#])/i

/** Keep the documents to which the text does not lead: lists of nothing but links are taken for menus. @param base address of the page */
export function leaveDocuments(
  { blocks, lostLinks }: PageBlocks,
  documents: readonly PageDocument[],
  base: string | undefined,
): Leftover[] {
  const known = JSON.stringify([blocks, lostLinks])
  const urls = new Map(documents.map(({ words, href }) => [URL.parse(href, base)?.href ?? href, words]))
  const others = [...urls].filter(([url]) => !known.includes(JSON.stringify(url)))
  return others.map(([url, words]) => ({ what: 'A document of the page', text: `${words} → ${url}`.trim() }))
}
