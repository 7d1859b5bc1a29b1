import { addDays, type Day } from '../day.ts'
import type { Desk, DeskActor } from '../desk.ts'
import { fold } from '../fold.ts'
import { firstDay, lastDay, parseLooseDate } from '../loose-date.ts'
import type { Problem } from '../problem.ts'

/** Somebody’s time in an office; the days are those that are certain. */
interface Term {
  actor: DeskActor
  index: number
  /** First and last day on which it can have begun. */
  from: [first: Day, last: Day]
  /** First and last day on which it can have ended; absent where no end is given. */
  to?: [first: Day, last: Day]
}

/** Find offices that two people hold at once, or nobody for a while, by the dates of their roles. */
export function checkOffices({ actors }: Pick<Desk, 'actors'>): Problem[] {
  const offices = Map.groupBy(actors.flatMap(listTerms), ({ key }) => key)
  return [...offices.values()].flatMap((terms) => {
    const inOrder = terms.map(({ term }) => term).sort((a, b) => (a.from[0] < b.from[0] ? -1 : 1))
    return inOrder.slice(1).flatMap((term, index) => compareTerms(inOrder[index]!, term))
  })
}

/** List the terms whose office is one person’s: there are many deputies. */
function listTerms(actor: DeskActor): { key: string; term: Term }[] {
  return (actor.text.matter.roles ?? []).flatMap(({ title, from, to }, index) => {
    const [begin, end] = [readDays(from), readDays(to)]
    const of = actor.roles[index]?.of
    if (!begin || !of || many.test(title)) return []
    const key = `${fold(title)}|${of.actor ?? fold(of.name)}`
    return [{ key, term: { actor, index, from: begin, ...(end && { to: end }) } }]
  })
}

const many =
  /\b(?:deputy|vice|assistant|acting|member|senator|representative|adviser|advisor|spokes\p{L}+|envoy|official|analyst|negotiator|co-?chair\p{L}*)\b/iu

function compareTerms(before: Term, after: Term): Problem[] {
  const [office] = [after.actor.text.matter.roles?.[after.index]?.title ?? '']
  const [one, other] = [before.actor.text.matter.name, after.actor.text.matter.name]
  const place = { file: after.actor.text.file, path: ['roles', after.index, 'from'], severity: 'warning' as const }
  const others = before.actor === after.actor ? {} : { others: [before.actor.text.file] }
  if (!before.to || before.to[0] > after.from[1]) {
    const reason = `Two hold one office at once: ${one}’s term as ${office} ${before.to ? 'ends after' : 'has no end, and'} ${other}’s begins.`
    return [
      {
        ...place,
        ...others,
        rule: 'role-overlap',
        reason,
        note: 'Correct a date, or write the end of the former term.',
      },
    ]
  }
  if (addDays(before.to[1], longestGap) >= after.from[0]) return []
  const reason = `Nobody is ${office} from ${before.to[1]} to ${after.from[0]}, between ${one} and ${other}.`
  return [{ ...place, ...others, rule: 'role-gap', reason, note: 'Correct a date, or add who held it in between.' }]
}

/** Days for which an office may well be empty, or led by a deputy. */
const longestGap = 90

function readDays(written: string | undefined): [Day, Day] | undefined {
  const date = written === undefined ? undefined : parseLooseDate(written)
  return date && [firstDay(date) ?? date.start, lastDay(date)]
}
