import type { EntryRef } from '../model/facts.ts'
import type { Register } from '../model/register.ts'
import { trimWords } from '../model/statements.ts'
import { findAttribution } from './attribution.ts'
import type { Mention } from './mentions.ts'
import { isDemonym } from './name-words.ts'
import type { Block, Prose, Span } from './prose.ts'
import { findQuotations, type Quotation } from './quotations.ts'
import { findSentences } from './sentences.ts'
import { isSourceRole } from './source-role.ts'

/** Words that a text puts in somebody’s mouth. */
export interface ReadStatement<Speaker extends Span = Span & { actor: string }> extends Span {
  /** The words said, without quotation marks; two where the quotation is split. */
  parts: Span[]
  words: string[]
  speaker: Speaker
  /** The verb of saying. */
  cue: Span
  /** The sentence of the words and their speaker. */
  sentence: Span
  /** Ids of the `[@id]` that follow in the sentence. */
  sources: string[]
  paragraph: number
}

/** Words in the mouth of an actor, and what they are about. */
export interface FoundStatement extends ReadStatement {
  /** Whom and what the words or their sentence name, other than as speaker or source. */
  about: EntryRef[]
}

/** Find the quotations whose own sentence names an actor as the speaker beyond doubt. */
export function findStatements(prose: Prose, mentions: readonly Mention[], register: Register): FoundStatement[] {
  const speakers = mentions.filter((mention) => canSpeak(register, mention, prose.text))
  const read = readStatements(
    prose,
    speakers.map(({ start, end, id }) => ({ start, end, actor: id })),
  )
  return read.map((statement) => ({ ...statement, about: listAbout(prose, statement, mentions) }))
}

function listAbout(prose: Prose, { sentence, speaker, paragraph }: ReadStatement, mentions: readonly Mention[]) {
  const block = prose.blocks.find((one) => one.paragraph === paragraph)!
  const named = mentions.filter((mention) => isInside(mention, sentence) && !isSourceRole(prose.text, mention, block))
  return listEntries(named).filter(({ kind, id }) => kind !== 'actor' || id !== speaker.actor)
}

/**
 * Find the quotations whose own sentence has one of some names as the speaker beyond doubt.
 *
 * What is found is printed under somebody's name, so a pronoun, a second voice in the sentence, a negation, an open quotation
 * mark or too few words leave a quotation out.
 */
export function readStatements<Speaker extends Span>(
  prose: Prose,
  speakers: readonly Speaker[],
  fewest = fewestWords,
): ReadStatement<Speaker>[] {
  const statements: ReadStatement<Speaker>[] = []
  for (const block of prose.blocks) {
    if (block.paragraph === undefined) continue
    const quotations = findQuotations(prose.text, block.start, block.end)
    if (quotations.length === 0) continue
    for (const sentence of findSentencesAround(prose.text, block, quotations)) {
      const statement = readSentence(prose, sentence, quotations, speakers)
      if (statement && countWords(statement.words.join(' ')) >= fewest)
        statements.push({ ...statement, paragraph: block.paragraph })
    }
  }
  return statements
}

/** Tell whether words can be somebody's: a topic or a place says nothing, and "the American" is no state. */
export function canSpeak(register: Register, { kind, id, by, start, end }: Mention, text: string): boolean {
  if (kind !== 'actor') return false
  const entry = register.entriesById.get(id)?.find((one) => one.kind === kind)
  if (entry?.actorKind === 'place') return false
  return entry?.actorKind !== 'state' || by !== 'name' || !isDemonym(text.slice(start, end), entry.name)
}

/** Fewer words are a term, or hardly anybody’s. */
export const fewestWords = 4

/** Count the words of a quotation. */
export function countWords(quoted: string): number {
  return quoted.trim().split(/\s+/).length
}

function readSentence<Speaker extends Span>(
  prose: Prose,
  sentence: Span,
  all: readonly Quotation[],
  speakers: readonly Speaker[],
) {
  const quotations = all.filter((quotation) => isInside(quotation, sentence))
  if (quotations.length === 0 || quotations.some(({ closed }) => !closed)) return undefined
  const actors = speakers.filter(
    (mention) => isInside(mention, sentence) && !quotations.some((quotation) => isInside(mention, quotation)),
  )
  const attribution = findAttribution(prose.text, sentence, quotations, actors)
  if (attribution === undefined) return undefined
  const parts = attribution.quotations.map((quotation) => trimPart(prose.text, quotation))
  const words = parts.map(({ start, end }) => prose.text.slice(start, end).replace(/\s+/g, ' '))
  const { speaker, cue } = attribution
  const spoken = { start: parts[0]!.start, end: parts.at(-1)!.end }
  return { ...spoken, parts, words, speaker, cue, sentence, sources: listSources(prose, spoken, sentence) }
}

/** Split a block into sentences, none of which ends inside a quotation. */
function findSentencesAround(text: string, block: Block, quotations: readonly Quotation[]): Span[] {
  const sentences: Span[] = []
  for (const sentence of findSentences(text, block.start, block.end)) {
    const last = sentences.at(-1)
    if (last && quotations.some(({ start, end }) => start < last.end && last.end < end)) last.end = sentence.end
    else sentences.push({ ...sentence })
  }
  return sentences
}

function trimPart(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end)
  const from = start + (written.length - written.trimStart().length)
  return { start: from, end: from + trimWords(written).length }
}

/** List what is cited after the words and before the next sentence, a space before the citation or not. */
function listSources({ references, text }: Prose, spoken: Span, sentence: Span): string[] {
  const following = references.filter(
    ({ offset }) => offset >= spoken.end && text.slice(sentence.end, offset).trim() === '',
  )
  return [...new Set(following.flatMap(({ ids }) => ids))]
}

/** Give the entries that mentions mean, each once. */
export function listEntries(mentions: readonly Mention[]): EntryRef[] {
  return [...new Map(mentions.map(({ kind, id }) => [`${kind}:${id}`, { kind, id }])).values()]
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
