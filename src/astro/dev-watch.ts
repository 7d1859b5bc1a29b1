import { existsSync } from 'node:fs'
import { sep } from 'node:path'
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
