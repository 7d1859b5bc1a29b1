import { pathOf } from '../addresses.ts'
import { listCorrections } from '../corrections.ts'
import type { Day } from '../day.ts'
import type { TextRef } from '../facts.ts'
import type { SiteImage } from '../images.ts'
import { hrefOf, type Site } from '../site.ts'
import { spokenFor } from '../words/spoken.ts'
import { cardOf, cardSize, isPhotograph } from './card.ts'
import type { FigureView } from './figure.ts'
import { siteLang, type Link } from './list.ts'

/** What every page has around its content. */
export interface Head {
  title: string
  /** The title without the publication's name. */
  name: string
  description: string
  /** Absolute address, for search engines and for citing. */
  canonical?: string
  /** Language of the page: that of its text, or of the interface where it is a page to look things up in. */
  language: string
  /** Language of the interface's words. */
  interface: string
  /** Language of the desk's own words: names, summaries, offices, motto. */
  site: string
  /** The page's own feeds, if it has some. */
  feeds: { title: string; type: string; href: string }[]
  /** The Markdown twin. */
  markdown?: string
  noindex: boolean
  /** For those who cite a briefing or share it. */
  article?: ArticleIdentity
  /** Address of what browsers show beside the title. */
  icon?: string
  /** Picture for those who share the page. */
  card?: { src: string; alt: string; width: number; height: number }
  publication: {
    name: string
    motto?: string
    href: string
    accent?: string
    licence?: string
    about?: string
    logo?: SiteImage
  }
  /** The author's own pages, what all rests on, and what was put right. */
  pages: (Link & { href: string })[]
  navigation: (Link & { href: string; current: boolean })[]
  /** Where to search, parted from the rest. */
  search: Link & { href: string; current: boolean }
}

/** What programs ask first of an article. */
export interface ArticleIdentity {
  /** The day that it bears. */
  day: Day
  /** From when it could be read: a day, or an instant with its offset, as written. So is `modified`. */
  published: string
  modified?: string
  authors: string[]
  /** Names of the actors and topics that it is about. */
  tags: string[]
}

/** What a page must say of itself; everything else in its head is the site's. */
export interface PageIdentity {
  title: string
  description: string
  /** Address below the base; absent for a page that has none, as 404. */
  path?: string
  /** Whose feeds it offers: the site's where there is nobody. */
  feedsOf?: TextRef & { name: string }
  markdown?: string
  /** Of its text, where it is a text. */
  language?: string
  article?: ArticleIdentity
  /** Its own picture, for those who share it. */
  image?: FigureView
  /** Whose card it shows where it has no such picture: the first of these that has one, or else the publication's. */
  cards?: readonly TextRef[]
}

/** Build the head of a page. */
export function headOf(site: Site, page: PageIdentity): Head {
  const { settings, base } = site
  const spoken = spokenFor(settings.language)
  const head: Head = {
    title: page.path === '' ? settings.name : `${page.title} · ${settings.name}`,
    name: page.title,
    description: page.description,
    language: page.language ?? spoken,
    interface: spoken,
    site: settings.language,
    feeds: feedLinks(site, page.feedsOf),
    noindex: site.drafts,
    publication: { name: settings.name, href: base },
    pages: pagesOf(site),
    navigation: navigationOf(site, page.path),
    search: { text: site.words.search.search, href: `${base}search/`, current: page.path === 'search/' },
  }
  if (page.path !== undefined) head.canonical = absolute(site, page.path)
  if (page.markdown !== undefined) head.markdown = base + page.markdown
  if (page.article) head.article = page.article
  if (site.icon !== undefined) head.icon = base + site.icon
  const card = isPhotograph(page.image) ? pictureOf(site, page.image) : drawnOf(site, page)
  if (card) head.card = card
  if (settings.motto !== undefined) head.publication.motto = settings.motto
  if (settings.description !== undefined) head.publication.about = settings.description
  const logo = settings.logo === undefined ? undefined : site.images.get(settings.logo)
  if (logo) head.publication.logo = logo
  if (settings.accent !== undefined) head.publication.accent = settings.accent
  if (settings.licence !== undefined) head.publication.licence = settings.licence
  return head
}

function pictureOf({ settings }: Site, { image, alt }: FigureView): Head['card'] {
  return { src: new URL(image.src, settings.address).href, alt, width: image.width, height: image.height }
}

function drawnOf(site: Site, { cards, feedsOf }: PageIdentity): Head['card'] {
  const owners = [...(cards ?? [feedsOf]), undefined]
  const [card] = owners.flatMap((of) => cardOf(site, of) ?? [])
  if (!card) return undefined
  const { title, publication } = card.view()
  const alt = publication === undefined ? title : `${title} · ${publication}`
  return { src: absolute(site, card.path), alt, ...cardSize }
}

/** Give the full address of a path below the base. */
export function absolute({ settings, base }: Pick<Site, 'settings' | 'base'>, path: string): string {
  return new URL(base + path, settings.address).href
}

/** Give the feeds and the calendar of a text, or of the site. */
export function feedLinks(site: Site, of?: TextRef & { name: string }): Head['feeds'] {
  const below = of === undefined ? '' : pathOf(of)
  const title = of?.name ?? site.settings.name
  return [
    { title: `${title} (RSS)`, type: 'application/rss+xml', href: `${site.base}${below}feed.xml` },
    { title: `${title} (JSON Feed)`, type: 'application/feed+json', href: `${site.base}${below}feed.json` },
    {
      title: `${title} (${site.words.outputs.calendar})`,
      type: 'text/calendar',
      href: `${site.base}${below}calendar.ics`,
    },
  ]
}

function pagesOf(site: Site): Head['pages'] {
  const own = [...site.page.values()].map(({ id, matter }) => ({
    text: matter.title,
    href: hrefOf(site, { kind: 'page', id }),
  }))
  const { records } = site.words
  const hasSources = site.briefings.some(({ text }) => (text.matter.sources ?? []).length > 0)
  return [
    ...own,
    ...(hasSources ? [{ text: records.sources, href: `${site.base}sources/` }] : []),
    ...(listCorrections(site).length > 0 ? [{ text: records.corrections, href: `${site.base}corrections/` }] : []),
  ]
}

function navigationOf(site: Site, path: string | undefined): Head['navigation'] {
  const written = site.settings.navigation
  const lang = written && siteLang(site)
  const links = written ?? [
    { label: site.words.briefings, href: '/briefings/' },
    { label: site.words.actors, href: '/actors/' },
    { label: site.words.topics, href: '/topics/' },
    { label: site.words.stories, href: '/stories/' },
    ...(site.statements.length > 0 ? [{ label: site.words.records.statements, href: '/statements/' }] : []),
    ...(site.events.length > 0 ? [{ label: site.words.records.calendar, href: '/calendar/' }] : []),
  ]
  return links.map(({ label, href }) => {
    const local = href.startsWith('/')
    const target = href.slice(1)
    const current = local && path !== undefined && isBelow(path, target)
    return { text: label, href: local ? site.base + target : href, current, ...(lang !== undefined && { lang }) }
  })
}

/** Tell whether a page is the one that a link leads to, or stands below it; below the front page stands everything. */
function isBelow(path: string, target: string): boolean {
  return target === '' ? path === '' : path.startsWith(target.endsWith('/') ? target : `${target}/`)
}
