import { FAILSAFE_SCHEMA, load, Type } from 'js-yaml'

// Texts, lists and maps, true, false and null: as `readYamlText` reads them.
const schema = FAILSAFE_SCHEMA.extend({
  implicit: [
    scalar('null', /^(~|null|Null|NULL|)$/, () => null),
    scalar('bool', /^(true|True|TRUE|false|False|FALSE)$/, (text) => text.toLowerCase() === 'true'),
  ],
})

/** Marks that begin an anchor, alias, tag, directive or block text; tabs, and # with no space before it, of which the two parsers think differently. */
const unusual = /[&*!%|>?\t\r\u0085\u2028\u2029\uFEFF]|\S#/

/** A line at the margin that begins no key and no entry, as a list that goes on there: only one of the parsers minds. */
const strayLine = /^(?![\w-]+:|- | |#|$)/m

/**
 * Read YAML that is plain and sound, in an eighth of the time that a parser with places takes.
 *
 * Anything else is undefined: `readYamlText` reads it then, and says what is wrong.
 */
export function readPlainYaml(yaml: string): unknown {
  if (!isPlain(yaml)) return undefined
  try {
    return load(yaml, { schema })
  } catch {
    return undefined // whatever it is, the other parser describes it with its place
  }
}

/**
 * Take the lines of one key at the margin of YAML that is plain, and the one-based line where they begin.
 *
 * The parser with places need then read no others. Undefined where the key is not there, or the YAML is not plain.
 */
export function takeSection(yaml: string, key: string): { yaml: string; line: number } | undefined {
  const at = isPlain(yaml) ? `\n${yaml}`.indexOf(`\n${key}:`) : -1
  if (at === -1) return undefined
  const length = yaml.slice(at).search(/\n[\w-]+:/)
  return {
    yaml: length === -1 ? yaml.slice(at) : yaml.slice(at, at + length),
    line: yaml.slice(0, at).split('\n').length,
  }
}

function isPlain(yaml: string): boolean {
  return !strayLine.test(yaml) && !unusual.test(withoutAddresses(yaml))
}

// Most front matter has addresses, and many an address has & ? or %, which mean nothing within a word.
function withoutAddresses(yaml: string): string {
  return yaml.replace(/(?<=\w)[&*!%|>?#]/g, '')
}

function scalar(name: string, pattern: RegExp, construct: (text: string) => boolean | null): Type {
  return new Type(`tag:yaml.org,2002:${name}`, {
    kind: 'scalar',
    resolve: (text: unknown) => pattern.test(typeof text === 'string' ? text : ''),
    construct,
  })
}
