import { raw } from 'hast-util-raw'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import type { Root } from 'mdast'
import { parseMarkdown } from '../../markdown/parse-markdown.ts'
import { putFootnotesBack, takeFootnotes } from './footnotes.ts'
import { findLinked, isHtmlName, resolvePath } from './links.ts'
import { resolveReferences } from './references.ts'
import type { ArchiveContext, ArchiveEntry } from './archive-text.ts'
import { finishBlocks, readPageBlocks, type Destinations, type PageBlocks } from '../web/blocks.ts'

/** Read the body of an old text: Markdown and the HTML in it, or HTML alone. */
export function readArchiveBody(body: string, entry: ArchiveEntry, context: ArchiveContext): PageBlocks {
  const destinations: Destinations = {
    hasOwnComments: true,
    base: context.site === undefined ? undefined : new URL(entry.addresses[0] ?? '', context.site).href,
    findLink: (url: string) => {
      const text = findLinked(url, entry, context.links, context.roots)
      return text === undefined ? undefined : `briefing:${text}`
    },
    findImage: (url: string) =>
      context.findImage(resolvePath(entry.path, url)) ??
      (fromRoot.test(url) ? context.findImage(resolvePath('', url)) : undefined),
  }
  if (isHtmlName(entry.path)) return readPageBlocks(body, destinations)
  const tree = parseMarkdown(body)
  resolveReferences(tree)
  return /<[a-z!/]/i.test(body) ? readOverHtml(tree, destinations) : finishBlocks(tree, [], destinations)
}

/** Eleventy's own tag for pictures wants their path from where the project lies. */
const fromRoot = /^(?:\.\/)?\w[^/:]*\//

/** Read HTML of every kind as a browser would, and write it as Markdown; footnotes, which HTML does not know, go round it. */
function readOverHtml(tree: Root, destinations: Destinations): PageBlocks {
  const definitions = takeFootnotes(tree)
  const read = (children: Root['children']) =>
    readPageBlocks(toHtml(raw(toHast({ type: 'root', children }, { allowDangerousHtml: true }))), destinations)
  const text = read(tree.children)
  const notes = definitions.map((definition) => ({ definition, ...read(definition.children) }))
  return putFootnotesBack(text, notes)
}
