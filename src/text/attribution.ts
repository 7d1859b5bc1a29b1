import type { Mention } from './mentions.ts'
import { titleWords } from './name-words.ts'
import type { Span } from './prose.ts'
import type { Quotation } from './quotations.ts'
import { isCue, isSaidVerb } from './said-verbs.ts'

/** Who said which of a sentence's quotations. */
export interface Attribution {
  speaker: Mention
  /** The one before the speaker, the one after, or both. */
  quotations: Quotation[]
}

/** A word outside of the quotations. */
interface Token extends Span {
  text: string
  /** What stands before it, with `“”` for a quotation. */
  gap: string
  /** The name that the word is part of. */
  mention?: Mention
}

/**
 * Find who said the quotations of a sentence: the one actor who is the subject of its one verb of saying.
 *
 * @param actors mentions outside of the quotations, in order
 */
export function findAttribution(
  text: string,
  sentence: Span,
  quotations: readonly Quotation[],
  actors: readonly Mention[],
): Attribution | undefined {
  const tokens = readTokens(text, sentence, quotations, actors)
  const cues = tokens.filter((token) => token.mention === undefined && isCue(token.text))
  // A second verb may have another subject: "he said", "the newspaper quoted a source as saying".
  if (cues.length !== 1 || !isSaidVerb(cues[0]!.text)) return undefined
  const verb = tokens.indexOf(cues[0]!)
  const before = findSubjectBefore(tokens, verb)
  const after = findSubjectAfter(tokens, verb)
  if ((before === undefined) === (after === undefined)) return undefined
  const subject = (before ?? after)!
  const found = [
    findQuotationBefore(text, quotations, tokens[subject.first]!),
    findQuotationAfter(text, quotations, tokens[Math.max(verb, subject.last)]!),
  ].filter((quotation) => quotation !== undefined)
  return found.length > 0 ? { speaker: subject.mention, quotations: found } : undefined
}

function readTokens(
  text: string,
  sentence: Span,
  quotations: readonly Quotation[],
  actors: readonly Mention[],
): Token[] {
  const tokens: Token[] = []
  let from = sentence.start
  for (const { index: start, 0: word } of text.slice(0, sentence.end).matchAll(wordsFrom(sentence.start))) {
    const end = start + word.length
    if (quotations.some((quotation) => quotation.start <= start && end <= quotation.end)) continue
    const skipped = quotations.filter((quotation) => quotation.start > from && quotation.end < start)
    const gap = skipped.reduceRight(
      (rest, quotation) => rest.slice(0, quotation.start - from) + rest.slice(quotation.end - from),
      text.slice(from, start),
    )
    const mention = actors.find((actor) => actor.start < end && start < actor.end)
    tokens.push({
      start,
      end,
      text: word,
      gap: gap.replace(/["“”]+/g, '“”').replace(/\s+/g, ' '),
      ...(mention && { mention }),
    })
    from = end
  }
  return tokens
}

function wordsFrom(start: number): RegExp {
  const words = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
  words.lastIndex = start
  return words
}

interface Subject {
  mention: Mention
  /** First token of the clause that attributes, and last token of the subject. */
  first: number
  last: number
}

/** Find X in "X said", "X, the minister, said" and "Foreign Minister X later told". */
function findSubjectBefore(tokens: readonly Token[], verb: number): Subject | undefined {
  let at = verb
  while (
    at > 0 &&
    tokens[at]!.gap === ' ' &&
    tokens[at - 1]!.mention === undefined &&
    adverb.test(tokens[at - 1]!.text)
  )
    at--
  if (tokens[at]!.gap === ', ') at = findStartOfApposition(tokens, at - 1)
  const mention = tokens[at - 1]?.mention
  if (mention === undefined || !/^,? $/.test(tokens[at]!.gap)) return undefined
  const first = findStartOfPhrase(tokens, at - 1)
  return first === undefined ? undefined : { mention, first, last: at - 1 }
}

/** Find X in "“…,” said X" and "“…,” said Foreign Minister X". */
function findSubjectAfter(tokens: readonly Token[], verb: number): Subject | undefined {
  if (!afterQuotation.test(tokens[verb]!.gap) || asksForObject.test(tokens[verb]!.text)) return undefined
  for (let at = verb + 1; at < tokens.length && at < verb + 9; at++) {
    const token = tokens[at]!
    if (!(token.gap === ' ' || token.gap === '-' || token.gap === '. ') || !isPartOfPhrase(token)) return undefined
    if (token.mention !== undefined && isEndOfPhrase(tokens, at))
      return { mention: token.mention, first: verb, last: at }
  }
  return undefined
}

/** Tell whether a name, and the phrase around it, ends at a token: in "said NATO spokeswoman" NATO says nothing. */
function isEndOfPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined) return true
  if (next.mention === tokens[at]!.mention) return false
  if (next.gap === ' ') return afterSubject.test(next.text)
  return /^[,.;:—–“(]| [—–(]/.test(next.gap)
}

/** Walk back over "the minister" in "X, the minister, said"; 0 where no comma opens it. */
function findStartOfApposition(tokens: readonly Token[], last: number): number {
  for (let at = last; at > 0 && at > last - 12; at--) {
    const { gap, text } = tokens[at]!
    if (gap === ', ') return /^(?:and|or|but)$/i.test(text) ? 0 : at
    if (gap !== ' ' && gap !== '-' && !/^[’']s? $/.test(gap)) return 0
  }
  return 0
}

/** Walk back over titles and adjectives; undefined where the name hangs on another noun: "an aide to X", "Y and X". */
function findStartOfPhrase(tokens: readonly Token[], last: number): number | undefined {
  const { mention } = tokens[last]!
  let at = last
  while (at > 0 && tokens[at - 1]!.mention === mention) at--
  const nameStart = at
  while (
    at > 0 &&
    at > nameStart - 8 &&
    /^(?:[’']s?)? $|^-$|^\. $/.test(tokens[at]!.gap) &&
    isPartOfPhrase(tokens[at - 1]!)
  )
    at--
  const word = tokens[at - 1]
  if (word === undefined) return at
  if (/^(?:and|or)$/i.test(word.text)) return undefined
  return tokens[at]!.gap === ' ' && dependent.test(word.text) ? undefined : at
}

/** Tell whether a word may stand between an article and a name: a title, a capital, an adjective, "daily". */
function isPartOfPhrase({ text, mention }: Token): boolean {
  if (mention !== undefined || inPhrase.test(text) || titleWords.has(text.toLowerCase())) return true
  return /^\p{Lu}/u.test(text) && !dependent.test(text)
}

/** Give the quotation that ends, with a comma or its own mark, right before the clause: "“…,” X said". */
function findQuotationBefore(text: string, quotations: readonly Quotation[], { start }: Token): Quotation | undefined {
  const quotation = quotations.findLast(({ end }) => end < start)
  if (quotation === undefined) return undefined
  const between = text.slice(quotation.end + 1, start)
  return /^,\s*$/.test(between) ||
    (/^\s*(?:[—–-]\s*)?$/.test(between) && /[,?!…—–]$/.test(text.slice(quotation.start, quotation.end)))
    ? quotation
    : undefined
}

/** Give the quotation that the clause leads to: "X said: “…”", "X told reporters in Moscow that “…”". */
function findQuotationAfter(text: string, quotations: readonly Quotation[], { end }: Token): Quotation | undefined {
  const quotation = quotations.find(({ start }) => start > end)
  if (quotation === undefined) return undefined
  const between = text.slice(end, quotation.start - 1)
  if (between.length > 120 || /["“”;]/.test(between)) return undefined
  return /^\s*$|(?:[:,]|\bthat)\s*$/.test(between) ? quotation : undefined
}

const afterQuotation = /^,? ?“”,? ?$/
const asksForObject = /^(?:told|tells|asked|asks|urged|urges|warned|warns|promised|promises)$/i
const adverb =
  /^(?:has|had|have|also|later|then|once|earlier|again|himself|herself|itself|\p{L}+ly|on|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu
const afterSubject =
  /^(?:in|on|at|after|before|during|while|when|as|who|to|with|from|by|last|this|earlier|later|yesterday|today|following|speaking|adding|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i
const dependent =
  /^(?:of|for|to|with|by|from|at|on|in|about|against|between|than|like|near|under|if|whether|unless|when|while|after|before|although|though|because|since|that|which|not|never|neither|nor|and|or)$/i
const inPhrase =
  /^(?:the|a|an|its|his|her|their|our|former|then|daily|newspaper|agency|analyst|official|head|leader|outgoing|visiting|new|company|group|giant|ministry|alliance|\p{L}+(?:an|ish|ese))$/u
