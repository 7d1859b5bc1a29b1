import type { Site } from '../site.ts'
import { headOf, type Head } from './head.ts'
import type { Link } from './list.ts'

/** The page to search from; what is found is put in by its script. */
export interface SearchView {
  head: Head
  title: string
  /** What the script needs to know of the site. */
  task: SearchTask
  /** Where to look instead, for those without scripts. */
  indexes: Link[]
}

export interface SearchTask {
  base: string
  /** Language of the interface, for numbers and dates. */
  language: string
  /** Years from the first briefing to the last. */
  years: string[]
}

export function searchView(site: Site): SearchView {
  const { words, base, settings } = site
  const { search } = words.search
  const head = headOf(site, { title: search, description: words.search.label, path: 'search/' })
  const [first, last] = [site.briefings[0], site.briefings.at(-1)].map((one) => Number(one?.day.slice(0, 4)))
  return {
    head,
    title: search,
    task: {
      base,
      language: settings.language,
      years: first === undefined || Number.isNaN(first) ? [] : listYears(first, last!),
    },
    indexes: listIndexes(head),
  }
}

/** Where a page is both in the navigation and among the author's pages, it is listed once. */
function listIndexes({ navigation, pages }: Head): Link[] {
  const links = [...navigation, ...pages].map(({ text, href, lang }): [string, Link] => [
    href,
    { text, href, ...(lang !== undefined && { lang }) },
  ])
  return [...new Map(links.toReversed()).values()].toReversed()
}

function listYears(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}
