import type { Day } from '../day.ts'
import { findLead } from '../lead.ts'
import { hrefOf, type Site } from '../site.ts'
import { showDay } from './dates.ts'
import { expectationRow, type ExpectationRow } from './expectation.ts'
import { headOf, type Head } from './head.ts'
import { listEntry, listNewest, type Link, type ListEntry } from './list.ts'

/** All that the front page shows. */
export interface HomeView {
  head: Head
  /** The newest briefing's day: the only date that the paper itself bears. */
  date?: string
  lead?: ListEntry & { summary: string }
  latest: ListEntry[]
  expected: ExpectationRow[]
  corrected: (Link & { day: Day; date: string; correction: string })[]
}

const latest = 12
const expected = 6
const corrected = 3

export function homeView(site: Site): HomeView {
  const { settings, briefings } = site
  const lead = findLead(briefings)
  const newest = briefings.at(-1)
  const view: HomeView = {
    head: headOf(site, { title: settings.name, description: settings.description ?? settings.name, path: '' }),
    latest: listNewest(
      site,
      briefings.slice(-latest - 1).filter((briefing) => briefing !== lead),
      undefined,
      latest,
    ),
    expected: site.events
      .filter(({ state }) => state.state === 'expected' && state.due !== undefined)
      .sort((a, b) => compareText(a.state.due!.start, b.state.due!.start) || compareText(a.id, b.id))
      .slice(0, expected)
      .map((event) => expectationRow(site, event)),
    corrected: listCorrected(site),
  }
  if (newest) view.date = showDay(site, newest.day)
  if (lead) view.lead = { ...listEntry(site, lead), summary: lead.text.matter.summary }
  return view
}

function listCorrected(site: Site): HomeView['corrected'] {
  return site.briefings
    .flatMap((briefing) => (briefing.text.matter.corrections ?? []).map((correction) => ({ briefing, correction })))
    .sort((a, b) => compareText(b.correction.date, a.correction.date))
    .slice(0, corrected)
    .map(({ briefing, correction }) => ({
      text: briefing.text.matter.title,
      href: hrefOf(site, { kind: 'briefing', id: briefing.id }),
      day: correction.date,
      date: showDay(site, correction.date),
      correction: correction.text,
    }))
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
