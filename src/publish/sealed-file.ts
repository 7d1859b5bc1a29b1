import { hash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'

/**
 * Write JSON under a line with its digest, so that a reader can tell it whole and ours.
 *
 * It appears at once or not at all, also after a power cut.
 */
export function writeSealed(file: string, format: string, body: unknown): void {
  const fresh = `${file}.new`
  writeFileSync(fresh, seal(format, body), { flush: true })
  renameSync(fresh, file)
}

/** Put JSON under a line with its digest. */
export function seal(format: string, body: unknown): string {
  return sealText(format, JSON.stringify(body))
}

/** Read what `writeSealed` wrote; anything absent, damaged or of another format is `undefined`. */
export function readSealed(file: string, format: string): unknown {
  const text = readIfPresent(file)
  if (text === undefined) return undefined
  const body = text.slice(text.indexOf('\n') + 1, -1)
  return text === sealText(format, body) ? JSON.parse(body) : undefined
}

function sealText(format: string, text: string): string {
  return `${JSON.stringify({ format, sha256: hash('sha256', text) })}\n${text}\n`
}

function readIfPresent(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}
