import { countWords, endsSentence } from '../shapes.ts'
import { articleNames, isNamedClutter } from './clutter.ts'

/**
 * Make paragraphs of the boxes that many systems put around each of them.
 *
 * Readability takes a box with a link in a short text for a list of other texts, a paragraph never.
 */
export function markParagraphs(document: Document): void {
  for (const edit of document.querySelectorAll('.mw-editsection')) edit.remove() // a link in a heading's box, too
  for (const paragraph of document.querySelectorAll('div > p, section > p')) {
    const box = isSentence(paragraph) ? outermostBox(paragraph) : undefined
    box?.replaceWith(paragraph)
  }
  for (const box of document.querySelectorAll('li > div:only-child')) {
    if (!box.querySelector(blocks)) box.replaceWith(...box.childNodes)
  }
  for (const box of document.querySelectorAll('div')) {
    if (!isSentence(box) || box.querySelector(blocks) || isNamed(box)) continue
    const paragraph = document.createElement('p')
    paragraph.append(...box.childNodes)
    box.replaceWith(paragraph)
  }
}

const blocks =
  'address, article, aside, blockquote, br, div, dl, fieldset, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, iframe, img, li, main, nav, ol, p, picture, pre, section, table, ul, video'

/** Find the largest box that holds a paragraph and nothing else. */
function outermostBox(paragraph: Element): Element | undefined {
  let found: Element | undefined
  for (let box = paragraph.parentElement; box && isBoxOf(box, found ?? paragraph); box = box.parentElement) found = box
  return found
}

function isBoxOf(box: Element, inner: Element): boolean {
  if (!/^(?:div|section)$/.test(box.localName) || box.children.length !== 1 || isNamed(box)) return false
  return box.textContent.trim() === inner.textContent.trim() && !box.matches(articleNames)
}

/** Tell whether a box is called something: by that it is known whether it is a comment, or the text. */
function isNamed(box: Element): boolean {
  return isNamedClutter(box) || besides.test(`${box.getAttribute('class') ?? ''} ${box.id}`)
}

const besides =
  /comment|community|disqus|footer|header|legend|menu|remark|repl(?:y|ies)|sidebar|supplemental|caption|credit|byline|author|meta|date|title|deck|summary|dek/i

function isSentence(element: Element): boolean {
  const text = element.textContent.trim()
  return endsSentence(text) && countWords(text) > 3
}
