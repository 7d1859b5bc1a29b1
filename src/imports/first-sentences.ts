import { findSentences } from '../text/sentences.ts'

/** Copy a text's first sentence, and its second where both are short. */
export function firstSentences(text: string): string {
  const [first, second] = findSentences(text, 0, text.length)
  if (!first) return text
  const isRoom = second !== undefined && second.end - first.start <= 280
  return text.slice(first.start, isRoom ? second.end : first.end)
}
