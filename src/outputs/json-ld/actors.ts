import type {
  CorporationLeaf,
  CountryLeaf,
  GovernmentOrganizationLeaf,
  NewsMediaOrganizationLeaf,
  OrganizationLeaf,
  PersonLeaf,
  PlaceLeaf,
} from 'schema-dts'
import type { Head } from '../../model/views/head.ts'
import type { ActorKind } from '../../model/views/linked.ts'
import type { Link } from '../../model/views/list.ts'

export type Organisation = OrganizationLeaf | GovernmentOrganizationLeaf | NewsMediaOrganizationLeaf | CorporationLeaf

/** Who can say, write or publish something; a state cannot, for it is a country. */
export type Agent = Organisation | PersonLeaf

export type ActorThing = Agent | CountryLeaf | PlaceLeaf

/** What schema.org calls each kind of actor. */
const types = {
  alliance: 'Organization',
  organisation: 'Organization',
  forum: 'Organization',
  group: 'Organization',
  ministry: 'GovernmentOrganization',
  agency: 'GovernmentOrganization',
  media: 'NewsMediaOrganization',
  company: 'Corporation',
  person: 'Person',
  state: 'Country',
  place: 'Place',
} as const satisfies Record<ActorKind, ActorThing['@type']>

/** Name an actor; the address of its page is what identifies it, and there stands the rest. */
export function nameActor(head: Head, kind: ActorKind, { text, href }: Link): ActorThing {
  return { '@type': types[kind], '@id': inFull(head, href), name: text }
}

/** Name who publishes the site. */
export function namePublisher(head: Head): NewsMediaOrganizationLeaf {
  const { name, href } = head.publication
  return { '@type': 'NewsMediaOrganization', name, url: inFull(head, href) }
}

export function isAgent(thing: ActorThing): thing is Agent {
  return thing['@type'] !== 'Country' && thing['@type'] !== 'Place'
}

export function isOrganisation(thing: ActorThing): thing is Organisation {
  return isAgent(thing) && thing['@type'] !== 'Person'
}

/** Give the full address of what a page links to. */
export function inFull({ canonical }: Head, href: string | undefined): string | undefined {
  return href === undefined ? undefined : new URL(href, canonical).href
}

/** Give a list, or nothing where it is empty. */
export function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items
}
