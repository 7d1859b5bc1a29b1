import { Readability } from '@mozilla/readability'
import { articleNames, isConsent, isMachinery, isNamedClutter, isNamedMachinery, isProgram } from './clutter.ts'
import { isLayout } from './layout.ts'
import { markParagraphs } from './paragraphs.ts'

/**
 * Find the article of a page.
 *
 * Readability chooses; where it chose less than nearly all of a part that is marked as the article, or another than the
 * one that has the headline, that part counts.
 *
 * @returns its HTML; undefined where the page has none
 */
export function findArticle(document: Document): string | undefined {
  forgetNames(document)
  markFigures(document)
  markParagraphs(document)
  const marked = findMarked(document)
  const inMarked = marked === undefined ? '' : marked.innerHTML
  const markedLength = marked === undefined ? 0 : proseOf(marked)
  const isOutside = marked?.querySelector('h1') ? makeOutsideTest(marked) : () => false
  const read = new Readability(document).parse()
  if (read?.content && (read.length ?? 0) >= markedLength * 0.97 && !isOutside(read.textContent ?? ''))
    return read.content
  return inMarked === '' ? (read?.content ?? undefined) : inMarked
}

/** Find the article by Readability alone, in a page that nothing was taken from. */
export function findArticlePlainly(document: Document): string | undefined {
  return new Readability(document).parse()?.content ?? undefined
}

/** List the captions of a page, those too that stand above the text. */
export function listCaptions(document: Document): string[] {
  const within = document.querySelector(articleNames) ?? document.body
  const texts = [...within.querySelectorAll('figcaption, [class*="caption" i]')].map(({ textContent }) =>
    inOneLine(textContent),
  )
  return [...new Set(texts)].filter(
    (text) => text !== '' && text.length < 800 && !texts.some((other) => other !== text && other.includes(text)),
  )
}

/** List what a page embeds in its article, by what it is called and where it lies. */
export function listEmbedded(document: Document): string[] {
  const within = document.querySelector(articleNames)
  const texts = [...(within?.querySelectorAll('iframe, embed, object, amp-iframe, amp-youtube') ?? [])].flatMap(
    (element) => {
      const read = (...names: string[]) => names.map((name) => element.getAttribute(name)?.trim()).find((one) => one)
      const address = read('src', 'data', 'data-src', 'data-videoid')
      const isTrivial = ['width', 'height'].some((side) => Number(element.getAttribute(side) ?? 99) <= 2)
      if (isTrivial || address === undefined || /^(?:about|javascript|data):/i.test(address)) return []
      return [[read('title', 'aria-label'), address].filter((one) => one !== undefined).join('\n\n')]
    },
  )
  return [...new Set(texts)]
}

/** Remove what asks for consent, whatever prose it holds: its groups of purposes are often longer than the report. */
export function removeConsent(document: Document): void {
  for (const element of [...document.querySelectorAll('body *')].filter(isConsent)) element.remove()
}

/** Remove navigation, advertising, comments, asides and the like, but never what holds most of the page's prose. */
export function removeClutter(document: Document): void {
  const most = proseOf(document.body) * 0.4
  for (const element of [...document.querySelectorAll('body *')].filter(isProgram)) element.remove()
  removePulled(document)
  for (const element of [...document.querySelectorAll('body *')]) {
    if (!element.isConnected) continue
    const isNone = isMachinery(element) ? lettersOf(element) <= most : isClutter(element) && proseOf(element) <= most
    if (isNone) element.remove()
  }
}

/** Remove words that a page sets apart in large letters, if its text has them too. */
function removePulled(document: Document): void {
  const plain = (text: string) => inOneLine(text.replace(/[“”„"«»‘’']/g, ''))
  const all = plain(document.body.textContent)
  for (const element of document.querySelectorAll('[class*="pull-quote" i], [class*="pullquote" i]')) {
    const words = plain((element.querySelector('p') ?? element).textContent)
    const isShort = element.textContent.length < 500 // what holds the text may be called by what it has
    if (isShort && words.split(' ').length > 3 && all.split(words).length > 2) element.remove()
  }
}

function isClutter(element: Element): boolean {
  if (element.localName === 'footer') return true
  if (element.localName === 'aside' && element.parentElement?.closest(articleNames)) return true
  if (/^(?:article|main|body|p|h1|h2|h3|table|tbody|tr|td|figure|figcaption|blockquote)$/.test(element.localName)) {
    return (
      element.localName === 'article' && isNamedClutter(element) && element.parentElement?.closest('article') != null
    )
  }
  if (element.getAttribute('role') === 'complementary') return true
  // A link that opens a "popup" is a word of its sentence.
  return isNamedClutter(element) && (isNamedMachinery(element) || !element.closest('p, li'))
}

/** Take the class names from headings: one that is called "subheader" is no header of the page. */
function forgetNames(document: Document): void {
  for (const element of document.querySelectorAll('h2, h3, h4, h5, h6')) {
    element.removeAttribute('class')
    element.removeAttribute('id')
  }
}

/** Tell Readability of tables that hold figures: it drops those of few columns that have no heads. */
function markFigures(document: Document): void {
  for (const table of document.querySelectorAll('table')) {
    if (!isLayout(table)) table.setAttribute('summary', 'figures')
  }
}

function findMarked(document: Document): Element | undefined {
  const selectors = ['[itemprop~="articleBody"]', 'article', '[role="article"]', 'main']
  for (const selector of selectors) {
    const [longest] = [...document.querySelectorAll(selector)].sort((a, b) => proseOf(b) - proseOf(a))
    if (longest && proseOf(longest) > 200) return longest
  }
  return undefined
}

/** Make what tells whether a text has less than half of an element's paragraphs. */
function makeOutsideTest(element: Element): (text: string) => boolean {
  const paragraphs = [...element.querySelectorAll('p')].map(({ textContent }) => inOneLine(textContent))
  const count = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0)
  return (text) => count(paragraphs.filter((one) => inOneLine(text).includes(one))) < count(paragraphs) / 2
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Count the letters of an element's paragraphs: links and menus are none. */
function proseOf(element: Element): number {
  const letters = lettersOf(element)
  return letters > 0 ? letters : element.textContent.replace(/\s+/g, ' ').length * 0.5
}

function lettersOf(element: Element): number {
  return [...element.querySelectorAll('p')].reduce((sum, { textContent }) => sum + textContent.trim().length, 0)
}
