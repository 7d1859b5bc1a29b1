import type { Import } from './drafts.ts'

/** Why something was not imported, and where it stands. */
export interface Fault {
  /** As the author named it. */
  from: string
  line: number
  reason: string
}

/** What an input gave. */
export interface ReadInput {
  imports: Import[]
  faults: Fault[]
  images: ImageCopy[]
  /** What is to be said of it as a whole, in sentences. */
  told?: string[]
}

/** A picture to be copied to `content/images/`. */
export interface ImageCopy {
  /** Where it lies. */
  from: string
  /** Its name below `content/images/`. */
  name: string
}
