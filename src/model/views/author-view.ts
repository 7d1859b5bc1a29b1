import { keyOf, type About } from '../desk.ts'
import type { EntryRef, MentionFact } from '../facts.ts'
import type { LocatedProblem } from '../problem.ts'
import type { Site, SiteBriefing } from '../site.ts'
import { isSameSaid, pairStatements, trimWords } from '../statements.ts'
import type { Link } from './list.ts'
import { linkTo, statementRow, type StatementRow } from './rows.ts'

/** Words of a briefing's file, and the line on which they begin. */
export interface Written {
  text: string
  line: number
}

/** What was read in a briefing's file. */
export interface Reading {
  mentions: (EntryRef & Written)[]
  /** Make actors of names that the register lacks. */
  commands: string[]
  /** Quotations that are nobody's statement. */
  unread: (Written & { why: 'short' | 'open' | 'unsure' | 'unknown'; speaker?: string })[]
  /** With the value as front matter has it. */
  dates: (Written & { value: string })[]
}

/** What a briefing's page shows to its author, beside what it shows to readers. */
export interface AuthorView {
  file: string
  problems: LocatedProblem[]
  /** Those of its keys by which front matter decides what the briefing is about. */
  decides: string[]
  about: NamedRow[]
  mentioned: NamedRow[]
  sources: NamedRow[]
  commands: string[]
  statements: StatementRow[]
  /** `line` is absent where only front matter has the words. */
  unpublished: { words: string; line?: number; why: string }[]
  dates: (Spelling & { value: string })[]
}

/** An entry that a briefing names: as what it is written, its own name first, and why it stands in its list. */
export interface NamedRow {
  entry: Link
  written: Spelling[]
  why?: string
}

/** A spelling, how often it stands in the text, and on which line first. */
export interface Spelling extends Written {
  times: number
}

/** Give what the author of a briefing is shown; `problems` are those of its file, in order. */
export function authorView(
  site: Site,
  briefing: SiteBriefing,
  reading: Reading,
  { file, problems }: Pick<AuthorView, 'file' | 'problems'>,
): AuthorView {
  const { matter } = briefing.text
  const spellings = spellingsByEntry(reading)
  const row = (ref: EntryRef, why: string | undefined): NamedRow => {
    const entry = linkTo(site, ref)
    const written = spellings.get(keyOf(ref)) ?? []
    const isName = ({ text }: Spelling) => Number(text === entry.text)
    return { entry, written: written.toSorted((a, b) => isName(b) - isName(a)), ...(why !== undefined && { why }) }
  }
  return {
    file,
    problems,
    decides: (['actors', 'topics'] as const).filter((key) => matter[key] !== undefined),
    about: briefing.about.map((about) => row(about, sayAbout(site, briefing, about))),
    mentioned: briefing.mentioned.map((ref) => row(ref, sayMentioned(site, briefing, ref))),
    sources: briefing.sources.map((id) => row({ kind: 'actor', id }, saySource(site, briefing, id))),
    commands: reading.commands,
    statements: briefing.statements.map((statement) => statementRow(site, statement)),
    unpublished: [...listUnpublished(site, briefing), ...listUnread(site, briefing, reading)],
    dates: countSpellings(reading.dates, ({ text, value }) => `${text} ${value}`),
  }
}

function spellingsByEntry({ mentions }: Reading): Map<string, Spelling[]> {
  const byEntry = Map.groupBy(mentions, keyOf)
  return new Map(
    [...byEntry].map(([key, all]) => [
      key,
      countSpellings(
        all.map(({ text, line }) => ({ text, line })),
        ({ text }) => text,
      ),
    ]),
  )
}

/** Give what is written in one way once, where it stands first. */
function countSpellings<One extends Written>(
  all: readonly One[],
  tell: (one: One) => string,
): (One & { times: number })[] {
  return [...Map.groupBy(all, tell).values()].map((same) => ({ ...same[0]!, times: same.length }))
}

/** Say why a briefing is about an entry; of one that front matter lists, what the text alone would not say. */
function sayAbout({ words: { author } }: Site, { text }: SiteBriefing, { because, ...ref }: About): string | undefined {
  if (because !== undefined) return author.because(because)
  const mention = findMention(text, ref)
  if (!mention) return author.neverNamed
  return mention.because === undefined ? author.mentionedOnly : undefined
}

/** Say why a briefing is not about an entry that the text alone would make it about. */
function sayMentioned({ words: { author } }: Site, { text }: SiteBriefing, ref: EntryRef): string | undefined {
  const because = findMention(text, ref)?.because
  return because && author.leftOutOf(author.because(because), `${ref.kind}s`)
}

function findMention({ facts }: SiteBriefing['text'], { kind, id }: EntryRef): MentionFact | undefined {
  return facts.mentions.find((mention) => mention.kind === kind && mention.id === id)
}

function saySource({ words: { author } }: Site, { text, publishers }: SiteBriefing, id: string): string {
  const published = (text.matter.sources ?? []).filter((_, index) => publishers[index]?.actor === id)
  return published.length > 0 ? author.publisherOf(published.map((source) => source.id)) : author.outlet
}

/** List the statements that keep their number only. */
function listUnpublished({ words: { author } }: Site, { text, statements }: SiteBriefing): AuthorView['unpublished'] {
  const published = new Set(statements.map(({ number }) => number))
  return pairStatements(text).flatMap(({ words, written, repeated }, place) => {
    if (published.has(place + 1)) return []
    const { withheld, repeated: held, unsure } = author.unpublishedBecause
    return [{ words: words.join(' … '), why: written?.withhold ? withheld : repeated ? held : unsure }]
  })
}

/** List the quotations that no statement holds. */
function listUnread(
  { words: { author } }: Site,
  { text }: SiteBriefing,
  { unread }: Reading,
): AuthorView['unpublished'] {
  const given = pairStatements(text).map(({ words }) => words)
  return unread
    .filter((quotation) => !given.some((words) => isSameSaid(words, [quotation.text])))
    .map(({ text: words, line, why, speaker = '' }) => ({
      words: trimWords(words),
      line,
      why: why === 'unknown' ? author.speakerUnknown(speaker) : author.unpublishedBecause[why],
    }))
}
