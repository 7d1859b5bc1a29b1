import type { Site, SiteBriefing } from '../site.ts'
import { pathOf } from '../addresses.ts'
import { showDay } from './dates.ts'
import { absolute } from './head.ts'
import type { Link } from './list.ts'

/** How to cite a briefing. */
export interface CiteView {
  text: string
  /** Files that programs for references read. */
  formats: (Link & { href: string; type: string })[]
}

export function citeView(site: Site, { id, day, text }: SiteBriefing): CiteView {
  const { title, byline = [] } = text.matter
  const path = pathOf({ kind: 'briefing', id })
  const file = (ending: string) => `${site.base}${path.slice(0, -1)}.${ending}`
  const publication = site.settings.name
  return {
    text: site.words.outputs.cite(byline, title, publication, showDay(site, day), absolute(site, path)),
    formats: [
      { text: 'BibTeX', type: 'application/x-bibtex', href: file('bib') },
      { text: 'RIS', type: 'application/x-research-info-systems', href: file('ris') },
    ],
  }
}
