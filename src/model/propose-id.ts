import { fold } from './fold.ts'

/**
 * Give the id that a file named after something would have; undefined where the name has no letter or digit that an id can have.
 *
 * @example
 * proposeId('Wałęsa’s U.S. visit') //=> 'walesa-us-visit'
 */
export function proposeId(name: string): string | undefined {
  const id = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return id === '' ? undefined : id
}
