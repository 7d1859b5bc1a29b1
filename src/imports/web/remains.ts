import { articleNames, isNamedClutter } from './clutter.ts'
import type { PageLine } from './lines.ts'
import { countWords, endsSentence, isProse } from '../shapes.ts'

/**
 * Find what stands in a page's article but came nowhere, whatever took it out.
 *
 * @param known all words that the draft has
 * @returns a text for each part of the page that was left out, its lines parted by empty ones
 */
export function findRemains(lines: readonly PageLine[], known: string, title: string | undefined): string[] {
  const has = makeFinder(known)
  const headline = lines.find(({ text }) => text === title)
  const kept = lines.filter((line) => line === headline || (countWords(line.text) > 2 && has(line.text)))
  const scope = findScope(kept, headline)
  if (!scope) return []
  const ofText = new Set(kept.flatMap(({ path }) => path))
  const teasers = listTeasers(lines, ofText)
  const head = linesOfHead(lines, kept, headline)
  const own = linesWithin(scope, lines, kept).filter(
    (line) =>
      !leadsElsewhere(line) && !label.test(line.text) && !teasers.has(line) && !(head.has(line) && isCount(line)),
  )
  const parts = Map.groupBy(own, (line) => line.path.find((element) => !ofText.has(element)) ?? line)
  return [...parts.values()]
    .filter((part) => !part.every(({ text }) => has(text)))
    .filter((part) => saysSomething(part, scope) || part.every((line) => head.has(line)))
    .map((part) => part.map(withAddresses).join('\n\n'))
}

/** Write a line with where its links lead, which its words do not say. */
function withAddresses({ text, path }: PageLine): string {
  const links = [...path.at(-1)!.querySelectorAll('a[href]')].flatMap((link) => link.getAttribute('href') ?? [])
  const addresses = [...new Set(links)].filter((address) => /^https?:/.test(address))
  return [text, ...addresses.map((address) => `→ ${address}`)].join('\n\n')
}

const label =
  /^(?:advertisement|read (?:more|also|next)|related|see also|share|follow us|sign up|subscribe|skip)\b[^.]{0,40}$/i

/** List the lines between the headline and the text: a number, a place, an author that nothing marks. */
function linesOfHead(
  lines: readonly PageLine[],
  kept: readonly PageLine[],
  headline: PageLine | undefined,
): ReadonlySet<PageLine> {
  const start = headline ? lines.indexOf(headline) : -1
  const text = kept.find((line) => lines.indexOf(line) > start && isProse(line.text))
  if (start === -1 || !text) return new Set()
  return new Set(lines.slice(start + 1, lines.indexOf(text)))
}

/** Tell whether a line is of figures only, as a time of day is: how many liked it. */
function isCount({ text }: PageLine): boolean {
  return !/\p{L}|\d[/-]\d/u.test(text)
}

/**
 * List the lines of the article, and of asides beside it.
 *
 * Where a page marks no article, what follows its last line is as likely the page's as the article's.
 */
function linesWithin(scope: Element, lines: readonly PageLine[], kept: readonly PageLine[]): PageLine[] {
  const isMarked = scope.matches(articleNames)
  const main = kept[0]!.path.findLast((element) => element.matches('main, [role="main"]'))
  const [first, last] = [kept[0]!, kept.at(-1)!].map((line) => lines.indexOf(line)) as [number, number]
  return lines.filter((line, at) => {
    if (line.path.includes(scope)) return isMarked || (at > first && at < last)
    return main !== undefined && line.path.includes(main) && isInAside(line)
  })
}

/** Tell whether a line stands in what a page calls an aside or a foot, and by no other name. */
function isInAside({ path }: PageLine): boolean {
  return path.some((element) => /^(?:aside|footer)$/.test(element.localName) && !isNamedClutter(element))
}

/** Tell whether a line is a link to something else. A post that is quoted whole is a link to itself. */
function leadsElsewhere({ text, linked, path }: PageLine): boolean {
  // A sentence of which some words are no link is the article's.
  const isSentence = linked < text.length - 2 && endsSentence(text)
  return linked > text.length / 2 && !isSentence && !path.some(isQuotedPost)
}

function isQuotedPost(element: Element): boolean {
  return /(?:^|[\s_-])(?:tweet|toot|quoted-?post|embedded-?post)(?:$|[\s_-]embed|\s)/i.test(element.className)
}

/** List the lines that stand below a link, apart from the text: they say what that leads to. */
function listTeasers(lines: readonly PageLine[], ofText: ReadonlySet<Element>): ReadonlySet<PageLine> {
  const counts = new Map<Element, number>()
  for (const { path } of lines) for (const one of path) counts.set(one, (counts.get(one) ?? 0) + 1)
  const linking = new Set<Element>()
  const teasers = new Set<PageLine>()
  for (const line of lines) {
    const around = line.path.findLast((element) => counts.get(element)! > 1)
    if (around && linking.has(around) && !ofText.has(around) && !isInBox(line)) teasers.add(line)
    if (leadsElsewhere(line)) for (const element of line.path) linking.add(element)
  }
  return teasers
}

/** Tell whether a line stands in an aside of the article, whose heading may be a link. */
function isInBox({ path }: PageLine): boolean {
  const article = path.findIndex(({ localName }) => localName === 'article')
  return path.some(
    (element, at) => article !== -1 && at > article && element.localName === 'aside' && !isNamedClutter(element),
  )
}

/** Tell whether lines are prose, or, in the article itself, many words, those of an aside, or a paragraph of several. */
function saysSomething(part: readonly PageLine[], scope: Element): boolean {
  const own = part.filter(({ path }) => path.includes(scope))
  const words = own.reduce((sum, { text }) => sum + countWords(text), 0)
  const isMarked = scope.matches(articleNames)
  return (
    words > (own.some(isInAside) ? 1 : 12) ||
    part.some(({ text }) => isProse(text)) ||
    own.some((line) => isMarked && isParagraph(line) && countWords(line.text) > 3)
  )
}

/** Tell whether a page writes a line as a paragraph that it shows, and not as the label of something. */
function isParagraph({ path }: PageLine): boolean {
  return path.at(-1)!.localName === 'p' && !path.some((one) => one.matches('[style*="none"]'))
}

/** Find the part of the page that the article is: what is marked so around nearly all of it, else what holds that and its headline. */
function findScope(kept: readonly PageLine[], headline: PageLine | undefined): Element | undefined {
  const letters = new Map<Element, number>()
  for (const { path, text } of kept) for (const one of path) letters.set(one, (letters.get(one) ?? 0) + text.length)
  const total = kept.reduce((sum, { text }) => sum + text.length, 0)
  const around = [...letters].filter(([, sum]) => sum >= total * 0.9).map(([element]) => element)
  const marked = around.findLast((element) => element.matches(articleNames))
  return marked ?? around.findLast((element) => !headline || headline.path.includes(element))
}

/** Make what tells whether a text has most of a line: of any three of its words in a row, at least two thirds. */
function makeFinder(known: string): (line: string) => boolean {
  const text = ` ${splitWords(known).join(' ')} `
  const all = new Set(listTriples(splitWords(known)))
  return (line) => {
    const words = splitWords(line)
    if (words.length < 3) return text.includes(` ${words.join(' ')} `)
    const triples = listTriples(words)
    return triples.filter((triple) => all.has(triple)).length >= triples.length * 0.66
  }
}

function splitWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function listTriples(words: readonly string[]): string[] {
  return words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '))
}
