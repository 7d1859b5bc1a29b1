import type { Day } from '../day.ts'
import type { Beat } from '../desk.ts'
import { findLead } from '../lead.ts'
import type { Site, SiteBriefing } from '../site.ts'
import { showDay } from './dates.ts'
import { expectationRow, type ExpectationRow } from './expectation.ts'
import { headOf, type Head } from './head.ts'
import { listEntry, type Link, type ListEntry } from './list.ts'
import { linkToBriefing } from './rows.ts'

/** All that the front page shows; no briefing stands in it twice, except where it was corrected. */
export interface HomeView {
  head: Head
  /** The newest briefing's day: the only date that the paper itself bears. */
  newest?: { day: Day; date: string }
  lead?: StoryEntry
  latest: StoryEntry[]
  beats: BeatView[]
  expected: ExpectationRow[]
  corrected: (Link & { day: Day; date: string; correction: string })[]
}

/** A briefing with its bottom line. */
export type StoryEntry = ListEntry & { summary: string }

/** A section of the front page: its newest briefing with the bottom line, and some before it. */
export interface BeatView {
  name: string
  first: StoryEntry
  others: ListEntry[]
}

/** How many of each are shown; of the latest fewer where beats show the rest. */
const latest = { alone: 12, besideBeats: 3 }
const inBeat = 4
const expected = 6
const corrected = 3

export function homeView(site: Site): HomeView {
  const { settings, briefings } = site
  const lead = findLead(briefings)
  const count = site.beats.length > 0 ? latest.besideBeats : latest.alone
  const newest = briefings
    .slice(-count - 1)
    .filter((briefing) => briefing !== lead)
    .slice(-count)
    .reverse()
  const shown = new Set(lead ? [lead, ...newest] : newest)
  const view: HomeView = {
    head: headOf(site, { title: settings.name, description: settings.description ?? settings.name, path: '' }),
    latest: newest.map((briefing) => storyEntry(site, briefing)),
    beats: listBeats(site, shown),
    expected: listExpected(site),
    corrected: listCorrected(site),
  }
  const last = briefings.at(-1)
  if (last) view.newest = { day: last.day, date: showDay(site, last.day) }
  if (lead) view.lead = storyEntry(site, lead)
  return view
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
  const enough = shown.size + site.beats.length * inBeat
  const beats = site.beats.map((beat) => ({
    name: beat.name,
    newest: newestOf(site, beat, enough),
    own: [] as SiteBriefing[],
  }))
  for (let turn = 0; turn < inBeat; turn += 1) {
    for (const { newest, own } of beats) {
      const next = newest.find((briefing) => !taken.has(briefing))
      if (!next) continue
      taken.add(next)
      own.push(next)
    }
  }
  return beats.flatMap(({ name, own: [first, ...others] }) => {
    const entries = others.map((briefing) => listEntry(site, briefing))
    return first ? [{ name, first: storyEntry(site, first), others: entries }] : []
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

function listExpected(site: Site): ExpectationRow[] {
  return site.events
    .filter(({ state }) => state.state === 'expected' && state.due !== undefined)
    .sort((a, b) => compareText(a.state.due!.start, b.state.due!.start) || compareText(a.id, b.id))
    .slice(0, expected)
    .map((event) => expectationRow(site, event))
}

function listCorrected(site: Site): HomeView['corrected'] {
  return site.briefings
    .toReversed()
    .flatMap(({ id, text }) => (text.matter.corrections ?? []).map((correction) => ({ id, correction })))
    .sort((a, b) => compareText(b.correction.date, a.correction.date))
    .slice(0, corrected)
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
