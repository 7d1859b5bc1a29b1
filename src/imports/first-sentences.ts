import type { Span } from '../text/prose.ts'
import { findSentences } from '../text/sentences.ts'

/** Copy a text's first sentence, and its second where both are short. */
export function firstSentences(text: string): string {
  const [first, second] = joinDays(findSentences(text, 0, text.length), text)
  if (!first) return text
  const isRoom = second !== undefined && second.end - first.start <= 280
  return text.slice(first.start, isRoom ? second.end : first.end)
}

/** Join what was parted behind the day of a date: "am 27. Oktober". */
function joinDays(sentences: readonly Span[], text: string): Span[] {
  const joined: Span[] = []
  for (const sentence of sentences) {
    const before = joined.at(-1)
    const isDay = before && /(?<!\d)\d{1,2}\.$/.test(text.slice(before.start, before.end))
    if (isDay && month.test(text.slice(sentence.start)))
      joined[joined.length - 1] = { start: before.start, end: sentence.end }
    else joined.push(sentence)
  }
  return joined
}

const month = /^(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/
