import type { FileState, Manifest } from './manifest.ts'
import type { Place } from './place.ts'
import type { Adoption } from './tree.ts'

/** What the thread that makes the next tree starts with. */
export interface TreeTask {
  place: Place
  kept: Manifest
}

/** What it is told, in order, while pages are rendered; it answers `wait`, `list` and `publish` once all before is done. */
export type TreeMessage =
  | { do: 'write'; path: string; key: string; bytes: Uint8Array<ArrayBuffer> }
  | { do: 'adoptFile'; path: string; key: string; source: string; how: Adoption }
  | { do: 'adoptFolder'; path: string; key: string; source: string; how: Adoption }
  | { do: 'wait' }
  | { do: 'list' }
  | { do: 'publish'; record: unknown }

/** The files of the next tree. */
export type TreeAnswer = Map<string, FileState>
