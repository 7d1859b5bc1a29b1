import type { Comparison } from './compare.ts'
import { writeManifest, type FileState } from './manifest.ts'
import type { Place } from './place.ts'
import type { PlanEntry } from './plan-entry.ts'
import { explainDiskError, PublishError } from './publish-error.ts'
import type { TreeAnswer, TreeMessage } from './tree-task.ts'
import { startTree, type TreeThread } from './tree-thread.ts'
import type { Adoption } from './tree.ts'

/** The next output, to be filled with what its comparison says is to make. */
export interface Draft {
  /** Put in a file that was made now. */
  write: (path: string, bytes: string | Uint8Array) => void
  /** Put in a file from elsewhere; it is taken some time before `publish` ends. */
  adoptFile: (path: string, source: string, how?: Adoption) => void
  /** Put in a folder entry with all files of `source`; they are taken some time before `publish` ends. */
  adoptFolder: (path: string, source: string, how?: Adoption) => void
  /** Tell whether a path is still to be made. */
  awaits: (path: string) => boolean
  /** Wait until all that was put in is on the disk: whoever puts in much at once would else fill the memory with it. */
  catchUp: () => Promise<void>
  /** Wait until all that was put in is on the disk, and list it with what is kept. */
  listFiles: () => Promise<Map<string, FileState>>
  /**
   * Make it the output.
   *
   * @param record JSON that the next build finds as `output.record`
   * @throws {PublishError} of what was to be made and was not, or of what the disk refuses; the output stays as it was
   */
  publish: (record?: unknown) => Promise<void>
  /** Drop what was put in. */
  stop: () => Promise<void>
}

/** Start the next output: what is kept is put in by another thread from now on. */
export function startDraft(place: Place, comparison: Comparison): Draft {
  const { kept, make, unchanged } = comparison
  const pending = new Map(make.map((entry) => [entry.path, entry]))
  const tree = unchanged ? undefined : startTree({ place, kept })

  return {
    write: (path, bytes) => {
      const key = takeKey(pending, path)
      // A copy, because what is handed to the other thread is gone here.
      tree?.tell({
        do: 'write',
        path,
        key,
        bytes: typeof bytes === 'string' ? encoder.encode(bytes) : new Uint8Array(bytes),
      })
    },
    adoptFile: (path, source, how = 'move') => {
      const key = takeKey(pending, path)
      tree?.tell({ do: 'adoptFile', path, key, source, how })
    },
    adoptFolder: (path, source, how = 'move') => {
      const key = takeKey(pending, path, true)
      tree?.tell({ do: 'adoptFolder', path, key, source, how })
    },
    awaits: (path) => pending.has(path),
    catchUp: async () => {
      if (tree) await askTree(tree, { do: 'wait' }, place)
    },
    listFiles: async () => (tree ? askTree(tree, { do: 'list' }, place) : kept.files),
    publish: async (record) => {
      if (pending.size > 0) throw incomplete(pending)
      if (tree) await askTree(tree, { do: 'publish', record }, place)
      else updateRecord(place, comparison, record)
    },
    stop: async () => tree?.stop(),
  }
}

const encoder = new TextEncoder()

function takeKey(pending: Map<string, PlanEntry>, path: string, folder?: true): string {
  const entry = pending.get(path)
  if (!entry || entry.folder !== folder) {
    const what = folder ? 'folder' : 'file'
    throw new PublishError(
      'not-planned',
      `The ${what} "${path}" was made, but is not among those to make, or was made twice.`,
    )
  }
  pending.delete(path)
  return entry.key
}

async function askTree(tree: TreeThread, message: TreeMessage, place: Place): Promise<TreeAnswer> {
  try {
    return await tree.ask(message)
  } catch (error) {
    throw explainDiskError(error, place.name)
  }
}

function updateRecord({ manifest }: Place, { kept, touched }: Comparison, record: unknown): void {
  if (touched || JSON.stringify(kept.record) !== JSON.stringify(record)) writeManifest(manifest, { ...kept, record })
}

function incomplete(pending: Map<string, PlanEntry>): PublishError {
  const paths = [...pending.keys()]
  const some = paths
    .slice(0, 5)
    .map((path) => `"${path}"`)
    .join(', ')
  return new PublishError(
    'incomplete',
    `${paths.length} of the plan were not made: ${some}${paths.length > 5 ? ', …' : ''}. The output stays as it was.`,
  )
}
