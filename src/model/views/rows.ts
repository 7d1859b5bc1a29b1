import type { Day } from '../day.ts'
import type { About } from '../desk.ts'
import type { EntryRef } from '../facts.ts'
import type { NamedActor } from '../references.ts'
import { hrefOf, type Site, type SiteBriefing } from '../site.ts'
import type { Statement } from '../statements.ts'
import { showDay } from './dates.ts'
import { langOf, siteLang, type Link } from './list.ts'
import { sayOffices } from './offices.ts'

/** Who a briefing is about, with the part played and the office held that day. */
export interface InvolvedRow extends Link {
  part?: string
  role?: string
}

/** One statement as a page prints it. */
export interface StatementRow {
  /** Within its briefing. */
  number: number
  /** `s2`, its anchor on the briefing's page. */
  id: string
  /** Its place in its briefing, by the briefing's title. */
  from: Link & { href: string }
  /** In parts, where the text breaks off the quotation. */
  words: string[]
  /** Language of words and place, where it is not the interface's. */
  lang?: string
  speaker: Link
  role?: string
  day: Day
  date: string
  place?: string
  outlet?: Link
}

/** One source, in the order that gives it its letter. */
export interface SourceRow {
  id: string
  title: string
  url?: string
  publisher?: Link
  published?: { day: Day; date: string }
  archived?: string
}

/** Give a link to an entry or a story. */
export function linkTo(site: Site, { kind, id }: EntryRef | { kind: 'story'; id: string }): Link & { href: string } {
  const lang = siteLang(site)
  return {
    text: site[kind].get(id)?.name ?? id,
    href: hrefOf(site, { kind, id }),
    ...(lang !== undefined && { lang }),
  }
}

/** Give a link to a named actor, or the name alone where the register knows none. */
export function linkToNamed(site: Site, { name, actor }: NamedActor): Link {
  return actor === undefined ? { text: name } : linkTo(site, { kind: 'actor', id: actor })
}

/** Give a link to a public briefing by its title. */
export function linkToBriefing(site: Site, id: string): Link & { href: string } {
  const briefing = site.briefing.get(id)
  const lang = briefing && langOf(site, briefing)
  return {
    text: briefing?.text.matter.title ?? id,
    href: hrefOf(site, { kind: 'briefing', id }),
    ...(lang !== undefined && { lang }),
  }
}

export function involvedRow(site: Site, briefing: SiteBriefing, { id, part }: About): InvolvedRow {
  const role = sayOffices(site, id, briefing.day)
  const row: InvolvedRow = linkTo(site, { kind: 'actor', id })
  if (part !== undefined) row.part = part
  if (role !== undefined) row.role = role
  return row
}

export function statementRow(site: Site, statement: Statement): StatementRow {
  const { number, words, speaker, outlet, place, day } = statement
  const id = `s${number}`
  const from = linkToBriefing(site, statement.briefing)
  const row: StatementRow = {
    number,
    id,
    from: { ...from, href: `${from.href}#${id}` },
    words,
    speaker: linkToNamed(site, speaker),
    day,
    date: showDay(site, day),
  }
  const role = speaker.actor === undefined ? undefined : sayOffices(site, speaker.actor, day)
  if (role !== undefined) row.role = role
  if (from.lang !== undefined) row.lang = from.lang
  if (place !== undefined) row.place = place
  if (outlet !== undefined) row.outlet = linkToNamed(site, outlet)
  return row
}

export function sourceRows(site: Site, briefing: SiteBriefing): SourceRow[] {
  return (briefing.text.matter.sources ?? []).map((source, index) => {
    const publisher = briefing.publishers[index]
    const row: SourceRow = { id: source.id, title: source.title }
    if (source.url !== undefined) row.url = source.url
    if (publisher !== undefined) row.publisher = linkToNamed(site, publisher)
    if (source.date !== undefined) row.published = { day: source.date, date: showDay(site, source.date) }
    if (source.archived !== undefined) row.archived = source.archived
    return row
  })
}
