import { isDay } from '../model/day.ts'
import type { EntryKind } from '../model/facts.ts'
import { proposeBriefingId, proposeId } from '../model/propose-id.ts'
import { startBriefing, startEntry } from '../starters/text-starters.ts'
import { CallError, type Call } from './call.ts'
import { findHolder, type NewDesk } from './new-desk.ts'

/** A file that was written, and what its author should know of it. */
export interface Written {
  file: string
  notes: string[]
}

/** Write the draft of a briefing. */
export function newBriefing(desk: NewDesk, title: string, { options }: Call): Written {
  const day = String(options.date ?? desk.today)
  if (!isDay(day)) throw new CallError(`--date takes a day, such as ${desk.today}: "${day}".`)
  const id = idOf(options.id, proposeBriefingId(day, title), title)
  desk.claimId({ kind: 'briefing', id })
  return {
    file: desk.write(startBriefing(id, title, day), { kind: 'briefing', id }),
    notes: ['It is a draft: write what says TODO, then take `draft` out.'],
  }
}

/** Write a topic. */
export function newTopic(desk: NewDesk, written: string, call: Call): Written {
  const name = startWithCapital(written)
  const id = claimName(desk, 'topic', name, call)
  return { file: desk.write(startEntry('topic', id, { name }), { kind: 'topic', id, name }), notes: [] }
}

/** Begin a name with a capital, as headings do; texts find it in any case, and "eIDAS" is a spelling of its own. */
function startWithCapital(name: string): string {
  return name.replace(/^\p{Ll}+(?![\p{L}\p{N}])/u, (word) => word.charAt(0).toUpperCase() + word.slice(1))
}

/** Write a story. */
export function newStory(desk: NewDesk, name: string, { options }: Call): Written {
  const id = idOf(options.id, proposeId(name), name)
  desk.claimId({ kind: 'story', id })
  return {
    file: desk.write(startEntry('story', id, { name }), { kind: 'story', id }),
    notes: [`Briefings belong to it by \`story: ${id}\`.`],
  }
}

/**
 * Give the id of a new entry.
 *
 * @throws {CallError} where another has its name, or its id
 */
export function claimName(desk: NewDesk, kind: EntryKind, name: string, { options }: Call): string {
  const id = idOf(options.id, proposeId(name), name)
  const holder = findHolder(desk, { kind, id, name })
  if (holder) {
    const advice = 'Whoever is meant by it there needs no other file; for somebody else write a longer name.'
    throw new CallError(`"${name}" is a name that ${desk.fileOf(holder)} has. ${advice}`)
  }
  desk.claimId({ kind, id }, options.id === undefined ? name : undefined)
  return id
}

/** Say how a call gives a name. */
export function writeName(kind: string): string {
  return `Write: npm run new -- ${kind} ${kind === 'briefing' ? '"Title"' : '"Name"'}`
}

function idOf(given: string | boolean | undefined, proposed: string | undefined, name: string): string {
  if (typeof given === 'string') return given
  if (proposed !== undefined) return proposed
  throw new CallError(`"${name}" has no letter that an address can have. Give the file's name with --id.`)
}
