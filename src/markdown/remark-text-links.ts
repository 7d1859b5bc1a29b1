import type { Link, PhrasingContent, Root } from 'mdast'
import type { Facts, TextKind } from '../model/facts.ts'
import { readDestination, type Destination } from './link-destination.ts'
import type { Finding, Reporter } from './report.ts'
import { visitMarkdown } from './visit-nodes.ts'

/**
 * Collect links to texts of the site, and take out links that lead nowhere safe: their words stay.
 *
 * @param kind of the text that is read
 * @param found gains what is found
 */
export function remarkTextLinks(
  kind: TextKind,
  found: Pick<Facts, 'links' | 'addresses'>,
  { report, placeOf }: Reporter,
) {
  return (tree: Root): void => {
    visitMarkdown(tree, (link, index, parent) => {
      if (link.type !== 'link') return undefined
      const destination = readDestination(link.url, kind)
      if (destination.type === 'text') found.links.push({ ...destination.text, place: placeOf(link) })
      if (destination.type === 'path' || isStatement(link.url))
        found.addresses.push({ address: link.url, place: placeOf(link) })
      if (destination.type === 'noLink') {
        parent.children[index] = { type: 'noLink', children: link.children, position: link.position }
        return index
      }
      if (destination.type === 'external') link.data = { isExternal: true }
      const finding = findFault(link, destination)
      if (!finding) return undefined
      report({ ...finding, at: link })
      const siblings = parent.children as PhrasingContent[]
      siblings.splice(index, 1, ...link.children)
      return index
    })
  }
}

/** Tell whether a link leads to a statement of its text: these are numbered when the site is joined. */
function isStatement(url: string): boolean {
  return /^#s\d+$/.test(url)
}

function findFault({ url }: Link, destination: Destination): Omit<Finding, 'at'> | undefined {
  switch (destination.type) {
    case 'empty':
      return {
        rule: 'empty-link',
        reason: `A link with the destination "${url}" leads nowhere.`,
        note: 'Write where it leads: `[words](briefing:ID)`; or, if no link is meant, the words alone.',
      }
    case 'unsafe':
      return {
        rule: 'unsafe-link',
        reason: `A link to "${url}": "${destination.scheme}:" is not allowed. ${destination.scheme === 'no-link' ? noLinkForm : forms}`,
      }
    case 'noScheme':
      return { rule: 'unsafe-link', reason: `A link to "${url}" names no scheme. Write "${destination.instead}".` }
    case 'internal': {
      const { instead } = destination
      const reason = `A link to "${url}" breaks when an address changes.`
      return { rule: 'internal-link', reason: instead ? `${reason} Write "${instead}".` : `${reason} ${forms}` }
    }
    default:
      return undefined
  }
}

const noLinkForm = 'Write "no-link" alone, so that no program makes the words a link: `[NATO](no-link)`.'

const forms =
  'Write "https://…", "mailto:…", "#p4" within this text, "/…" for a file of `public/`, or "briefing:ID", "actor:ID", "topic:ID", "story:ID", "page:ID" for a text of this site.'
