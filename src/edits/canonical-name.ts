import { fold } from '../model/fold.ts'
import { resolveName, type Register, type RegisterEntry } from '../model/register.ts'
import { findSurname, withoutInitials } from '../model/surname.ts'
import type { EntryKind } from '../model/facts.ts'

/**
 * Give the spelling that the register has of a name, where there is one and only one.
 *
 * Case, accents, hyphens and spaces are mended, and an old id becomes the present one. An alias is as right as a name. A name that nobody
 * bears stays, however near it is to another: Frances Collins is not Francis Collins.
 *
 * @example
 * canonicalName(register, 'Nato', 'actor') //=> 'NATO'
 */
export function canonicalName(register: Register, written: string, kind: EntryKind): string {
  const found = resolveName(register, written, kind)
  if (!('id' in found)) return written
  const entry = register.entriesById.get(found.id)!.find((one) => one.kind === kind)!
  if (entry.id === written) return written
  if (entry.oldIds?.includes(written) === true) return entry.id
  const spellings = listSpellings(entry)
  return spellings.includes(written)
    ? written
    : (onlyOne(spellings.filter((one) => fold(one) === fold(written))) ?? written)
}

function listSpellings({ name, aliases, ambiguous, actorKind }: RegisterEntry): string[] {
  const derived = actorKind === 'person' ? [withoutInitials(name), findSurname(name)] : []
  return [name, ...aliases, ...ambiguous, ...derived.flatMap((one) => one ?? [])]
}

function onlyOne(spellings: readonly string[]): string | undefined {
  return new Set(spellings).size === 1 ? spellings[0] : undefined
}
