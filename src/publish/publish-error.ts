export type PublishRule =
  | 'bad-path'
  | 'clash'
  | 'forbidden-output'
  | 'foreign-output'
  | 'locked'
  | 'not-planned'
  | 'incomplete'
  | 'no-such-file'
  | 'disk'
  | 'not-a-part'
  | 'missing-share'
  | 'different-parts'
  | 'damaged-part'
  | 'unequal-parts'

/** A reason not to publish, as a sentence for the person at the terminal. */
export class PublishError extends Error {
  override readonly name = 'PublishError'
  readonly rule: PublishRule

  constructor(rule: PublishRule, message: string, options?: ErrorOptions) {
    super(message, options)
    this.rule = rule
  }
}

const sentences: Record<string, string> = {
  EACCES: 'it may not write there. Give yourself the right to write there, or name another folder',
  EPERM: 'it may not write there. Give yourself the right to write there, or name another folder',
  EROFS: 'that disk is read-only. Name a folder on another',
  ENOSPC: 'the disk is full. Free some space and build again',
  EDQUOT: 'your share of the disk is full. Free some space and build again',
  EBUSY: 'it is in use or a mount point, which cannot be replaced whole. Name a folder inside it',
  EXDEV: 'it is a mount point, which cannot be replaced whole. Name a folder inside it',
}

/**
 * Put the system's refusals, such as a full disk, into a sentence; other errors come back as they are.
 *
 * @param name the folder as the user knows it
 */
export function explainDiskError(error: unknown, name: string, doing = 'publish to'): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const sentence = sentences[code]
  if (!sentence) return error
  return new PublishError('disk', `Dateline could not ${doing} "${name}": ${sentence}. (${code})`, { cause: error })
}
