import { readDateLine } from './dateline.ts'
import { readCredit, type Credit } from './page-credit.ts'
import { readTitle } from './page-title.ts'
import { readByline } from './wire-parts.ts'
import { toDay } from './written-date.ts'
import { isDay, type Day } from '../model/day.ts'

/** What a page says of its article outside of it, or around it. */
export interface PageFacts {
  title?: string
  date?: Day
  /** Whether the date stands in the page's own data, and not only in words. */
  dateIsGiven: boolean
  byline: string[]
  /** Where its author wrote, as the line of the byline says. */
  place?: string
  /** The lines below the headline, else what the page says of itself elsewhere. */
  deck?: string
  description?: string
  publisher?: string
  url?: string
  lang?: string
}

type Data = Readonly<Record<string, unknown>>

/** Read what a page says of its article: in JSON-LD, in `meta`, in marked elements, in words. */
export function readPageFacts(document: Document, source: string, today: Day): PageFacts {
  const data = readArticleData(document)
  const meta = (...names: string[]) =>
    names.map((name) => readMeta(document, name)).find((value) => value !== undefined)
  const publisher = readName(data.publisher)[0] ?? meta('og:site_name', 'application-name', 'dc.publisher')
  const url = [
    readText(document.querySelector('link[rel="canonical"]')?.getAttribute('href')),
    meta('og:url'),
    savedFrom(source),
  ]
  const given = [data.datePublished, meta(...dateNames), readMarkedDate(document)].map(toDayOnly).find((day) => day)
  const credit = findCredit(document)
  const shown = given ?? (credit ? toDay(credit.date, today) : readShownDate(document, today))
  const description = readText(data.description) ?? meta('description', 'og:description', 'twitter:description')
  const title = readTitle(document, readText(data.headline) ?? meta('og:title', 'twitter:title', 'dc.title'), publisher)
  const lang = document.documentElement.getAttribute('lang')?.trim()
  const address = url.find((one) => one !== undefined && /^https?:\/\/[^\s/]+/i.test(one) && URL.canParse(one))
  return {
    dateIsGiven: given !== undefined,
    byline: readAuthors(document, data, { publisher, credit }),
    ...(title !== undefined && { title }),
    ...(shown !== undefined && { date: shown }),
    ...(credit?.place !== undefined && { place: credit.place }),
    ...readDeck(document, title),
    ...(description !== undefined && { description }),
    ...(publisher !== undefined && { publisher }),
    ...(address !== undefined && { url: address }),
    ...(lang ? { lang } : {}),
  }
}

const dateNames = [
  ...[
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'pubdate',
    'publishdate',
    'publish-date',
    'date',
  ],
  ...[
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'dcterms.date',
    'sailthru.date',
    'parsely-pub-date',
    'article.published',
  ],
  ...['cxenseparse:recs:publishtime', 'originalpublicationdate', 'release_date', 'dcsext.articlefirstpublished'],
]

/** Find the article in JSON-LD: alone, in a list, or in a graph. */
function readArticleData(document: Document): Data {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  const items = scripts.flatMap((script) => flatten(parseJson(script.textContent)))
  return items.find((item) => /Article|Posting|Report/.test(String(item['@type']))) ?? {}
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''))
  } catch {
    return undefined // a page that says nothing in this way says it in another
  }
}

function flatten(value: unknown): Data[] {
  if (Array.isArray(value)) return value.flatMap(flatten)
  if (typeof value !== 'object' || value === null) return []
  return [value as Data, ...flatten((value as Data)['@graph'])]
}

function readText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = decodeEntities(value).replace(/\s+/g, ' ').trim()
  return text === '' ? undefined : text
}

// Data in scripts often holds the entities that only markup needs.
function decodeEntities(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff)))
    .replace(/&(amp|quot|apos|lt|gt|nbsp);/g, (_, name: string) => named[name]!)
}

const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' }

function readName(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(readName)
  const name = readText(typeof value === 'object' && value !== null ? (value as Data)['name'] : value)
  return name === undefined || /^https?:/.test(name) ? [] : [name]
}

function readMeta(document: Document, name: string): string | undefined {
  const metas = [...document.querySelectorAll('meta[content]')]
  const found = metas.find((meta) =>
    ['name', 'property', 'itemprop'].some((key) => meta.getAttribute(key)?.toLowerCase() === name),
  )
  return readText(found?.getAttribute('content'))
}

function readMarkedDate(document: Document): string | undefined {
  const marked = [
    '[itemprop="datePublished"]',
    'time[pubdate]',
    'article time[datetime]',
    'main time[datetime]',
    'time[datetime]',
  ]
  const element = marked.map((selector) => document.querySelector(selector)).find((one) => one)
  return readText(element?.getAttribute('datetime') ?? element?.getAttribute('content'))
}

function toDayOnly(value: unknown): Day | undefined {
  const text = readText(value)
  if (text === undefined) return undefined
  const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(text) ?? []
  const written = `${year ?? ''}-${month ?? ''}-${day ?? ''}`
  if (isDay(written)) return written
  const date = readDateLine(text)?.date
  return date?.year === undefined ? undefined : toDay(date, '2999-01-01')
}

/** Find the first line that says who wrote and when: it is the article's, where a date alone may be that of the page. */
function findCredit(document: Document): Credit | undefined {
  const lines = [...document.querySelectorAll(lineNames)].filter(({ children }) => [...children].every(isInLine))
  for (const { textContent } of lines) {
    const credit = textContent.length > 400 ? undefined : readCredit(textContent)
    if (credit) return credit
  }
  return undefined
}

const lineNames = 'time, p, span, div, li, td, font, b, i, em, small, h4, h5, h6, dd'

function isInLine({ localName }: Element): boolean {
  return /^(?:a|span|b|strong|i|em|small|font|time|address)$/.test(localName)
}

/** Find the first line of the page that says a date and nothing else. */
function readShownDate(document: Document, today: Day): Day | undefined {
  const lines = [...document.querySelectorAll(lineNames)]
    .filter(({ children }) => children.length === 0)
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
  for (const line of lines) {
    const date = line.length > 90 ? undefined : readDateLine(line)?.date
    if (date?.year !== undefined) return toDay(date, today)
  }
  return undefined
}

function readAuthors(
  document: Document,
  data: Data,
  { publisher, credit }: { publisher: string | undefined; credit: Credit | undefined },
): string[] {
  const marked = [
    ...['[itemprop="author"] [itemprop="name"]', '[itemprop="author"]', 'a[rel~="author"]', '[rel~="author"]'],
    ...['.byline .author', '.byline-name', '.byline', '.author-name', '.author', '[class*="byline" i]'],
  ]
  const shown = marked
    .map((selector) => [...document.querySelectorAll(selector)].map(({ textContent }) => readText(textContent)))
    .map((texts) => texts.flatMap((text) => splitAuthors(text)))
    .find((names) => names.length > 0)
  const given = [readName(data.author), splitAuthors(readMeta(document, 'author') ?? readMeta(document, 'dc.creator'))]
  const names = given.find((one) => one.length > 0) ?? shown ?? credit?.byline ?? readShownByline(document)
  return [...new Set(names.flatMap((name) => splitAuthors(name)))].filter((name) => name !== publisher).slice(0, 8)
}

const deckNames = [
  'standfirst',
  'dek',
  'deck',
  'subtitle',
  'sub-title',
  'sub-headline',
  'article-summary',
  'lead-in',
  'article-lead',
]

/** Find the lines that stand between headline and text. */
function readDeck(document: Document, title: string | undefined): Pick<PageFacts, 'deck'> {
  const selectors = [
    '[itemprop="description"]',
    ...deckNames.flatMap((name) => [`[class~="${name}" i]`, `[id="${name}"]`]),
    '[class*="standfirst" i]',
    '[class*="__dek" i]',
  ]
  const texts = selectors.flatMap((selector) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => readText(textContent)),
  )
  const deck = texts.find((text) => text !== undefined && text !== title && text.length >= 30 && text.length <= 450)
  return deck === undefined ? {} : { deck }
}

/** Find a line of the page that is a byline and nothing else. */
function readShownByline(document: Document): string[] {
  const lines = [...document.querySelectorAll('p, span, div, font, b, i, em, small, h4, h5, td')].filter(
    ({ children }) => children.length === 0,
  )
  const written = lines.map(({ textContent }) => readText(textContent)).find((text) => /^by \p{Lu}/iu.test(text ?? ''))
  return splitAuthors(written)
}

function splitAuthors(text: string | undefined): string[] {
  if (text === undefined || text.length > 120 || /^https?:/.test(text)) return []
  const credit = readCredit(text)
  if (credit) return credit.byline
  const [line = ''] = text.split(/\s*[|•·]\s*/)
  return readByline(`By ${line.replace(/^by:?\s+/i, '')}`) ?? []
}

/** Chrome and IE say at the head of a saved page where it came from. */
function savedFrom(source: string): string | undefined {
  return /<!-- saved from url=\(\d+\)(\S+) -->/.exec(source.slice(0, 2000))?.[1]
}
