import { existsSync, lstatSync, rmdirSync, unlinkSync } from 'node:fs'
import { foldersOf } from './folders.ts'
import { inspect } from './inspect.ts'
import { readManifest, type FileState, type Manifest } from './manifest.ts'
import type { Place } from './place.ts'
import { removeTree, Tree } from './tree.ts'

/**
 * Make a tree of exactly what the output keeps, of the spare where there is one.
 *
 * A spare differs from the output by what the last build changed, so that little is to do. Linking a whole site
 * instead takes seconds at forty thousand files. An interruption costs nothing: the spare is held against its
 * manifest first, and what is not as it says goes.
 *
 * @param kept of the files in `out`
 */
export function prepareSpare({ out, spare, spareManifest }: Place, kept: Manifest): Tree {
  const tree = new Tree(spare)
  const manifest = existsSync(spare) ? readManifest(spareManifest) : undefined
  if (kept.files.size > 0 && manifest) reuse(manifest, kept.files, tree)
  else removeTree(spare)
  for (const [path, state] of kept.files) {
    if (!tree.manifest.files.has(path)) tree.link(path, state, `${out}/${path}`)
  }
  for (const [path, key] of kept.adopted) tree.manifest.adopted.set(path, key)
  return tree
}

function reuse(manifest: Manifest, kept: Map<string, FileState>, tree: Tree): void {
  const { healthy, harmed, unknown } = inspect(tree.root, manifest)
  // What is unknown first: where a link took the place of a folder, a path of that folder leads elsewhere.
  for (const path of [...unknown, ...harmed]) removeTree(`${tree.root}/${path}`)
  for (const [path, state] of healthy) {
    const wanted = kept.get(path)
    if (wanted?.digest === state.digest) tree.keep(path, { ...state, key: wanted.key })
    else unlinkSync(`${tree.root}/${path}`)
  }
  removeEmptyFolders(tree, manifest.folders.keys())
}

function removeEmptyFolders(tree: Tree, folders: Iterable<string>): void {
  const needed = foldersOf(tree.manifest.files.keys())
  const empty = [...folders].filter((folder) => !needed.has(folder))
  // The longest first, for a folder stands in a shorter one.
  for (const folder of empty.sort((a, b) => b.length - a.length)) {
    const path = `${tree.root}/${folder}`
    if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) rmdirSync(path)
  }
}
