const small =
  'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' ')

/** Write small numbers in words, as a newspaper does. */
export function spell(count: number): string {
  return small[count] ?? writeNumber(count)
}

export function countOf(count: number, noun: string): string {
  return `${spell(count)} ${noun}${count === 1 ? '' : 's'}`
}

export function writeNumber(count: number): string {
  return count.toLocaleString('en-GB')
}

export function joinParts(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
