/** Tell whether a letter, digit, combining mark or invisible joiner stands at an offset. */
export function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return asciiWord[code] === 1
  if (!(code >= 128)) return false // past the end charCodeAt gives NaN
  const known = kinds[code]!
  if (known !== 0) return known === 1
  if (code >= 0xd800 && code <= 0xdfff) return isSurrogateOfWord(text, at, code)
  const found = wordCharacter.test(text[at]!)
  kinds[code] = found ? 1 : 2
  return found
}

/** Tell whether a code unit is a soft hyphen, a zero-width character or a direction mark: part of a word, but not of its form. */
export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff
}

/** Tell whether a code unit is an apostrophe in any of the styles people type. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x60 || code === 0xb4 || code === 0x2032
}

/** Tell whether a capital letter stands at an offset. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 0x41 && code <= 0x5a
  return capital.test(text[at] ?? '')
}

const wordCharacter = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/u
const capital = /\p{Lu}/u

/** 1 for the letters and digits of ASCII, which most texts consist of. */
export const asciiWord = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? 1 : 0,
)

/** By code unit: 0 not yet asked, 1 word character, 2 none. A regular expression for each letter took half of the time. */
const kinds = new Uint8Array(0x10000)

function isSurrogateOfWord(text: string, at: number, code: number): boolean {
  const point = text.codePointAt(code >= 0xdc00 ? at - 1 : at)
  return point !== undefined && point > 0xffff && wordCharacter.test(String.fromCodePoint(point))
}
