/**
 * List every folder that the paths stand in; `''` is the root.
 *
 * @example
 * foldersOf(['a/b/c.html', 'd.html']) //=> Set { '', 'a/b', 'a' }
 */
export function foldersOf(paths: Iterable<string>): Set<string> {
  const folders = new Set([''])
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  return folders
}

/** Name the folder that a path stands in; `''` is the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
