import { pathOf } from '../addresses.ts'
import type { Day } from '../day.ts'
import type { TextRef } from '../facts.ts'
import { dataPathOf } from '../open-data.ts'
import type { Site } from '../site.ts'
import { mergeStatements, type Statement } from '../statements.ts'
import { showDayBeside, showPeriod } from './dates.ts'
import { headOf, type Head } from './head.ts'
import { newestShown, type Link } from './list.ts'
import {
  periodLinks,
  periodPaths,
  periodsOf,
  placePeriod,
  type Period,
  type PeriodLink,
  type PeriodPlace,
} from './period.ts'
import { linkToNamed, statementRow, type StatementRow } from './rows.ts'

/** What was said by and about somebody, about a topic, or in a story; or all that was said. */
export interface Ledger {
  of?: TextRef & { kind: 'actor' | 'topic' | 'story' }
  /** Of what it is a part: the entry, or the publication. */
  name: string
  /** Below the base. */
  path: string
  by: readonly Statement[]
  about: readonly Statement[]
}

/** A ledger, or a year or a month of one. */
export interface LedgerView extends PeriodPlace {
  head: Head
  title: string
  deck?: string
  /** Years, or months, that have pages of their own. */
  periods: PeriodLink[]
  speakers: (Link & { count: number })[]
  /** How many speakers are not in that list. */
  otherSpeakers: number
  /** All of it, for programs. */
  data: Link[]
  sections: LedgerSection[]
}

export interface LedgerSection {
  id: 'by' | 'about'
  /** Absent where there is nothing to tell apart. */
  heading?: string
  note?: string
  /** The newest first. */
  years: { year: string; rows: LedgerRow[] }[]
  shown: number
  count: number
}

/** A statement below the year in which it was said. */
export interface LedgerRow extends StatementRow {
  dayOfYear: string
}

const speakersShown = 8

/** Give every ledger that has an entry, by the address of its page. */
export function listLedgers(site: Site): Ledger[] {
  const all: Ledger = { name: site.settings.name, path: 'statements/', by: site.statements, about: [] }
  const of = (
    ref: NonNullable<Ledger['of']>,
    name: string,
    by: readonly Statement[],
    about: readonly Statement[],
  ): Ledger => ({
    of: ref,
    name,
    path: `${pathOf(ref)}statements/`,
    by,
    about,
  })
  return [
    all,
    ...[...site.actor.values()].map(({ id, name, said, saidAbout }) =>
      of({ kind: 'actor', id }, name, said, saidAbout),
    ),
    ...[...site.topic.values()].map(({ id, name, saidAbout }) => of({ kind: 'topic', id }, name, [], saidAbout)),
    ...[...site.story.values()].map(({ id, name, briefings }) =>
      of({ kind: 'story', id }, name, mergeStatements(briefings), []),
    ),
  ].filter(({ by, about }) => by.length + about.length > 0)
}

/** Part a ledger into the years and months that have pages. */
export function ledgerPeriods({ by, about }: Ledger): Period<Statement>[] {
  return periodsOf([...by, ...about].sort(compareDays))
}

/**
 * Give a page of a ledger: its newest entries, or all of a period.
 *
 * @param years those of `ledgerPeriods`
 */
export function ledgerView(
  site: Site,
  ledger: Ledger,
  years: readonly Period<Statement>[],
  period?: Period<Statement>,
): LedgerView {
  const { words, base } = site
  const { of, path, by, about } = ledger
  const name = of === undefined ? words.records.statements : words.records.statementsOf[of.kind](ledger.name)
  const title = period ? words.yearOf(name, showPeriod(site, period.path)) : name
  const deck = words.records.statementsDeck(by.length + about.length)
  const list = { name, path }
  const whole = { text: ledger.name, href: base + (of ? pathOf(of) : '') }
  const view: LedgerView = {
    head: headOf(site, {
      title,
      description: period ? title : `${title}. ${deck}`,
      path: period ? `${path}${period.path}/` : path,
      ...(of && { feedsOf: { ...of, name: ledger.name } }),
    }),
    title,
    up: of ? [whole] : [],
    periods: periodLinks(site, { path }, period ? period.months : years),
    speakers: [],
    otherSpeakers: 0,
    data: [],
    sections: period?.months.length ? [] : listSections(site, ledger, period),
  }
  if (period) {
    const place = placePeriod(site, list, periodPaths(years), period.path)
    return { ...view, ...place, up: [...view.up, ...place.up] }
  }
  const speakers = countSpeakers(site, [...by, ...about])
  return {
    ...view,
    deck,
    speakers: speakers.slice(0, speakersShown),
    otherSpeakers: Math.max(0, speakers.length - speakersShown),
    data: of
      ? []
      : (['csv', 'json'] as const).map((format) => ({
          text: format.toUpperCase(),
          href: base + dataPathOf('statements', format),
        })),
  }
}

function listSections(site: Site, { of, name, by, about }: Ledger, period?: Period<Statement>): LedgerSection[] {
  const { records } = site.words
  const isEntry = of?.kind === 'actor' || of?.kind === 'topic'
  const sections = [
    { id: 'by' as const, list: by, ...(of?.kind === 'actor' && { heading: records.saidBy(name) }) },
    {
      id: 'about' as const,
      list: about,
      ...(isEntry && { heading: records.saidAbout(name), note: records.saidAboutNote }),
    },
  ]
  return sections.flatMap(({ list, ...section }) => {
    const within = period ? list.filter(({ day }) => isWithin(day, period)) : list
    const whole = period !== undefined || by.length + about.length <= newestShown
    const shown = whole ? within : within.slice(-newestShown)
    if (shown.length === 0) return []
    return [{ ...section, years: byYear(site, shown), shown: shown.length, count: within.length }]
  })
}

function byYear(site: Site, statements: readonly Statement[]): LedgerSection['years'] {
  const years = Map.groupBy(statements.toReversed(), ({ day }) => day.slice(0, 4))
  return [...years].map(([year, list]) => ({ year, rows: list.map((statement) => ledgerRow(site, statement)) }))
}

function ledgerRow(site: Site, statement: Statement): LedgerRow {
  const { day } = statement
  return { ...statementRow(site, statement), dayOfYear: showDayBeside(site, day, day) }
}

/** Count who spoke, the most frequent first. */
function countSpeakers(site: Site, statements: readonly Statement[]): LedgerView['speakers'] {
  const bySpeaker = Map.groupBy(statements, ({ speaker }) => speaker.actor ?? `"${speaker.name}"`)
  return [...bySpeaker.values()]
    .map((list) => ({ ...linkToNamed(site, list[0]!.speaker), count: list.length }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
}

function isWithin(day: Day, { path }: Pick<Period<Statement>, 'path'>): boolean {
  return day.startsWith(path.replace('/', '-'))
}

function compareDays({ day: a }: Statement, { day: b }: Statement): number {
  return a < b ? -1 : a > b ? 1 : 0
}
