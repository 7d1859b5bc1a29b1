/** What a paragraph of a wire text is, by its shape. */

/** Tell whether a paragraph is prose: a sentence or more. */
export function isProse(text: string): boolean {
  return countWords(text) > 12 || (countWords(text) > 5 && endsSentence(text))
}

/** Tell whether a paragraph is a sentence, however short: "Talks stall." */
export function isSentence(text: string): boolean {
  const isShort = countWords(text) > 1 && /\s\p{Ll}/u.test(text) && endsSentence(text)
  return isProse(text) || isShort || (/^["“«„»]/u.test(text) && endsSentence(text))
}

/** Tell whether a paragraph heads those below it. A question may as well be somebody’s: it stays in the text. */
export function isSubhead(text: string): boolean {
  if (countWords(text) > 12 || text.length > 90) return false
  if (/^(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?$/.test(text)) return true // a part of a chronology
  // "Nothing," she said
  if (/\bhttps?:\/\//.test(text)) return false
  if (endsSentence(text) || /[,;:]["”’')\]»]*$|,["”»]/.test(text)) return false
  return /^["“‘'«(\d\p{Lu}]/u.test(text) && /\p{L}{2}/u.test(text)
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length
}

/** Tell whether a text ends with a stop, whatever stands behind it: marks of quotations in any language, and of notes. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text)
}

const sentenceEnd = /[.!?…。！？](?:\s?["“”’'»«)\]]|\[\d+\]|[¹²³⁴-⁹*])*$/u

/** Tell whether a text ends with a stop, or leads on to what follows: `He said:`. */
export function endsOrLeadsOn(text: string): boolean {
  return endsSentence(text) || /:["”’)»]*$/.test(text)
}
