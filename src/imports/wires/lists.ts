/** A line of a list: `- A visit`, `2. A seat`. */
export interface Item {
  /** The bullet, or what follows the number. */
  mark: string
  number?: number
  text: string
}

/** Read a line of a list. Dashes open speech in many languages: they are none. */
export function readItem(line: string): Item | undefined {
  const [, number, mark, text] = /^(?:(\d{1,3})(?=[.)]))?(--|[-*•·▪◦‣]|(?<=\d)[.)]) (\S.*)$/.exec(line) ?? []
  if (mark === undefined || text === undefined) return undefined
  return { mark, text, ...(number !== undefined && { number: Number(number) }) }
}

/** Tell whether an item follows another in the same list: under the same bullet, or with the next number. */
export function isNextItem(before: Item | undefined, after: Item): boolean {
  if (before?.mark !== after.mark) return false
  return after.number === (before.number === undefined ? undefined : before.number + 1)
}

/** Tell whether a line is an item under a letter or a small Roman figure: `a) A visit`, `(ii) a seat`. */
export function isLettered(line: string): boolean {
  return /^\(?(?:\p{Ll}|[ivx]{1,5})[.)] \S/u.test(line)
}
