import { lstatSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/**
 * Where an output folder and what is remembered of it stand.
 *
 * All of it lies beside the output, on the same disk, for a folder can be renamed and its files linked only within one disk.
 */
export interface Place {
  /** The output as the user named it, for messages. */
  name: string
  out: string
  /** The folder of all that follows. */
  state: string
  manifest: string
  /** A complete tree on its way to `out`, and its manifest, which is the journal of the swap. */
  next: string
  nextManifest: string
  /** What was published before, on its way to become the spare. */
  former: string
  /** What was published before; the next tree is made of it. */
  spare: string
  spareManifest: string
  lock: string
}

/** Name of the folder, beside the output, of all that Dateline remembers. */
export const stateName = '.dateline'

/** Work out where the state of an output folder stands; touches nothing. */
export function placeOf(dir: string): Place {
  const out = followLinks(resolve(dir))
  // Below `outputs`, so that an output named "cache" or "out" does not meet what else lies in `.dateline`.
  const state = join(dirname(out), stateName, 'outputs', basename(out))
  return {
    name: dir,
    out,
    state,
    manifest: join(state, 'manifest.jsonl'),
    next: join(state, 'next'),
    nextManifest: join(state, 'next.jsonl'),
    former: join(state, 'former'),
    spare: join(state, 'spare'),
    spareManifest: join(state, 'spare.jsonl'),
    lock: join(state, 'lock'),
  }
}

/** Replace symbolic links in a path by what they point to, as far as it exists. */
export function followLinks(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || path === dirname(path)) throw error
    // A link to an output that a killed build left absent for a moment still says where it belongs.
    if (lstatSync(path, { throwIfNoEntry: false })) return followLinks(resolve(dirname(path), readlinkSync(path)))
    return join(followLinks(dirname(path)), basename(path))
  }
}
