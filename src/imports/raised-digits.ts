const raised: Readonly<Record<string, string>> = {
  sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻',
  sub: '₀₁₂₃₄₅₆₇₈₉₊₋₋',
}
const level = '0123456789+-−'

/** Write figures that stand above or below the line with the digits that do, in `sup` or `sub`; words stay. */
export function writeRaised(text: string, tagName: string): string {
  const digits = raised[tagName]
  if (digits === undefined || /\p{L}/u.test(text)) return text
  return text.replace(/[\d+−-]/g, (digit) => digits[level.indexOf(digit)]!)
}
