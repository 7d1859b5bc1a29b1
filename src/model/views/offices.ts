import type { Day } from '../day.ts'
import { findWords } from '../fold.ts'
import type { NamedActor } from '../references.ts'
import { rolesOn } from '../roles.ts'
import type { Site } from '../site.ts'
import { matchForm, readForm } from '../spelling.ts'

/** An office: what it is called, and the body it is an office of. */
export interface Office {
  title: string
  of?: NamedActor
}

/** Say which offices an actor held on a day, in words: `Secretary General of NATO; Envoy to NATO (Russia)`. */
export function sayOffices(site: Site, actorId: string, day: Day): string | undefined {
  const held = rolesOn(site.actor.get(actorId)?.roles ?? [], day)
  const offices = held.map((office) =>
    namesBody(site, office) ? office.title : `${office.title} (${nameBody(site, office.of!)})`,
  )
  return offices.length === 0 ? undefined : offices.join('; ')
}

/**
 * Tell whether the title of an office says itself whose office it is, so that nobody need say it again.
 *
 * "Secretary General of NATO" does, and of a ministry also "Foreign Minister of Russia": it names the country.
 */
export function namesBody(site: Site, office: Office): boolean {
  const known = named.get(office) ?? findBody(site, office)
  named.set(office, known)
  return known
}

// The same few hundred offices stand on thousands of pages.
const named = new WeakMap<Office, boolean>()

function findBody(site: Site, { title, of }: Office): boolean {
  if (of === undefined) return true
  const body = of.actor === undefined ? undefined : site.actor.get(of.actor)
  if (!body) return names(title, [of.name])
  const country = body.text.matter.kind === 'ministry' ? site.actor.get(body.country?.actor ?? '') : undefined
  return [body, country].some((actor) => actor && names(title, [actor.name, ...(actor.text.matter.aliases ?? [])]))
}

function nameBody(site: Site, { name, actor }: NamedActor): string {
  return (actor !== undefined && site.actor.get(actor)?.name) || name
}

/** Tell whether one of some names stands in a text. */
function names(text: string, spellings: readonly string[]): boolean {
  const words = findWords(text)
  const forms = spellings.flatMap((spelling) => readForm(spelling) ?? [])
  return forms.some((form) => words.some((_, index) => matchForm(text, words, index, form) !== undefined))
}
