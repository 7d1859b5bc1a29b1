import type { Site, SiteBriefing } from '../site.ts'
import { nameByLetter } from '../source-letter.ts'
import { showDayBeside } from './dates.ts'
import type { Link } from './list.ts'
import { sayOffices } from './offices.ts'
import { linkToNamed } from './rows.ts'

/** A note that stands beside a paragraph: whose words these are, or who that is. */
export interface MarginNote {
  kind: 'source' | 'statement' | 'person'
  /** Letter of the source, number of the statement, or name of the person. */
  label: Link
  text: string
  /** A person whose office of that day "who is involved" gives, too. */
  involved?: true
}

/** The notes of a briefing by the number of the paragraph beside which they stand. */
export type Marginalia = Record<number, MarginNote[]>

/** About how many letters stand in a line, of the text and of a note. */
const line = { text: 66, note: 40 }
/** A line of text is 28 px high where one of a note is 21. */
const notesPerLine = 28 / 21
/** A note may have so many lines, and a paragraph's notes together, though it be shorter. */
const mostLines = 4

/**
 * Give the notes beside the paragraphs of a briefing: sources, then statements, then persons.
 *
 * Each stands once, where the text first needs it; what only front matter gives has no place in the text.
 */
export function marginalia(site: Site, briefing: SiteBriefing): Marginalia {
  const notes: Marginalia = {}
  for (const [paragraph, note] of [
    ...sourceNotes(site, briefing),
    ...statementNotes(site, briefing),
    ...personNotes(site, briefing),
  ]) {
    const beside = (notes[paragraph] ??= [])
    beside.push(note)
  }
  return notes
}

/**
 * Choose the notes for which there is room beside a paragraph, so that none pushes the text apart.
 *
 * @param letters length of the paragraph
 */
export function fitNotes(notes: readonly MarginNote[], letters: number): MarginNote[] {
  let left = Math.max(mostLines, Math.floor(Math.ceil(letters / line.text) * notesPerLine))
  return notes.filter((note) => {
    const lines = Math.ceil((note.label.text.length + 1 + note.text.length) / line.note)
    if (lines > Math.min(left, mostLines)) return false
    left -= lines
    return true
  })
}

function sourceNotes(site: Site, { text, publishers, day }: SiteBriefing): [number, MarginNote][] {
  return (text.matter.sources ?? []).flatMap(({ id, title, date }, index): [number, MarginNote][] => {
    const [paragraph] = text.facts.citations[id] ?? []
    if (paragraph === undefined) return []
    const publisher = publishers[index]
    const said = publisher ? linkToNamed(site, publisher).text : title
    const parts = date === undefined ? [said] : [said, showDayBeside(site, date, day)]
    const label = { text: nameByLetter(index), href: `#source-${id}` }
    return [[paragraph, { kind: 'source', label, text: site.words.marginNote(parts) }]]
  })
}

function statementNotes(site: Site, { statements, day }: SiteBriefing): [number, MarginNote][] {
  return statements.flatMap((statement): [number, MarginNote][] => {
    const { number, paragraph, speaker, outlet } = statement
    if (paragraph === undefined) return []
    const parts = [linkToNamed(site, speaker).text, showDayBeside(site, statement.day, day)]
    if (outlet) parts.push(linkToNamed(site, outlet).text)
    const label = { text: site.words.statementLink(number), href: `#s${number}` }
    return [[paragraph, { kind: 'statement', label, text: site.words.marginNote(parts) }]]
  })
}

function personNotes(site: Site, { text, about, day }: SiteBriefing): [number, MarginNote][] {
  const involved = new Set(about.flatMap(({ kind, id }) => (kind === 'actor' ? [id] : [])))
  return text.facts.mentions.flatMap(({ kind, id, paragraph }): [number, MarginNote][] => {
    const person = kind === 'actor' ? site.actor.get(id) : undefined
    if (person?.text.matter.kind !== 'person' || paragraph === undefined) return []
    const role = sayOffices(site, person.id, day)
    if (role === undefined) return []
    const note: MarginNote = { kind: 'person', label: { text: person.name }, text: role }
    return [[paragraph, involved.has(person.id) ? { ...note, involved: true } : note]]
  })
}
