import type { EventStateName } from '../events.ts'
import type { NamedActor } from '../references.ts'
import type { ActorMatter } from '../schemas/actor.ts'
import { hrefOf, type Site, type SiteActor, type SiteBriefing } from '../site.ts'
import { datetimeOf } from './dates.ts'
import { parseLooseDate } from '../loose-date.ts'
import type { Link } from './list.ts'
import { linkTo, linkToNamed } from './rows.ts'

export type ActorKind = ActorMatter['kind']

/** What programs read of a briefing beside what its page shows. */
export interface LinkedBriefing {
  /** Whom and what it names without being about them. */
  mentions: Link[]
  /** By address, of every actor that the page links to. */
  kinds: Record<string, ActorKind>
  /** By id. */
  events: Record<string, EventNow>
}

/** How an event stands. */
export interface EventNow {
  state: EventStateName
  slipped: boolean
}

/** What programs read of an actor beside what its page shows. */
export interface LinkedActor {
  kind: ActorKind
  country?: LinkedName
  roles: LinkedRole[]
  partOf: (Term & { whole: LinkedName })[]
}

export interface LinkedRole extends Term {
  title: string
  of?: LinkedName
}

/** An actor by name; without a kind it is one that the register does not know. */
export interface LinkedName extends Link {
  kind?: ActorKind
}

/** From when to when, where ISO 8601 has a form for it: a season has none. */
export interface Term {
  from?: string
  to?: string
  /** Whether it has ended, also where there is no form for the date. */
  ended: boolean
}

export function linkedBriefing(site: Site, briefing: SiteBriefing): LinkedBriefing {
  const { about, mentioned, statements, publishers } = briefing
  const named = [...publishers, ...statements.flatMap(({ speaker, outlet }) => [speaker, outlet])]
  const ids = [
    ...[...about, ...mentioned].flatMap(({ kind, id }) => (kind === 'actor' ? [id] : [])),
    ...named.flatMap((one) => one?.actor ?? []),
  ]
  const actors = [...new Set(ids)].flatMap((id) => site.actor.get(id) ?? [])
  const events = site.eventsOf.get(`briefing:${briefing.id}`) ?? []
  return {
    mentions: mentioned.map((ref) => linkTo(site, ref)),
    kinds: Object.fromEntries(actors.map(({ id, text }) => [hrefOf(site, { kind: 'actor', id }), text.matter.kind])),
    events: Object.fromEntries(
      events.map(({ id, state: { state, slipped } }) => [id, { state, slipped: slipped !== undefined }]),
    ),
  }
}

export function linkedActor(site: Site, { text, roles, partOf, country }: SiteActor): LinkedActor {
  return {
    kind: text.matter.kind,
    ...(country && { country: linkedName(site, country) }),
    roles: roles.map(({ title, of, from, to }) => ({
      title,
      ...(of && { of: linkedName(site, of) }),
      ...term(from, to),
    })),
    partOf: partOf.map(({ actor, from, to }) => ({
      whole: linkedName(site, { name: actor, actor }),
      ...term(from, to),
    })),
  }
}

function linkedName(site: Site, named: NamedActor): LinkedName {
  const actor = named.actor === undefined ? undefined : site.actor.get(named.actor)
  return { ...linkToNamed(site, named), ...(actor && { kind: actor.text.matter.kind }) }
}

function term(from: string | undefined, to: string | undefined): Term {
  const [begin, end] = [from, to].map((written) => {
    const date = written === undefined ? undefined : parseLooseDate(written)
    return date && datetimeOf(date)
  })
  return { ...(begin !== undefined && { from: begin }), ...(end !== undefined && { to: end }), ended: to !== undefined }
}
