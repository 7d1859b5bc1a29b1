import { pathOf } from '../addresses.ts'
import type { TextRef } from '../facts.ts'
import type { Site } from '../site.ts'
import { showDay } from './dates.ts'
import { figureOf, type FigureView } from './figure.ts'

/** A picture that is drawn for those who share a page. */
export interface Card {
  /** Path below the output folder. */
  path: string
  view: () => CardView
}

/** All that a card shows. */
export interface CardView {
  title: string
  /** What that is: `Alliance`; of a briefing with its day. */
  kind?: string
  deck?: string
  /** Absent where the card is the publication's own. */
  publication?: string
  language: string
}

/** As large as the services that show cards want them. */
export const cardSize = { width: 1200, height: 630 }

/** List the cards of the site. */
export function listCards(site: Site): Card[] {
  const entries = (['actor', 'topic', 'story'] as const).flatMap((kind) =>
    [...site[kind].keys()].map((id): TextRef => ({ kind, id })),
  )
  const briefings = site.briefings
    .filter(({ text }) => !isPhotograph(figureOf(site, text.matter.image)))
    .map(({ id }): TextRef => ({ kind: 'briefing', id }))
  return [undefined, ...entries, ...briefings].flatMap((of) => cardOf(site, of) ?? [])
}

/** Give the card of a text, or of the publication; undefined where there is none. */
export function cardOf(site: Site, of?: TextRef): Card | undefined {
  const { name } = site.settings
  const title = of ? titleOf(site, of) : name
  if (title === undefined || !isCovered(title) || !isCovered(name)) return undefined
  return { path: `${of ? pathOf(of) : ''}card.png`, view: () => showCard(site, title, of) }
}

function titleOf(site: Site, { kind, id }: TextRef): string | undefined {
  if (kind === 'page') return undefined
  if (kind !== 'briefing') return site[kind].get(id)?.name
  return site.settings.cards === 'briefings' ? site.briefing.get(id)?.text.matter.title : undefined
}

function showCard(site: Site, title: string, of: TextRef | undefined): CardView {
  const { name, language, motto, description } = site.settings
  const about: Description = of ? describeText(site, of) : { deck: motto ?? description }
  const { kind, deck, lang = language } = about
  return {
    title: title.normalize(),
    language: lang,
    ...(of && { publication: name.normalize() }),
    ...(kind !== undefined && isCovered(kind) && { kind: kind.normalize() }),
    ...(deck !== undefined && isCovered(deck) && { deck: deck.normalize() }),
  }
}

/** Tell whether a picture can stand in place of a card: no service that shows cards draws SVG. */
export function isPhotograph(figure: FigureView | undefined): figure is FigureView {
  return figure !== undefined && !figure.image.src.endsWith('.svg')
}

interface Description {
  kind?: string | undefined
  deck?: string | undefined
  lang?: string | undefined
}

function describeText(site: Site, { kind, id }: TextRef): Description {
  const { words } = site
  if (kind === 'page') return {}
  if (kind === 'briefing') return describeBriefing(site, id)
  const matter = site[kind].get(id)?.text.matter
  const what = kind === 'topic' ? words.topic : words.story
  return { kind: matter && 'kind' in matter ? words.actorKind[matter.kind] : what, deck: matter?.summary }
}

function describeBriefing(site: Site, id: string): Description {
  const briefing = site.briefing.get(id)
  if (!briefing) return {}
  const { kind, summary, lang } = briefing.text.matter
  const { briefingKind, outputs } = site.words
  return {
    kind: outputs.kindAndDay(kind && briefingKind[kind], showDay(site, briefing.day)),
    deck: summary,
    lang,
  }
}

/**
 * Tell whether our two faces have every letter of a text: what they lack would be a gap on the card.
 *
 * @example
 * isCovered('Radosław Sikorski') //=> true
 * isCovered('Противоракетная оборона') //=> false
 */
export function isCovered(text: string): boolean {
  return coveredLetters.test(text.normalize())
}

// What both faces have of the ranges in fonts/subset-fonts.ts; a test draws each.
const coveredLetters =
  /^[ -~\u00a0-\u0131\u0134-\u0148\u014a-\u017e\u01fa-\u021b\u1e80-\u1e85\u1e9e\u1ef2-\u1ef9–—‘’‚“”„•…′″‹›€™−]+$/u
