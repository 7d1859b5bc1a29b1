import type { Span } from './prose.ts'

/** Words between quotation marks; the span leaves the marks out. */
export interface Quotation extends Span {
  /** False where the closing mark is missing, or marks do not pair: nobody can tell where the words end. */
  closed: boolean
}

/** Find what stands between “…”, "…" or ‘…’ in a block; quotations inside quotations count as part of the outer one. */
export function findQuotations(text: string, start: number, end: number): Quotation[] {
  const quotations: Quotation[] = []
  let open: { at: number; straight: boolean; depth: number } | undefined
  for (let at = start; at < end; at++) {
    const mark = text[at]!
    if (mark === '“') {
      if (open && !open.straight) open.depth++
      else if (!open) open = { at, straight: false, depth: 1 }
    } else if (mark === '”') {
      if (open && !open.straight && --open.depth === 0) close(at)
    } else if (mark === '"') {
      if (open?.straight) close(at)
      else if (!open && !isInch(text, at)) open = { at, straight: true, depth: 1 }
    } else if (mark === '‘' && !open) {
      const single = readSingle(text, at, end)
      if (single === undefined) continue
      quotations.push(single)
      at = single.end
    }
  }
  // A quotation over several paragraphs is opened in each and closed in the last.
  if (open) quotations.push({ start: open.at + 1, end, closed: false })
  return quotations

  function close(at: number): void {
    quotations.push({ start: open!.at + 1, end: at, closed: true })
    open = undefined
  }
}

function isInch(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '') && !/\w/.test(text[at + 1] ?? '')
}

/** Read the quotation that a single mark opens; undefined where it opens none, as in ‘90s. */
function readSingle(text: string, open: number, end: number): Quotation | undefined {
  if (isLetter(text[open - 1]) || isSpace(text[open + 1])) return undefined
  let doubtful: number | undefined
  for (let at = open + 1; at < end; at++) {
    const mark = text[at]!
    // A quotation in it may hold a mark of any kind.
    if (mark === '“' || mark === '"') at = skipDouble(text, at, end)
    else if (mark === '‘' && !isLetter(text[at - 1])) break
    else if (mark === '’' && !isLetter(text[at + 1]) && !isSpace(text[at - 1])) {
      if (!isPluralPossessive(text, at)) return { start: open + 1, end: at, closed: doubtful === undefined }
      doubtful ??= at
    }
  }
  return doubtful === undefined ? undefined : { start: open + 1, end: doubtful, closed: false }
}

function skipDouble(text: string, at: number, end: number): number {
  const close = text.indexOf(text[at] === '“' ? '”' : '"', at + 1)
  return close < 0 || close >= end ? at : close
}

/** Tell whether a mark may be an apostrophe at a word's end: ministers’ meeting. */
function isPluralPossessive(text: string, at: number): boolean {
  return text[at - 1] === 's' && isSpace(text[at + 1]) && isLetter(text[at + 2])
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}

function isSpace(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character)
}
