import { pathOf } from '../addresses.ts'
import type { TextRef } from '../facts.ts'
import type { Site } from '../site.ts'
import { spokenFor } from '../words/words.ts'
import { siteLang, type Link } from './list.ts'

/** What every page has around its content. */
export interface Head {
  title: string
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
  publication: { name: string; motto?: string; href: string; accent?: string; licence?: string }
  navigation: (Link & { href: string; current: boolean })[]
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
}

/** Build the head of a page. */
export function headOf(site: Site, page: PageIdentity): Head {
  const { settings, base } = site
  const spoken = spokenFor(settings.language)
  const head: Head = {
    title: page.path === '' ? settings.name : `${page.title} · ${settings.name}`,
    description: page.description,
    language: page.language ?? spoken,
    interface: spoken,
    site: settings.language,
    feeds: feedLinks(site, page.feedsOf),
    noindex: site.drafts,
    publication: { name: settings.name, href: base },
    navigation: navigationOf(site, page.path),
  }
  if (page.path !== undefined) head.canonical = absolute(site, page.path)
  if (page.markdown !== undefined) head.markdown = base + page.markdown
  if (settings.motto !== undefined) head.publication.motto = settings.motto
  if (settings.accent !== undefined) head.publication.accent = settings.accent
  if (settings.licence !== undefined) head.publication.licence = settings.licence
  return head
}

/** Give the full address of a path below the base. */
export function absolute({ settings, base }: Pick<Site, 'settings' | 'base'>, path: string): string {
  return new URL(base + path, settings.address).href
}

/** Give the feeds of a text, or of the site. */
function feedLinks(site: Site, of?: TextRef & { name: string }): Head['feeds'] {
  const below = of === undefined ? '' : pathOf(of)
  const title = of?.name ?? site.settings.name
  return [
    { title: `${title} (RSS)`, type: 'application/rss+xml', href: `${site.base}${below}feed.xml` },
    { title: `${title} (JSON Feed)`, type: 'application/feed+json', href: `${site.base}${below}feed.json` },
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
