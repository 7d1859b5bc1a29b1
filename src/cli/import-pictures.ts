import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../content/digest.ts'
import { measure } from '../content/images.ts'
import type { ImageCopy } from '../imports/read-input.ts'
import { isPicture } from './import-bytes.ts'

/**
 * Name pictures as is wanted; where another picture has that name, in the desk or in this call, by a part of the digest
 * of its bytes as well: so each run gives the same bytes the same name. What is no picture has none.
 *
 * @param unreadable files that look like pictures and are none
 */
export function createPictureNames(
  contentDir: string,
  unreadable: ReadonlySet<string>,
): (from: string, wanted: string) => string | undefined {
  const digestByName = new Map<string, string>()
  return (from, wanted) => {
    if (unreadable.has(from)) return undefined
    const bytes = readFileSync(from)
    if (!isPicture(bytes)) return undefined
    const digest = digestOf(bytes)
    const file = join(contentDir, 'images', wanted)
    const held = digestByName.get(wanted) ?? (existsSync(file) ? digestOf(readFileSync(file)) : digest)
    digestByName.set(wanted, held)
    const part = digest
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
      .slice(0, 8)
    return held === digest ? wanted : wanted.replace(/(?=\.\w+$)/, `-${part}`)
  }
}

/** Find pictures that `check` would refuse, by where they lie. @param known names of those that the desk has read already */
export async function findUnreadable(
  images: readonly ImageCopy[],
  known: ReadonlyMap<string, unknown>,
): Promise<ReadonlySet<string>> {
  const unreadable = new Set<string>()
  for (const { from, name } of images) {
    if (!known.has(name) && (await measure(readFileSync(from))) === null) unreadable.add(from)
  }
  return unreadable
}
