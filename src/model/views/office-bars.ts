import type { Day } from '../day.ts'
import { firstDay, lastDay, parseLooseDate } from '../loose-date.ts'
import type { Tenure } from '../roles.ts'
import type { Site, SiteActor } from '../site.ts'
import { showRange } from './dates.ts'
import { siteLang, type Link } from './list.ts'
import { namesBody } from './offices.ts'
import { linkTo, linkToNamed } from './rows.ts'
import { timeAxis, type TimeAxis } from './time-axis.ts'

/** Offices over the years: those of a person, or those in a body. */
export interface OfficeBars {
  axis: TimeAxis
  /** Who holds one now first, then by who left last. */
  rows: OfficeRow[]
  /** Of how many these are the latest. */
  count: number
  sentence: string
  /** Whether some bar is known less than to the day. */
  outlined: boolean
}

export interface OfficeRow {
  /** Who held it; absent on the page of who did. */
  holder?: Link
  title: Link
  /** The body, where the title does not name it. */
  of?: Link
  dates: string
  bar: TenureBar
}

/** From when to when, as exactly as it is known; all ends included. Without any date there is nothing to draw. */
export interface TenureBar {
  possible?: [from: Day, to: Day]
  certain?: [from: Day, to: Day]
}

type Role = SiteActor['roles'][number]

/** More would be a page of bars; the rest is on the pages of those who held them. */
const shownAtMost = 24

/** Give the offices that an actor held; nothing where there is none. */
export function officesHeld(site: Site, actor: SiteActor): OfficeBars | undefined {
  return officeBars(
    site,
    actor.roles.map((role) => ({ role })),
  )
}

/** Give who held which office in a body; nothing where nobody did. */
export function officeHolders(site: Site, actor: SiteActor): OfficeBars | undefined {
  return officeBars(site, holdersOf(site).get(actor.id) ?? [])
}

interface Held {
  role: Role
  holder?: SiteActor
}

// Every actor's page asks, and the answer is in the roles of all others.
const holders = new WeakMap<Site, Map<string, Held[]>>()

function holdersOf(site: Site): Map<string, Held[]> {
  const known = holders.get(site)
  if (known) return known
  const byBody = new Map<string, Held[]>()
  for (const holder of site.actor.values()) {
    for (const role of holder.roles) {
      const body = role.of?.actor
      if (body === undefined || body === holder.id) continue
      const list = byBody.get(body)
      if (list) list.push({ role, holder })
      else byBody.set(body, [{ role, holder }])
    }
  }
  holders.set(site, byBody)
  return byBody
}

function officeBars(site: Site, all: readonly Held[]): OfficeBars | undefined {
  const held = all.filter(({ role }) => mayHaveBegun(role, site.today))
  if (held.length === 0) return undefined
  const begun = held.flatMap(({ role }) => readDays(role).mayBegin ?? [])
  const ended = held.flatMap(({ role }) => readDays(role).mayEnd ?? [])
  const since = begun.length < held.length ? undefined : begun.reduce((a, b) => (a < b ? a : b)).slice(0, 4)
  const isOpen = held.some(({ role }) => isHeldOn(role, site.today))
  const axis = timeAxis(site.today, [...begun, ...ended], { isOpen })
  const rows = held.map((one) => officeRow(site, one, axis)).sort(compareRows)
  const people = new Set(held.flatMap(({ holder }) => holder?.id ?? [])).size
  return {
    axis,
    rows: rows.slice(0, shownAtMost),
    count: rows.length,
    sentence: site.words.charts.terms(rows.length, since, people === 0 ? undefined : people),
    outlined: rows.slice(0, shownAtMost).some(({ bar }) => isOutlined(bar)),
  }
}

function officeRow(site: Site, { role, holder }: Held, axis: TimeAxis): OfficeRow {
  const { title, of, from, to } = role
  const dates = showRange(site, from, to)
  const lang = siteLang(site)
  const named = { text: title, ...(lang !== undefined && { lang }) }
  const row: OfficeRow = {
    title: named,
    dates: dates === '' ? site.words.charts.noDates : dates,
    bar: tenureBar(role, axis),
  }
  if (holder) return { holder: linkTo(site, { kind: 'actor', id: holder.id }), ...row }
  const body = of && linkToNamed(site, of)
  if (!body) return row
  return namesBody(site, role) ? { ...row, title: { ...body, ...named } } : { ...row, of: body }
}

/**
 * Find when an office was possibly and when it was certainly held.
 *
 * Who left in 2012 was certainly there on the last day of 2011. Where nobody says since when, the beginning is open; where
 * nobody says until when, it is still held.
 */
export function tenureBar(tenure: Tenure, { start, end }: TimeAxis): TenureBar {
  if (tenure.from === undefined && tenure.to === undefined) return {}
  const { mayBegin = start, hasBegun, mayEnd = end, isEnding } = readDays(tenure)
  const clip = (day: Day) => (day < end ? day : end) // a term may end, or begin, after the axis
  const certainEnd = tenure.to === undefined ? end : isEnding
  const bar: TenureBar = { possible: [clip(mayBegin), clip(mayEnd)] }
  if (hasBegun !== undefined && certainEnd !== undefined && hasBegun <= certainEnd)
    bar.certain = [clip(hasBegun), clip(certainEnd)]
  return bar
}

/** Whether an office may still be held on a day; of one without any date nothing is drawn. */
function isHeldOn(role: Role, day: Day): boolean {
  const { mayEnd } = readDays(role)
  return mayEnd === undefined ? role.from !== undefined : mayEnd >= day
}

function mayHaveBegun(role: Role, day: Day): boolean {
  const { mayBegin } = readDays(role)
  return mayBegin === undefined || mayBegin <= day
}

/** Read the days on which an office may have begun or ended first and last; open ends have none. */
function readDays({ from, to }: Tenure) {
  const [begin, end] = [from, to].map((date) => (date === undefined ? undefined : parseLooseDate(date)))
  return {
    mayBegin: begin && firstDay(begin),
    hasBegun: begin && lastDay(begin),
    isEnding: end && firstDay(end),
    mayEnd: end && lastDay(end),
  }
}

function isOutlined({ possible, certain }: TenureBar): boolean {
  return possible !== undefined && (possible[0] !== certain?.[0] || possible[1] !== certain[1])
}

function compareRows(a: OfficeRow, b: OfficeRow): number {
  const [[aFrom, aTo], [bFrom, bTo]] = [a.bar.possible ?? ['', ''], b.bar.possible ?? ['', '']]
  return compareText(bTo, aTo) || compareText(aFrom, bFrom) || compareText(nameOf(a), nameOf(b))
}

function nameOf({ holder, title }: OfficeRow): string {
  return (holder ?? title).text
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
