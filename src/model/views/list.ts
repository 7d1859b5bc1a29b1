import type { Day } from '../day.ts'
import type { EntryRef } from '../facts.ts'
import { hrefOf, type Site, type SiteBriefing } from '../site.ts'
import { spokenFor } from '../words/spoken.ts'
import { showDay, showDayBeside } from './dates.ts'
import { sayUnpublished } from './unpublished.ts'

/** A link as a page shows it; without an address it is plain text. */
export interface Link {
  text: string
  href?: string
  /** Language of the text, where it is not the interface's. */
  lang?: string
}

/** One line of a list of briefings. */
export interface ListEntry {
  title: string
  href: string
  day: Day
  date: string
  /** Language of title, dateline and sentence, where it is not the interface's. */
  lang?: string
  dateline?: string
  /** Why readers do not see it yet. */
  unpublished?: string
  /** The sentence that names the entry whose page this is, with the place of the name. */
  sentence?: { before: string; name: string; after: string }
}

/** Lists show this many on a page of their own; more stand on the pages of their years. */
export const newestShown = 30

/** Give the newest entries of a list, newest first. */
export function listNewest(
  site: Site,
  briefings: readonly SiteBriefing[],
  named?: EntryRef,
  count = newestShown,
): ListEntry[] {
  const newest = briefings.slice(-count).reverse()
  return withYearsOnce(
    site,
    newest.map((briefing) => listEntry(site, briefing, named)),
  )
}

/** Give one line for a briefing; `named` adds the sentence that names that entry. */
export function listEntry(site: Site, briefing: SiteBriefing, named?: EntryRef): ListEntry {
  const { title, dateline } = briefing.text.matter
  const entry: ListEntry = {
    title,
    href: hrefOf(site, { kind: 'briefing', id: briefing.id }),
    day: briefing.day,
    date: showDay(site, briefing.day),
  }
  if (dateline !== undefined) entry.dateline = dateline
  const lang = langOf(site, briefing)
  if (lang !== undefined) entry.lang = lang
  const unpublished = sayUnpublished(site, briefing)
  if (unpublished) entry.unpublished = unpublished.label
  const mention = named && briefing.text.facts.mentions.find(({ kind, id }) => kind === named.kind && id === named.id)
  // The headline stands above.
  if (mention && !(mention.inFront && title.includes(mention.sentence.slice(mention.start, mention.end)))) {
    const { sentence, start, end } = mention
    entry.sentence = {
      before: cutBefore(sentence.slice(0, start)),
      name: sentence.slice(start, end),
      after: cutAfter(sentence.slice(end)),
    }
  }
  return entry
}

/** Of a sentence that is a paragraph of its own so many letters are shown before a name, and after it. */
const longestBefore = 160

/** Cut what stands before a name to whole words. */
function cutBefore(text: string): string {
  return text.length <= longestBefore ? text : `… ${text.slice(-longestBefore).replace(/^\S*\s+/, '')}`
}

function cutAfter(text: string): string {
  return text.length <= longestBefore ? text : `${text.slice(0, longestBefore).replace(/\s+\S*$/, '')} …`
}

/** Give one line for each briefing in the order given; the year of a date stands only where it changes. */
export function listWithYearsOnce(site: Site, briefings: readonly SiteBriefing[]): ListEntry[] {
  return withYearsOnce(
    site,
    briefings.map((briefing) => listEntry(site, briefing)),
  )
}

/** Print the year of a date only where it changes from one row to the next; `day` keeps it. */
export function withYearsOnce<Row extends { day: Day; date: string }>(site: Site, rows: readonly Row[]): Row[] {
  return rows.map((row, index) => {
    const above = rows[index - 1]
    return above ? { ...row, date: showDayBeside(site, row.day, above.day) } : row
  })
}

/** Give the language of a briefing, where it is not the interface's. */
export function langOf(site: Pick<Site, 'settings'>, { text }: Pick<SiteBriefing, 'text'>): string | undefined {
  return shownLang(site, text.matter.lang)
}

/** Give a language of what an author wrote, else the site's, where it is not the interface's. */
export function shownLang({ settings: { language } }: Pick<Site, 'settings'>, lang = language): string | undefined {
  return lang === spokenFor(language) ? undefined : lang
}

/** Give the language of the desk's own words, such as names and summaries, where it is not the interface's. */
export function siteLang(site: Pick<Site, 'settings'>): string | undefined {
  return shownLang(site)
}
