import type { CountryLeaf, Occupation, OrganizationRole, PersonLeaf, Role, WithContext } from 'schema-dts'
import type { ActorView } from '../../model/views/entry-view.ts'
import type { LinkedName, LinkedRole, Term } from '../../model/views/linked.ts'
import { inFull, isOrganisation, nameActor, some, type ActorThing, type Organisation } from './actors.ts'

type Membership = Organisation | OrganizationRole<Organisation, 'memberOf'>

/** Describe an actor: what else identifies it, of what it is a part, and which offices it holds and held. */
export function describeActor(view: ActorView): WithContext<ActorThing> {
  const { head, linked } = view
  const thing = nameActor(head, linked.kind, { text: view.name, href: head.canonical })
  const common = {
    '@context': 'https://schema.org',
    url: head.canonical,
    alternateName: some(view.aliases),
    description: view.summary,
    image: view.image && inFull(head, view.image.image.src),
    sameAs: some([view.wikidata, view.url].flatMap((link) => link?.href ?? [])),
  } as const
  const memberships = linked.partOf.flatMap((part): Membership[] => nameMembership(view, part.whole, part))
  if (thing['@type'] === 'Person') return { ...common, ...thing, ...describeOffices(view, memberships) }
  if (isOrganisation(thing)) return { ...common, ...thing, memberOf: some(memberships) }
  return { ...common, ...thing }
}

/** Describe a person's offices with their dates; those that have not ended, so far as the desk knows, are job titles too. */
function describeOffices(view: ActorView, memberships: readonly Membership[]): Partial<PersonLeaf> {
  const { roles, country } = view.linked
  const offices = roles.flatMap((role) => (role.of ? nameMembership(view, role.of, role, role.title) : []))
  const others = roles.filter(({ of }) => !of || !nameOrganisation(view, of))
  return {
    jobTitle: some(roles.filter(({ ended }) => !ended).map(({ title }) => title)),
    memberOf: some([...offices, ...memberships]),
    hasOccupation: some(others.map((role) => describeOccupation(view, role))),
    nationality: country && nameCountry(view, country),
  }
}

function nameMembership(view: ActorView, whole: LinkedName, { from, to }: Term, roleName?: string): Membership[] {
  const organisation = nameOrganisation(view, whole)
  if (!organisation) return []
  if (from === undefined && to === undefined && roleName === undefined) return [organisation]
  return [{ '@type': 'OrganizationRole', roleName, startDate: from, endDate: to, memberOf: organisation }]
}

/** Describe an office of a state, or of nobody: neither has members. */
function describeOccupation(view: ActorView, { title, of, from, to }: LinkedRole): Role<Occupation, 'hasOccupation'> {
  const country = of && nameCountry(view, of)
  return {
    '@type': 'Role',
    startDate: from,
    endDate: to,
    hasOccupation: { '@type': 'Occupation', name: title, occupationLocation: country },
  }
}

function nameCountry({ head }: ActorView, name: LinkedName): CountryLeaf | undefined {
  const actor = name.kind && nameActor(head, name.kind, name)
  return actor?.['@type'] === 'Country' ? actor : undefined
}

function nameOrganisation({ head }: ActorView, name: LinkedName): Organisation | undefined {
  const actor = name.kind && nameActor(head, name.kind, name)
  return actor && isOrganisation(actor) ? actor : undefined
}
