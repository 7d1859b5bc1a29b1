import type { CompiledText, EntryKind, EntryRef, Inference, TextKind, TextRef } from './facts.ts'
import { dayOf, type Day } from './day.ts'
import type { Problem } from './problem.ts'
import { createReferences, type NamedActor, type NameUse, type References, type Where } from './references.ts'
import { readRedirects, type Redirects, type UnreadableAddress } from './redirects.ts'
import type { Register } from './register.ts'
import { checkRepeats } from './repeats.ts'
import type { AssessmentMatter } from './schemas/briefing.ts'
import type { EventMatter } from './schemas/event.ts'
import type { SiteSettings } from './schemas/site.ts'
import { readStatements, type Statement } from './statements.ts'

/** Everything an author wrote, with every name resolved; drafts, what is not yet public and what has stand-ins included. */
export interface Desk {
  settings: SiteSettings
  beats: Beat[]
  briefings: DeskBriefing[]
  actors: DeskActor[]
  topics: DeskTopic[]
  stories: CompiledText<'story'>[]
  pages: CompiledText<'page'>[]
  redirects: Redirects
  unreadable: readonly UnreadableText[]
  /** Of each text alone, of its names and of its redirects. */
  problems: Problem[]
}

/** A text of whose front matter nothing can be told: who names it makes no mistake. */
export interface UnreadableText extends UnreadableAddress {
  /** Ids of the events that it seems to announce. */
  events: readonly string[]
}

/** A section of the front page, by ids. */
export interface Beat {
  name: string
  actors: string[]
  topics: string[]
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
  publishers: (NamedActor | undefined)[]
  /** In the order of front matter. */
  events: DeskEvent[]
  assessments: AssessmentMatter[]
  statements: Statement[]
}

/** An entry that a briefing is about: the part it plays, or why the program thinks so. */
export interface About extends EntryRef {
  part?: string
  because?: Inference
}

/** Whom an event names; its actors and topics are the briefing's where it has none itself. */
export interface DeskEvent {
  by?: NamedActor
  /** Who reports its outcome. */
  publisher?: NamedActor
  concerns: EntryRef[]
}

export interface DeskActor {
  id: string
  text: CompiledText<'actor'>
  roles: { title: string; of?: NamedActor; from?: string; to?: string; publisher?: NamedActor }[]
  partOf: { actor: string; from?: string; to?: string }[]
  country?: NamedActor
}

export interface DeskTopic {
  id: string
  text: CompiledText<'topic'>
  broader: string[]
}

/**
 * Resolve every name that authors wrote, and report those that mean nothing or more than one.
 *
 * @param note is told each name that means something, with its place
 */
export function openDesk(
  settings: SiteSettings,
  texts: readonly CompiledText[],
  register: Register,
  unreadable: readonly UnreadableText[] = [],
  note?: (use: NameUse) => void,
): Desk {
  const redirects = readRedirects(texts, unreadable)
  const references = createReferences(register, redirects, [...texts, ...unreadable], note)
  const desk = {
    settings,
    beats: resolveBeats(settings, references),
    briefings: ofKind('briefing', texts).map((text) => resolveBriefing(text, references)),
    actors: ofKind('actor', texts).map((text) => resolveActor(text, references)),
    topics: ofKind('topic', texts).map((text) => resolveTopic(text, references)),
    stories: ofKind('story', texts),
    pages: ofKind('page', texts),
    redirects,
    unreadable,
  }
  const facts = texts.flatMap((text) => text.facts.problems)
  const repeats = [{ file: 'content/site.yaml', matter: settings }, ...texts].flatMap((text) =>
    checkRepeats(text, references.find),
  )
  return { ...desk, problems: [...facts, ...redirects.problems, ...references.problems, ...repeats] }
}

function ofKind<Kind extends TextKind>(kind: Kind, texts: readonly CompiledText[]): CompiledText<Kind>[] {
  return texts.filter((text): text is CompiledText<Kind> => text.kind === kind)
}

function resolveBeats({ beats = [] }: SiteSettings, references: References): Beat[] {
  return beats.map(({ name, actors = [], topics = [] }, index) => {
    const where = { file: 'content/site.yaml', path: ['beats', index] }
    return {
      name,
      actors: resolveNames('actor', actors, below(where, 'actors'), references),
      topics: resolveNames('topic', topics, below(where, 'topics'), references),
    }
  })
}

function resolveBriefing(text: CompiledText<'briefing'>, references: References): DeskBriefing {
  const { file, matter, facts } = text
  const about = [...readAbout(text, 'actor', references), ...readAbout(text, 'topic', references)]
  const known = new Set(about.map(keyOf))
  const story =
    matter.story === undefined ? undefined : references.text('story', matter.story, { file, path: ['story'] })
  const briefing = {
    id: text.id,
    text,
    day: dayOf(matter.date),
    about,
    mentioned: facts.mentions.filter((mention) => !known.has(keyOf(mention))).map(({ kind, id }) => ({ kind, id })),
    publishers: (matter.sources ?? []).map(({ publisher }, index) =>
      resolveNamed(publisher, { file, path: ['sources', index, 'publisher'] }, references),
    ),
    events: (matter.events ?? []).map((event, index) =>
      resolveEvent(event, about, { file, path: ['events', index] }, references),
    ),
    assessments: (matter.assessments ?? []).flatMap((assessment, index) => {
      const topic = references.entry('topic', assessment.topic, { file, path: ['assessments', index, 'topic'] })
      return topic === undefined ? [] : [{ ...assessment, topic }]
    }),
    ...(story !== undefined && { story }),
  }
  return { ...briefing, statements: readStatements(briefing, references) }
}

/** Give what a briefing is about: what front matter says, or where it is silent, what was inferred. */
function readAbout(text: CompiledText<'briefing'>, kind: EntryKind, references: References): About[] {
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
    const { actor: name, part } = typeof item === 'string' ? { actor: item } : item
    const path = [`${kind}s`, index, ...(typeof item === 'string' ? [] : ['actor'])]
    const id = references.entry(kind, name, { file, path })
    if (id !== undefined && about.get(id)?.part === undefined)
      about.set(id, { kind, id, ...(part !== undefined && { part }) })
  }
  return [...about.values()]
}

function resolveEvent(event: EventMatter, about: readonly About[], where: Where, references: References): DeskEvent {
  const by = resolveNamed(event.by, below(where, 'by'), references)
  const publisher = resolveNamed(
    event.outcome?.source?.publisher,
    below(where, 'outcome', 'source', 'publisher'),
    references,
  )
  const concerns = (['actor', 'topic'] as const).flatMap((kind): EntryRef[] => {
    const written = event[`${kind}s`]
    if (written === undefined) return about.flatMap((one) => (one.kind === kind ? [{ kind, id: one.id }] : []))
    return resolveNames(kind, written, below(where, `${kind}s`), references).map((id) => ({ kind, id }))
  })
  return { ...(by && { by }), ...(publisher && { publisher }), concerns }
}

function resolveActor(text: CompiledText<'actor'>, references: References): DeskActor {
  const { file, id, matter } = text
  const roles = (matter.roles ?? []).map(({ title, of, from, to, source }, index) => {
    const where = { file, path: ['roles', index] }
    const whose = resolveNamed(of, below(where, 'of'), references)
    const cited = typeof source === 'object' ? source.publisher : undefined
    const publisher = resolveNamed(cited, below(where, 'source', 'publisher'), references)
    return {
      title,
      ...(whose && { of: whose }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(publisher && { publisher }),
    }
  })
  const partOf = (matter.partOf ?? []).flatMap((item, index) => {
    const { actor: name, ...dates } = typeof item === 'string' ? { actor: item } : item
    const path = ['partOf', index, ...(typeof item === 'string' ? [] : ['actor'])]
    const actor = references.entry('actor', name, { file, path })
    return actor === undefined ? [] : [{ actor, ...dates }]
  })
  const country = resolveNamed(matter.country, { file, path: ['country'] }, references)
  return { id, text, roles, partOf, ...(country && { country }) }
}

function resolveTopic(text: CompiledText<'topic'>, references: References): DeskTopic {
  const { file, id, matter } = text
  return { id, text, broader: resolveNames('topic', matter.broader ?? [], { file, path: ['broader'] }, references) }
}

function resolveNames(kind: EntryKind, names: readonly string[], where: Where, references: References): string[] {
  return names.flatMap((name, index) => references.entry(kind, name, below(where, index)) ?? [])
}

function resolveNamed(name: string | undefined, where: Where, references: References): NamedActor | undefined {
  return name === undefined ? undefined : references.named(name, where)
}

function below({ file, path }: Where, ...steps: Where['path']): Where {
  return { file, path: [...path, ...steps] }
}

/** Give a text's key for maps: ids are unique within a kind only. */
export function keyOf({ kind, id }: TextRef): string {
  return `${kind}:${id}`
}
