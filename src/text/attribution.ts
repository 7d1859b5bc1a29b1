import { readShapes, type Parts } from './attribution-shapes.ts'
import type { Span } from './prose.ts'
import type { Quotation } from './quotations.ts'
import { isCue } from './said-verbs.ts'
import { isApposition, isNamePhrase, isOffice } from './speaker-phrase.ts'

/** Who said which of a sentence's quotations. */
export interface Attribution<Speaker extends Span> {
  speaker: Speaker
  /** The verb of saying. */
  cue: Span
  /** The one before the speaker, the one after, or both. */
  quotations: Quotation[]
}

/**
 * Find who said the quotations of a sentence, where the whole sentence has one of the few shapes that leave no doubt.
 *
 * What may stand in a sentence is listed, not what may not: a question, a denial, a wish, a condition or another's clause makes
 * another shape.
 *
 * @param actors names outside of the quotations, in order
 */
export function findAttribution<Speaker extends Span>(
  text: string,
  sentence: Span,
  quotations: readonly Quotation[],
  actors: readonly Speaker[],
): Attribution<Speaker> | undefined {
  const outline = drawOutline(text, sentence, quotations, actors)
  if (outline === undefined) return undefined
  const parts = readShapes(outline).find((each) => isSound(each, text, quotations))
  if (parts === undefined) return undefined
  const said = [parts.first, parts.second].flatMap((index) => (index === undefined ? [] : quotations[index]!))
  const speaker = actors[parts.speaker]!
  return { speaker, cue: findCue(text, sentence, quotations, speaker, parts.verb), quotations: said }
}

/** Find the verb in the sentence: an outline has other offsets. Of several the one beside the speaker is meant. */
function findCue(text: string, sentence: Span, quotations: readonly Quotation[], speaker: Span, verb: string): Span {
  const words = text.slice(sentence.start, sentence.end).matchAll(new RegExp(`(?<!\\p{L})${verb}(?!\\p{L})`, 'gu'))
  const distance = ({ start, end }: Span) => Math.min(Math.abs(start - speaker.end), Math.abs(speaker.start - end))
  return [...words]
    .map(({ index }) => ({ start: sentence.start + index, end: sentence.start + index + verb.length }))
    .filter((cue) => !quotations.some(({ start, end }) => start <= cue.start && cue.end <= end))
    .reduce((a, b) => (distance(b) < distance(a) ? b : a))
}

/**
 * Draw a sentence with a number for each quotation, and its last mark, and one for each name.
 *
 * @example
 * // “We will not go,” said NATO’s Anders Fogh Rasmussen.
 * //=> '“0,” said <0>’s <1>.'
 */
function drawOutline(
  text: string,
  sentence: Span,
  quotations: readonly Quotation[],
  actors: readonly Span[],
): string | undefined {
  const signs = [
    ...quotations.map(({ start, end }, index) => {
      const mark = /[.,?!…—–-]?$/.exec(text.slice(start, end).trimEnd())![0]
      return { start: start - 1, end: end + 1, sign: `“${index}${mark}”` }
    }),
    ...actors.map(({ start, end }, index) => ({ start, end, sign: `<${index}>` })),
  ].sort((a, b) => a.start - b.start)
  let outline = ''
  let at = sentence.start
  for (const { start, end, sign } of [...signs, { start: sentence.end, end: sentence.end, sign: '' }]) {
    const between = text.slice(at, start)
    // A link may begin inside a quotation and end behind it.
    if (start < at || /["“”‘<>]/.test(between)) return undefined
    outline += between + sign
    at = end
  }
  return toPlainLetters(outline.replace(/\s+/g, ' ').replace(/'/g, '’'))
}

/** Write each letter as one of A to Z, large or small: the shapes are made of them. */
function toPlainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{ASCII}\P{Lu}]/gu, 'X')
    .replace(/[^\p{ASCII}\P{L}]/gu, 'x')
}

/** Tell whether the parts of a sentence that a shape leaves open hold what they may. */
function isSound(parts: Parts, text: string, quotations: readonly Quotation[]): boolean {
  const { lead = '', phrase, office, apposition, isAfterQuotation, mark = '', comma, when } = parts
  return (
    isObjectOf(parts) &&
    (phrase === undefined || isNamePhrase(phrase, !isAfterQuotation && when === undefined)) &&
    (office === undefined || isOffice(office)) &&
    (apposition === undefined || isApposition(apposition)) &&
    (!isAfterQuotation || comma === ',' || /[,?!…—–-]/.test(mark)) &&
    (lead === '' || isLead(lead, text.slice(quotations[parts.first]!.start)))
  )
}

/** Tell whether a verb has the object it takes: one tells somebody, and says something, or says it to somebody. */
function isObjectOf({ verb, object, isInverted }: Parts): boolean {
  // "“…,” asked X" may have X asked.
  if (isInverted === true) return !takesObject.test(verb)
  if (/^(?:told|tells)$/.test(verb)) return object !== undefined && !object.startsWith(' to ')
  return object === undefined || object.startsWith(' to ') || takesObject.test(verb)
}

const takesObject = /^(?:told|tells|asked|asks|urged|urges|warned|warns|promised|promises|cautioned|cautions)$/

/**
 * Tell whether words before the first quotation leave it to the speaker after it.
 *
 * They may only announce an answer, or be a plain main clause that the quotation goes on with: "… defence, “on which …,” X said".
 */
function isLead(lead: string, quoted: string): boolean {
  if (announcement.test(lead)) return true
  if (!/^\p{Lu}[^.:;?!]*, $/u.test(lead) || !relative.test(quoted.trimStart())) return false
  return lead.split(/[^\p{L}]+/u).every((word) => !isCue(word) && !unsure.test(word))
}

const announcement =
  /^(?:The|His|Her|Its|Their) (?:answer|reply|response) (?:was|is)(?: (?:short|brief|clear|blunt|simple|plain|curt))?: $/
const relative = /^(?:(?:of|on|in|to|for|with|about|from|by|at|under) )?(?:which|who|whom|whose|where)\b/
const unsure =
  /^(?:if|whether|unless|until|suppose|not|no|never|nobody|nothing|none|neither|nor|would|could|should|might|may|can|will|did|does|do|that|what|how|why)$/i
