import { adjunct, adverbs, object, time } from './clause-parts.ts'
import type { Mention } from './mentions.ts'
import type { Span } from './prose.ts'
import type { Quotation } from './quotations.ts'
import { finiteSaidVerb, isCue } from './said-verbs.ts'
import { isApposition, isNamePhrase, isOffice } from './speaker-phrase.ts'

/** Who said which of a sentence's quotations. */
export interface Attribution {
  speaker: Mention
  /** The one before the speaker, the one after, or both. */
  quotations: Quotation[]
}

/**
 * Find who said the quotations of a sentence, where the whole sentence has one of the few shapes that leave no doubt.
 *
 * What may stand in a sentence is listed, not what may not: a question, a denial, a wish, a condition or another's clause makes
 * another shape.
 *
 * @param actors mentions outside of the quotations, in order
 */
export function findAttribution(
  text: string,
  sentence: Span,
  quotations: readonly Quotation[],
  actors: readonly Mention[],
): Attribution | undefined {
  const outline = drawOutline(text, sentence, quotations, actors)
  if (outline === undefined) return undefined
  for (const shape of shapes) {
    const parts = shape.exec(outline)?.groups
    if (parts === undefined || !isSound(parts, text, quotations)) continue
    const said = [parts['first'], parts['second']].flatMap((index) => quotations[Number(index ?? -1)] ?? [])
    return { speaker: actors[Number(parts['speaker'] ?? parts['named'])]!, quotations: said }
  }
  return undefined
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
  actors: readonly Mention[],
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
  return outline.replace(/\s+/g, ' ').replace(/'/g, '’')
}

const name = '<(?<speaker>\\d+)>'
const words = '(?:(?:\\p{L}[\\p{L}\\p{M}-]*\\.?|<\\d+>(?:-\\p{L}+)?)(?:’s?)? )*'
const lastWord = '(?:\\p{L}[\\p{L}\\p{M}-]*|<\\d+>)'
const apposition = `, (?<apposition>${words}${lastWord}|\\d\\d)`
const subject = `(?:(?<phrase>${words})${name}(?:${apposition},)?|(?<office>${words}${lastWord}), <(?<named>\\d+)>,)`
const verb = `(?<verb>${finiteSaidVerb})`
const clause = `${adverbs}${verb}(?<object>${object})?${adjunct}{0,3}`
const lead = '(?<lead>[^“”]*)'
const first = '“(?<first>\\d+)(?<mark>\\D?)”(?<comma>,?)(?: [—–-])?'
const second = '(?:[,:]?(?: adding(?: that)?[,:]?)? “(?<second>\\d+)\\D?”)?'

/** “…,” X said; “…,” said X; X said: “…”; each with where and when, and nothing else. */
const shapes = [
  `^${lead}${first} ${subject} ${clause}${second}\\.?$`,
  `^${lead}${first} ${verb} (?<phrase>${words})${name}(?:${apposition}(?:,|(?=\\.?$)))?${adjunct}{0,3}${second}\\.?$`,
  `^(?<when>${time},? )?${subject} ${clause}(?:[:,]| that,?)? “(?<first>\\d+)\\D?”${adjunct}{0,2}\\.?$`,
].map((shape) => new RegExp(shape, 'u'))

type Parts = Readonly<Record<string, string | undefined>>

/** Tell whether the parts of a sentence that a shape leaves open hold what they may. */
function isSound(parts: Parts, text: string, quotations: readonly Quotation[]): boolean {
  const { lead = '', phrase, office, apposition, verb = '', comma } = parts
  const isAfterQuotation = comma !== undefined
  const opens = !isAfterQuotation && parts['when'] === undefined
  return (
    isObjectOf(verb, parts) &&
    (phrase === undefined || isNamePhrase(phrase, opens)) &&
    (office === undefined || isOffice(office)) &&
    (apposition === undefined || isApposition(apposition)) &&
    (!isAfterQuotation || comma === ',' || /[,?!…—–-]/.test(parts['mark']!)) &&
    (lead === '' || isLead(lead, text.slice(quotations[Number(parts['first'])]!.start)))
  )
}

/** Tell whether a verb has the object it takes: one tells somebody, and says something, or says it to somebody. */
function isObjectOf(verb: string, parts: Parts): boolean {
  // "“…,” asked X" may have X asked.
  if (!('object' in parts)) return !takesObject.test(verb)
  const { object: written } = parts
  if (/^(?:told|tells)$/.test(verb)) return written !== undefined && !written.startsWith(' to ')
  return written === undefined || written.startsWith(' to ') || takesObject.test(verb)
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

const announcement = /^(?:The|His|Her|Its|Their) (?:answer|reply|response) (?:was|is)(?: (?:short|brief|clear|blunt|simple|plain|curt))?: $/ // prettier-ignore
const relative = /^(?:(?:of|on|in|to|for|with|about|from|by|at|under) )?(?:which|who|whom|whose|where)\b/
const unsure = /^(?:if|whether|unless|until|suppose|not|no|never|nobody|nothing|none|neither|nor|would|could|should|might|may|can|will|did|does|do|that|what|how|why)$/i // prettier-ignore
