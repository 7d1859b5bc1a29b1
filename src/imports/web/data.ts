/** What a page says of something in its own data. */
export type Data = Readonly<Record<string, unknown>>

/** Find the article in JSON-LD, alone, in a list or in a graph; of several the one whose headline or address the page has. */
export function readArticleData(document: Document): Data {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  const items = scripts.flatMap((script) => flatten(parseJson(script.textContent)))
  const articles = items
    .filter((item) => /Article|Posting|Report/.test(String(item['@type'])))
    .map((item) => resolveNames(item, items))
  if (articles.length < 2) return articles[0] ?? {}
  const titles = [
    ...[...document.querySelectorAll('h1, title')].map(({ textContent }) => readText(textContent)),
    readMeta(document, 'og:title'),
  ]
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? readMeta(document, 'og:url')
  const isShown = ({ headline, ...item }: Data) =>
    listAddresses(item).some((one) => address !== undefined && withoutEnd(one) === withoutEnd(address)) ||
    titles.some((title) => title !== undefined && hasTitle(title, readText(headline)))
  return articles.find(isShown) ?? {}
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

/** Put names where data only refer to them, as those of many weblogs do. */
function resolveNames(article: Data, items: readonly Data[]): Data {
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve)
    const id = typeof value === 'object' ? (value as Data | null)?.['@id'] : undefined
    return (typeof id === 'string' && items.find((item) => item['@id'] === id && 'name' in item)) || value
  }
  return { ...article, author: resolve(article.author), publisher: resolve(article.publisher) }
}

/** List where data say that an article stands. */
export function listAddresses({ url, '@id': id, mainEntityOfPage }: Data): string[] {
  const page = typeof mainEntityOfPage === 'object' ? (mainEntityOfPage as Data | null)?.['@id'] : mainEntityOfPage
  return [url, page, id].filter((one) => typeof one === 'string')
}

function withoutEnd(address: string): string {
  return address.replace(/[?#].*$/, '').replace(/\/$/, '')
}

function hasTitle(title: string, headline: string | undefined): boolean {
  return headline !== undefined && (title.includes(headline) || (title.length > 15 && headline.includes(title)))
}

/** Read a text from a page's data, in one line; undefined where it is none or empty. */
export function readText(value: unknown): string | undefined {
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

/** Read names of persons or houses: as a text, as something with a `name`, or as a list of these. */
export function readNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(readNames)
  const name = readText(typeof value === 'object' && value !== null ? (value as Data)['name'] : value)
  return name === undefined || /^https?:/.test(name) ? [] : [name]
}

/** Read the first of some `meta` that a page has. */
export function readMeta(document: Document, ...names: string[]): string | undefined {
  const metas = [...document.querySelectorAll('meta[content]')]
  const read = (name: string) =>
    metas.find((meta) => ['name', 'property', 'itemprop'].some((key) => meta.getAttribute(key)?.toLowerCase() === name))
  return names.map((name) => readText(read(name)?.getAttribute('content'))).find((value) => value !== undefined)
}
