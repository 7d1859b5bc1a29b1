import type { CompiledText, EntryRef, Inference, TextKind } from './facts.ts'
import { dayOf, type Day } from './day.ts'
import type { Problem } from './problem.ts'
import { createReferences, type NamedActor, type References } from './references.ts'
import { readRedirects, type Redirects } from './redirects.ts'
import type { Register } from './register.ts'
import type { SiteSettings } from './schemas/site.ts'
import { readStatements, type Statement } from './statements.ts'

/** Everything an author wrote, with every name resolved; drafts and what is not yet public included. */
export interface Desk {
  settings: SiteSettings
  briefings: DeskBriefing[]
  actors: DeskActor[]
  topics: DeskTopic[]
  stories: CompiledText<'story'>[]
  pages: CompiledText<'page'>[]
  redirects: Redirects
  references: References
  problems: Problem[]
}

export interface DeskBriefing {
  id: string
  text: CompiledText<'briefing'>
  day: Day
  /** What it is about, from front matter or by inference; the order is the author's. */
  about: About[]
  mentioned: EntryRef[]
  story?: string
  /** In the order of front matter. */
  publishers: NamedActor[]
  statements: Statement[]
}

/** An entry that a briefing is about: the part it plays, or why the program thinks so. */
export interface About extends EntryRef {
  part?: string
  because?: Inference
}

export interface DeskActor {
  id: string
  text: CompiledText<'actor'>
  roles: { title: string; of?: NamedActor; from?: string; to?: string }[]
  partOf: { actor: string; from?: string; to?: string }[]
  country?: string
}

export interface DeskTopic {
  id: string
  text: CompiledText<'topic'>
  broader: string[]
}

/** Resolve every name that authors wrote, and report those that mean nothing or more than one. */
export function openDesk(settings: SiteSettings, texts: readonly CompiledText[], register: Register): Desk {
  const redirects = readRedirects(texts)
  const references = createReferences(register, redirects, idsByKind(texts))
  const of = <Kind extends TextKind>(kind: Kind) =>
    texts.filter((text): text is CompiledText<Kind> => text.kind === kind)
  const desk: Desk = {
    settings,
    briefings: of('briefing').map((text) => resolveBriefing(text, references)),
    actors: of('actor').map((text) => resolveActor(text, references)),
    topics: of('topic').map((text) => resolveTopic(text, references)),
    stories: of('story'),
    pages: of('page'),
    redirects,
    references,
    problems: [],
  }
  desk.problems = [...texts.flatMap((text) => text.facts.problems), ...redirects.problems]
  return desk
}

function idsByKind(texts: readonly CompiledText[]): Map<TextKind, Set<string>> {
  const ids = new Map<TextKind, Set<string>>()
  for (const { kind, id } of texts) ids.set(kind, (ids.get(kind) ?? new Set()).add(id))
  return ids
}

function resolveBriefing(text: CompiledText<'briefing'>, references: References): DeskBriefing {
  const { file, matter, facts } = text
  const publishers = (matter.sources ?? []).map((source, index) =>
    references.speaker(source.publisher ?? '', { file, path: ['sources', index, 'publisher'] }),
  )
  const about = [...readAbout(text, 'actor', references), ...readAbout(text, 'topic', references)]
  const known = new Set(about.map(keyOf))
  const mentioned = facts.mentions.filter((mention) => !known.has(keyOf(mention))).map(({ kind, id }) => ({ kind, id }))
  const story =
    matter.story === undefined ? undefined : references.text('story', matter.story, { file, path: ['story'] })
  const briefing = { id: text.id, text, day: dayOf(matter.date), about, mentioned, publishers, ...(story && { story }) }
  return { ...briefing, statements: readStatements(briefing, references) }
}

/** Give what a briefing is about: what front matter says, or where it is silent, what was inferred. */
function readAbout(text: CompiledText<'briefing'>, kind: 'actor' | 'topic', references: References): About[] {
  const { file, matter, facts } = text
  const written: readonly (string | { actor: string; part?: string | undefined })[] | undefined =
    kind === 'actor' ? matter.actors : matter.topics
  if (written === undefined) {
    return facts.mentions.flatMap((mention) =>
      mention.kind === kind && mention.because !== undefined
        ? [{ kind, id: mention.id, because: mention.because }]
        : [],
    )
  }
  const about = new Map<string, About>()
  for (const [index, item] of written.entries()) {
    const name = typeof item === 'string' ? item : item.actor
    const id = references.entry(kind, name, { file, path: [`${kind}s`, index] })
    const part = typeof item === 'string' ? undefined : item.part
    if (id !== undefined) about.set(id, { kind, id, ...(part !== undefined && { part }) })
  }
  return [...about.values()]
}

function resolveActor(text: CompiledText<'actor'>, references: References): DeskActor {
  const { file, id, matter } = text
  const roles = (matter.roles ?? []).map(({ title, of, from, to }, index) => ({
    title,
    ...(of !== undefined && { of: references.speaker(of, { file, path: ['roles', index, 'of'] }) }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }))
  const partOf = (matter.partOf ?? []).flatMap((item, index) => {
    const { actor: name, ...dates } = typeof item === 'string' ? { actor: item } : item
    const actor = references.entry('actor', name, { file, path: ['partOf', index] })
    return actor === undefined ? [] : [{ actor, ...dates }]
  })
  const country =
    matter.country === undefined ? undefined : references.speaker(matter.country, { file, path: ['country'] }).actor
  return { id, text, roles, partOf, ...(country && { country }) }
}

function resolveTopic(text: CompiledText<'topic'>, references: References): DeskTopic {
  const { file, id, matter } = text
  const broader = (matter.broader ?? []).flatMap((name, index) => {
    const topic = references.entry('topic', name, { file, path: ['broader', index] })
    return topic === undefined ? [] : [topic]
  })
  return { id, text, broader }
}

/** Give an entry's key for maps: ids are unique within a kind only. */
export function keyOf({ kind, id }: EntryRef): string {
  return `${kind}:${id}`
}
