import type { EntryRef } from '../model/facts.ts'
import type { Day } from '../model/day.ts'
import type { Register } from '../model/register.ts'
import { tagsOf, type Tag } from '../model/tags.ts'
import { inferAbout } from './about.ts'
import { findDates } from './dates.ts'
import { findMentions, type Mention } from './mentions.ts'
import type { Prose, Span } from './prose.ts'
import { isSourceRole } from './source-role.ts'
import { findSpeakerNames } from './speaker-names.ts'
import { canSpeak, readStatements, type ReadStatement } from './statements.ts'

/** A span with the words that stand there. */
export interface Quoted extends Span {
  text: string
}

/** A speaker or an outlet; `actor` is null where the register has none of that name. */
export interface NamedSpan extends Quoted {
  actor: string | null
}

/** What the program reads in a text, and why: what `explain` prints. */
export interface Explanation {
  mentions: (Quoted & { actor: string; role: 'subject' | 'speaker' | 'source' })[]
  topics: (Quoted & { topic: string })[]
  statements: ExplainedStatement[]
  dates: (Quoted & { value: string; modifier: string | null })[]
  tags: Tag[]
}

export interface ExplainedStatement extends Quoted {
  /** The words said, without quotation marks. */
  parts: Span[]
  kind: 'direct' | 'mixed' | 'indirect'
  speaker: NamedSpan | null
  outlet: NamedSpan | null
  cue: Quoted | null
  /** Whether the program is sure enough to print it under somebody’s name. */
  publish: boolean
}

/**
 * Explain what the program reads in a text.
 *
 * @param settled entries that count as named before the text: front matter's actors and topics
 * @param written the day of the text, for dates such as "last Tuesday"
 */
export function explainProse(
  prose: Prose,
  register: Register,
  settled: readonly EntryRef[] = [],
  written?: Day,
): Explanation {
  const quote = ({ start, end }: Span): Quoted => ({ start, end, text: prose.text.slice(start, end) })
  const mentions = findMentions(prose, register, settled)
  const actors = mentions.filter(({ kind }) => kind === 'actor')
  const outlets = findOutlets(actors, prose, register)
  const able = actors.filter((mention) => canSpeak(register, mention, prose.text))
  const name = (span: Span, among: readonly Mention[]): NamedSpan => ({
    ...quote(span),
    actor: among.find((mention) => overlaps(mention, span))?.id ?? null,
  })
  const read = readStatements(prose, findSpeakerNames(prose))
  const roleOf = (mention: Mention) => {
    if (read.some(({ speaker }) => overlaps(speaker, mention))) return 'speaker'
    return outlets.includes(mention) ? 'source' : 'subject'
  }
  return {
    mentions: actors.map((mention) => ({ ...quote(mention), actor: mention.id, role: roleOf(mention) })),
    topics: mentions
      .filter(({ kind }) => kind === 'topic')
      .map((mention) => ({ ...quote(mention), topic: mention.id })),
    statements: read.map((statement) => ({
      ...quote(statement),
      parts: statement.parts,
      kind: 'direct',
      speaker: name(statement.speaker, able),
      outlet: findOutlet(statement),
      cue: quote(statement.cue),
      publish: true,
    })),
    dates: findDates(prose.text, written).map((date) => ({
      ...quote(date),
      value: date.value,
      modifier: date.modifier ?? null,
    })),
    tags: inferTags(mentions, outlets, prose, register),
  }

  /** Find the outlet that the words were said to: the one named in their sentence. */
  function findOutlet({ sentence, speaker }: ReadStatement<Span>): NamedSpan | null {
    const outlet = outlets.find((one) => overlaps(one, sentence) && !overlaps(one, speaker))
    return outlet ? { ...quote(outlet), actor: outlet.id } : null
  }
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Find the outlets that are named as those that carry the news. */
function findOutlets(actors: readonly Mention[], prose: Prose, register: Register): Mention[] {
  const media = new Set(register.entries.filter(({ actorKind }) => actorKind === 'media').map(({ id }) => id))
  return actors.filter((mention) => {
    const block =
      media.has(mention.id) && prose.blocks.find(({ start, end }) => start <= mention.start && mention.end <= end)
    return block && isSourceRole(prose.text, mention, block)
  })
}

function inferTags(mentions: readonly Mention[], outlets: readonly Mention[], prose: Prose, register: Register): Tag[] {
  const because = inferAbout(mentions, prose, register)
  const named = new Map(mentions.map(({ kind, id }) => [`${kind}:${id}`, { kind, id }]))
  return tagsOf({
    about: [...named].flatMap(([key, entry]) => (because.has(key) ? [{ ...entry, because: because.get(key)! }] : [])),
    mentioned: [...named].flatMap(([key, entry]) => (because.has(key) ? [] : [entry])),
    sources: [...new Set(outlets.map(({ id }) => id))],
  })
}
