import type { Day } from '../day.ts'
import type { About } from '../desk.ts'
import type { EntryRef } from '../facts.ts'
import type { NamedActor } from '../references.ts'
import { rolesOn } from '../roles.ts'
import { hrefOf, type Site, type SiteBriefing } from '../site.ts'
import type { Statement } from '../statements.ts'
import { showDay, showWritten } from './dates.ts'
import type { Link } from './list.ts'

/** Who a briefing is about, with the part played and the office held that day. */
export interface InvolvedRow extends Link {
  part?: string
  role?: string
}

/** One statement as a page prints it. */
export interface StatementRow {
  /** `s2`, its anchor on the briefing's page. */
  id: string
  href: string
  words: string[]
  speaker: Link
  role?: string
  day: Day
  date: string
  place?: string
  outlet?: Link
}

export interface SourceRow {
  id: string
  letter: string
  title: string
  url?: string
  publisher?: Link
  date?: string
  archived?: string
}

/** Give a link to an entry. */
export function linkTo(site: Site, { kind, id }: EntryRef): Link & { href: string } {
  return { text: site[kind].get(id)?.name ?? id, href: hrefOf(site, { kind, id }) }
}

/** Give a link to a named actor, or the name alone where the register knows none. */
export function linkToNamed(site: Site, { name, actor }: NamedActor): Link {
  return actor === undefined ? { text: name } : linkTo(site, { kind: 'actor', id: actor })
}

/** Say which office an actor held on a day, in words: `Foreign Minister, Russia`. */
export function roleOn(site: Site, actorId: string, day: Day): string | undefined {
  const roles = site.actor.get(actorId)?.roles ?? []
  const held = rolesOn(roles, day)
  const names = held.map(({ title, of }) => (of === undefined ? title : `${title}, ${linkToNamed(site, of).text}`))
  return names.length === 0 ? undefined : names.join('; ')
}

export function involvedRow(site: Site, briefing: SiteBriefing, { id, part }: About): InvolvedRow {
  const role = roleOn(site, id, briefing.day)
  const row: InvolvedRow = linkTo(site, { kind: 'actor', id })
  if (part !== undefined) row.part = part
  if (role !== undefined) row.role = role
  return row
}

export function statementRow(site: Site, statement: Statement): StatementRow {
  const { speaker, outlet, place, day } = statement
  const row: StatementRow = {
    id: `s${statement.number}`,
    href: `${hrefOf(site, { kind: 'briefing', id: statement.briefing })}#s${statement.number}`,
    words: statement.words,
    speaker: linkToNamed(site, speaker),
    day,
    date: showDay(site, day),
  }
  const role = speaker.actor === undefined ? undefined : roleOn(site, speaker.actor, day)
  if (role !== undefined) row.role = role
  if (place !== undefined) row.place = place
  if (outlet !== undefined) row.outlet = linkToNamed(site, outlet)
  return row
}

export function sourceRows(site: Site, briefing: SiteBriefing): SourceRow[] {
  return (briefing.text.matter.sources ?? []).map((source, index) => {
    const publisher = briefing.publishers[index]
    const row: SourceRow = { id: source.id, letter: letterOf(index), title: source.title }
    if (source.url !== undefined) row.url = source.url
    if (publisher !== undefined && publisher.name !== '') row.publisher = linkToNamed(site, publisher)
    if (source.date !== undefined) row.date = showWritten(site, source.date)
    if (source.archived !== undefined) row.archived = source.archived
    return row
  })
}

/**
 * Give the letter of a source by its place in the list.
 *
 * @example
 * letterOf(27) //=> 'ab'
 */
export function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}
