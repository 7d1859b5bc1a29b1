import type { Correction } from '../corrections.ts'
import type { Day } from '../day.ts'
import { hrefOf, type Site } from '../site.ts'
import { showDay, showPeriod } from './dates.ts'
import { headOf, type Head } from './head.ts'
import { newestShown, shownLang, type Link } from './list.ts'
import {
  periodLinks,
  periodPaths,
  periodsOf,
  placePeriod,
  type Period,
  type PeriodLink,
  type PeriodPlace,
} from './period.ts'

/** All corrections, or those of a year or a month. */
export interface CorrectionsView extends PeriodPlace {
  head: Head
  title: string
  deck?: string
  periods: PeriodLink[]
  /** The newest first. */
  rows: CorrectionRow[]
  count: number
}

export interface CorrectionRow {
  day: Day
  date: string
  briefing: Link
  text: string
  /** Language of the text, where it is not the site's. */
  lang?: string
  paragraph?: Link
  withdrawn: boolean
}

const path = 'corrections/'

/** Give a page of the corrections: the newest, or all of a period. */
export function correctionsView(
  site: Site,
  corrections: readonly Correction[],
  period?: Period<Correction>,
): CorrectionsView {
  const { words } = site
  const years = periodsOf(corrections)
  const name = words.records.corrections
  const title = period ? words.yearOf(name, showPeriod(site, period.path)) : name
  const deck = words.records.correctionsDeck(corrections.length)
  const within = period?.items ?? corrections
  const shown = period ? (period.months.length > 0 ? [] : within) : within.slice(-newestShown)
  const view: CorrectionsView = {
    head: headOf(site, { title, description: period ? title : deck, path: period ? `${path}${period.path}/` : path }),
    title,
    up: [],
    periods: periodLinks(site, { path }, period ? period.months : years),
    rows: shown.toReversed().map((one) => correctionRow(site, one)),
    count: within.length,
  }
  return period ? { ...view, ...placePeriod(site, { name, path }, periodPaths(years), period.path) } : { ...view, deck }
}

function correctionRow(
  site: Site,
  { day, briefing, title, lang, text, paragraph, withdrawn }: Correction,
): CorrectionRow {
  const href = hrefOf(site, { kind: 'briefing', id: briefing })
  const other = shownLang(site, lang)
  return {
    day,
    date: showDay(site, day),
    briefing: { text: title, href, ...(other !== undefined && { lang: other }) },
    text,
    ...(other !== undefined && { lang: other }),
    ...(paragraph !== undefined && {
      paragraph: { text: site.words.paragraphLink(paragraph), href: `${href}#p${paragraph}` },
    }),
    withdrawn,
  }
}
