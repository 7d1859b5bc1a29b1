import { fold } from '../model/fold.ts'
import { findNearest, isSlip } from '../model/nearest.ts'
import { actorKinds, actorSchema, type ActorMatter } from '../model/schemas/actor.ts'
import { keyOfSpelling } from '../model/spelling.ts'
import { startEntry } from '../starters/text-starters.ts'
import type { KnownActor } from '../starters/wikidata-item.ts'
import { CallError, type Call } from './call.ts'
import { findHolder, type NewDesk } from './new-desk.ts'
import { claimName, writeName, type Written } from './new-texts.ts'
import { askWikidata } from './wikidata.ts'

/** Write an actor, with what Wikidata knows where the call asks for it. */
export async function newActor(desk: NewDesk, written: string | undefined, call: Call): Promise<Written> {
  const kind = readKind(call.options.kind)
  const item = readItem(call.options.wikidata)
  if (written !== undefined) claimName(desk, 'actor', written, call) // before anybody is asked
  const known: KnownActor = item === undefined ? { aliases: [] } : await askWikidata(item, desk.language)
  const name = written ?? known.name
  if (name === undefined) throw new CallError(`Wikidata has no name for ${item!}. ${writeName('actor')}`)
  const id = claimName(desk, 'actor', name, call)
  const { aliases, notes } = sortAliases(desk, name, known)
  const near = desk.entries.find((entry) => entry.kind === 'actor' && isSlip(fold(name), fold(entry.name)))
  if (near) notes.push(`"${near.name}" is almost the same: ${desk.fileOf(near)}. If they are one, delete the new file.`)
  const matter: ActorMatter = {
    name,
    kind: kind ?? known.kind ?? usualKind,
    ...(known.summary !== undefined && { summary: known.summary }),
    ...(aliases.length > 0 && { aliases }),
    ...(item !== undefined && { wikidata: item }),
    ...(known.url !== undefined && { url: known.url }),
  }
  const file = desk.write(startEntry('actor', id, matter), { kind: 'actor', id, name })
  if (kind === undefined && known.kind === undefined) notes.push(kindNote)
  if (item !== undefined) notes.push(wikidataNote)
  return { file, notes }
}

/** What an actor is of whom nothing else is known; a person's surname alone would link. */
const usualKind: ActorMatter['kind'] = 'organisation'

const kindNote = `\`kind\` is ${usualKind}, since no --kind was given: ${actorKinds.join(', ')}.`

const wikidataNote = 'What Wikidata says is a beginning: read it, the aliases above all, since each of them links.'

function readKind(written: string | boolean | undefined): ActorMatter['kind'] | undefined {
  if (written === undefined) return undefined
  const kind = actorKinds.find((one) => one === written)
  if (kind) return kind
  const [near] = findNearest(String(written), actorKinds)
  const advice = near === undefined ? `--kind is one of ${actorKinds.join(', ')}.` : `Did you mean ${near}?`
  throw new CallError(`No kind of actor "${String(written)}". ${advice}`)
}

function readItem(written: string | boolean | undefined): string | undefined {
  const { success, data } = actorSchema.shape.wikidata.safeParse(written)
  if (!success) throw new CallError(`--wikidata takes the id of an item, such as Q7184: "${String(written)}".`)
  return data
}

/** Take the aliases that are nobody else's, each once. */
function sortAliases(desk: NewDesk, name: string, known: KnownActor): { aliases: string[]; notes: string[] } {
  const seen = new Set([keyOfSpelling(name)])
  const aliases: string[] = []
  const notes: string[] = []
  for (const alias of [...(known.name === undefined ? [] : [known.name]), ...known.aliases]) {
    const key = keyOfSpelling(alias)
    if (key === undefined || seen.has(key)) continue
    seen.add(key)
    const holder = findHolder(desk, { kind: 'actor', id: '', name: alias })
    if (holder) notes.push(`The alias "${alias}" was left out: ${desk.fileOf(holder)} has it.`)
    else aliases.push(alias)
  }
  return { aliases, notes }
}
