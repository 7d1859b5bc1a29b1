import { createHash, hash } from 'node:crypto'
import { closeSync, openSync, readSync, writeSync } from 'node:fs'

/** Digest bytes: 128 bits of SHA-256, enough to tell damage and differences, and half as long in a manifest. */
export function digestOf(bytes: string | Uint8Array): string {
  return hash('sha256', bytes).slice(0, length)
}

/** Digest a file as `digestOf` would its bytes, however large it is. */
export function digestFile(file: string): string {
  return readThrough(file, () => undefined)
}

/**
 * Copy a file to a path where none exists, and digest it on the way.
 *
 * The copy gets the usual mode, not that of the source, and shares nothing with it.
 */
export function copyAndDigest(source: string, target: string): string {
  const output = openSync(target, 'wx')
  try {
    return readThrough(source, (chunk) => {
      for (let written = 0; written < chunk.length;) written += writeSync(output, chunk, written)
    })
  } finally {
    closeSync(output)
  }
}

const length = 32

const buffer = Buffer.allocUnsafeSlow(1024 * 256)

function readThrough(file: string, onChunk: (chunk: Buffer) => void): string {
  const input = openSync(file, 'r')
  try {
    const digest = createHash('sha256')
    for (let size = readSync(input, buffer); size > 0; size = readSync(input, buffer)) {
      digest.update(buffer.subarray(0, size))
      onChunk(buffer.subarray(0, size))
    }
    return digest.digest('hex').slice(0, length)
  } finally {
    closeSync(input)
  }
}
