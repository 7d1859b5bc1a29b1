import { lstatSync, readdirSync, type Stats } from 'node:fs'
import { digestFile } from './digest.ts'
import type { FileState, Manifest } from './manifest.ts'
import type { Planned } from './plan-entry.ts'

export interface Inspection {
  /** The files that are as the manifest says, with the time that they have now. */
  healthy: Map<string, FileState>
  /** The folders that stand, with the time that they have now. */
  folders: Map<string, number>
  /** Some time was another, as in a copy, and only a longer look showed that all is well. */
  touched: boolean
  /** Files of the manifest that are gone or hold other bytes. */
  harmed: string[]
  /** What neither the manifest nor the plan names; a folder as a whole, with `/` at its end. */
  unknown: string[]
}

/**
 * Hold a tree of files against its manifest.
 *
 * Bytes are read only where size or time differ from the manifest's.
 *
 * @param planned what may stand there although the manifest does not name it
 */
export function inspect(root: string, manifest: Manifest, planned: Planned = nothing): Inspection {
  const inspection: Inspection = { healthy: new Map(), folders: new Map(), touched: false, harmed: [], unknown: [] }
  const lost = inspectFolders(root, manifest, planned, inspection)
  for (const [path, state] of manifest.files) {
    // Asked of each file, path by path: at forty thousand files a join of each would cost as much as its stat.
    const stat = isIn(lost, path) ? undefined : statFile(`${root}/${path}`)
    if (!stat?.isFile()) inspection.harmed.push(path)
    else inspectFile(`${root}/${path}`, path, state, stat, inspection)
  }
  return inspection
}

const nothing: Planned = { entries: new Map(), folders: new Set() }

function inspectFile(file: string, path: string, state: FileState, stat: Stats, inspection: Inspection): void {
  if (stat.size === state.size && stat.mtimeMs === state.mtimeMs) {
    inspection.healthy.set(path, state)
  } else if (stat.size === state.size && digestFile(file) === state.digest) {
    inspection.healthy.set(path, { ...state, mtimeMs: stat.mtimeMs })
    inspection.touched = true
  } else {
    inspection.harmed.push(path)
  }
}

/** @returns folders that are gone or have become something else */
function inspectFolders(root: string, manifest: Manifest, planned: Planned, inspection: Inspection): string[] {
  const lost: string[] = []
  const list = (folder: string): void => {
    inspection.unknown.push(...listUnknown(root, folder, manifest, planned))
  }
  if (!manifest.folders.has('')) list('')
  // A folder comes after the one that it stands in, as `Tree.complete` sorts them.
  for (const [folder, mtimeMs] of manifest.folders) {
    const stat = isIn(lost, folder) ? undefined : statFile(`${root}/${folder}`)
    // Also where a symbolic link took its place: what that points to is not ours.
    if (!stat?.isDirectory()) lost.push(folder)
    else {
      inspection.folders.set(folder, stat.mtimeMs)
      if (stat.mtimeMs === mtimeMs) continue
      inspection.touched = true
      list(folder)
    }
  }
  return lost
}

function listUnknown(root: string, folder: string, manifest: Manifest, planned: Planned): string[] {
  return readdirSync(`${root}/${folder}`, { withFileTypes: true }).flatMap((child) => {
    const path = folder === '' ? child.name : `${folder}/${child.name}`
    if (planned.entries.has(path)) return []
    if (!child.isDirectory()) return manifest.files.has(path) ? [] : [path]
    if (manifest.folders.has(path)) return []
    return planned.folders.has(path) ? listUnknown(root, path, manifest, planned) : [`${path}/`]
  })
}

function isIn(folders: string[], path: string): boolean {
  return folders.some((folder) => folder === '' || path.startsWith(`${folder}/`))
}

function statFile(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false })
}
