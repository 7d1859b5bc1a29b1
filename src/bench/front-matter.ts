/** What front matter is made of; `undefined` and empty lists are left out. */
export type Matter = string | number | boolean | undefined | readonly Matter[] | { readonly [key: string]: Matter }

/** Front matter as a whole: named values. */
export type MatterFields = Record<string, Matter>

/**
 * Write a text with its front matter as an author would: a line a field, lists of objects as lines of `{…}`.
 *
 * The `yaml` package does it too, but takes longer than everything else of a generated text together.
 */
export function writeText(fields: MatterFields, body: string): string {
  return `---\n${writeYaml(fields)}---\n${body === '' ? '' : `\n${body}`}`
}

/** Write named values as YAML, without the fences of front matter. */
export function writeYaml(fields: MatterFields): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}:${writeField(value)}\n`)
    .join('')
}

function writeField(value: Matter): string {
  if (!Array.isArray(value) || value.every((item) => typeof item !== 'object' && String(item).length < 40)) {
    return ` ${writeValue(value)}`
  }
  return value.map((item: Matter) => `\n  - ${writeValue(item)}`).join('')
}

function writeValue(value: Matter): string {
  if (Array.isArray(value)) return `[${value.map(writeValue).join(', ')}]`
  if (typeof value === 'string') return writeString(value)
  if (typeof value !== 'object') return String(value)
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return `{${fields.map(([key, inner]) => `${key}: ${writeValue(inner)}`).join(', ')}}`
}

const date = /^\d{4}(-[\w:.+-]+)?$/
const plain = /^(?!(?:true|false|null|yes|no|on|off)$)\p{L}[\p{L}\p{N} .’‘()/-]*[\p{L}\p{N}.’)]$/iu
const address = /^https:\/\/[\w./-]+$/

function writeString(text: string): string {
  return date.test(text) || plain.test(text) || address.test(text) ? text : JSON.stringify(text)
}
