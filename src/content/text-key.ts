import { sliceFor, toDigestible, type Register } from '../model/register.ts'
import type { TextWords } from '../model/text-words.ts'
import { digestOf } from './digest.ts'

/** What of its desk a text is compiled against. */
export interface Surroundings {
  register: Register
  /** Of the site, and of each text that does not give its own. */
  language: string
}

/**
 * Give a digest of what a file says by itself: all that its prose and its words depend on.
 *
 * @param path below the content folder; problems name it
 * @param digest of the file's text
 */
export function sealOf(path: string, digest: string): string {
  return digestOf(`${path}\0${digest}`)
}

/**
 * Give the key of a compiled text: what its file says, what it can see of the register, and the site's language.
 *
 * @param words all that is read in it: of its prose, not of its source, where markup may part a name (`**N**ATO`)
 */
export function keyOfText(seal: string, words: TextWords, { register, language }: Surroundings): string {
  return digestOf([seal, language, ...sliceFor(register, words).map(toDigestible)].join('\n'))
}
