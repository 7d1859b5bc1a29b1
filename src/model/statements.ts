import type { Day } from './day.ts'
import { dayOf } from './day.ts'
import type { DeskBriefing } from './desk.ts'
import type { NamedActor, References } from './references.ts'

/** Words said, by whom, when and by whose account. */
export interface Statement {
  /** Number within the briefing, `#s2`; it never changes by another text. */
  number: number
  briefing: string
  words: string[]
  speaker: NamedActor
  day: Day
  place?: string
  outlet?: NamedActor
  /** Id of the source in the briefing that carries it. */
  source?: string
  paragraph?: number
}

/**
 * Give a briefing's statements in order: those read in the text, then those that front matter adds.
 *
 * Front matter with the same words overrides what was read; `withhold` keeps a statement, and its number, from print.
 */
export function readStatements(briefing: Omit<DeskBriefing, 'statements'>, references: References): Statement[] {
  const written = (briefing.text.matter.statements ?? []).map((entry, index) => ({
    entry,
    index,
    words: typeof entry.words === 'string' ? [entry.words] : entry.words,
  }))
  const left = new Map(written.map((item) => [foldWords(item.words), item]))
  const read = briefing.text.facts.statements.map((statement) => {
    const key = foldWords(statement.words)
    const override = left.get(key)
    left.delete(key)
    const speaker: NamedActor = {
      name: statement.speaker,
      ...(statement.actor !== undefined && { actor: statement.actor }),
    }
    return { ...statement, speaker, source: statement.sources[0], override }
  })
  const added = [...left.values()].map((override) => ({ words: override.words, override }))
  const everything: (Partial<(typeof read)[number]> & { words: string[] })[] = [...read, ...added]
  return everything.flatMap(({ words, speaker, source, paragraph, override }, index) => {
    const entry = override?.entry
    if (entry?.withhold) return []
    const where = { file: briefing.text.file, path: ['statements', override?.index ?? 0, 'speaker'] }
    const who = entry?.speaker === undefined ? speaker : references.speaker(entry.speaker, where)
    if (who === undefined) return []
    const carrier = entry?.source ?? source
    const outlet =
      entry?.outlet === undefined ? publisherOf(briefing, carrier) : references.speaker(entry.outlet, where)
    const statement: Statement = {
      number: index + 1,
      briefing: briefing.id,
      words,
      speaker: who,
      day: entry?.date === undefined ? briefing.day : dayOf(entry.date),
    }
    if (entry?.place !== undefined) statement.place = entry.place
    if (outlet !== undefined) statement.outlet = outlet
    if (carrier !== undefined) statement.source = carrier
    if (paragraph !== undefined) statement.paragraph = paragraph
    return [statement]
  })
}

function publisherOf(
  briefing: Pick<DeskBriefing, 'text' | 'publishers'>,
  source: string | undefined,
): NamedActor | undefined {
  const index = (briefing.text.matter.sources ?? []).findIndex(({ id }) => id === source)
  const publisher = briefing.publishers[index]
  return publisher?.name === '' ? undefined : publisher
}

function foldWords(words: readonly string[]): string {
  return words
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
