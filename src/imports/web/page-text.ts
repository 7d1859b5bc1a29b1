import type { Paragraph, RootContent } from 'mdast'
import { parseHTML } from 'linkedom'
import type { Day } from '../../model/day.ts'
import type { Dateline } from '../dateline.ts'
import { firstSentences } from '../first-sentences.ts'
import type { ImportedText } from '../imported-text.ts'
import { writeMarkdown } from '../markdown-blocks.ts'
import { findArticle, findArticlePlainly, listCaptions, listEmbedded, removeClutter, removeConsent } from './article.ts'
import { withBy } from './bylines.ts'
import { leaveLink, readPageBlocks, type PageBlocks } from './blocks.ts'
import { listPlaces, readCredit } from './credit.ts'
import { readDays } from './dates.ts'
import { leaveDocuments, listDocuments } from './documents.ts'
import { readPageFacts, type PageFacts } from './facts.ts'
import { removeMenuCells } from './layout.ts'
import { listLines, type PageLine } from './lines.ts'
import { lowerNames, mendMarkup } from './markup.ts'
import { takeOpening } from './opening.ts'
import { findOthers, listArticles } from './other-articles.ts'
import { findRemains } from './remains.ts'
import { plainTextOf } from '../plain-text.ts'
import { nameSource } from '../source-name.ts'
import { joinDatelines, settleDay } from '../wires/datelines.ts'
import { countWords, isSentence } from '../shapes.ts'
import { readByline } from '../byline.ts'
import { readWrittenDate } from '../written-date.ts'

/** Tell whether a text is a web page. */
export function isPage(source: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|article|div|p|h1)\b/i.test(
    source,
  )
}

/**
 * Read a saved web page: its article, and what it says of it. No script is run, and nothing is asked for.
 *
 * @param today the day that counts where the page does not say its own
 * @param language that of the site
 * @returns undefined where no article is found in it
 */
export function readPageText(source: string, today: Day, language: string): ImportedText | undefined {
  const whole = isWhole(source) ? source : `<!doctype html><html><body>${source}</body></html>`
  const document = openPage(whole)
  const facts = readPageFacts(document, source, today)
  removeMenuCells(document)
  const lines = listLines(document)
  removeClutter(document)
  const captions = listCaptions(document)
  const embedded = listEmbedded(document)
  const documents = listDocuments(document)
  const articles = listArticles(document)
  // On some pages all is called "promo" or "related": these are read with what their names would take away.
  const html = findArticle(document) ?? findArticlePlainly(openPage(whole))
  if (html === undefined) return undefined
  const article = readPageBlocks(html, { base: facts.url })
  leaveOutside(article, 'A picture that was not brought along', captions)
  leaveOutside(article, 'Something embedded', embedded)
  leaveKicker(article, lines, facts)
  const { blocks, dateline } = takeOpening(trimHead(article, facts))
  if (blocks.length === 0) return undefined
  leaveOutside(article, 'Another article of the page', findOthers(articles, blocks.map(plainTextOf).join('\n')))
  leaveRemains(article, lines, facts)
  article.leftovers.push(...leaveDocuments({ ...article, blocks }, documents, facts.url))
  const body = writeMarkdown(blocks)
  return assemble(facts, { ...article, blocks }, { body, dateline, today, language })
}

function openPage(source: string): Document {
  const { document } = parseHTML(source)
  lowerNames(document)
  removeConsent(document)
  mendMarkup(document)
  return document
}

function isWhole(source: string): boolean {
  return /<(?:html|body)\b/i.test(source)
}

/** Keep what stands outside of what was taken for the article, as the caption of its first picture; the last line of each tells it. */
function leaveOutside({ blocks, leftovers }: PageBlocks, what: string, texts: readonly string[]): void {
  const known = [...blocks.map(plainTextOf), ...leftovers.map(({ text }) => text)].join('\n').replace(/\s+/g, ' ')
  leftovers.push(...texts.filter((text) => !known.includes(text.split('\n\n').at(-1)!)).map((text) => ({ what, text })))
}

/** Keep what stands in the article but came nowhere else. */
function leaveRemains({ blocks, leftovers }: PageBlocks, lines: readonly PageLine[], facts: PageFacts): void {
  const front = [facts.title, facts.deck, ...facts.byline]
  const known = [...front, ...blocks.map(plainTextOf), ...leftovers.map(({ text }) => text)]
  const others = lines.filter(({ text }) => text === facts.title || !isRepeated(text, facts))
  const what = 'What stands in or beside the article'
  leftovers.push(...findRemains(others, known.join('\n'), facts.title).map((text) => ({ what, text })))
}

/** Take the label above the headline from where the text begins. */
function leaveKicker({ blocks, leftovers }: PageBlocks, lines: readonly PageLine[], { title }: PageFacts): void {
  const kicker = lines[lines.findIndex(({ text }) => text === title) - 1]?.text
  const [first] = blocks
  if (kicker === undefined || countWords(kicker) > 3 || /[.!?…]$/.test(kicker)) return
  if (!first || plainTextOf(first) !== kicker) return
  blocks.shift()
  leftovers.push({ what: 'A line above the headline', text: kicker })
}

/** Drop lines above the article that only repeat what front matter says, title, byline, date, and what pages ask of readers. */
function trimHead({ blocks, leftovers }: PageBlocks, facts: PageFacts): RootContent[] {
  const trimmed = blocks.flatMap((block, index): RootContent[] => {
    if (isRequest.test(plainTextOf(block))) return []
    if (index >= 5 || (block.type !== 'paragraph' && block.type !== 'heading')) return [block]
    const lines = splitLines(block.children)
    const kept = lines.filter((line) => {
      const text = plainTextOf({ type: 'paragraph', children: line })
      return !isRepeated(text, facts) && !(block.type === 'paragraph' && isTally(text))
    })
    if (kept.length === lines.length) return [block]
    return kept.length === 0 ? [] : [{ ...block, children: mergeLines(kept) }]
  })
  leaveOutside({ blocks: trimmed, leftovers, lostLinks: [] }, 'Another date of the page', facts.otherDates)
  return trimmed
}

const isRequest = /^(?:share|tweet|like|subscribe|sign up|save|print|listen|comments?|leave a comment)$/i

/** Tell whether a line is how many liked a text; a year heads a part of it. */
function isTally(line: string): boolean {
  return /^(?!(?:19|20)\d\d$)\d{1,6}$/.test(line)
}

function isRepeated(line: string, { title, byline, deck, place, date, otherDates }: PageFacts): boolean {
  if (line === title || line === deck || otherDates.includes(line)) return true
  const credit = readCredit(line)
  if (credit) return credit.byline.every((name) => byline.includes(name)) && credit.place === place
  if (listPlaces(line).some((one) => one !== place)) return false
  const names = readByline(line) ?? readByline(withBy(line))
  return names?.every((name) => byline.includes(name)) === true || readDays(line)?.every((day) => day === date) === true
}

type Line = Paragraph['children']

function splitLines(children: Line): Line[] {
  const lines: Line[] = [[]]
  for (const child of children) {
    if (child.type === 'break') lines.push([])
    else lines.at(-1)!.push(child)
  }
  return lines
}

function mergeLines(lines: readonly Line[]): Line {
  return lines.flatMap((line, index): Line => (index === 0 ? line : [{ type: 'break' }, ...line]))
}

interface Rest {
  body: string
  dateline: Dateline | undefined
  today: Day
  language: string
}

function assemble(facts: PageFacts, { blocks, lostLinks, ...article }: PageBlocks, rest: Rest): ImportedText {
  const leftovers = [...article.leftovers, ...lostLinks.map((link) => leaveLink(linkWithoutAddress, link))]
  const { body, today, dateline, language } = rest
  const place = dateline?.place ?? facts.place
  const title = facts.title ?? firstSentences(plainTextOf(blocks[0]!))
  const notes: string[] = []
  const written = joinDates(facts, dateline, notes)
  if (facts.daysInData.length > 0)
    notes.push(`The page’s own data name other days, too: ${facts.daysInData.join(', ')}.`)
  const date = settleDay(written, today, 'page', notes)
  const publisher = facts.publisher ?? dateline?.agency
  const lang = facts.lang?.replace('_', '-')
  const isForeign =
    lang !== undefined && /^[a-z]{2,3}\b/i.test(lang) && lang.split('-')[0]!.toLowerCase() !== language.split('-')[0]
  const summary = findSummary(facts, blocks)
  return {
    matter: {
      title,
      date,
      summary,
      ...(place !== undefined && { dateline: place }),
      ...(facts.byline.length > 0 && { byline: facts.byline }),
      ...((publisher !== undefined || facts.url !== undefined) && {
        sources: [describeSource(facts, title, publisher, written && date)],
      }),
      ...(isForeign && { lang: lang.split('-')[0]!.toLowerCase() }),
    },
    body,
    leftovers,
    guessed: [
      ...(facts.titleIsGuessed ? ['title'] : []),
      ...(facts.dateIsGiven ? [] : ['date']),
      'summary',
      ...(place !== undefined ? ['dateline'] : []),
      ...(facts.byline.length === 0 || facts.bylineIsGiven ? [] : ['byline']),
      ...(facts.publisher === undefined && publisher !== undefined ? ['sources'] : []),
      ...(leftovers.length > 0 ? ['leftovers'] : []),
    ],
    ...(written?.year === undefined && { isDayStandIn: true }),
    notes: [
      ...notes,
      ...(lostLinks.length > 0
        ? [`Links without an address that is known, whose words stayed: ${lostLinks.length}.`]
        : []),
    ],
  }
}

const linkWithoutAddress = 'A link within a page whose address is not known'

/** The day in a page's own data counts first; words elsewhere on it may be of another day than the report's opening. */
function joinDates({ date, dateIsGiven }: PageFacts, dateline: Dateline | undefined, notes: string[]) {
  const ofPage = date === undefined ? undefined : readWrittenDate(date)
  const dates = dateIsGiven ? [ofPage, dateline?.date] : [dateline?.date, ofPage]
  const found = dates.flatMap((one) => (one ? [{ date: one }] : []))
  return joinDatelines(found, notes).date
}

function describeSource({ url }: PageFacts, title: string, publisher: string | undefined, date: Day | undefined) {
  return nameSource({
    title,
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...(date !== undefined && { date }),
  })
}

/** Take the lines below the headline, or the page's own description, unless it is cut short; else the article's first sentences. */
function findSummary({ deck, description, title }: PageFacts, blocks: readonly RootContent[]): string {
  if (deck !== undefined) return deck
  const isWholeText = description !== undefined && /[.!?”"’]$/.test(description) && !/(?:\.\.\.|…)$/.test(description)
  if (isWholeText && description !== title && description.length >= 40 && description.length <= 500) {
    return description
  }
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph')
  const first =
    paragraphs.find((block) => isSentence(plainTextOf(block)) && !isOfEditor.test(plainTextOf(block))) ??
    paragraphs[0] ??
    blocks[0]!
  return firstSentences(plainTextOf(first))
}

/** What an editor adds above a report is no part of it. */
const isOfEditor = /^(?:correction|clarification|update|editor[’']s note)\b[^.]{0,40}:/i
