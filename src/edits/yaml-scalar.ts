import type { Scalar } from 'yaml'
import type { Edit } from './edit.ts'

/**
 * Put another text in the place of a value, in quotes of the same kind.
 *
 * @param inFlow whether it stands between brackets, where a comma ends a value
 */
export function editScalar(yaml: string, scalar: Scalar, value: string, inFlow: boolean): Edit[] {
  if (!scalar.range) return []
  const [start, end] = scalar.range
  const written = yaml.slice(start, end)
  // The range of a folded or literal text ends with the line below which the next key stands.
  const trimmed = written.trimEnd().length
  return [{ start, end: start + trimmed, text: writeScalar(value, written[0], inFlow) }]
}

/**
 * Write a text as a value of YAML, in quotes where it needs them.
 *
 * @param quote the mark to keep
 * @example
 * writeScalar('Shield: the talks') //=> "'Shield: the talks'"
 */
export function writeScalar(value: string, quote = '', inFlow = true): string {
  if (quote === '"') return JSON.stringify(value)
  return quote === "'" || needsQuotes(value, inFlow) ? `'${value.replaceAll("'", "''")}'` : value
}

function needsQuotes(value: string, inFlow: boolean): boolean {
  return (
    value !== value.trim() ||
    /^(?:$|[-?:](?:\s|$)|[,[\]{}#&*!|>'"%@`])|: |:$| #|[\n\t]/.test(value) ||
    /^(?:true|false|null|~)$/i.test(value) ||
    (inFlow && /[,[\]{}]/.test(value))
  )
}
