import { fold } from '../model/fold.ts'
import { isSlip } from '../model/nearest.ts'
import { resolveName, type Register, type RegisterEntry } from '../model/register.ts'
import { findSurname, withoutInitials } from '../model/surname.ts'
import type { EntryKind } from '../model/facts.ts'

/**
 * Give the spelling that the register has of a name, where there is one and only one.
 *
 * Case, accents, hyphens and spaces are mended, an old id becomes the present one, and a name that nobody bears the one of which it is
 * a slip of the pen. An alias is as right as a name.
 *
 * @example
 * canonicalName(register, 'Nato', 'actor') //=> 'NATO'
 */
export function canonicalName(register: Register, written: string, kind: EntryKind): string {
  const found = resolveName(register, written, kind)
  if ('several' in found) return written
  if ('unknown' in found) return findSlip(register, written, kind) ?? written
  const entry = register.entriesById.get(found.id)!.find((one) => one.kind === kind)!
  if (entry.id === written) return written
  if (entry.oldIds?.includes(written) === true) return entry.id
  const spellings = listSpellings(entry)
  return spellings.includes(written)
    ? written
    : (onlyOne(spellings.filter((one) => fold(one) === fold(written))) ?? written)
}

function findSlip(register: Register, written: string, kind: EntryKind): string | undefined {
  const entries = register.entries.filter((entry) => entry.kind === kind)
  const near = entries.flatMap((entry) =>
    [entry.id, entry.name, ...entry.aliases]
      .filter((one) => isSlip(fold(written), fold(one)))
      .map((one) => ({ entry, one })),
  )
  if (new Set(near.map(({ entry }) => entry)).size !== 1) return undefined
  return near.find(({ one, entry }) => one !== entry.id)?.one ?? near[0]!.one
}

function listSpellings({ name, aliases, ambiguous, actorKind }: RegisterEntry): string[] {
  const derived = actorKind === 'person' ? [withoutInitials(name), findSurname(name)] : []
  return [name, ...aliases, ...ambiguous, ...derived.flatMap((one) => one ?? [])]
}

function onlyOne(spellings: readonly string[]): string | undefined {
  return new Set(spellings).size === 1 ? spellings[0] : undefined
}
