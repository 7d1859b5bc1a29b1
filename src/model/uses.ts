import { pathOf } from './addresses.ts'
import type { Desk } from './desk.ts'
import type { CompiledText, TextRef } from './facts.ts'
import type { Place } from './problem.ts'
import type { NameUse } from './references.ts'

/** What can be referred to: a text, or an event, which has an id of its own in the whole site. */
export interface Target {
  kind: TextRef['kind'] | 'event'
  id: string
}

/** A place that refers to an entry. */
export interface Use {
  file: string
  /** Keys and indexes into front matter or site.yaml. */
  path?: (string | number)[]
  place?: Place
  /** Number of the paragraph, where only that is known. */
  paragraph?: number
  /** How it refers: by a key of front matter, by a link, or by its name in the text. */
  by: 'key' | 'link' | 'name'
  /** As written; of a name in the text the sentence around it. */
  written: string
}

/**
 * List all that refers to a text or an event: names and ids in front matter and site.yaml, links, names in texts.
 *
 * @param names that front matter and site.yaml have, as `openDesk` notes them
 */
export function listUses(target: Target, desk: Desk, names: readonly NameUse[]): Use[] {
  const texts = listTexts(desk)
  if (target.kind === 'event') return texts.flatMap((text) => listEventUses(target.id, text))
  const ref: TextRef = { kind: target.kind, id: target.id }
  return [
    ...names
      .filter((use) => isSame(use, ref))
      .map(({ file, path, name }): Use => ({ file, path, by: 'key', written: name })),
    ...listNavigation(ref, desk),
    ...texts.flatMap((text) => [...listLinks(ref, text, desk), ...listMentions(ref, text)]),
  ]
}

/** List the texts of a desk. */
export function listTexts(desk: Desk): CompiledText[] {
  const owners = [...desk.briefings, ...desk.actors, ...desk.topics]
  return [...owners.map(({ text }) => text), ...desk.stories, ...desk.pages]
}

function listEventUses(id: string, { file, kind, matter }: CompiledText): Use[] {
  if (kind !== 'briefing') return []
  const { events = [], moves = [], closes = [] } = matter as CompiledText<'briefing'>['matter']
  const ids = [
    ...events.map((event, index) => ({ id: event.id, path: ['events', index, 'id'] })),
    ...moves.map(({ event }, index) => ({ id: event, path: ['moves', index, 'event'] })),
    ...closes.map(({ event }, index) => ({ id: event, path: ['closes', index, 'event'] })),
  ]
  return ids.flatMap((one): Use[] => (one.id === id ? [{ file, path: one.path, by: 'key', written: id }] : []))
}

function listNavigation(ref: TextRef, { settings }: Desk): Use[] {
  return (settings.navigation ?? []).flatMap(({ href }, index): Use[] =>
    isBelow(href, ref)
      ? [{ file: 'content/site.yaml', path: ['navigation', index, 'href'], by: 'link', written: href }]
      : [],
  )
}

function listLinks(ref: TextRef, { file, facts }: CompiledText, { redirects }: Desk): Use[] {
  const links = facts.links.filter(({ kind, id }) => kind === ref.kind && redirects.currentId(kind, id) === ref.id)
  return [
    ...links.map(({ kind, id, anchor, place }): Use => {
      return { file, place, by: 'link', written: `${kind}:${id}${anchor === undefined ? '' : `#${anchor}`}` }
    }),
    ...facts.addresses
      .filter(({ address }) => isBelow(address, ref))
      .map(({ address, place }): Use => ({ file, place, by: 'link', written: address })),
  ]
}

function listMentions(ref: TextRef, { file, kind, id, matter, facts }: CompiledText): Use[] {
  if (kind === ref.kind && id === ref.id) return []
  return facts.mentions
    .filter((mention) => isSame(mention, ref))
    .map(({ sentence, paragraph, inFront }): Use => {
      const named: Use = { file, by: 'name', written: sentence }
      if (inFront) return { ...named, path: findInFront(matter, sentence) }
      return paragraph === undefined ? named : { ...named, paragraph }
    })
}

function findInFront(matter: CompiledText['matter'], sentence: string): (string | number)[] {
  if ('title' in matter && matter.title.includes(sentence)) return ['title']
  const point = 'keyPoints' in matter ? (matter.keyPoints ?? []).findIndex((one) => one.includes(sentence)) : -1
  return point === -1 ? ['summary'] : ['keyPoints', point]
}

/** Tell whether an address is that of a text, or of something below it. */
export function isBelow(address: string, ref: TextRef): boolean {
  return `${address}/`.startsWith(`/${pathOf(ref)}`)
}

function isSame(a: TextRef, b: TextRef): boolean {
  return a.kind === b.kind && a.id === b.id
}
