import { hash } from 'node:crypto'

/** Give a short digest of bytes or text, for keys: 120 bits, in letters that file names allow. */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url').slice(0, 20)
}
