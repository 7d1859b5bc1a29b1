/** So many letters an inflection may change: “missiles” is a form of “missile”, and “based” is none of “basesku”. */
const ending = 2

/**
 * Tell whether a word of a text is the one asked for, a longer one that begins with it, or another form of it.
 *
 * @example
 * isWordOf('missiles', 'missile') //=> true
 * isWordOf('putn', 'put') //=> false
 */
export function isWordOf(asked: string, written: string): boolean {
  const [a, b] = [fold(asked), fold(written)]
  // A word of several parts is found by each.
  return b.split(/[^\p{L}\p{N}]+/u).some((part) => part !== '' && (part.startsWith(a) || areForms(a, part)))
}

function areForms(a: string, b: string): boolean {
  let same = 0
  while (same < a.length && a[same] === b[same]) same += 1
  return same >= 4 && Math.max(a.length, b.length) - same <= ending
}

/** Write letters without their marks, all of them small. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
