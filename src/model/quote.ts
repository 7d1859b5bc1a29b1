/**
 * Quote and join names for a message.
 *
 * @example
 * listQuoted(['a', 'b', 'c'], 'or') //=> '"a", "b" or "c"'
 */
export function listQuoted(names: readonly string[], conjunction: 'and' | 'or'): string {
  const quoted = names.map((name) => `"${name}"`)
  if (quoted.length < 2) return quoted.join('')
  return `${quoted.slice(0, -1).join(', ')} ${conjunction} ${quoted.at(-1)!}`
}

/**
 * Ask whether something near was meant, after a sentence; where nothing is near, give nothing.
 *
 * @example
 * didYouMean(['NATO']) //=> ' Did you mean "NATO"?'
 */
export function didYouMean(names: readonly string[]): string {
  return names.length > 0 ? ` Did you mean ${listQuoted(names, 'or')}?` : ''
}
