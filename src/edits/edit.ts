/** A stretch of a source, in UTF-16 units, and what is to stand there instead. */
export interface Edit {
  start: number
  end: number
  text: string
}

/**
 * Make edits in a source; every other byte stays as it is.
 *
 * @param edits in any order, not overlapping
 * @example
 * applyEdits('by: nato', [{ start: 4, end: 8, text: 'otan' }]) //=> 'by: otan'
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let result = ''
  let done = 0
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    result += source.slice(done, start) + text
    done = end
  }
  return result + source.slice(done)
}

/**
 * Show what an edit makes of what.
 *
 * @example
 * showEdit('by: nato', { start: 4, end: 8, text: 'otan' }) //=> 'nato → otan'
 */
export function showEdit(source: string, { start, end, text }: Edit): string {
  return `${source.slice(start, end)} → ${text}`
}
