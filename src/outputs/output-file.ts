import type { Body, CompiledText } from '../model/facts.ts'

/** Reads the body of a compiled text; only a file that is made reads one. */
export type ReadBody = (text: CompiledText) => Body

/** A file of the site that is not a page: where it stands, what it depends on, and how it is made. */
export interface OutputFile {
  /** Path below the output folder, `actors/nato/feed.xml`. */
  path: string
  /**
   * All that decides its bytes, as plain data, for the file's key. Bodies stand in it by their digests; what stands in
   * several files is one object in all of them, and is digested once. Who asks only where files stand makes none of it.
   */
  inputs: () => readonly object[]
  /** Whether a file of that name in `public/` takes its place. */
  yields?: true
  make: (read: ReadBody) => string | Uint8Array
}
