import { writeScalar } from './yaml-scalar.ts'

/**
 * Write a value of front matter on one line, as it can stand between brackets.
 *
 * @example
 * writeFlow({ title: 'Envoy', of: 'nato' }) //=> '{title: Envoy, of: nato}'
 */
export function writeFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeFlow).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, item]) => `${key}: ${writeFlow(item)}`)
      .join(', ')}}`
  }
  return writeScalar(String(value).trimEnd())
}
