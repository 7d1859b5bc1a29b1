/**
 * Tell which share of a site makes a path: a number from 1 to `of`, the same on every machine.
 *
 * FNV-1a over the path's UTF-16 units.
 */
export function shareOf(path: string, of: number): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < path.length; index += 1) hash = Math.imul(hash ^ path.charCodeAt(index), 0x01000193)
  return ((hash >>> 0) % of) + 1
}
