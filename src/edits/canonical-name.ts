import { fold } from '../model/fold.ts'
import { differByEnding, isOfTheHand, isSlip } from '../model/nearest.ts'
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
      .filter((one) => isSurelySlip(fold(written), fold(one), entry))
      .map((one) => ({ entry, one })),
  )
  if (new Set(near.map(({ entry }) => entry)).size !== 1) return undefined
  return near.find(({ one, entry }) => one !== entry.id)?.one ?? near[0]!.one
}

/**
 * Tell whether a slip can be nothing else, so that nobody need be asked. An ending may be another's: Makarova, a Romanian.
 * So may a letter in a name of one word, or in a surname: Johnston is not Johnson.
 */
function isSurelySlip(written: string, name: string, { actorKind }: RegisterEntry): boolean {
  if (!isSlip(written, name)) return false
  const [words, wanted] = [written.split(' '), name.split(' ')]
  if (words.length !== wanted.length) return true
  const differing = words.flatMap((word, index) => (word === wanted[index] ? [] : [index]))
  return differing.every((index) => {
    if (isOfTheHand(words[index]!, wanted[index]!)) return words.length > 1 || actorKind !== 'person'
    const isSurname = actorKind === 'person' && index === words.length - 1
    return words.length > 1 && !isSurname && !differByEnding(words[index]!, wanted[index]!)
  })
}

function listSpellings({ name, aliases, ambiguous, actorKind }: RegisterEntry): string[] {
  const derived = actorKind === 'person' ? [withoutInitials(name), findSurname(name)] : []
  return [name, ...aliases, ...ambiguous, ...derived.flatMap((one) => one ?? [])]
}

function onlyOne(spellings: readonly string[]): string | undefined {
  return new Set(spellings).size === 1 ? spellings[0] : undefined
}
