import { linkSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { copyAndDigest, digestFile, digestOf } from './digest.ts'
import { folderOf, foldersOf } from './folders.ts'
import { emptyManifest, type FileState, type Manifest } from './manifest.ts'
import { PublishError } from './publish-error.ts'

/** How a file that exists comes into a tree: by renaming, so that it is gone from where it stood, or as a copy. */
export type Adoption = 'move' | 'copy'

/**
 * A folder under construction that keeps its own manifest.
 *
 * Its files may be hard links to the published ones. So a path is written only where none stands: to write into a file
 * in place would change the published site as well.
 */
export class Tree {
  readonly root: string
  readonly manifest: Manifest = emptyManifest()
  readonly #folders = new Set<string>()

  /** @param root is made with the first file, unless it exists */
  constructor(root: string) {
    this.root = root
  }

  /** Count a file that stands in the tree already. */
  keep(path: string, state: FileState): void {
    this.manifest.files.set(path, state)
    this.#folders.add(folderOf(path))
  }

  write(path: string, key: string, bytes: string | Uint8Array): void {
    writeFileSync(this.#target(path), bytes, { flag: 'wx' })
    this.#count(path, digestOf(bytes), key)
  }

  /** Take a file of an earlier tree by a hard link, or by copying it on a disk that has no links. */
  link(path: string, { key, digest }: FileState, source: string): void {
    const target = this.#target(path)
    try {
      linkSync(source, target)
    } catch {
      // Too many links, or a disk without any; whatever else it is, the copy meets it again and says so.
      copyAndDigest(source, target)
    }
    this.#count(path, digest, key)
  }

  adoptFile(path: string, key: string | undefined, source: string, how: Adoption): void {
    const target = this.#target(path)
    this.#count(
      path,
      how === 'move' && moveFile(source, target) ? digestFile(target) : copyAndDigest(source, target),
      key,
    )
  }

  /** Take all files of a folder. */
  adoptFolder(path: string, key: string, source: string, how: Adoption): void {
    this.manifest.adopted.set(path, key)
    for (const file of listFiles(source)) this.adoptFile(`${path}/${file}`, undefined, `${source}/${file}`, how)
  }

  /** Note the folders as they are now that all files stand, and return the manifest. */
  complete(record: unknown): Manifest {
    mkdirSync(this.root, { recursive: true })
    // Sorted, so that each comes after the one that it stands in.
    for (const folder of [...foldersOf(this.manifest.files.keys())].sort()) {
      this.manifest.folders.set(folder, lstatSync(`${this.root}/${folder}`).mtimeMs)
    }
    return { ...this.manifest, record }
  }

  #target(path: string): string {
    const folder = folderOf(path)
    if (!this.#folders.has(folder)) mkdirSync(`${this.root}/${folder}`, { recursive: true })
    this.#folders.add(folder)
    return `${this.root}/${path}`
  }

  #count(path: string, digest: string, key: string | undefined): void {
    const { size, mtimeMs } = lstatSync(`${this.root}/${path}`)
    this.manifest.files.set(path, { key, digest, size, mtimeMs })
  }
}

function moveFile(source: string, target: string): boolean {
  if (!lstatSync(source).isFile()) return false
  try {
    renameSync(source, target)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    return false
  }
}

function listFiles(folder: string, below = ''): string[] {
  return readdirSync(`${folder}/${below}`, { withFileTypes: true }).flatMap((child) => {
    if (child.isDirectory()) return listFiles(folder, `${below}${child.name}/`)
    if (child.isFile()) return [`${below}${child.name}`]
    throw new PublishError('no-such-file', `"${folder}/${below}${child.name}" is not a file; only files are published.`)
  })
}

/** Remove a file or a folder with all that is in it, if it exists. */
export function removeTree(path: string): void {
  rmSync(path, { recursive: true, force: true })
}
