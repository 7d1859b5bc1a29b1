import { isDay } from '../model/day.ts'
import type { EntryKind } from '../model/facts.ts'
import { findNameClashes } from '../model/name-clashes.ts'
import { proposeBriefingId, proposeId } from '../model/propose-id.ts'
import type { RegisterEntry } from '../model/register.ts'
import { actorKinds, actorSchema, type ActorMatter } from '../model/schemas/actor.ts'
import { readForm, toKey } from '../model/spelling.ts'
import { startBriefing, startEntry } from '../starters/text-starters.ts'
import { CallError, type Call } from './call.ts'
import type { NewDesk } from './new-desk.ts'
import { askWikidata } from './wikidata.ts'

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
    file: desk.write(startBriefing(id, title, day)),
    notes: ['It is a draft: write what says TODO, then take `draft` out.'],
  }
}

/** Write a topic. */
export function newTopic(desk: NewDesk, name: string, call: Call): Written {
  const id = claimName(desk, 'topic', name, call)
  return { file: desk.write(startEntry('topic', id, { name })), notes: [] }
}

/** Write a story. */
export function newStory(desk: NewDesk, name: string, { options }: Call): Written {
  const id = idOf(options.id, proposeId(name), name)
  desk.claimId({ kind: 'story', id })
  const notes = [`Briefings belong to it by \`story: ${id}\`.`]
  return { file: desk.write(startEntry('story', id, { name })), notes }
}

/** Write an actor, with what Wikidata knows where the call asks for it. */
export async function newActor(desk: NewDesk, written: string | undefined, call: Call): Promise<Written> {
  const { kind: writtenKind, wikidata } = call.options
  const givenKind = readKind(writtenKind)
  const item = readItem(wikidata)
  if (written !== undefined) claimName(desk, 'actor', written, call)
  const known = item === undefined ? undefined : await askWikidata(item, desk.language)
  const name = written ?? known?.name
  if (name === undefined)
    throw new CallError(`Wikidata has no name for ${item!} in a language of the site. ${writeName('actor')}`)
  const id = claimName(desk, 'actor', name, call)
  const { aliases, left } = sortAliases(desk, { id, name }, known)
  const matter: ActorMatter = {
    name,
    kind: givenKind ?? known?.kind ?? usualKind,
    ...(known?.summary !== undefined && { summary: known.summary }),
    ...(aliases.length > 0 && { aliases }),
    ...(item !== undefined && { wikidata: item }),
    ...(known?.url !== undefined && { url: known.url }),
  }
  const notes = [
    ...((givenKind ?? known?.kind)
      ? []
      : [`\`kind\` is ${usualKind}, since no --kind was given: ${actorKinds.join(', ')}.`]),
    ...(known ? ['What Wikidata says is a beginning: read it, the aliases above all, since each of them links.'] : []),
    ...left,
  ]
  return { file: desk.write(startEntry('actor', id, matter)), notes }
}

/** Say how a call gives a name. */
export function writeName(kind: string): string {
  return `Write: npm run new -- ${kind} ${kind === 'briefing' ? '"Title"' : '"Name"'}`
}

/** What an actor is of whom nothing else is known: a surname alone would mean a person. */
const usualKind: ActorMatter['kind'] = 'organisation'

function readKind(written: string | boolean | undefined): ActorMatter['kind'] | undefined {
  if (written === undefined) return undefined
  const kind = actorKinds.find((one) => one === written)
  if (!kind) throw new CallError(`--kind is one of ${actorKinds.join(', ')}: "${String(written)}".`)
  return kind
}

function readItem(written: string | boolean | undefined): string | undefined {
  const { success } = actorSchema.shape.wikidata.safeParse(written)
  if (!success) throw new CallError(`--wikidata takes the id of an item, such as Q7184: "${String(written)}".`)
  return typeof written === 'string' ? written : undefined
}

/** Give the id of a new entry; its name must be nobody else's. */
function claimName(desk: NewDesk, kind: EntryKind, name: string, { options }: Call): string {
  const id = idOf(options.id, proposeId(name), name)
  const [holder] = findHolders(desk, { kind, id, name, aliases: [], ambiguous: [] })
  if (holder) {
    const advice = 'Whoever is meant by it there needs no other file; for somebody else write a longer name.'
    throw new CallError(`"${name}" is a name that ${desk.fileOf(holder)} has. ${advice}`)
  }
  desk.claimId({ kind, id })
  return id
}

function findHolders(desk: NewDesk, entry: RegisterEntry): RegisterEntry[] {
  return findNameClashes([...desk.entries, entry]).flatMap(({ entries }) =>
    entries.includes(entry) ? entries.filter((one) => one !== entry) : [],
  )
}

/** Part the aliases that an entry can have from those that belong to others. */
function sortAliases(
  desk: NewDesk,
  { id, name }: Pick<RegisterEntry, 'id' | 'name'>,
  known: Partial<Pick<ActorMatter, 'name' | 'aliases'>> = {},
): { aliases: string[]; left: string[] } {
  const seen = new Set([keyOf(name)])
  const aliases: string[] = []
  const left: string[] = []
  for (const alias of [...(known.name === undefined ? [] : [known.name]), ...(known.aliases ?? [])]) {
    const key = keyOf(alias)
    if (key === undefined || seen.has(key)) continue
    seen.add(key)
    const [holder] = findHolders(desk, { kind: 'actor', id, name: alias, aliases: [], ambiguous: [] })
    if (holder) left.push(`The alias "${alias}" was left out: ${desk.fileOf(holder)} has it.`)
    else aliases.push(alias)
  }
  return { aliases, left }
}

function keyOf(spelling: string): string | undefined {
  const form = readForm(spelling)
  return form && toKey(form)
}

function idOf(given: string | boolean | undefined, proposed: string | undefined, name: string): string {
  if (typeof given === 'string') return given
  if (proposed !== undefined) return proposed
  throw new CallError(`"${name}" has no letter that an address can have. Give the file's name with --id.`)
}
