import { existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { FSWatcher } from 'vite'

/** So often it is looked whether a folder that went is there again. */
const lookMilliseconds = 200

/** After this time the watcher knows all that is in a folder; what is written before may escape it. */
const knownMilliseconds = 1000

/** Tell of each change below a folder, also once it went and came back: the watcher itself forgets what goes. */
export function watchFolder(watcher: FSWatcher, folder: string, changed: () => void): void {
  watcher.add(folder)
  watcher.on('all', (event, path) => {
    if (path !== folder && !path.startsWith(folder + sep)) return
    changed()
    if (event === 'unlinkDir' && path === folder) awaitFolder(watcher, folder, changed)
  })
}

/**
 * Tell what the watcher has no business with: what builds wrote, which is a folder for each page of the site.
 *
 * @param contentDir is watched wherever it lies
 */
export function isBuilt(projectRoot: string, contentDir: string): (path: string) => boolean {
  const folders = ['dist', 'out', '.dateline', '.astro'].map((name) => join(projectRoot, name))
  const isIn = (folder: string) => (path: string) => path === folder || path.startsWith(folder + sep)
  return (path) => folders.some((folder) => isIn(folder)(path)) && !isIn(contentDir)(path) && !isIn(path)(contentDir)
}

function awaitFolder(watcher: FSWatcher, folder: string, changed: () => void): void {
  const look = setInterval(() => {
    if (!existsSync(folder)) return
    clearInterval(look)
    watcher.add(folder)
    changed()
    setTimeout(changed, knownMilliseconds)
  }, lookMilliseconds)
  look.unref()
}
