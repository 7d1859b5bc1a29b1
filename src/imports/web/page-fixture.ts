import type { ImportedText } from '../imported-text.ts'
import { readPageText } from './page-text.ts'

/** What a report says, in two paragraphs. */
export const paragraphs = [
  'The minister denied the report on Thursday in a long statement that he read to those who had waited.',
  'He said that nothing had been signed, and that nothing would be signed before the spring, if at all.',
]

/** The same as a page has it. */
export const text = paragraphs.map((one) => `<p>${one}`).join('\n')

/** Read a page of 2026 by what stands in its head and its body. */
export function read(head: string, body: string): ImportedText {
  return readPageText(`<html><head>${head}</head><body>${body}</body></html>`, '2026-01-01', 'en')!
}
