import type { Import } from './drafts.ts'

/** Why something was not imported, and where it stands. */
export interface Fault {
  /** As the author named it. */
  from: string
  line: number
  reason: string
  /** What the program itself stumbled over: whoever mends it asks for that. */
  cause?: unknown
}

/** Read a text; what nobody foresaw is a fault of this text, so that the others of its call come in. */
export function readOrFault<T>(from: string, read: () => T): T | Fault {
  try {
    return read()
  } catch (cause) {
    return { from, line: 1, reason: describeFailure(cause), cause }
  }
}

function describeFailure(cause: unknown): string {
  const advice = 'Copy its text into a .txt, and import that.'
  // All that walk a tree run out of their stack in the same words.
  if (cause instanceof RangeError)
    return `It cannot be read: it is too long, or too much of it stands in each other. ${advice}`
  const message = cause instanceof Error ? cause.message : String(cause)
  return `It cannot be read, by a fault of Dateline (${message.split('\n')[0]!}): please report it. ${advice}`
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
