import { openDesk, type Desk, type UnreadableText } from './desk.ts'
import type { CompiledText, Facts, MatterByKind, TextKind } from './facts.ts'
import { createRegister, type RegisterEntry } from './register.ts'
import type { BriefingMatter } from './schemas/briefing.ts'
import type { SiteSettings } from './schemas/site.ts'
import { joinSite, type Site } from './site.ts'
import { wordsFor } from './words/words.ts'

const settings: SiteSettings = {
  name: 'The Test',
  address: 'https://test.example/',
  language: 'en',
  timeZone: 'Europe/Moscow',
}

/** Give a text as compiling it gives it; facts that are not given are empty. */
export function textOf<Kind extends TextKind>(
  kind: Kind,
  id: string,
  matter: MatterByKind[Kind],
  facts: Partial<Facts> = {},
): CompiledText<Kind> {
  const folder = kind === 'story' ? 'stories' : `${kind}s`
  const file = `content/${folder}/${id}.md`
  const empty: Facts = {
    mentions: [],
    statements: [],
    quoted: [],
    links: [],
    addresses: [],
    images: [],
    anchors: [],
    citations: {},
    problems: [],
  }
  return { kind, id, file, key: id, digest: id, matter, facts: { ...empty, ...facts } }
}

/** Give a briefing that has what every briefing has, and what is given. */
export function briefingOf(
  id: string,
  date: string,
  matter: Partial<BriefingMatter> = {},
  facts: Partial<Facts> = {},
): CompiledText<'briefing'> {
  return textOf('briefing', id, { title: `Title of ${id}`, date, summary: `Summary of ${id}.`, ...matter }, facts)
}

/** Open the desk of some texts in Moscow, in a register of their names. */
export function deskOf(
  texts: readonly CompiledText[],
  given: { settings?: Partial<SiteSettings>; unreadable?: readonly UnreadableText[] } = {},
): Desk {
  return openDesk({ ...settings, ...given.settings }, texts, createRegister(entriesOf(texts)), given.unreadable)
}

/** Give the register entries of those texts that are actors and topics. */
export function entriesOf(texts: readonly CompiledText[]): RegisterEntry[] {
  return texts.flatMap(({ kind, id, matter }) => {
    if (kind !== 'actor' && kind !== 'topic') return []
    const { name, aliases = [], ambiguous = [] } = matter as MatterByKind['actor' | 'topic']
    return [{ kind, id, name, aliases, ambiguous, ...('kind' in matter && { actorKind: matter.kind }) }]
  })
}

/** Join the site of a desk as it is at an instant, drafts left out. */
export function siteOf(desk: Desk, now: string, drafts = false): Site {
  return joinSite(desk, { now: new Date(now), base: '/', drafts, images: new Map(), words: wordsFor })
}
