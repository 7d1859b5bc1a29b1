import type { Day } from '../day.ts'
import type { Beat } from '../desk.ts'
import { findLead } from '../lead.ts'
import type { Site, SiteBriefing } from '../site.ts'
import type { SiteEvent } from '../site-events.ts'
import { mergeStatements, type Statement } from '../statements.ts'
import { bodyView, type BodyView } from './body.ts'
import { showDay, showFullDay } from './dates.ts'
import { expectationRow, type ExpectationRow } from './expectation.ts'
import { figureOf, type FigureView } from './figure.ts'
import { headOf, type Head } from './head.ts'
import { listEntry, listWithYearsOnce, type Link, type ListEntry } from './list.ts'
import { mostCovered, type CoveredRow } from './most-covered.ts'
import { tallyEvents, type Tally } from './reckoning.ts'
import { linkToBriefing, linkToNamed, statementRow, type StatementRow } from './rows.ts'

/** All that the front page shows; no briefing stands in it twice, except where it was corrected. */
export interface HomeView {
  head: Head
  /** The newest briefing's day: the only date that the paper itself bears. */
  newest?: { day: Day; date: string }
  /** What was promised, and what came of it, in a sentence; its last words lead to what is open. */
  reckoning?: { text: string; open?: Link }
  /** How much the site holds. */
  holdings: string
  lead?: LeadEntry
  seconds: StoryEntry[]
  /** The briefings before those, where there are no beats to show them. */
  earlier: ListEntry[]
  beats: BeatView[]
  expected: ExpectationRow[]
  /** The newest first; where a day lies ahead only few. */
  overdue: ExpectationRow[]
  calendar?: Link
  corrected: (Link & { day: Day; date: string; correction: string })[]
  said: StatementRow[]
  /** Where all that was said stands. */
  statements?: Link
  covered: CoveredRow[]
}

/** A briefing with its bottom line. */
export type StoryEntry = ListEntry & { summary: string }

/** The briefing that heads the page, with the beginning of its text; a picture that stands upright would push it down. */
export type LeadEntry = StoryEntry & { body: BodyView; credit: string; image?: FigureView }

/** A section of the front page: its newest briefing with the bottom line, and some before it. */
export interface BeatView {
  name: string
  first: StoryEntry
  others: ListEntry[]
}

/** How many of each are shown. */
const most = { seconds: 3, earlier: 12, inBeat: 4, expected: 6, overdueBesides: 2, corrected: 2, said: 3 }

export function homeView(site: Site): HomeView {
  const { settings, briefings, beats } = site
  const lead = findLead(briefings)
  const newest = briefings
    .slice(-most.seconds - most.earlier - 1)
    .filter((briefing) => briefing !== lead)
    .reverse()
  const seconds = newest.slice(0, most.seconds)
  const earlier = beats.length > 0 ? [] : newest.slice(most.seconds, most.seconds + most.earlier)
  const expectations = site.events.filter(({ record }) => record.status === 'expected')
  const said = mergeStatements(briefings)
  const expected = listOpen(site, 'expected')
  const liesAhead = expected.some(({ due }) => due !== undefined)
  const view: HomeView = {
    head: headOf(site, { title: settings.name, description: settings.description ?? settings.name, path: '' }),
    holdings: site.words.front.holdings(briefings.length, said.length, expectations.length),
    seconds: seconds.map((briefing) => storyEntry(site, briefing)),
    earlier: listWithYearsOnce(site, earlier),
    beats: listBeats(site, new Set(lead ? [lead, ...seconds] : seconds)),
    expected,
    overdue: listOpen(site, 'overdue')
      .reverse()
      .slice(0, liesAhead ? most.overdueBesides : most.expected),
    corrected: listCorrected(site),
    said: newestSpeakers(said).map((statement) => statementRow(site, statement)),
    covered: mostCovered(site),
  }
  const last = briefings.at(-1)
  if (last) view.newest = { day: last.day, date: showFullDay(site, last.day) }
  if (lead) view.lead = leadEntry(site, lead)
  if (expectations.length > 0) {
    view.reckoning = sayReckoning(site, tallyEvents(expectations))
    view.calendar = { text: site.words.front.wholeCalendar, href: `${site.base}calendar/` }
  }
  if (said.length > 0)
    view.statements = { text: site.words.front.allStatements(said.length), href: `${site.base}statements/` }
  return view
}

function sayReckoning(site: Site, tally: Tally): NonNullable<HomeView['reckoning']> {
  const [text, open] = site.words.front.reckoning(tally)
  return open === '' ? { text } : { text, open: { text: open, href: `${site.base}calendar/` } }
}

/** Give the newest statement of each of those who spoke last. */
function newestSpeakers(said: readonly Statement[]): Statement[] {
  const bySpeaker = new Map<string, Statement>()
  for (let at = said.length - 1; at >= 0 && bySpeaker.size < most.said; at -= 1) {
    const { speaker } = said[at]!
    const key = speaker.actor ?? `"${speaker.name}"`
    if (!bySpeaker.has(key)) bySpeaker.set(key, said[at]!)
  }
  return [...bySpeaker.values()]
}

/**
 * Give of each beat the newest briefings that do not stand on the page yet; a beat that has none is left out.
 *
 * They take turns, so that what two of them could show does not all go to the first.
 *
 * @param shown what stands above them
 */
function listBeats(site: Site, shown: ReadonlySet<SiteBriefing>): BeatView[] {
  const taken = new Set(shown)
  // Of each list no more than these can be needed, whatever the others take.
  const enough = shown.size + site.beats.length * most.inBeat
  const beats = site.beats.map((beat) => ({
    name: beat.name,
    newest: newestOf(site, beat, enough),
    own: [] as SiteBriefing[],
  }))
  for (let turn = 0; turn < most.inBeat; turn += 1) {
    for (const { newest, own } of beats) {
      const next = newest.find((briefing) => !taken.has(briefing))
      if (!next) continue
      taken.add(next)
      own.push(next)
    }
  }
  return beats.flatMap(({ name, own: [first, ...others] }) => {
    if (!first) return []
    const [, ...entries] = listWithYearsOnce(site, [first, ...others])
    return [{ name, first: storyEntry(site, first), others: entries }]
  })
}

/** Give the newest briefings of a beat, newest first. */
function newestOf(site: Site, { actors, topics }: Beat, count: number): SiteBriefing[] {
  const lists = [...actors.map((id) => site.actor.get(id)), ...topics.map((id) => site.topic.get(id))]
  const briefings = new Set(lists.flatMap((list) => list?.about.slice(-count) ?? []))
  return [...briefings].sort((a, b) => site.rank.get(b)! - site.rank.get(a)!).slice(0, count)
}

function storyEntry(site: Site, briefing: SiteBriefing): StoryEntry {
  return { ...listEntry(site, briefing), summary: briefing.text.matter.summary }
}

function leadEntry(site: Site, briefing: SiteBriefing): LeadEntry {
  const { text, publishers } = briefing
  const picture = figureOf(site, text.matter.image)
  const image = picture && picture.image.width >= picture.image.height ? picture : undefined
  return {
    ...storyEntry(site, briefing),
    body: bodyView(site, text),
    credit: site.words.front.credit(
      text.matter.byline ?? [],
      publishers.flatMap((publisher) => (publisher ? linkToNamed(site, publisher).text : [])),
      text.matter.sources?.length ?? 0,
    ),
    ...(image && { image }),
  }
}

/** Give what is open, soonest first, and what has no date last; of what is overdue the latest. */
function listOpen(site: Site, state: 'expected' | 'overdue'): ExpectationRow[] {
  const open = site.events
    .filter((event) => event.state.state === state)
    .sort((a, b) => compareText(startOf(a), startOf(b)) || compareText(a.id, b.id))
  return open
    .slice(...(state === 'expected' ? [0, most.expected] : [-most.expected]))
    .map((event) => expectationRow(site, event))
}

function startOf({ state }: SiteEvent): Day {
  return state.due?.start ?? '9999'
}

function listCorrected(site: Site): HomeView['corrected'] {
  return site.briefings
    .toReversed()
    .flatMap(({ id, text }) => (text.matter.corrections ?? []).map((correction) => ({ id, correction })))
    .sort((a, b) => compareText(b.correction.date, a.correction.date))
    .slice(0, most.corrected)
    .map(({ id, correction: { date: day, text } }) => ({
      ...linkToBriefing(site, id),
      day,
      date: showDay(site, day),
      correction: text,
    }))
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
