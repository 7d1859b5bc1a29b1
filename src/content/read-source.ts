import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { placeAt, type Problem } from '../model/problem.ts'
import { digestOf } from './digest.ts'

/** A file of the desk that holds text. */
export interface Source {
  /** Where it is not UTF-8 read as what such files mostly are, so that the names in it mean what their author meant. */
  text: string
  /** Of its bytes. */
  digest: string
  /** Set where it is not UTF-8. */
  fault?: Problem
}

/**
 * Read a file that holds text.
 *
 * @param root the content folder
 * @param path below it
 */
export function readSource(root: string, path: string): Source {
  const bytes = readFileSync(`${root}/${path}`)
  const digest = digestOf(bytes)
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), digest }
  return { text: western.decode(bytes), digest, fault: describeFault(`content/${path}`, bytes) }
}

const western = new TextDecoder('windows-1252')

function describeFault(file: string, bytes: Buffer): Problem {
  const text = bytes.toString('utf8')
  const at = findUnreadable(bytes, text)
  const byte = bytes[byteAt(text, at)]!.toString(16).toUpperCase()
  const reason = `The file is not UTF-8: here stands the byte ${byte}.`
  return { file, severity: 'error', rule: 'not-utf8', reason, note: 'Save it as UTF-8.', place: placeAt(text, at) }
}

/** Find the first U+FFFD that stands for bytes which cannot be read; an author may have written others. */
function findUnreadable(bytes: Buffer, text: string): number {
  const written = Buffer.from('\uFFFD')
  const isWritten = (at: number) => written.equals(bytes.subarray(byteAt(text, at), byteAt(text, at) + written.length))
  let at = text.indexOf('\uFFFD')
  while (isWritten(at)) at = text.indexOf('\uFFFD', at + 1)
  return at
}

/** Give the byte at which a letter stands that has only what can be read before it. */
function byteAt(text: string, at: number): number {
  return Buffer.byteLength(text.slice(0, at))
}
