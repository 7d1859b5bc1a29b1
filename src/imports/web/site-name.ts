import { wordsOf } from './head.ts'
import { countWords } from '../shapes.ts'

/** What a page calls its site, as far as its headings and titles show it. */
export interface SiteNames {
  /** Tell whether a heading is the site's own. */
  isSite: (heading: Element) => boolean
  /** Tell whether a title says no more than what the site is called, and perhaps a word for its section. */
  isName: (title: string) => boolean
  /** Write a title without the site's names before or behind it. */
  strip: (title: string) => string
}

/** Find what a page calls its site. @param titles what the page and its data are called */
export function findSiteNames(document: Document, publisher: string | undefined, titles: readonly string[]): SiteNames {
  const isSite = (heading: Element) => {
    const words = wordsOf(heading)
    if (words === publisher || leadsHome(heading)) return true
    return titles.some((title) => isLastPart(words, title) || (isBranded(heading) && isLesserPart(words, title)))
  }
  const names = [
    ...(publisher === undefined ? [] : [publisher]),
    ...[...document.querySelectorAll('h1')].filter(isSite).map(wordsOf),
    ...[...document.querySelectorAll(logos)].filter(isBranded).map(nameOf),
  ].filter((name) => name !== '' && titles.some((title) => title === name || restOf(title, name) !== undefined))
  const known = [...new Set(names)].sort((a, b) => b.length - a.length)
  const strip = (title: string): string => {
    const rest = known.map((name) => restOf(title, name)).find((one) => one !== undefined)
    return rest === undefined ? title : strip(rest)
  }
  const home = [...document.querySelectorAll('a')].filter(leadsHome).map(nameOf)
  const isName = (title: string) => {
    const rest = strip(title)
    const isSection = rest !== title && countWords(rest) < 2
    return isSection || known.includes(title) || home.some((name) => `${name} `.startsWith(`${title} `))
  }
  return { isSite, isName, strip }
}

const logos =
  'img[src*="logo" i], [class*="logo" i], [id*="logo" i], [class*="brand" i], [id*="brand" i], [class*="site" i], [id*="site" i]'

function nameOf(logo: Element): string {
  return wordsOf(logo) || (logo.querySelector('img') ?? logo).getAttribute('alt')?.trim() || ''
}

/** What parts a headline from the name of a site. */
const separator = '[|•·–—:»«/@>(-]'
export const separators = new RegExp(`\\s*(?:\\s[–—/@>-]+\\s|[|•·»«]|::|:\\s|\\s\\()\\s*`)

/** Give what a title says beside a name at its start or end; undefined where it has none there. */
export function restOf(title: string, name: string): string | undefined {
  const at = title.lastIndexOf(name)
  if (name === '' || at === -1) return undefined
  const before = new RegExp(`^(.*\\S)\\s*(?:${separator}\\s*)+$`).exec(title.slice(0, at))?.[1]
  if (before !== undefined) return before.replace(new RegExp(`(?:\\s*${separator})+$`), '')
  const behind = title.startsWith(name) ? title.slice(name.length) : ''
  const rest = new RegExp(`^\\s*(?:${separator}\\s*)+(\\S.*)$`).exec(behind)?.[1]
  return rest?.replace(/^([^(]*)\)$/, '$1').replace(new RegExp(`(?:\\s*${separator})+$`), '')
}

/** Tell whether words are what follows the headline in a page's title; behind a colon the headline itself stands. */
function isLastPart(words: string, title: string): boolean {
  const before = title.slice(0, -words.length)
  return words !== '' && title.endsWith(words) && before.length > words.length && /[|•·–—-]\s*$/.test(before)
}

function isLesserPart(words: string, title: string): boolean {
  return (restOf(title, words)?.length ?? 0) > words.length
}

/** Tell whether an element is called a logo or the like, or stands in what is; what has paragraphs or is the article is none. */
function isBranded(element: Element): boolean {
  if (element.closest('article, main')) return false
  for (let around: Element | null = element; around && !around.querySelector('p'); around = around.parentElement) {
    if (around.localName === 'img' || brand.test(`${around.getAttribute('class') ?? ''} ${around.id}`)) return true
  }
  return false
}

const brand = /(?:^|[\s_-])(?:logo|brand(?:ing)?|masthead|site-?(?:name|title|header|branding|logo))(?:$|[\s_-])/i

function leadsHome(heading: Element): boolean {
  const href = (heading.querySelector('a') ?? heading.closest('a'))?.getAttribute('href') ?? 'none'
  return /^(?:https?:\/\/[^/]+)?\/?(?:[a-z]{2}\/)?(?:index\.\w+)?$/.test(href)
}
