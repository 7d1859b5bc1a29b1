import { wordsOf } from './head.ts'
import { readDays } from './dates.ts'
import { readByline } from '../byline.ts'
import { countWords } from '../shapes.ts'

/** The title of a page's article. */
export interface PageTitle {
  words: string
  /** Whether it may as well be the site's name, or another line. */
  isGuessed: boolean
}

/** Find the headline that stands nearest above the first paragraph; pages without headings set it in large letters, or name it so. */
export function findHeadline(document: Document, isSite: (heading: Element) => boolean): PageTitle | undefined {
  const all = [...document.querySelectorAll('h1, h2, h3, font[size], p, [class], [id], b, strong')]
  const text = all.findIndex((element) => element.localName === 'p' && wordsOf(element).length > 80)
  const above = all
    .slice(0, text === -1 ? undefined : text)
    .filter((element) => isHeadlineLike(wordsOf(element)) && !isSite(element))
  const [first, ...found] = kinds.map((is) => above.filter(is)).find((elements) => elements.length > 0) ?? []
  if (!first) return undefined
  const isGuessed = found.length > 0 || !/^h[12]$/.test(first.localName)
  return { words: wordsOf(found.at(-1) ?? first), isGuessed }
}

function isHeadlineLike(words: string): boolean {
  return countWords(words) > 2 && words.length <= 200 && !readDays(words) && !readByline(words)
}

/** What a headline may be, the likeliest first. */
const kinds: readonly ((element: Element) => boolean)[] = [
  ({ localName }) => localName === 'h1',
  ({ localName }) => localName === 'h2',
  (element) => element.localName === 'font' && isLarge(element),
  isNamedHeadline,
  ({ localName }) => localName === 'h3',
  isBoldLine,
]

function isLarge(font: Element): boolean {
  return /^(?:[4-7]|\+[1-4])$/.test(font.getAttribute('size')?.trim() ?? '')
}

/** Tell whether an element is called a headline. */
export function isNamedHeadline(element: Element): boolean {
  if (element.closest('nav, ul, ol, aside, footer')) return false
  return headlineName.test(`${element.getAttribute('class') ?? ''} ${element.id}`)
}

const headlineName = /(?:^|[\s_-])(?:title|headline|heading|hed|hd)(?:$|\s)/i

/** Tell whether an element in bold letters is all that its block says. */
function isBoldLine({ localName, parentElement, textContent }: Element): boolean {
  if (!/^(?:b|strong)$/.test(localName) || parentElement === null) return false
  return /^(?:p|div|td)$/.test(parentElement.localName) && parentElement.textContent.trim() === textContent.trim()
}
