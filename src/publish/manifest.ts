import { readSealed, writeSealed } from './sealed-file.ts'

/** What a tree of files held when it was complete: the measure for finding damage, strangers and differences. */
export interface Manifest {
  /** Every file by its path below the tree. */
  files: Map<string, FileState>
  /** Folders that were taken whole, and their keys. */
  adopted: Map<string, string>
  /** When each folder last gained or lost a name, in ms: while that is unchanged, it need not be listed. */
  folders: Map<string, number>
  /** What the caller wants to find again at the next build. */
  record?: unknown
}

export interface FileState {
  /** The plan's; absent for a file inside an adopted folder. */
  key?: string
  digest: string
  size: number
  mtimeMs: number
}

/** Make the manifest of a tree that holds nothing. */
export function emptyManifest(): Manifest {
  return { files: new Map(), adopted: new Map(), folders: new Map() }
}

/** Read a manifest; one that is absent, damaged or of another version is none. */
export function readManifest(file: string): Manifest | undefined {
  // What bears its own digest was written below, so its shape needs no second check.
  const rows = readSealed(file, format) as Rows | undefined
  if (!rows) return undefined
  return {
    files: new Map(rows.files.map(([path, digest, size, mtimeMs, key]) => [path, { key, digest, size, mtimeMs }])),
    adopted: new Map(rows.adopted),
    folders: new Map(rows.folders),
    record: rows.record,
  }
}

/** Write a manifest, at once or not at all. */
export function writeManifest(file: string, { files, adopted, folders, record }: Manifest): void {
  writeSealed(file, format, {
    record,
    adopted: [...adopted],
    folders: [...folders],
    files: Array.from(files, ([path, { digest, size, mtimeMs, key }]) =>
      key === undefined ? [path, digest, size, mtimeMs] : [path, digest, size, mtimeMs, key],
    ),
  } satisfies Rows)
}

const format = 'dateline manifest 1'

interface Rows {
  record: unknown
  adopted: [path: string, key: string][]
  folders: [path: string, mtimeMs: number][]
  files: [path: string, digest: string, size: number, mtimeMs: number, key?: string][]
}
