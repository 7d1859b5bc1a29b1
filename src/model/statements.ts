import type { Day } from './day.ts'
import type { DeskBriefing } from './desk.ts'
import type { CompiledText, StatementFact } from './facts.ts'
import type { NamedActor, References } from './references.ts'
import type { StatementMatter } from './schemas/briefing.ts'

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

/** Words that a briefing gives: as read in its text, as its front matter has them, or both. */
export interface GivenWords {
  words: string[]
  read?: StatementFact
  written?: StatementMatter
  /** Place in front matter's `statements`. */
  index?: number
}

/** Pair what was read in a text with what front matter says of the same words; what only front matter has comes last. */
export function pairStatements({ matter, facts }: Pick<CompiledText<'briefing'>, 'matter' | 'facts'>): GivenWords[] {
  const left: Required<Pick<GivenWords, 'words' | 'written' | 'index'>>[] = (matter.statements ?? []).map(
    (written, index) => ({
      written,
      index,
      words: typeof written.words === 'string' ? [written.words] : written.words,
    }),
  )
  const read = facts.statements.map((statement): GivenWords => {
    const place = left.findIndex(({ words }) => foldWords(words) === foldWords(statement.words))
    const [same] = place === -1 ? [] : left.splice(place, 1)
    return { ...same, words: statement.words, read: statement }
  })
  return [...read, ...left]
}

/**
 * Give a briefing's statements in order: those read in the text, then those that front matter adds.
 *
 * Front matter with the same words overrides what was read; `withhold` keeps a statement, and its number, from print.
 */
export function readStatements(briefing: Omit<DeskBriefing, 'statements'>, references: References): Statement[] {
  return pairStatements(briefing.text).flatMap(({ words, read, written, index }, place) => {
    if (written?.withhold) return []
    const resolve = (key: 'speaker' | 'outlet') => {
      const name = written?.[key]
      const where = { file: briefing.text.file, path: ['statements', index ?? 0, key] }
      return name === undefined ? undefined : references.named(name, where)
    }
    const speaker = resolve('speaker') ?? (read && speakerOf(read))
    if (speaker === undefined) return []
    const source = written?.source ?? read?.sources[0]
    const outlet = resolve('outlet') ?? publisherOf(briefing, source)
    return [
      {
        number: place + 1,
        briefing: briefing.id,
        words,
        speaker,
        day: written?.date ?? briefing.day,
        ...(written?.place !== undefined && { place: written.place }),
        ...(outlet && { outlet }),
        ...(source !== undefined && { source }),
        ...(read && { paragraph: read.paragraph }),
      },
    ]
  })
}

/**
 * Give what was said in all briefings in order of its days: equal words, speaker and day are one statement, under the
 * earliest briefing.
 *
 * @param briefings oldest first
 */
export function mergeStatements(briefings: readonly Pick<DeskBriefing, 'statements'>[]): Statement[] {
  const seen = new Set<string>()
  return briefings
    .flatMap(({ statements }) => statements)
    .filter(({ words, speaker, day }) => {
      const key = `${day} ${speaker.actor ?? `"${foldWords([speaker.name])}"`} ${foldWords(words)}`
      return !seen.has(key) && seen.add(key)
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

function speakerOf({ speaker, actor }: StatementFact): NamedActor {
  return { name: speaker, ...(actor !== undefined && { actor }) }
}

function publisherOf({ text, publishers }: Pick<DeskBriefing, 'text' | 'publishers'>, source: string | undefined) {
  return publishers[(text.matter.sources ?? []).findIndex(({ id }) => id === source)]
}

function foldWords(words: readonly string[]): string {
  return words
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
