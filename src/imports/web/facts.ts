import { findBylines } from './bylines.ts'
import { readCredit, type Credit } from './credit.ts'
import { listAddresses, readArticleData, readMeta, readNames, readText, type Data } from './data.ts'
import { findGivenDay, findModifiedDay, findShownDay, listOtherDates } from './dates.ts'
import { listHeadLines, wordsOf, type HeadLines } from './head.ts'
import { readTitle } from './title.ts'
import { isSentence } from '../shapes.ts'
import { toDay } from '../written-date.ts'
import type { Day } from '../../model/day.ts'

/** What a page says of its article outside of it, or around it. */
export interface PageFacts {
  title?: string
  /** Whether the title may as well be the site's name, or another line. */
  titleIsGuessed: boolean
  date?: Day
  /** Whether the date stands in the page's own data, which agree, and not only in words. */
  dateIsGiven: boolean
  /** Other days that these data name. */
  daysInData: Day[]
  /** Lines below the headline that say another day. */
  otherDates: string[]
  byline: string[]
  /** Whether its names stand in the page's own data. */
  bylineIsGiven: boolean
  /** Where its author wrote, as the line of the byline says. */
  place?: string
  /** What stands between headline and text. */
  deck?: string
  /** What the page says of itself elsewhere. */
  description?: string
  publisher?: string
  url?: string
  lang?: string
}

/** Read what a page says of its article: in JSON-LD, in `meta`, in marked elements, in words. */
export function readPageFacts(document: Document, source: string, today: Day): PageFacts {
  const data = readArticleData(document)
  const publisher =
    readNames(data.publisher)[0] ?? readMeta(document, 'og:site_name', 'application-name', 'dc.publisher')
  const given = readText(data.headline) ?? readMeta(document, 'og:title', 'twitter:title', 'dc.title')
  const { words: title, isGuessed: titleIsGuessed = true } = readTitle(document, given, publisher) ?? {}
  const lines = listHeadLines(document, title)
  const credit = findCredit(lines)
  const givenDay = findGivenDay(document, data, lines, today)
  const shownDay = credit ? toDay(credit.date, today) : findShownDay(document, lines)
  const date = givenDay?.day ?? shownDay ?? findModifiedDay(document, data)
  const description =
    readText(data.description) ?? readMeta(document, 'description', 'og:description', 'twitter:description')
  const lang = document.documentElement.getAttribute('lang')?.trim()
  const url = findAddress(document, data, source)
  const { names, isGiven, place } = findBylines(document, data, { publisher, credit, lines })
  return {
    dateIsGiven: givenDay?.isCertain ?? false,
    daysInData: givenDay?.others ?? [],
    titleIsGuessed,
    otherDates: listOtherDates(lines, date),
    byline: names,
    bylineIsGiven: isGiven,
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(place !== undefined && { place }),
    ...readDeck(document, lines, { title, description }),
    ...(description !== undefined && { description }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...(lang ? { lang } : {}),
  }
}

function findAddress(document: Document, data: Data, source: string): string | undefined {
  const canonical = readText(document.querySelector('link[rel="canonical"]')?.getAttribute('href'))
  const found = [
    canonical,
    readMeta(document, 'og:url'),
    ...listAddresses(data).map((one) => one.replace(/#.*$/, '')),
    savedFrom(source),
  ]
  return found.find((one) => one !== undefined && /^https?:\/\/[^\s/]+/i.test(one) && URL.canParse(one))
}

const deckNames = 'standfirst dek deck subtitle sub-title sub-headline article-summary lead-in article-lead'.split(' ')

/** Find the lines that stand between headline and text: what is marked so, or what the page's description repeats. */
function readDeck(
  document: Document,
  { head }: HeadLines,
  { title, description }: Pick<PageFacts, 'title' | 'description'>,
): Pick<PageFacts, 'deck'> {
  const selectors = [
    '[itemprop="description"]',
    ...deckNames.flatMap((name) => [`[class~="${name}" i]`, `[id="${name}"]`]),
    '[class*="standfirst" i]',
    '[class*="__dek" i]',
  ]
  const texts = selectors.flatMap((selector) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => readText(textContent)),
  )
  const isDeck = (text: string) => text.length <= 450 && (text.length >= 30 || isSentence(text) || text === description)
  const shown = head.map(wordsOf).filter((line) => line === description)
  const deck = [...texts, ...shown].find((text) => text !== undefined && text !== title && isDeck(text))
  return deck === undefined ? {} : { deck }
}

/** Chrome and IE say at the head of a saved page where it came from. */
function savedFrom(source: string): string | undefined {
  return /<!-- saved from url=\(\d+\)(\S+) -->/.exec(source.slice(0, 2000))?.[1]
}

/** Find the first line that says who wrote and when: it is the article's, where a date alone may be that of the page. */
function findCredit({ head, all }: HeadLines): Credit | undefined {
  for (const line of [...head, ...all]) {
    const text = wordsOf(line)
    const credit = text.length > 160 ? undefined : readCredit(text)
    if (credit) return credit
  }
  return undefined
}
