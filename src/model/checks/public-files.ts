import { assetFolder } from '../addresses.ts'
import type { Problem } from '../problem.ts'

/** What publishing writes into an output for itself. */
const ownNames = ['.dateline-output', 'dateline-part.jsonl']

/**
 * Find files of `public/` that stand where the site has a page, a file or a folder of its own.
 *
 * @param paths below `public/`
 * @param files paths of all that the site consists of besides
 */
export function checkPublicFiles(paths: readonly string[], files: ReadonlySet<string>): Problem[] {
  if (paths.length === 0) return []
  const own = new Set([...files, ...ownNames, assetFolder])
  const folders = new Set([...files].flatMap(foldersAbove))
  return paths.flatMap((path): Problem[] => {
    const occupied = [path, ...foldersAbove(path)].find((one) => own.has(one))
    if (occupied === undefined && !folders.has(path)) return []
    return [
      {
        file: `public/${path}`,
        rule: 'occupied-address',
        severity: 'error',
        reason: `The site itself has ${occupied === undefined ? 'a folder' : 'something'} at "/${occupied ?? path}".`,
        note: 'Give this file another name or another folder, or delete it.',
        place: { line: 1, column: 1 },
      },
    ]
  })
}

/**
 * List the folders that a path stands in.
 *
 * @example
 * foldersAbove('a/b/c.html') //=> ['a', 'a/b']
 */
function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
