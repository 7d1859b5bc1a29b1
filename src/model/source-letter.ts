/**
 * Name the nth source of a text as readers see it.
 *
 * @param index zero-based
 * @example
 * nameByLetter(27) //=> 'ab'
 */
export function nameByLetter(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : nameByLetter(Math.floor(index / 26) - 1) + letter
}
