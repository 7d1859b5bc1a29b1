import { foldName, toId, type NameMaker } from './names.ts'
import type { Random } from './random.ts'
import type { ActorKind, WorldActor } from './world.ts'

type Made = Pick<WorldActor, 'name'> & Partial<WorldActor>

/** Make a maker of actors, of a kind, among those that exist already. */
export function makeActorMaker(
  random: Random,
  names: NameMaker,
): (kind: ActorKind, actors: WorldActor[]) => WorldActor {
  const ids = new Set<string>()
  const spellings = new Set<string>()
  return (kind, actors) => {
    for (;;) {
      const made = makers[kind]({ random, names, actors })
      const all = [made.name, ...(made.aliases ?? [])].map(foldName)
      const id = toId(made.name)
      if (ids.has(id) || all.some((spelling) => spellings.has(spelling))) continue
      ids.add(id)
      for (const spelling of all) spellings.add(spelling)
      const redirects = random.chance(0.04) ? [`former-${id}`] : []
      const { summary = `${made.name}, as this desk knows it.` } = made
      return { aliases: [], ambiguous: [], later: [], roles: [], partOf: [], ...made, id, kind, summary, redirects }
    }
  }
}

interface Given {
  random: Random
  names: NameMaker
  actors: WorldActor[]
}

const offices = ['Defence', 'Trade', 'Transport', 'Foreign Affairs', 'Finance', 'Energy', 'Fisheries', 'Justice']
const duties = ['Harbour Safety', 'Radar', 'River', 'Grain', 'Border', 'Satellite', 'Customs', 'Statistics', 'Rail']
const papers = ['Courier', 'Ledger', 'Observer', 'Wire', 'Evening Post', 'Tribune', 'Messenger', 'Standard']

const makers: Record<ActorKind, (given: Given) => Made> = {
  state: makeState,
  ministry: makeMinistry,
  agency: makeAgency,
  person: makePerson,
  media: makeOutlet,
  company: ({ random, names }) => {
    const stem = names.stem()
    const sort = random.pick(['Works', 'Lines', 'Holding', 'Energy'])
    return { name: `${stem} ${sort}`, later: [stem], aliases: [stem], summary: `A company that lives on contracts.` }
  },
  alliance: (given) => makeBody(given, ['Treaty', 'Alliance'], 'States that promised each other help.'),
  organisation: (given) =>
    makeBody(given, ['Cooperation', 'Organisation'], 'An organisation of states with a secretariat.'),
  forum: (given) => makeBody(given, ['Dialogue', 'Forum'], 'A yearly meeting without a seat.'),
  group: (given) => makeBody(given, ['Movement'], 'A group that wants to be heard at the table.'),
  place: ({ names }) => ({
    name: `Port ${names.stem()}`,
    summary: 'A harbour with a long quay and a short breakwater.',
  }),
}

function makeState({ names }: Given): Made {
  const name = names.state()
  const capital = names.stem()
  return {
    name,
    capital,
    demonym: `${name}n`,
    aliases: [`Republic of ${name}`],
    ambiguous: [capital],
    later: [name, capital],
    summary: `A state whose capital is ${capital}.`,
  }
}

function makeMinistry({ random, actors }: Given): Made {
  const home = pickKind(random, actors, ['state'])
  const office = random.pick(offices)
  const short = `${home.demonym!} ${office} Ministry`
  return {
    name: `Ministry of ${office} of ${home.name}`,
    aliases: [short],
    later: [short],
    home,
    partOf: [{ actor: home.name }],
    summary: `The ministry that answers for ${office.toLowerCase()} in ${home.name}.`,
  }
}

function makeAgency({ random, names, actors }: Given): Made {
  const home = pickKind(random, actors, ['state'])
  const name = `${home.demonym!} ${random.pick(duties)} ${random.pick(['Agency', 'Authority', 'Service'])}`
  const summary = `A public body of ${home.name}, known for its reports.`
  const partOf = [{ actor: home.name, from: String(random.int(1990, 2009)) }]
  const other = actors.find(
    ({ kind, ambiguous, aliases }) => kind === 'agency' && ambiguous.length === 0 && aliases.length > 0,
  )
  // Now and then two agencies bear the same letters: both list them as ambiguous, as the register demands.
  if (other !== undefined && random.chance(0.1)) {
    const shared = other.aliases.pop()!
    other.ambiguous.push(shared)
    return { name, ambiguous: [shared], later: [shared], home, partOf, summary }
  }
  const letters = names.abbreviation(name.split(' '))
  return { name, aliases: [letters], later: [letters], home, partOf, summary }
}

function makeBody({ random, names, actors }: Given, words: string[], summary: string): Made {
  const name = [names.stem(), ...words].join(' ')
  const letters = names.abbreviation(name.split(' '))
  const host = random.chance(0.3) ? [{ actor: pickKind(random, actors, ['state']).name, from: '2004-05' }] : []
  return { name, aliases: [letters], later: [letters], summary, partOf: words.includes('Movement') ? host : [] }
}

function makeOutlet({ random, names }: Given): Made {
  const stem = names.stem()
  const paper = random.pick(papers)
  return { name: `${stem} ${paper}`, aliases: [`The ${stem} ${paper}`], later: [], summary: `A paper read in offices.` }
}

const titles: Partial<Record<ActorKind, string[]>> = {
  state: ['President', 'Prime Minister', 'Ambassador at large'],
  ministry: ['Minister', 'Deputy Minister', 'Spokesman'],
  agency: ['Director', 'Deputy Director', 'Chief inspector'],
  alliance: ['Secretary General', 'Envoy'],
  organisation: ['Secretary General', 'Envoy'],
  company: ['Chairman', 'Chief executive'],
}

function makePerson({ random, names, actors }: Given): Made {
  const persons = actors.filter(({ kind }) => kind === 'person')
  // One in nine shares a surname, so that "two Ivanovs" is no rare case.
  const shared = persons.length > 4 && random.chance(0.11)
  const surname = shared ? random.pick(persons).later[0]! : names.surname()
  const name = `${names.firstName()} ${surname}`
  const spelling = name.replaceAll('v', 'w').replaceAll('k', 'c')
  const first = random.int(2006, 2015)
  const employers = [first, first + random.int(3, 7)].map((year) => ({
    year,
    of: pickKind(random, actors, Object.keys(titles)),
  }))
  const roles = employers.slice(0, random.int(1, 2)).map(({ year, of }, index, { length }) => ({
    title: random.pick(titles[of.kind]!),
    of: of.name,
    from: random.chance(0.5) ? String(year) : `${year}-${String(random.int(1, 12)).padStart(2, '0')}`,
    ...(index < length - 1 ? { to: String(employers[1]!.year - 1) } : {}),
  }))
  const of = employers[0]!.of
  return {
    name,
    aliases: spelling === name || random.chance(0.6) ? [] : [spelling],
    later: [surname],
    roles,
    home: of.home ?? of,
    summary: `${roles.at(-1)!.title}, ${roles.at(-1)!.of}.`,
  }
}

function pickKind(random: Random, actors: WorldActor[], kinds: readonly string[]): WorldActor {
  return random.pick(actors.filter(({ kind }) => kinds.includes(kind)))
}
