import type { Span } from './prose.ts'

/** Words between double quotation marks; the span leaves the marks out. */
export interface Quotation extends Span {
  /** False where the closing mark is missing, or marks do not pair: nobody can tell where the words end. */
  closed: boolean
}

/** Find what stands between “…” or "…" in a block; quotations inside quotations count as part of the outer one. */
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
