import type { Day } from './day.ts'
import type { DeskBriefing } from './desk.ts'
import type { CompiledText, EntryRef, StatementFact } from './facts.ts'
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
  /** Whom and what the words or their sentence name, other than as speaker or source. */
  about: EntryRef[]
}

/** Words that a briefing gives: as read in its text, as its front matter has them, or both. */
export interface GivenWords {
  words: string[]
  read?: StatementFact
  written?: StatementMatter
  /** Place in front matter's `statements`. */
  index?: number
  /** Set where an earlier statement holds the words already: this one keeps its number only. */
  repeated?: true
}

/** Fewer words in common may be two statements: "We agree." */
const fewestShared = 4

/**
 * Pair what was read in a text with what front matter says of the same words; what only front matter has comes last.
 *
 * Of several words in common either may have more: an author writes in one what the text parts. Then front matter's count.
 */
export function pairStatements({ matter, facts }: Pick<CompiledText<'briefing'>, 'matter' | 'facts'>): GivenWords[] {
  const given = (matter.statements ?? []).map((written, index) => ({
    written,
    index,
    words: (typeof written.words === 'string' ? [written.words] : written.words).map(trimWords),
  }))
  const paired = new Set<StatementMatter>()
  // Those with the very words first: another that merely holds them must not take their place.
  const same = facts.statements.map(({ words }) => {
    const found = given.find((one) => !paired.has(one.written) && foldWords(one.words) === foldWords(words))
    if (found) paired.add(found.written)
    return found
  })
  const read = facts.statements.map((statement, place): GivenWords => {
    const equal = same[place]
    if (equal) return { ...equal, words: statement.words, read: statement }
    const longer = given.find(({ words }) => holds(words, statement.words))
    if (longer && paired.has(longer.written)) return { words: statement.words, read: statement, repeated: true }
    const found = longer ?? given.find((one) => !paired.has(one.written) && holds(statement.words, one.words))
    if (!found) return { words: statement.words, read: statement }
    paired.add(found.written)
    return { ...found, read: statement }
  })
  return [...read, ...given.filter(({ written }) => !paired.has(written))]
}

/**
 * Give a briefing's statements in order: those read in the text, then those that front matter adds.
 *
 * Front matter with the same words overrides what was read; `withhold` keeps a statement from print, and its number.
 */
export function readStatements(briefing: Omit<DeskBriefing, 'statements'>, references: References): Statement[] {
  return pairStatements(briefing.text).flatMap(({ words, read, written, index, repeated }, place) => {
    const resolve = (key: 'speaker' | 'outlet') => {
      const name = written?.[key]
      const where = { file: briefing.text.file, path: ['statements', index ?? 0, key] }
      return name === undefined ? undefined : references.named(name, where)
    }
    const [namedSpeaker, namedOutlet] = [resolve('speaker'), resolve('outlet')] // also of words that are withheld
    const speaker = namedSpeaker ?? (read && speakerOf(read))
    if (written?.withhold || repeated || speaker === undefined) return []
    const source = written?.source ?? read?.sources[0]
    const outlet = namedOutlet ?? publisherOf(briefing, source)
    const named = read?.about ?? briefing.text.facts.quoted[index ?? 0] ?? []
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
        about: named.filter(({ kind, id }) => kind !== 'actor' || id !== speaker.actor),
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

/** Give the words of a quotation without white space around them and the comma that only leads to "he said". */
export function trimWords(written: string): string {
  return written.trim().replace(/,$/, '')
}

function speakerOf({ speaker, actor }: StatementFact): NamedActor {
  return { name: speaker, ...(actor !== undefined && { actor }) }
}

function publisherOf({ text, publishers }: Pick<DeskBriefing, 'text' | 'publishers'>, source: string | undefined) {
  return publishers[(text.matter.sources ?? []).findIndex(({ id }) => id === source)]
}

/** Tell whether of two statements' words one holds the other. */
export function isSameSaid(a: readonly string[], b: readonly string[]): boolean {
  return holds(a, b) || holds(b, a)
}

/** Tell whether every part of a statement's words stands in another's, one after the other. */
function holds(whole: readonly string[], parts: readonly string[]): boolean {
  if (foldWords(parts).split(' ').length < fewestShared) return false
  const words = ` ${foldWords(whole)} `
  let from = 0
  return parts.every((part) => {
    const at = words.indexOf(` ${foldWords([part])} `, from)
    from = at + foldWords([part]).length + 1
    return at !== -1
  })
}

function foldWords(words: readonly string[]): string {
  return words
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
