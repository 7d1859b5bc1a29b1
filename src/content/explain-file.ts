import { readText } from '../markdown/read-text.ts'
import { dayOf, type Day } from '../model/day.ts'
import type { Desk, DeskBriefing } from '../model/desk.ts'
import type { EntryRef, MatterByKind, TextKind } from '../model/facts.ts'
import type { Register } from '../model/register.ts'
import { sourcesOf } from '../model/site.ts'
import { tagsOf, type Tag } from '../model/tags.ts'
import { explainProse, type Explanation } from '../text/explanation.ts'
import type { Prose, Span } from '../text/prose.ts'
import { prepareText } from './compile-file.ts'
import { readFrontMatter } from './front-matter.ts'
import { createLocator } from './prose-offsets.ts'
import { schemas } from './read-matter.ts'
import { readSource } from './read-source.ts'
import type { TextFile } from './text-file.ts'

/**
 * Explain what the build reads in a text of the desk; offsets count in its file, and `text` is prose.
 *
 * @returns undefined where its front matter cannot be used: `check` says why
 */
export function explainFile(
  root: string,
  text: TextFile,
  register: Register,
  desk?: Desk,
): { source: string; explanation: Explanation } | undefined {
  const opened = openText(root, text, register)
  if (!opened) return undefined
  const { source, prose, settled, written, locate } = opened
  const explanation = moveSpans(explainProse(prose, register, settled, written), locate)
  const briefing = desk?.briefings.find(({ text: { file } }) => file === text.file)
  return { source, explanation: briefing ? { ...explanation, tags: tagsOfBriefing(briefing) } : explanation }
}

/** A text of the desk as prose, with all that reading it takes. */
export interface OpenedText {
  /** The whole file. */
  source: string
  prose: Prose
  /** Entries that count as named before the text. */
  settled: readonly EntryRef[]
  /** The day of the text, where it has one. */
  written: Day | undefined
  /** Finds where a span of the prose stands in the file. */
  locate: (span: Span) => Span
}

/** Open a text of the desk; undefined where its front matter cannot be used. */
export function openText(root: string, text: TextFile, register: Register): OpenedText | undefined {
  const { text: source } = readSource(root, text.path)
  const { matter, body, bodyLine, bodyOffset } = readFrontMatter<MatterByKind[TextKind]>(
    text.file,
    source,
    schemas[text.kind],
  )
  if (matter === undefined) return undefined
  const prepared = prepareText(text, { matter, body, bodyLine }, register)
  const read = readText(prepared)
  return {
    source,
    prose: read.prose,
    settled: prepared.settled,
    written: 'date' in matter ? dayOf(matter.date) : undefined,
    locate: createLocator(read, source, bodyOffset),
  }
}

function tagsOfBriefing(briefing: DeskBriefing): Tag[] {
  return tagsOf({ ...briefing, sources: sourcesOf(briefing) })
}

/** Move all spans of an explanation, of whatever they are. */
function moveSpans(explanation: Explanation, move: (span: Span) => Span): Explanation {
  const moved = <Item extends Span>(item: Item): Item => ({ ...item, ...move(item) })
  const movedOrNull = <Item extends Span>(item: Item | null): Item | null => item && moved(item)
  return {
    ...explanation,
    mentions: explanation.mentions.map(moved),
    topics: explanation.topics.map(moved),
    statements: explanation.statements.map((statement) => ({
      ...moved(statement),
      parts: statement.parts.map(moved),
      speaker: movedOrNull(statement.speaker),
      outlet: movedOrNull(statement.outlet),
      cue: movedOrNull(statement.cue),
    })),
    dates: explanation.dates.map(moved),
  }
}
