import type { Day } from './day.ts'
import type { EventBriefing } from './event-history.ts'
import { firstDay, lastDay, parseLooseDate } from './loose-date.ts'
import { findNearest } from './nearest.ts'
import { compareBriefings } from './order.ts'
import type { Problem } from './problem.ts'
import { didYouMean, listQuoted } from './quote.ts'
import type { EventMatter } from './schemas/event.ts'
import { hasDay, hasStandIn } from './stand-ins.ts'

/** An event, with the briefings that announce and close it. */
interface Known {
  happened: boolean
  /** Absent where it cannot be told. */
  outcome?: EventMatter['outcome']
  announcer: EventBriefing
  closer?: EventBriefing
}

type Report = Omit<Problem, 'file' | 'severity' | 'others'> & { severity?: Problem['severity']; other?: EventBriefing }

/**
 * Find what cannot be in the histories of events.
 *
 * Nothing in a withdrawn briefing counts; its event ids may be referred to, and announced anew.
 *
 * @param briefings all that the desk has, in any order, drafts included
 * @param others ids that briefings announce whose front matter has mistakes
 */
export function findEventProblems(briefings: readonly EventBriefing[], others: Iterable<string> = []): Problem[] {
  const standing = briefings.filter(counts)
  const dated = standing.filter(({ text }) => hasDay(text)).toSorted(compareByMatter)
  const counted = [...dated, ...standing.filter(({ text }) => !hasDay(text))]
  const withdrawn = briefings.filter((briefing) => !counts(briefing))
  const gone = new Set(withdrawn.flatMap(({ text }) => (text.matter.events ?? []).map(({ id }) => id)))
  const known = new Map<string, Known>()
  // Closings before moves: a move may stand in an earlier file than the closing that it contradicts.
  return [
    ...counted.flatMap((briefing) => checkAnnouncements(briefing, known)),
    ...dated.flatMap(checkDates),
    ...dated.flatMap((briefing) => checkOrder(briefing, known)),
    ...checkReferences(counted, new Set([...known.keys(), ...others]), gone),
    ...counted.flatMap((briefing) => checkClosings(briefing, known)),
    ...dated.flatMap((briefing) => checkMoves(briefing, known)),
  ]
}

function counts({ text }: EventBriefing): boolean {
  return text.matter.withdrawn === undefined
}

function checkAnnouncements(briefing: EventBriefing, known: Map<string, Known>): Problem[] {
  return (briefing.text.matter.events ?? []).flatMap(({ id, status, outcome }, index): Problem[] => {
    const path = ['events', index]
    if (hasStandIn(briefing.text, [...path, 'id'])) return []
    const other = known.get(id)?.announcer
    if (other) {
      const reason = `The event "${id}" is announced twice${elsewhere(other, briefing)}.`
      const note = 'Write another id, or `moves` or `closes` for news of the same event.'
      return [report(briefing, { path: [...path, 'id'], rule: 'duplicate-id', reason, note, other })]
    }
    const happened = status === 'happened'
    const certain = hasStandIn(briefing.text, [...path, 'outcome']) ? undefined : outcome
    known.set(id, {
      happened,
      announcer: briefing,
      ...(certain && { outcome: certain }),
      ...(happened && { closer: briefing }),
    })
    if (!happened || !certain || certain.result === 'happened') return []
    return [reportDifference(briefing, id, 'happened', certain.result, path)]
  })
}

/** Find dates that contradict the day of the briefing that has them. */
function checkDates(briefing: EventBriefing): Problem[] {
  const { events = [], moves = [], closes = [] } = briefing.text.matter
  return [
    ...events.flatMap((event, index) => {
      const path = ['events', index]
      return event.status === 'happened'
        ? checkReported(briefing, event.date, [...path, 'date'])
        : checkExpected(briefing, event, path)
    }),
    ...moves.flatMap(({ to }, index) => {
      const note = 'Correct the date, or write `closes` if it happened.'
      return checkExpectation(briefing, to, ['moves', index, 'to'], note)
    }),
    ...closes.flatMap(({ date }, index) => checkReported(briefing, date, ['closes', index, 'date'])),
  ]
}

// One that was past in both its dates is one mistake.
function checkExpected(briefing: EventBriefing, { date, outcome }: EventMatter, path: (string | number)[]): Problem[] {
  const note = 'Correct the date, or write `status: happened`.'
  const problems = checkExpectation(briefing, date, [...path, 'date'], note)
  if (!outcome || problems.length > 0 || (lastDayOf(outcome.date) ?? briefing.day) >= briefing.day) return problems
  const reason = `The outcome is of ${outcome.date}, before ${briefing.day}, the day of the briefing that expects it.`
  return [report(briefing, { path: [...path, 'outcome', 'date'], rule: 'past-expectation', reason, note })]
}

function checkOrder(briefing: EventBriefing, known: ReadonlyMap<string, Known>): Problem[] {
  return listReferences(briefing).flatMap(({ event, path }): Problem[] => {
    const other = known.get(event)?.announcer
    if (!other || !hasDay(other.text) || briefing.day >= other.day) return []
    const reason = `The event "${event}" is announced later, on ${other.day}, in ${other.text.file}.`
    const note = 'Announce it in the older briefing, or correct a date.'
    return [report(briefing, { path, severity: 'warning', rule: 'news-before-event', reason, note, other })]
  })
}

function checkReferences(
  briefings: readonly EventBriefing[],
  announced: ReadonlySet<string>,
  gone: ReadonlySet<string>,
): Problem[] {
  return briefings.flatMap((briefing) =>
    listReferences(briefing).flatMap(({ event, path }): Problem[] => {
      if (announced.has(event) || gone.has(event)) return []
      const reason = `No event "${event}".${didYouMean(findNearest(event, announced))}`
      return [report(briefing, { path, rule: 'unknown-event', reason, note: listEvents([...announced]) })]
    }),
  )
}

function listReferences({ text }: EventBriefing): { event: string; path: (string | number)[] }[] {
  const { moves = [], closes = [] } = text.matter
  return [
    ...moves.map(({ event }, index) => ({ event, path: ['moves', index, 'event'] })),
    ...closes.map(({ event }, index) => ({ event, path: ['closes', index, 'event'] })),
  ]
}

function checkClosings(briefing: EventBriefing, known: ReadonlyMap<string, Known>): Problem[] {
  return (briefing.text.matter.closes ?? []).flatMap((closing, index): Problem[] => {
    const event = known.get(closing.event)
    if (!event) return []
    const path = ['closes', index]
    if (event.closer) {
      const how = event.happened ? 'was announced as happened' : 'is already closed'
      const reason = `The event "${closing.event}" ${how}${elsewhere(event.closer, briefing)}.`
      const note = 'Close it once. What is new later is an event of its own, or a text in `moves` without `to`.'
      return [report(briefing, { path: [...path, 'event'], rule: 'closed-twice', reason, note, other: event.closer })]
    }
    event.closer = briefing
    const { outcome, announcer } = event
    if (!outcome || outcome.result === closing.result || hasStandIn(briefing.text, [...path, 'result'])) return []
    return [reportDifference(briefing, closing.event, closing.result, outcome.result, path, announcer)]
  })
}

function checkMoves(briefing: EventBriefing, known: ReadonlyMap<string, Known>): Problem[] {
  return (briefing.text.matter.moves ?? []).flatMap(({ event: id, to }, index): Problem[] => {
    const event = known.get(id)
    if (!event || to === undefined) return []
    const closed = closingDay(event)
    if (closed === undefined || briefing.day <= closed) return []
    const other = event.closer ?? event.announcer
    const reason = `The event "${id}" is moved after it closed${elsewhere(other, briefing)}: the new date has no effect.`
    const note = 'Take `to` out if this is news of it only, or announce a new event.'
    const path = ['moves', index, 'to']
    return [report(briefing, { path, severity: 'warning', rule: 'moved-when-closed', reason, note, other })]
  })
}

function checkExpectation(
  briefing: EventBriefing,
  date: string | undefined,
  path: Problem['path'],
  note: string,
): Problem[] {
  const last = date === undefined ? undefined : lastDayOf(date)
  if (date === undefined || last === undefined || last >= briefing.day) return []
  const reason = `What is expected for ${date} was past on ${briefing.day}, the day of the briefing.`
  return [report(briefing, { path, rule: 'past-expectation', reason, note })]
}

function checkReported(briefing: EventBriefing, date: string | undefined, path: Problem['path']): Problem[] {
  const parsed = date === undefined ? undefined : parseLooseDate(date)
  const first = parsed && firstDay(parsed)
  if (date === undefined || first === undefined || first <= briefing.day) return []
  const reason = `${date} is later than ${briefing.day}, the day of the briefing that reports it.`
  return [report(briefing, { path, rule: 'report-before-event', reason, note: 'Correct one of the two dates.' })]
}

// The briefing's result counts: what an author writes later knows more than an outcome that was written ahead of it.
function reportDifference(
  briefing: EventBriefing,
  id: string,
  counts: string,
  outcome: string,
  path: (string | number)[],
  other?: EventBriefing,
): Problem {
  const reason = `The event "${id}" closes as ${counts} here, but its \`outcome\` is ${outcome}${other ? elsewhere(other, briefing) : ''}.`
  const note = `${counts} counts. Correct one of them, or take \`outcome\` out.`
  return report(briefing, { path, severity: 'warning', rule: 'outcome-differs', reason, note, ...(other && { other }) })
}

function report({ text }: EventBriefing, { other, severity = 'error', ...problem }: Report): Problem {
  const others = other && other.text.file !== text.file ? { others: [other.text.file] } : {}
  return { file: text.file, severity, ...problem, ...others }
}

function elsewhere(other: EventBriefing, here: EventBriefing): string {
  return other.text.file === here.text.file ? ' in this file' : ` in ${other.text.file}`
}

function listEvents(ids: readonly string[]): string {
  if (ids.length === 0) return 'No briefing announces an event yet: announce it under `events`.'
  if (ids.length <= 12) return `There ${ids.length === 1 ? 'is' : 'are'} ${listQuoted(ids, 'and')}.`
  return `There are ${ids.length} events; the newest are ${listQuoted(ids.slice(-12), 'and')}.`
}

function closingDay({ outcome, closer }: Known): Day | undefined {
  if (closer) return hasDay(closer.text) ? closer.day : undefined
  return outcome && lastDayOf(outcome.date)
}

function lastDayOf(written: string): Day | undefined {
  const date = parseLooseDate(written)
  return date && lastDay(date)
}

function compareByMatter(a: EventBriefing, b: EventBriefing): number {
  return compareBriefings({ ...a.text.matter, id: a.id }, { ...b.text.matter, id: b.id })
}
