import { chooseUnit, type Slip } from '../event-slip.ts'
import type { EventClosing } from '../events.ts'
import { writeLooseDate, type LooseDate } from '../loose-date.ts'
import type { Site } from '../site.ts'
import type { SiteEvent } from '../site-events.ts'
import { datetimeOf, showDate } from './dates.ts'
import type { Link } from './list.ts'
import { linkToBriefing, linkToNamed } from './rows.ts'

/** A date as exactly as it is known. */
export interface DateShown {
  text: string
  /** For programs, where HTML has a form for it. */
  datetime?: string
}

/** Words of an author, which may be in another language than the site's. */
export interface Phrase {
  text: string
  lang?: string
}

/** What was expected and what came of it, as one row of a table. */
export interface ExpectationRow {
  id: string
  title: Phrase
  /** The date; absent where only a condition is known. */
  due?: DateShown
  /** Where it was moved: what was expected first, in the speaker's own words if there are some. */
  first?: DateShown
  /** The speaker's own words for the date, shown in its place until it is moved. */
  words?: Phrase
  /** The condition on which it happens. */
  condition?: Phrase
  /** How likely it was said to be. */
  likelihood?: string
  by?: Link
  /** The state in a word. */
  state: string
  /** By how much it slipped. */
  slip?: string
  /** The newest word of it while it is open. */
  news?: { note?: Phrase; told: Link }
  outcome?: Outcome
  announced: Link
}

/** What came of an expectation, and by whose account. */
export interface Outcome {
  date: DateShown
  note?: Phrase
  /** The later briefing that tells it. */
  told?: Link
  /** Where no briefing tells it: the source. */
  source?: Link
}

/** Give the row of an event as it stands today. */
export function expectationRow(site: Site, event: SiteEvent): ExpectationRow {
  const { record, state, by } = event
  const announced = linkToBriefing(site, record.announcedBy)
  const row: ExpectationRow = {
    id: record.id,
    title: phrase(record.title, announced),
    state: site.words.eventState[state.state],
    announced,
  }
  if (state.due) row.due = showLooseDate(site, state.due)
  const first = firstOf(site, event)
  if (first) row.first = first
  if (record.words !== undefined && state.moved === 0) row.words = phrase(record.words, announced)
  if (record.if !== undefined) row.condition = phrase(record.if, announced)
  if (record.likelihood !== undefined) row.likelihood = site.words.likelihood[record.likelihood]
  if (by !== undefined) row.by = linkToNamed(site, by)
  if (state.slipped) row.slip = showSlip(site, state.slipped)
  const move = record.moves.at(-1)
  if (state.closing) row.outcome = showOutcome(site, state.closing, announced)
  else if (move) {
    const told = linkToBriefing(site, move.by)
    row.news = { ...(move.note !== undefined && { note: phrase(move.note, told) }), told }
  }
  return row
}

function firstOf(site: Site, { record, state: { due, firstDue, moved } }: SiteEvent): DateShown | undefined {
  if (moved === 0 || !firstDue || !due || writeLooseDate(firstDue) === writeLooseDate(due)) return undefined
  return record.words === undefined
    ? showLooseDate(site, firstDue)
    : { text: `${site.words.outputs.quote([record.words])} (${showDate(site, firstDue)})` }
}

/** The longest words that a column of dates has room for. */
const longestBeside = 60

/** What says when something is expected: in the column of dates, or below its title where it is too long for that. */
export type Due = Pick<ExpectationRow, 'first' | 'due' | 'words' | 'condition'>

/** Part what stands in the column of dates from what stands below the title. */
export function partDue({ first, due, words, condition }: Due): {
  beside: Due
  below: Pick<Due, 'words' | 'condition'>
} {
  const parts: ReturnType<typeof partDue> = { beside: {}, below: {} }
  if (first) parts.beside.first = first
  if (due) parts.beside.due = due
  if (words) parts[placeOf(words)].words = words
  if (condition) parts[placeOf(condition)].condition = condition
  return parts
}

function placeOf({ text }: Phrase): 'beside' | 'below' {
  return text.length > longestBeside ? 'below' : 'beside'
}

function showOutcome(site: Site, { date, note, by, source }: EventClosing, announced: Link): Outcome {
  const outcome: Outcome = { date: showLooseDate(site, date) }
  const told = by === undefined ? announced : linkToBriefing(site, by)
  if (note !== undefined) outcome.note = phrase(note, told)
  if (told.href !== announced.href) outcome.told = told
  if (source)
    outcome.source = { text: source.publisher ?? source.title, ...(source.url !== undefined && { href: source.url }) }
  return outcome
}

/** Give words in the language of the briefing in which they stand. */
function phrase(text: string, { lang }: Link): Phrase {
  return { text, ...(lang !== undefined && { lang }) }
}

function showLooseDate(site: Site, date: LooseDate): DateShown {
  const datetime = datetimeOf(date)
  return { text: showDate(site, date), ...(datetime !== undefined && { datetime }) }
}

/** Say by how much an event slipped, no more exactly than is known. */
function showSlip({ words }: Site, slip: Slip): string {
  const { unit, atLeast, atMost } = chooseUnit(slip)
  return words.slipped(atLeast, atMost, unit)
}
