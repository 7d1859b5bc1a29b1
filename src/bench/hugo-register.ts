import { asList, asText, idOf, readText } from './archive-texts.ts'
import type { Matter, MatterFields } from './front-matter.ts'
import { foldName } from './names.ts'

/** Names resolved to ids beforehand, since Hugo's taxonomies know terms only. */
export interface HugoRegister {
  /** Folder below `content/` → page of an actor, topic or story. */
  pages: Map<string, { matter: MatterFields; body: string }>
  findActor: (name: string) => string | undefined
  /** Give the actors and topics of a briefing: as its front matter has them, else as named in title, summary and key points. */
  findAbout: (matter: MatterFields) => { actors: string[]; topics: string[] }
  /** Add all broader topics. */
  rollUp: (topics: readonly string[]) => string[]
}

type Kind = 'actors' | 'topics'

/** Read actors, topics and stories of an archive. */
export function readHugoRegister(archive: ReadonlyMap<string, string>): HugoRegister {
  const pages: HugoRegister['pages'] = new Map()
  const idByName: Record<Kind, Map<string, string>> = { actors: new Map(), topics: new Map() }
  const broader = new Map<string, string[]>()
  const read = [...archive].filter(([path]) => /^(actors|topics|stories)\//.test(path))
  for (const [path, text] of read) {
    const kind = path.slice(0, path.indexOf('/'))
    const { matter, body } = readText(text)
    const id = idOf(path)
    const names = asList(matter.aliases).map(asText)
    if (kind !== 'stories')
      for (const name of [id, asText(matter.name), ...names]) idByName[kind as Kind].set(foldName(name), id)
    if (kind === 'topics') broader.set(id, asList(matter.broader).map(asText))
    const { name, redirects, roles, broader: above, ...kept } = matter
    const old = asList(redirects).map((former) => `/${kind}/${asText(former)}/`)
    pages.set(`${kind}/${id}`, {
      matter: { ...kept, title: name, entry: id, names, aliases: old, offices: roles, above },
      body,
    })
  }
  const findActor = (name: string): string | undefined => idByName.actors.get(foldName(name))
  addInverse(pages, 'actors', 'members', ({ partOf }) =>
    asList(partOf).flatMap((whole) => findActor(nameOf(whole)) ?? []),
  )
  addInverse(pages, 'topics', 'below', ({ above }) => asList(above).map(asText))

  const nameFinder = { actors: makeFinder(idByName.actors), topics: makeFinder(idByName.topics) }
  const findEntries = (matter: MatterFields, kind: Kind): string[] => {
    const given = matter[kind]
    if (given !== undefined) return asList(given).flatMap((name) => idByName[kind].get(foldName(nameOf(name))) ?? [])
    return nameFinder[kind]([matter.title, matter.summary, ...asList(matter.keyPoints)].map(asText).join('\n'))
  }
  const rollUp = (topics: readonly string[]): string[] => {
    const all = new Set(topics)
    // A set grows while it is walked through, so that broader ones of broader ones come in as well.
    for (const topic of all) for (const wider of broader.get(topic) ?? []) all.add(wider)
    return [...all]
  }
  const findAbout = (matter: MatterFields) => ({
    actors: [...new Set(findEntries(matter, 'actors'))],
    topics: [...new Set(findEntries(matter, 'topics'))],
  })
  return { pages, findActor, findAbout, rollUp }
}

function nameOf(written: Matter): string {
  return asText(typeof written === 'string' ? written : (written as MatterFields).actor)
}

function addInverse(
  pages: HugoRegister['pages'],
  kind: Kind,
  key: string,
  targetsOf: (matter: MatterFields) => string[],
): void {
  for (const [path, { matter }] of pages) {
    if (!path.startsWith(`${kind}/`)) continue
    for (const target of targetsOf(matter)) {
      const whole = pages.get(`${kind}/${target}`)
      if (whole) whole.matter[key] = [...asList(whole.matter[key]), path.slice(kind.length + 1)]
    }
  }
}

function makeFinder(idByName: ReadonlyMap<string, string>): (text: string) => string[] {
  const longestFirst = [...idByName.keys()].sort((a, b) => b.length - a.length)
  const names = new RegExp(`(?<![\\w-])(?:${longestFirst.join('|')})(?![\\w-])`, 'g')
  return (text) => [...foldName(text).matchAll(names)].map(([name]) => idByName.get(name)!)
}
